import type { House } from '../../house.ts'
import { enqueue } from '../../platform/jobs/index.ts'
import type { Writing } from '../../platform/store/index.ts'
import type { SignedUp } from '../subscribing.ts'
import { mostTries } from './sending.ts'

export const jobKinds = { asked: 'mail.confirm', already: 'mail.already' } as const

/** What came of a sign-up, as far as its mail is concerned. */
type Answerable = { readonly kind: SignedUp['kind']; readonly subscription?: { readonly id: number } }

/** Enqueues the mail that answers a sign-up, in the transaction that keeps the asking. It holds no address. */
export async function enqueueAnswer(db: Writing, house: Pick<House, 'now'>, done: Answerable): Promise<void> {
  if (done.kind === 'silent' || !done.subscription) return
  await enqueue(db, {
    kind: jobKinds[done.kind],
    payload: { subscription: done.subscription.id },
    runAt: house.now(),
    maxAttempts: mostTries,
  })
}
