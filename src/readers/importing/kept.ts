import type { Selectable } from 'kysely'
import type { House } from '../../house.ts'
import type { Db, Tables, Writing } from '../../platform/store/index.ts'
import type { Counts } from './outcomes.ts'
import type { Plan } from './plan.ts'

/** A list of readers that is brought in: what was said of it, and how far it is. */
export type Import = Omit<Selectable<Tables['readerImport']>, 'plan' | 'counts'> & {
  readonly plan: Plan
  readonly counts: Counts
}

const asImport = (row: Selectable<Tables['readerImport']>): Import => ({
  ...row,
  plan: JSON.parse(row.plan) as Plan,
  counts: JSON.parse(row.counts) as Counts,
})

/** Keeps what is known of a list that lies in its folder. Returns its id. */
export async function keepImport(
  house: House,
  given: { publicId: string; fileName: string; size: number; plan: Plan; memberId: number | null },
): Promise<number> {
  const at = house.now()
  const { id } = await house.store.write
    .insertInto('readerImport')
    .values({
      ...given,
      fileName: given.fileName.slice(0, 200),
      plan: JSON.stringify(given.plan),
      ...{ newsletterId: null, state: 'uploaded', owner: null, lastHash: null },
      ...{ createdAt: at, changedAt: at, endedAt: null, filesRemovedAt: null },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function importById(db: Db | Writing, id: number): Promise<Import | undefined> {
  const row = await db.selectFrom('readerImport').selectAll().where('id', '=', id).executeTakeFirst()
  return row && asImport(row)
}

export async function importByPublicId(db: Db | Writing, publicId: string): Promise<Import | undefined> {
  const row = await db.selectFrom('readerImport').selectAll().where('publicId', '=', publicId).executeTakeFirst()
  return row && asImport(row)
}

/** The latest lists, the newest first. */
export const latestImports = async (db: Db, limit: number): Promise<Import[]> =>
  (await db.selectFrom('readerImport').selectAll().orderBy('id', 'desc').limit(limit).execute()).map(asImport)

/** What the editor says of a list before it is read. */
export interface Wishes {
  readonly plan: Plan
  readonly newsletterId: number
  readonly language: string
  /** Where and when these people agreed. */
  readonly words: string
}

/** From now on a worker may read the list. False where it is further already. */
export const beginReading = (house: House, id: number, { plan, ...wishes }: Wishes): Promise<boolean> =>
  move(house, id, 'uploaded', { state: 'reading', plan: JSON.stringify(plan), ...wishes })

/** From now on a worker may write what was read. */
export const beginWriting = (house: House, id: number): Promise<boolean> =>
  move(house, id, 'read', { state: 'writing' })

/** Ends a list before it is done. Who was added already stays. */
export async function cancelImport(house: House, id: number): Promise<boolean> {
  const { numUpdatedRows } = await house.store.write
    .updateTable('readerImport')
    .set({ state: 'cancelled', owner: null, changedAt: house.now(), endedAt: house.now() })
    .where('id', '=', id)
    .where('state', 'in', ['uploaded', 'reading', 'read', 'writing'])
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

async function move(
  house: House,
  id: number,
  from: Import['state'],
  to: Partial<Selectable<Tables['readerImport']>>,
): Promise<boolean> {
  const { numUpdatedRows } = await house.store.write
    .updateTable('readerImport')
    .set({ ...to, owner: null, changedAt: house.now() })
    .where('id', '=', id)
    .where('state', '=', from)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** The list was cancelled, or another worker has taken it: whoever meets this lets go. */
export class TakenAway extends Error {
  override readonly name = 'TakenAway'
}

/** Takes a list for one worker: whoever had it before can write nothing of it any more. */
export async function takeImport(house: House, id: number, owner: string): Promise<Import | undefined> {
  const row = await house.store.write
    .updateTable('readerImport')
    .set({ owner, changedAt: house.now() })
    .where('id', '=', id)
    .where('state', 'in', ['reading', 'writing'])
    .returningAll()
    .executeTakeFirst()
  return row && asImport(row)
}

/** Writes how far it is, in the transaction of what was done. Throws TakenAway where it isn't this worker's any more. */
export async function advance(
  db: Writing | Db,
  house: House,
  { id, owner }: { id: number; owner: string },
  to: Partial<Omit<Selectable<Tables['readerImport']>, 'counts'>> & { counts?: Counts },
): Promise<void> {
  const { counts, ...row } = to
  const { numUpdatedRows } = await db
    .updateTable('readerImport')
    .set({ ...row, ...(counts ? { counts: JSON.stringify(counts) } : {}), changedAt: house.now() })
    .where('id', '=', id)
    .where('owner', '=', owner)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new TakenAway('This list is cancelled, or another worker is at it.')
}
