import type { House } from './house.ts'
import { GivenUp } from './platform/jobs/index.ts'
import { type Mailer, notTaken } from './platform/mail/index.ts'
import { Problem } from './problem.ts'
import { newsroomName } from './readers/index.ts'
import type { StaffMailer } from './staff/index.ts'

/**
 * Mail to the staff: from the newsroom itself. Rejects when it could not be handed over; with GivenUp where trying
 * again would not help.
 */
export const staffMail = (house: House, mailer: Mailer): StaffMailer => ({
  relay: mailer.relay,
  send: async (mail) => {
    const { hostname } = new URL(house.newsroom().publicAddress)
    const name = newsroomName(house, house.newsroom().languages[0] ?? 'en')
    const sent = await mailer.send({ ...mail, from: `"${name.replaceAll('"', '')}" <desk@${hostname}>` })
    if (sent.ok) return sent.by
    const { code, said, final } = notTaken(sent)
    throw final ? new GivenUp(code, said) : new Problem(code, said)
  },
})
