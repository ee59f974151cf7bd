import type { House } from '../house.ts'
import type { Tables } from '../platform/store/index.ts'
import { keptProblem, type ProblemCode } from '../problem.ts'

/** How an edition went so far, of those that came to an end. */
interface Counts {
  readonly accepted: number
  /** Refused for good or brought back: nobody has these addresses. */
  readonly bounced: number
  readonly complained: number
}

/** When an edition stops by itself: shares of all that ended, once so many have. */
export interface Brakes {
  /** 0.05: one in twenty came back. */
  readonly bounces: number
  readonly complaints: number
  readonly after: number
}

/** Which brake an edition's counts pull; null when it may go on. */
export function brakeOf({ accepted, bounced, complained }: Counts, brakes: Brakes): ProblemCode | null {
  const ended = accepted + bounced + complained
  if (ended < brakes.after) return null
  if (brakes.complaints > 0 && complained / ended > brakes.complaints) return 'brakeComplaints'
  return brakes.bounces > 0 && bounced / ended > brakes.bounces ? 'brakeBounces' : null
}

/**
 * Looks at an edition's brakes; stops it, and says why, when one is pulled. Bounces and complaints are counted by the index,
 * as far as they decide anything: the cost does not grow with the list. Returns whether it may go on.
 */
export async function brake(house: House, editionId: number): Promise<boolean> {
  const edition = await house.store.write
    .selectFrom('edition')
    .select('brakes')
    .where('id', '=', editionId)
    .executeTakeFirstOrThrow()
  if (edition.brakes === 'off') return true
  const { brakes } = house.newsroom()
  const of = async (states: Tables['delivery']['state'][], most: number) =>
    Number(
      (
        await house.store.write
          .selectFrom((e) =>
            e
              .selectFrom('delivery')
              .select('id')
              .where('editionId', '=', editionId)
              .where('state', 'in', states)
              .limit(most)
              .as('some'),
          )
          .select((e) => e.fn.countAll<number>().as('n'))
          .executeTakeFirstOrThrow()
      ).n,
    )
  const bounced = await of(['bounced', 'failed'], 100_000)
  const complained = await of(['complained'], 100_000)
  if (bounced + complained === 0) return true
  // So many accepted ones are enough for both shares to be small.
  const least = Math.min(brakes.bounces || 1, brakes.complaints || 1)
  const accepted = await of(['accepted'], Math.ceil((bounced + complained) / least) + brakes.after)
  const code = brakeOf({ accepted, bounced, complained }, brakes)
  if (code === null) return true
  await house.store.write
    .updateTable('edition')
    .set({ state: 'stopped', problem: keptProblem(code) })
    .where('id', '=', editionId)
    .where('state', '=', 'released')
    .execute()
  house.wake()
  return false
}
