import { sql } from 'kysely'
import type { House } from '../../house.ts'
import type { DeliveryState, EndedBy } from '../../platform/store/index.ts'
import { csvLine, type Keys } from '../../readers/index.ts'
import { countsOf } from '../status.ts'
import { countsAt } from './places.ts'
import { states } from './tally.ts'

/** Which deliveries of an edition are looked for; null: any. */
export interface Filter {
  readonly state: DeliveryState | null
  readonly why: EndedBy | null
  /** Of those that wait: has their zone's hour come? */
  readonly hour: 'come' | 'not yet' | null
  readonly domain: string | null
  readonly zone: string | null
}

export const everything: Filter = { state: null, why: null, hour: null, domain: null, zone: null }

/** One delivery, as the desk lists it. */
export interface Found {
  readonly id: number
  readonly state: DeliveryState
  readonly why: EndedBy
  /** "" for a reader who is erased. */
  readonly address: string
  readonly domain: string
  readonly zone: string
  readonly language: string
  readonly attempt: number
  readonly notBefore: string
  readonly changedAt: string
  readonly replyCode: number | null
  readonly reply: string
  /** Why it came back, by the last bounce or complaint that was read of it; null where nothing came. */
  readonly returned: { readonly reason: string; readonly status: string } | null
}

/** Where a page of the list begins: after this row of this state. */
interface Cursor {
  readonly state: DeliveryState
  readonly notBefore: string
  readonly id: number
}

/** "accepted~2026-02-02T07:00:00.000Z~812", as it stands in an address; null where it is no place in a list. */
export function cursorFrom(text: string): Cursor | null {
  const [state, notBefore = '', id = ''] = text.split('~')
  const known = states.find((one) => one === state)
  if (known === undefined || !/^[\d:.TZ-]{1,30}$/.test(notBefore) || !/^\d{1,15}$/.test(id)) return null
  return { state: known, notBefore, id: Number(id) }
}

export interface FoundPage {
  readonly found: readonly Found[]
  /** Where the next page begins; null at the end. */
  readonly next: string | null
}

/**
 * A page of an edition's deliveries: state by state, in the order of their hours, after `after`. The index alone is
 * walked; only what is shown is opened.
 */
export async function findDeliveries(
  house: Pick<House, 'store' | 'now'>,
  keys: Keys,
  given: { readonly editionId: number; readonly filter: Filter; readonly after: string; readonly limit: number },
): Promise<FoundPage> {
  const { editionId, filter, limit } = given
  const after = cursorFrom(given.after)
  const { domain } = filter
  const there =
    domain === null ? await countsOf(house, editionId) : await countsAt(house.store.read, { editionId, domain })
  const begins = after === null ? 0 : states.indexOf(after.state)
  const rows: { id: number; notBefore: string; state: DeliveryState }[] = []
  for (const state of states.slice(begins)) {
    if (rows.length > limit) break
    // At a domain it isn't told which of those that wait are just being sent.
    const known = domain !== null && state === 'sending' ? 'queued' : state
    if ((filter.state ?? state) !== state || there[known] === undefined) continue
    const cursor = after?.state === state ? after : null
    rows.push(...(await walk(house, given, { state, cursor, limit: limit + 1 - rows.length })))
  }
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    found: await opened(
      house,
      keys,
      shown.map((row) => row.id),
    ),
    next: rows.length > limit && last ? [last.state, last.notBefore, last.id].join('~') : null,
  }
}

async function walk(
  house: Pick<House, 'store' | 'now'>,
  { editionId, filter }: { readonly editionId: number; readonly filter: Filter },
  { state, cursor, limit }: { state: DeliveryState; cursor: Cursor | null; limit: number },
) {
  const { why, hour, domain, zone } = filter
  let query = house.store.read
    .selectFrom('delivery')
    .select(['id', 'notBefore', 'state'])
    .where('editionId', '=', editionId)
    .where('state', '=', state)
    .orderBy('notBefore')
    .orderBy('id')
    .limit(limit)
  // As one comparison of pairs: both engines begin at that place of the index.
  if (cursor !== null) query = query.where(sql<boolean>`(not_before, id) > (${cursor.notBefore}, ${cursor.id})`)
  if (hour !== null) query = query.where('notBefore', hour === 'come' ? '<=' : '>', house.now())
  if (why !== null) query = query.where('why', '=', why)
  if (domain !== null) query = query.where('domain', '=', domain)
  if (zone !== null)
    query = query.where('waveId', 'in', (q) =>
      q.selectFrom('editionWave').select('id').where('editionId', '=', editionId).where('zone', '=', zone),
    )
  return query.execute()
}

