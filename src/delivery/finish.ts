import type { Edition } from '../editions/index.ts'
import type { House } from '../house.ts'
import { appendEvent, type Writing } from '../platform/store/index.ts'
import { keptProblem } from '../problem.ts'
import type { Stopped } from './due.ts'

/** Rows whose readers have left, or must not be mailed, end without a mail. */
export async function stopRows(house: Pick<House, 'store' | 'now'>, stopped: readonly Stopped[]): Promise<void> {
  if (stopped.length === 0) return
  const changedAt = house.now()
  await house.store.transaction(async (db) => {
    for (const state of ['withdrawn', 'suppressed'] as const) {
      const ids = stopped.filter((row) => row.state === state).map((row) => row.id)
      if (ids.length === 0) continue
      await db
        .updateTable('delivery')
        .set({ state, changedAt })
        .where('id', 'in', ids)
        .where('state', 'in', ['queued', 'deferred'])
        .execute()
    }
  })
}

/** The edition's end has come: what has not left is not sent any more. */
export async function endEdition(house: Pick<House, 'store' | 'now'>, editionId: number): Promise<void> {
  await house.store.write
    .updateTable('delivery')
    .set({ state: 'withdrawn', changedAt: house.now() })
    .where('editionId', '=', editionId)
    .where('state', 'in', ['queued', 'deferred'])
    .execute()
}

/** An edition with nothing left to do is sent; one that is held up says by what. */
export async function finishEdition(house: House, edition: Edition, problem: string): Promise<void> {
  const left = await house.store.write
    .selectFrom('delivery')
    .select('notBefore')
    .where('editionId', '=', edition.id)
    .where('state', 'in', ['queued', 'sending', 'deferred'])
    .orderBy('notBefore')
    .executeTakeFirst()
  if (left) {
    const says = left.notBefore <= house.now() ? problem : ''
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

const brakeProblems = [keptProblem('brakeBounces'), keptProblem('brakeComplaints')]

/** Halts an edition, or lets it go on. What is in flight ends; all else stays where it is. */
export async function halt(
  house: House,
  given: { editionId: number; act: 'stop' | 'goOn'; memberId: number },
): Promise<void> {
  const [from, to] = given.act === 'stop' ? (['released', 'stopped'] as const) : (['stopped', 'released'] as const)
  await house.store.transaction(async (db) => {
    await db
      .updateTable('edition')
      // Who lets go on what a brake has stopped has looked: the brake doesn't stop it again.
      .set((e) => ({
        state: to,
        ...(given.act === 'goOn'
          ? {
              brakes: e
                .case()
                .when('problem', 'in', brakeProblems)
                .then('off' as const)
                .else(e.ref('brakes'))
                .end(),
              problem: '',
            }
          : {}),
      }))
      .where('id', '=', given.editionId)
      .where('state', '=', from)
      .execute()
    await db
      .insertInto('audit')
      .values({
        at: house.now(),
        memberId: given.memberId,
        act: `edition.${given.act}`,
        subject: `edition:${given.editionId}`,
      })
      .execute()
  })
  house.wake()
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
      .set({ state: 'withdrawn' })
      .where('id', 'in', ids)
      .where('state', 'in', ['queued', 'deferred'])
      .execute()
    await db.updateTable('delivery').set({ readerId: null, domain: '' }).where('id', 'in', ids).execute()
  }
  await db.deleteFrom('outbox').where('recipient', '=', reader.address).execute()
}
