import type { House } from '../house.ts'
import type { Writing } from '../platform/store/index.ts'
import { countErased } from './growth.ts'
import type { Keys } from './keys.ts'
import type { Evidence, Subscription } from './subscribing.ts'

/** The reader leaves a newsletter. Twice is the same as once. Who leaves their last one must not be mailed any more. */
export async function leave(house: House, subscription: Subscription, evidence: Evidence): Promise<void> {
  const now = house.now()
  await house.store.transaction(async (db) => {
    const changed = await db
      .updateTable('subscription')
      .set({ state: 'left', leftAt: now })
      .where('id', '=', subscription.id)
      .where('state', '!=', 'left')
      .executeTakeFirst()
    if (Number(changed.numUpdatedRows) === 0) return
    await db
      .insertInto('consent')
      .values({
        readerId: subscription.readerId,
        newsletterId: subscription.newsletterId,
        consentTextId: null,
        act: 'left',
        ...evidence,
        at: now,
      })
      .execute()
    const others = await db
      .selectFrom('subscription')
      .select('id')
      .where('readerId', '=', subscription.readerId)
      .where('state', 'in', ['confirmed', 'paused'])
      .executeTakeFirst()
    if (!others) await suppress(db, { readerId: subscription.readerId, reason: 'left', at: now })
  })
}

type Reason = 'left' | 'erased' | 'desk' | 'bounced' | 'complained'

/** What each reason takes the place of: what a reader said themselves is never forgotten for a mail that came back. */
const weaker: Readonly<Record<Reason, readonly Reason[]>> = {
  bounced: ['bounced'],
  left: ['bounced', 'desk'],
  desk: ['bounced', 'desk'],
  complained: ['bounced', 'left', 'desk', 'complained'],
  erased: ['bounced', 'left', 'desk', 'complained', 'erased'],
}

/** Says that a reader's address must not be mailed, and why. A stronger reason that is there already stays. */
export async function suppress(
  db: Writing,
  given: { readerId: number; reason: Reason; detail?: string; at: string },
): Promise<void> {
  const mark = await db
    .selectFrom('reader')
    .select(['addressHash', 'keyVersion', 'normalisation'])
    .where('id', '=', given.readerId)
    .executeTakeFirstOrThrow()
  const { reason, detail = '', at } = given
  await db
    .insertInto('suppression')
    .values({ ...mark, reason, detail, at })
    .onConflict((c) =>
      c
        .column('addressHash')
        .doUpdateSet({ ...mark, reason, detail, at })
        .where('suppression.reason', 'in', weaker[reason]),
    )
    .execute()
}

/**
 * The address may be mailed again: somebody at the desk says so. What a reader has said themselves (left, erased) is not
 * lifted here. `also` is written in the same transaction.
 */
export const liftSuppression = (
  house: House,
  readerId: number,
  also: (db: Writing, readerId: number, at: string) => Promise<void>,
): Promise<void> =>
  house.store.transaction(async (db) => {
    const lifted = await db
      .deleteFrom('suppression')
      .where('addressHash', '=', (q) => q.selectFrom('reader').select('addressHash').where('id', '=', readerId))
      .where('reason', 'in', ['bounced', 'complained', 'desk'])
      .executeTakeFirst()
    if (Number(lifted.numDeletedRows) > 0) await also(db, readerId, house.now())
  })

/** Another feature's part in forgetting a reader, in the same transaction. */
export type Forgetting = (db: Writing, reader: { id: number; address: string }) => Promise<void>

/** Erases all that is known of a reader. What stays is the keyed mark that nobody may mail this address. */
export async function erase(
  house: House,
  keys: Keys,
  readerId: number,
  forgetting: readonly Forgetting[],
): Promise<void> {
  await house.store.transaction(async (db) => {
    const reader = await db
      .selectFrom('reader')
      .select(['addressCipher', 'keyVersion'])
      .where('id', '=', readerId)
      .executeTakeFirst()
    if (!reader) return
    await suppress(db, { readerId, reason: 'erased', at: house.now() })
    const address = keys.open(reader.addressCipher, reader.keyVersion)
    for (const forget of forgetting) await forget(db, { id: readerId, address })
    await countErased(db, readerId, house.now())
    await db.deleteFrom('reader').where('id', '=', readerId).execute()
  })
}

/** Forgets those who asked and did not confirm within 30 days, where they have nothing else. For a daily job. */
export async function forgetWaiting(house: House): Promise<void> {
  const cutoff = new Date(Date.parse(house.now()) - 30 * 86_400_000).toISOString()
  await house.store.transaction(async (db) => {
    await db.deleteFrom('subscription').where('state', '=', 'waiting').where('askedAt', '<', cutoff).execute()
    await db
      .deleteFrom('reader')
      .where('createdAt', '<', cutoff)
      .where((e) =>
        e.not(e.exists(e.selectFrom('subscription').select('id').whereRef('subscription.readerId', '=', 'reader.id'))),
      )
      .execute()
  })
}
