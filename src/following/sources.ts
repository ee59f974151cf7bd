import type { House } from '../house.ts'
import type { Db } from '../platform/store/index.ts'
import { addressKey } from './alike/canonical.ts'
import { firstMinutes } from './looking/pace.ts'
import { readTrouble, type Trouble } from './looking/trouble.ts'

/** A feed or page that the desk follows, or a folder or mailbox of the server's. */
export interface Source {
  readonly id: number
  readonly publicId: string
  readonly kind: 'feed' | 'page' | 'folder' | 'mailbox'
  readonly address: string
  readonly name: string
  /** `gone`: its site has said that it is there no more; of a mailbox, that the settings name it no more. */
  readonly state: 'followed' | 'paused' | 'gone'
  /** When it is looked at next; null while it is not. */
  readonly nextAt: string | null
  readonly lookedAt: string | null
  /** When something new last stood there. */
  readonly newsAt: string | null
  readonly minutes: number
  readonly failures: number
  /** What went wrong at the last look; null when nothing did. */
  readonly trouble: Trouble | null
}

/** Is it one of the server's settings, which the desk may pause and not remove? */
export const isServers = ({ kind, state }: Pick<Source, 'kind' | 'state'>): boolean =>
  kind === 'folder' || (kind === 'mailbox' && state !== 'gone')

const columns = [
  'id',
  'publicId',
  'kind',
  'address',
  'name',
  'state',
  'nextAt',
  'lookedAt',
  'newsAt',
  'minutes',
  'failures',
  'problem',
] as const

const asSource = ({ problem, ...row }: Omit<Source, 'trouble'> & { problem: string }): Source => ({
  ...row,
  trouble: readTrouble(problem),
})

/** All sources by name. A newsroom follows dozens, and a page shows them all. */
export const sources = async (db: Db): Promise<Source[]> =>
  (await db.selectFrom('followed').select(columns).orderBy('name').orderBy('id').limit(1000).execute()).map(asSource)

export const sourceByPublicId = async (db: Db, publicId: string): Promise<Source | undefined> => {
  const row = await db.selectFrom('followed').select(columns).where('publicId', '=', publicId).executeTakeFirst()
  return row && asSource(row)
}

/** The source at an address, whatever form it is written in. */
export const sourceAt = async (db: Db, address: string): Promise<Source | undefined> => {
  const row = await db
    .selectFrom('followed')
    .select(columns)
    .where('addressKey', '=', addressKey(address))
    .executeTakeFirst()
  return row && asSource(row)
}

export interface NewSource {
  readonly kind: 'feed' | 'page'
  readonly address: string
  readonly name: string
  readonly language: string
  readonly memberId: number
}

/** Begins to follow an address: it is looked at at once. Null where somebody follows it already. */
export async function followSource(house: House, given: NewSource): Promise<string | null> {
  const { kind, address, language, memberId } = given
  const at = house.now()
  const publicId = house.newId()
  const row = {
    ...{ publicId, kind, address, addressKey: addressKey(address), language, state: 'followed' as const },
    ...{ name: given.name.slice(0, 200) || hostOf(address), host: hostOf(address) },
    ...{ nextAt: at, minutes: firstMinutes, lookedAt: null, newsAt: null, leaseUntil: null },
    ...{ createdBy: memberId, createdAt: at },
  }
  const { numInsertedOrUpdatedRows } = await house.store.write
    .insertInto('followed')
    .values(row)
    .onConflict((conflict) => conflict.column('addressKey').doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows !== 1n) return null
  house.wake()
  return publicId
}

/** The host of an address, with its port where it is not the usual one. */
export const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : '')

export const renameSource = async (house: House, id: number, name: string): Promise<void> => {
  await house.store.write.updateTable('followed').set({ name }).where('id', '=', id).execute()
}

/** Stops looking until it is taken up again. What stands in the list stays there. */
export const pauseSource = async (house: House, id: number): Promise<void> => {
  await house.store.write
    .updateTable('followed')
    .set({ state: 'paused', nextAt: null })
    .where('id', '=', id)
    .where('state', '=', 'followed')
    .execute()
}

/** Looks at once, and again from then on: after a pause, after a site came back, or because somebody wants to know now. */
export const lookNow = async (house: House, id: number): Promise<void> => {
  await house.store.write
    .updateTable('followed')
    .set({ state: 'followed', nextAt: house.now() })
    .where('id', '=', id)
    .execute()
  house.wake()
}

/** Follows it no more: its items go with it. Stories that were made from them stay. The server's own are not removed. */
export const removeSource = async (house: House, id: number): Promise<void> => {
  await house.store.write
    .deleteFrom('followed')
    .where('id', '=', id)
    .where((where) => where.or([where('kind', 'in', ['feed', 'page']), where('state', '=', 'gone')]))
    .execute()
}
