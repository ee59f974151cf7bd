import type { House } from '../house.ts'
import { keptProblem } from '../problem.ts'

/** Pause and resume, or stop for good: what has not left then never does. */
export type Halt = 'pause' | 'resume' | 'stop'

const brakeProblems = [keptProblem('brakeBounces'), keptProblem('brakeComplaints')]

/**
 * Pauses an edition, lets it go on, or stops it for good, with a line in the audit. What is in flight ends, all else
 * stays where it is; after a stop the worker's next round ends it. False, and nothing changed, when the edition is not
 * where that can be done: somebody else was faster, or it is done. `memberId` is null from the command line.
 */
export async function halt(
  house: House,
  given: { readonly editionId: number; readonly act: Halt; readonly memberId: number | null },
): Promise<boolean> {
  const { editionId, act, memberId } = given
  const now = house.now()
  const halted = await house.store.transaction(async (db) => {
    const edition = db.updateTable('edition').where('id', '=', editionId)
    const query = {
      pause: () => edition.set({ state: 'stopped' }).where('state', '=', 'released'),
      // Who lets go on what a brake has stopped has looked: the brake doesn't stop it again.
      resume: () =>
        edition
          .set((e) => ({
            state: 'released' as const,
            brakes: e
              .case()
              .when('problem', 'in', brakeProblems)
              .then('off' as const)
              .else(e.ref('brakes'))
              .end(),
            problem: '',
          }))
          .where('state', '=', 'stopped'),
      // The worker looks at editions that are released: there it finds that this one's end has come.
      stop: () =>
        edition
          .set({ state: 'released', problem: '', endsAt: now, stoppedAt: now })
          .where('state', 'in', ['released', 'stopped'])
          .where('stoppedAt', 'is', null),
    }[act]()
    const changed = await query.executeTakeFirst()
    if (Number(changed.numUpdatedRows) === 0) return false
    await db
      .insertInto('audit')
      .values({ at: now, memberId, act: `edition.${act}`, subject: `edition:${editionId}` })
      .execute()
    return true
  })
  if (halted) house.wake()
  return halted
}

/** Has somebody paused or stopped it, or has its end come? Asked while its mails go out: one row. */
export async function isHalted(house: Pick<House, 'store' | 'now'>, editionId: number): Promise<boolean> {
  const edition = await house.store.write
    .selectFrom('edition')
    .select(['state', 'endsAt'])
    .where('id', '=', editionId)
    .executeTakeFirst()
  return edition?.state !== 'released' || edition.endsAt <= house.now()
}
