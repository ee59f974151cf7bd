import type { House } from '../house.ts'
import type { Writing } from '../platform/store/index.ts'
import { type MailAddress, normalisation, readAddress } from './address.ts'
import type { Keys } from './keys.ts'
import { suppress } from './leaving.ts'
import { confirmDays } from './links.ts'
import { suppressionOf } from './subscribing.ts'

/** A reader who asked to get their mail at another address. It counts only once that address has confirmed it. */
export interface AddressChange {
  readonly id: number
  readonly readerId: number
  readonly askedAt: string
  readonly doneAt: string | null
  /** The new address; null once it is the reader's, or another one was asked for. */
  readonly addressCipher: Uint8Array | null
}

/**
 * A reader asks to move to another address. An earlier asking of theirs that was not confirmed ends with it. `also` is
 * written in the same transaction. Whether the address is known here is not told: its mailbox is.
 */
export async function askToMove(
  house: House,
  keys: Keys,
  given: {
    readonly readerId: number
    readonly address: MailAddress
    readonly networkHash: Uint8Array | null
    readonly also: (db: Writing, change: AddressChange) => Promise<void>
  },
): Promise<void> {
  const { readerId, address, networkHash } = given
  await house.store.transaction(async (db) => {
    // The row stays for its days: its number, and with it its link, must not come again.
    await db
      .updateTable('addressChange')
      .set({ addressCipher: null })
      .where('readerId', '=', readerId)
      .where('doneAt', 'is', null)
      .execute()
    const change = await db
      .insertInto('addressChange')
      .values({
        readerId,
        addressCipher: keys.seal(address.full),
        keyVersion: keys.version,
        askedAt: house.now(),
        networkHash,
      })
      .returning(['id', 'readerId', 'askedAt', 'doneAt', 'addressCipher'])
      .executeTakeFirstOrThrow()
    await given.also(db, change)
  })
  house.wake()
}

export const changeById = (db: House['store']['read'] | Writing, id: number) =>
  db.selectFrom('addressChange').selectAll().where('id', '=', id).executeTakeFirst()

/** Is the link of an asking still good? */
export const mayMove = (house: Pick<House, 'now'>, change: AddressChange): boolean =>
  change.addressCipher !== null && Date.parse(house.now()) - Date.parse(change.askedAt) < confirmDays * 86_400_000

/** What stands against an address as a reader's new one: another reader has it, or it must not be mailed. */
export async function against(
  db: House['store']['read'] | Writing,
  keys: Keys,
  { address, readerId }: { readonly address: MailAddress; readonly readerId: number },
): Promise<{ readonly kind: 'nothing' | 'suppressed' } | { readonly kind: 'taken'; readonly by: number }> {
  const suppressed = await suppressionOf(db, keys, address)
  if (suppressed && suppressed.reason !== 'left' && suppressed.reason !== 'erased') return { kind: 'suppressed' }
  const other = await db
    .selectFrom('reader')
    .select('id')
    .where('addressHash', '=', keys.hash('address', address.alike))
    .where('id', '!=', readerId)
    .executeTakeFirst()
  return other ? { kind: 'taken', by: other.id } : { kind: 'nothing' }
}

/**
 * The new address has confirmed: the reader's mail goes there from now on. `also` is written in the same transaction;
 * until the old address has been told, it is kept, sealed. Returns what stood against it, if anything did.
 */
export async function move(
  house: House,
  keys: Keys,
  change: AddressChange,
  also: (db: Writing, change: AddressChange) => Promise<void>,
): Promise<'moved' | 'taken' | 'suppressed' | 'ended'> {
  const now = house.now()
  const done = await house.store.transaction(async (db) => {
    const asked = await changeById(db, change.id)
    if (!asked || !mayMove(house, asked) || asked.addressCipher === null) return 'ended'
    const read = readAddress(keys.open(asked.addressCipher, asked.keyVersion))
    if (!read.ok) return 'ended'
    const { address } = read
    const { kind } = await against(db, keys, { address, readerId: asked.readerId })
    if (kind !== 'nothing') return kind
    const addressHash = keys.hash('address', address.alike)
    // Whoever left or was erased comes back by their own mailbox alone: this is it.
    await db
      .deleteFrom('suppression')
      .where('addressHash', '=', addressHash)
      .where('reason', 'in', ['left', 'erased'])
      .execute()
    // The old address is one that was left: no list that is brought in may bring it back.
    await suppress(db, { readerId: asked.readerId, reason: 'left', detail: 'moved', at: now })
    const old = await db
      .selectFrom('reader')
      .select(['addressCipher', 'keyVersion'])
      .where('id', '=', asked.readerId)
      .executeTakeFirstOrThrow()
    await db
      .updateTable('reader')
      .set({
        ...{ addressHash, normalisation, domain: address.domain, changedAt: now },
        ...{ addressCipher: asked.addressCipher, keyVersion: asked.keyVersion },
      })
      .where('id', '=', asked.readerId)
      .execute()
    await db
      .updateTable('addressChange')
      .set({ doneAt: now, addressCipher: null, oldCipher: old.addressCipher, oldKeyVersion: old.keyVersion })
      .where('id', '=', asked.id)
      .execute()
    await also(db, asked)
    return 'moved'
  })
  house.wake()
  return done
}

/** Has a reader changed their address since an instant? What came back of a mail before that is not about the new one. */
export const movedSince = async (db: Writing, readerId: number, at: string): Promise<boolean> =>
  (await db
    .selectFrom('addressChange')
    .select('id')
    .where('readerId', '=', readerId)
    .where('doneAt', '>=', at)
    .executeTakeFirst()) !== undefined

/** Forgets new addresses that were never confirmed, and old ones that could not be told. For a daily job. */
export async function forgetMoves(house: House): Promise<void> {
  const cutoff = new Date(Date.parse(house.now()) - confirmDays * 86_400_000).toISOString()
  const db = house.store.write
  await db.deleteFrom('addressChange').where('doneAt', 'is', null).where('askedAt', '<', cutoff).execute()
  await db.updateTable('addressChange').set({ oldCipher: null }).where('doneAt', '<', cutoff).execute()
}
