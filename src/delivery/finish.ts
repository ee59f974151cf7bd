import type { Edition } from '../editions/index.ts'
import type { House } from '../house.ts'
import { appendEvent, type Writing } from '../platform/store/index.ts'
import type { Stopped } from './due.ts'
import { nextOf } from './status.ts'

/** Rows whose readers have left, or must not be mailed, end without a mail. */
export async function stopRows(house: Pick<House, 'store' | 'now'>, stopped: readonly Stopped[]): Promise<void> {
  if (stopped.length === 0) return
  const changedAt = house.now()
  await house.store.transaction(async (db) => {
    for (const rows of Map.groupBy(stopped, ({ state, why }) => `${state} ${why}`).values()) {
      const [{ state, why } = { state: 'withdrawn' as const, why: '' as const }] = rows
      const ids = rows.map((row) => row.id)
      await db
        .updateTable('delivery')
        .set({ state, why, changedAt })
        .where('id', 'in', ids)
        .where('state', 'in', ['queued', 'deferred'])
        .execute()
    }
  })
}

/** So many rows are ended in a commit: nobody waits for a list of any length. */
const endedAtOnce = 2000

/** The edition's end has come, or somebody stopped it for good: what has not left is not sent any more. */
export async function endEdition(house: Pick<House, 'store' | 'now'>, editionId: number): Promise<void> {
  const db = house.store.write
  const edition = await db.selectFrom('edition').select('stoppedAt').where('id', '=', editionId).executeTakeFirst()
  const why = edition?.stoppedAt ? 'stopped' : 'ended'
  for (const state of ['queued', 'deferred'] as const) {
    for (;;) {
      const rest = db
        .selectFrom('delivery')
        .select('id')
        .where('editionId', '=', editionId)
        .where('state', '=', state)
        .limit(endedAtOnce)
      const ended = await db
        .updateTable('delivery')
        .set({ state: 'withdrawn', why, changedAt: house.now() })
        .where('id', 'in', rest)
        .where('state', '=', state)
        .executeTakeFirst()
      if (Number(ended.numUpdatedRows) === 0) break
    }
  }
}

/** An edition with nothing left to do is sent; one that is held up says by what. */
export async function finishEdition(house: House, edition: Edition, problem: string): Promise<void> {
  const left = await nextOf(house.store.write, edition.id, ['queued', 'sending', 'deferred'])
  if (left !== null) {
    const says = left <= house.now() ? problem : ''
    if (says !== edition.problem)
      await house.store.write.updateTable('edition').set({ problem: says }).where('id', '=', edition.id).execute()
    return
  }
  const now = house.now()
  const done = await house.store.transaction(async (db) => {
    const changed = await db
      .updateTable('edition')
      .set({ state: 'sent', problem: '' })
      .where('id', '=', edition.id)
      .where('state', '=', 'released')
      .where('filledAt', 'is not', null)
      .executeTakeFirst()
    if (Number(changed.numUpdatedRows) === 0) return false
    await appendEvent(db, house.store.engine, {
      at: now,
      actorId: null,
      kind: 'edition.sent',
      subject: 'edition',
      subjectId: edition.id,
    })
    return true
  })
  if (done) house.wake()
}

/** A reader is forgotten: their rows keep their outcome, without any link to a person. */
export async function forgetReader(db: Writing, reader: { id: number; address: string }): Promise<void> {
  const mine = db
    .selectFrom('delivery')
    .select('id')
    .where('editionId', 'in', (q) => q.selectFrom('edition').select('id'))
    .where('readerId', '=', reader.id)
  const rows = await mine.execute()
  const ids = rows.map((row) => row.id)
  if (ids.length > 0) {
    await db
      .updateTable('delivery')
      .set({ state: 'withdrawn', why: 'erased' })
      .where('id', 'in', ids)
      .where('state', 'in', ['queued', 'deferred'])
      .execute()
    await db.updateTable('delivery').set({ readerId: null, domain: '' }).where('id', 'in', ids).execute()
  }
  await db.deleteFrom('outbox').where('recipient', '=', reader.address).execute()
}
