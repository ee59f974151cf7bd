import type { House } from '../house.ts'
import { keptProblem } from '../problem.ts'
import { doubtsOf } from './ledger.ts'
import { isDead } from './owner.ts'
import { mostDoubts } from './reply.ts'

/**
 * Finds rows that were being sent when their process ended: the lease has ended, or its owner is dead. Nobody knows
 * whether those mails arrived. Each is named in its history; then the newsletter's setting says what happens: sent
 * again with the same Message-ID, or held until a person decides. Returns how many there were.
 */
export async function nameDoubts(
  house: Pick<House, 'store' | 'now'>,
  given: { editionId: number; inDoubt: 'send again' | 'hold' },
): Promise<number> {
  const now = house.now()
  const rows = await house.store.write
    .selectFrom('delivery')
    .select(['id', 'attempt', 'leaseUntil', 'leaseOwner', 'changedAt'])
    .where('editionId', '=', given.editionId)
    .where('state', '=', 'sending')
    .execute()
  const lost = rows.filter((row) => (row.leaseUntil ?? '') < now || isDead(row.leaseOwner ?? ''))
  if (lost.length === 0) return 0
  const reply = keptProblem('sendingCutOff')
  return house.store.transaction(async (db) => {
    let named = 0
    for (const row of lost) {
      const again = given.inDoubt === 'send again' && (await doubtsOf(db, row.id)) < mostDoubts
      const changed = await db
        .updateTable('delivery')
        .set({
          state: again ? 'queued' : 'in doubt',
          ...(again ? { notBefore: now } : {}),
          leaseOwner: null,
          leaseUntil: null,
          changedAt: now,
          reply,
        })
        .where('id', '=', row.id)
        .where('state', '=', 'sending')
        .where('attempt', '=', row.attempt)
        .executeTakeFirst()
      if (Number(changed.numUpdatedRows) === 0) continue
      named += 1
      await db
        .insertInto('deliveryAttempt')
        .values({
          deliveryId: row.id,
          attempt: row.attempt,
          startedAt: row.changedAt,
          endedAt: now,
          outcome: 'in doubt',
          replyCode: null,
          reply,
        })
        .execute()
    }
    return named
  })
}

/** A person decides about a delivery in doubt, or lets a failed one be tried again. False when it has moved on. */
export async function decide(
  house: House,
  given: { deliveryId: number; act: 'again' | 'arrived'; memberId: number },
): Promise<boolean> {
  const now = house.now()
  const decided = await house.store.transaction(async (db) => {
    const changed = await db
      .updateTable('delivery')
      .set(
        given.act === 'again'
          ? { state: 'queued', notBefore: now, changedAt: now }
          : { state: 'accepted', changedAt: now, reply: 'counted by the desk' },
      )
      .where('id', '=', given.deliveryId)
      .where('state', 'in', given.act === 'again' ? ['in doubt', 'failed'] : ['in doubt'])
      .where('readerId', 'is not', null)
      .returning('editionId')
      .executeTakeFirst()
    if (!changed) return false
    // An edition that was done has something to do again.
    await db
      .updateTable('edition')
      .set({ state: 'released' })
      .where('id', '=', changed.editionId)
      .where('state', '=', 'sent')
      .execute()
    await db
      .insertInto('audit')
      .values({
        at: now,
        memberId: given.memberId,
        act: given.act === 'again' ? 'delivery.again' : 'delivery.arrived',
        subject: `delivery:${given.deliveryId}`,
      })
      .execute()
    return true
  })
  house.wake()
  return decided
}
