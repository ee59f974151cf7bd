import type { House } from '../house.ts'
import type { Db } from '../platform/store/index.ts'
import { type Counts, countsIn, tallyOf } from './view/tally.ts'

/** How many deliveries of an edition are in each state: a look at its tally, however long its list. */
export const countsOf = async (house: Pick<House, 'store'>, editionId: number): Promise<Counts> =>
  countsIn(await tallyOf(house.store.read, editionId))

/** The first hour of those that wait in some states. Each asked by itself: the index gives its first row. */
export async function nextOf(
  db: Db,
  editionId: number,
  among: readonly ('queued' | 'deferred' | 'sending')[],
): Promise<string | null> {
  let next: string | null = null
  for (const state of among) {
    const row = await db
      .selectFrom('delivery')
      .select('notBefore')
      .where('editionId', '=', editionId)
      .where('state', '=', state)
      .orderBy('notBefore')
      .limit(1)
      .executeTakeFirst()
    if (row && (next === null || row.notBefore < next)) next = row.notBefore
  }
  return next
}
