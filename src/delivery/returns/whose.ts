import type { Writing } from '../../platform/store/index.ts'
import { type Keys, readAddress } from '../../readers/index.ts'
import { deliveryNamed } from '../identity.ts'
import type { Returned } from './returned.ts'

/** Whom something that came back is about. */
export interface Whose {
  readonly readerId: number
  readonly deliveryId: number | null
  readonly foundBy: 'mark' | 'address'
}

/** A notice that carries no mark of ours is believed about mails of so many days. */
const recentDays = 14
const mostAddresses = 10
/** Mail servers' clocks and ours may differ by so much. */
const clockMs = 3_600_000

/**
 * The reader of a bounce: by a mark of ours that it carries, which nobody else can make; else by the address that it
 * reports. A mail can be written by anybody, so what it says of an address alone is believed only of a reader to whom
 * something was sent lately; a provider has signed for what it says.
 */
export async function whose(db: Writing, keys: Keys, returned: Returned): Promise<Whose | undefined> {
  const named = returned.marks.map((mark) => deliveryNamed(keys, mark)).find((found) => found !== undefined)
  if (named) {
    const row = await db
      .selectFrom('delivery')
      .select(['id', 'readerId'])
      .where('editionId', '=', named.editionId)
      .where('readerId', '=', named.readerId)
      .executeTakeFirst()
    // Without a row the reader was erased meanwhile: nothing is known of them, and nothing is learnt.
    return row?.readerId ? { readerId: row.readerId, deliveryId: row.id, foundBy: 'mark' } : undefined
  }
  const reader = await readerAmong(db, keys, returned.addresses)
  if (!reader) return undefined
  const deliveryId = await lastSent(db, reader.id, returned.at)
  const signedFor = returned.source !== 'smtp' && returned.source !== 'mailbox'
  return deliveryId === null && !signedFor ? undefined : { readerId: reader.id, deliveryId, foundBy: 'address' }
}

async function readerAmong(db: Writing, keys: Keys, addresses: readonly string[]): Promise<{ id: number } | undefined> {
  const read = addresses.slice(0, mostAddresses).map(readAddress)
  const hashes = read.flatMap((one) => (one.ok ? [keys.hash('address', one.address.alike)] : []))
  if (hashes.length === 0) return undefined
  return db.selectFrom('reader').select('id').where('addressHash', 'in', hashes).orderBy('id').executeTakeFirst()
}

/** The last mail that left for a reader before a bounce came, and not long before. */
async function lastSent(db: Writing, readerId: number, at: string): Promise<number | null> {
  const since = new Date(Date.parse(at) - recentDays * 86_400_000).toISOString()
  const until = new Date(Date.parse(at) + clockMs).toISOString()
  const row = await db
    .selectFrom('edition')
    .innerJoin('delivery', 'delivery.editionId', 'edition.id')
    .select('delivery.id')
    .where('edition.releasedAt', '>=', since)
    .where('edition.releasedAt', '<=', until)
    .where('delivery.readerId', '=', readerId)
    .where('delivery.state', 'in', ['accepted', 'in doubt', 'sending', 'bounced', 'complained'])
    .orderBy('edition.releasedAt', 'desc')
    .executeTakeFirst()
  return row?.id ?? null
}
