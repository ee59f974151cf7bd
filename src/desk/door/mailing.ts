import * as z from 'zod'
import type { House } from '../../house.ts'
import { enqueue, GivenUp, type Job, type JobHandler } from '../../platform/jobs/index.ts'
import { makeSignInLink, memberById, type StaffMailer, signInMinutes } from '../../staff/index.ts'
import { doorWords } from '../../words/door.ts'
import { nameIn } from '../layout.tsx'

/** So often a sign-in mail is begun: after half an hour nobody waits for it any more. */
const mostTries = 6

/** Has a sign-in link mailed. The link is made when it is: only its hash is ever kept. */
export async function enqueueSignInMail(house: House, memberId: number): Promise<void> {
  const at = house.now()
  await enqueue(house.store.write, {
    kind: 'mail.sign-in',
    payload: { member: memberId },
    runAt: at,
    maxAttempts: mostTries,
  })
  house.wake()
}

const payload = z.object({ member: z.number().int() })

/** The mails to the staff that nobody waits for, as jobs. */
export const staffMails = (
  house: House,
  mailer: Pick<StaffMailer, 'send'>,
): Readonly<Record<'mail.sign-in', JobHandler>> => ({
  'mail.sign-in': async (given: unknown, job: Job) => {
    const member = await memberById(house, payload.parse(given).member)
    if (!member || member.endedAt !== null) return
    if (Date.parse(house.now()) - Date.parse(job.createdAt) > signInMinutes * 60_000)
      throw new GivenUp('askedTooLongAgo')
    const t = doorWords(member.language).mail
    const name = nameIn(house.newsroom().name, member.language)
    const link = await makeSignInLink(house, member.id)
    const text = t.link(member.name, name, link)
    await mailer.send({ to: member.email, kind: 'sign-in', subject: t.linkSubject(name), text })
  },
})
