import * as z from 'zod'
import type { House } from '../../house.ts'
import { GivenUp, type Job, type JobHandler } from '../../platform/jobs/index.ts'
import type { Mailer } from '../../platform/mail/index.ts'
import type { Keys } from '../keys.ts'
import { newsletterById } from '../newsletters.ts'
import { stillGood, subscriptionById } from '../subscribing.ts'
import { alreadyMail, confirmMail } from './mails.tsx'
import { movingMails } from './own/moving-posts.ts'
import { lookAtHeld } from './robots/holding.ts'
import { sendOrThrow } from './sending.ts'

const payload = z.object({ subscription: z.number().int() })

/** The mails to single readers, as jobs. A job that is begun again after a kill may write twice; none is lost. */
export function readerMails(
  house: House,
  keys: Keys,
  mailer: Pick<Mailer, 'send'>,
): Readonly<Record<string, JobHandler>> {
  const answer = (state: 'waiting' | 'confirmed', write: typeof confirmMail) => async (given: unknown, job: Job) => {
    const subscription = await subscriptionById(house.store.write, payload.parse(given).subscription)
    // Forgotten, or changed since: by their own act, or by a later sign-up that has a mail of its own.
    if (subscription?.state !== state || subscription.askedAt > job.createdAt) return
    const newsletter = await newsletterById(house.store.read, subscription.newsletterId)
    if (!newsletter) return
    if (state === 'waiting' && !stillGood(house, subscription)) throw new GivenUp('linkTooOld')
    await sendOrThrow(
      mailer,
      write({ house, keys, newsletter, subscription, to: await addressOf(house, keys, subscription.readerId) }),
    )
  }
  return {
    'mail.confirm': answer('waiting', confirmMail),
    'mail.already': answer('confirmed', alreadyMail),
    'mail.held': () => lookAtHeld(house, keys),
    ...movingMails(house, keys, mailer),
  }
}

async function addressOf(house: House, keys: Keys, readerId: number): Promise<string> {
  const { addressCipher, keyVersion } = await house.store.read
    .selectFrom('reader')
    .select(['addressCipher', 'keyVersion'])
    .where('id', '=', readerId)
    .executeTakeFirstOrThrow()
  return keys.open(addressCipher, keyVersion)
}