/** The delivery of one reader, by the keyed hash of their address. */
export async function deliveryTo(
  house: Pick<House, 'store'>,
  keys: Keys,
  given: { readonly editionId: number; readonly alike: string },
): Promise<Found | undefined> {
  const row = await house.store.read
    .selectFrom('reader')
    .innerJoin('delivery', 'delivery.readerId', 'reader.id')
    .select('delivery.id')
    .where('reader.addressHash', '=', keys.hash('address', given.alike))
    .where('delivery.editionId', '=', given.editionId)
    .executeTakeFirst()
  return row ? (await opened(house, keys, [row.id]))[0] : undefined
}

/** Deliveries in the order of these ids, with their readers' addresses. */
async function opened(house: Pick<House, 'store'>, keys: Keys, ids: readonly number[]): Promise<Found[]> {
  if (ids.length === 0) return []
  const rows = await house.store.read
    .selectFrom('delivery')
    .innerJoin('editionWave', 'editionWave.id', 'delivery.waveId')
    .leftJoin('reader', 'reader.id', 'delivery.readerId')
    .select([
      'delivery.id',
      'delivery.state',
      'delivery.why',
      'delivery.domain',
      'editionWave.zone',
      'delivery.language',
      'delivery.attempt',
      'delivery.notBefore',
      'delivery.changedAt',
      'delivery.replyCode',
      'delivery.reply',
      'reader.addressCipher',
      'reader.keyVersion',
    ])
    .where('delivery.id', 'in', ids)
    .execute()
  const returned = await returnedOf(house, ids)
  const byId = new Map(
    rows.map(({ addressCipher, keyVersion, ...row }) => [
      row.id,
      {
        ...row,
        address: addressCipher !== null && keyVersion !== null ? keys.open(addressCipher, keyVersion) : '',
        returned: returned.get(row.id) ?? null,
      },
    ]),
  )
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** What came back of these deliveries: the last notice of each, by its delivery. */
async function returnedOf(house: Pick<House, 'store'>, ids: readonly number[]) {
  const rows = await house.store.read
    .selectFrom('bounce')
    .select(['deliveryId', 'reason', 'status'])
    .where('deliveryId', 'in', ids)
    .orderBy('id')
    .execute()
  return new Map(rows.map(({ deliveryId, ...returned }) => [deliveryId, returned]))
}

const columns = [
  ...(['address', 'domain', 'zone', 'language', 'state', 'why'] as const),
  ...(['attempt', 'notBefore', 'changedAt', 'replyCode', 'reply'] as const),
]
const linesAtOnce = 500

/**
 * All deliveries of a filter as CSV, piece by piece: constant memory at any length, and whoever else asks the site has
 * their turn between two pieces. `address` is how an address is written for whoever exports.
 */
export async function* csvOf(
  house: Pick<House, 'store' | 'now'>,
  keys: Keys,
  given: { readonly editionId: number; readonly filter: Filter; readonly address: (address: string) => string },
): AsyncGenerator<string> {
  yield `${csvLine([...columns, 'cameBack'])}\r\n`
  for (let after: string | null = ''; after !== null; ) {
    const { found, next }: FoundPage = await findDeliveries(house, keys, { ...given, after, limit: linesAtOnce })
    const lines = found.map((row) =>
      csvLine([
        ...columns.map((name) => (name === 'address' ? given.address(row.address) : String(row[name] ?? ''))),
        row.returned === null ? '' : `${row.returned.reason} ${row.returned.status}`.trim(),
      ]),
    )
    yield lines.map((line) => `${line}\r\n`).join('')
    after = next
    await new Promise((turn) => setImmediate(turn))
  }
}
