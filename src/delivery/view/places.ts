import type { Db, DeliveryState } from '../../platform/store/index.ts'
import { type Counts, countsIn, settled, type Tallied, totalOf } from './tally.ts'

/** What deliveries come to in one place: a zone, a receiving domain. */
export interface Place {
  /** A zone with its hour, or a domain; "" for readers who are erased, null for all domains that are not shown. */
  readonly name: string | null
  readonly notBefore: string | null
  readonly counts: Counts
  readonly total: number
}

/** By time zone, in the order of their hours. */
export function zonesIn(
  tallied: readonly Tallied[],
  waves: readonly { readonly id: number; readonly zone: string; readonly notBefore: string }[],
): Place[] {
  const byWave = Map.groupBy(tallied, (one) => one.waveId)
  return waves.flatMap(({ id, zone, notBefore }) => {
    const counts = countsIn(byWave.get(id) ?? [])
    const total = totalOf(counts)
    return total === 0 ? [] : [{ name: zone, notBefore, counts, total }]
  })
}

/** By receiving domain: the `most` largest, and the rest in one line. `all` is what the edition comes to. */
export async function domainsOf(
  db: Db,
  given: { readonly editionId: number; readonly all: Counts; readonly most: number },
): Promise<Place[]> {
  const { editionId, all, most } = given
  const largest = await db
    .selectFrom('editionDomain')
    .select(['domain', (e) => e.fn.sum<number>('n').as('n')])
    .where('editionId', '=', editionId)
    .where('state', '=', 'all')
    .groupBy('domain')
    .orderBy('n', 'desc')
    .orderBy('domain')
    .limit(most)
    .execute()
  if (largest.length === 0) return []
  const domains = largest.map((row) => row.domain)
  const found = await db
    .selectFrom('editionDomain')
    .select(['domain', 'state', (e) => e.fn.sum<number>('n').as('n')])
    .where('editionId', '=', editionId)
    .where('state', 'in', settled)
    .where('domain', 'in', domains)
    .groupBy(['state', 'domain'])
    .execute()
  const byDomain = Map.groupBy(found, (row) => row.domain)
  const places = largest.flatMap(({ domain, n }): Place[] => {
    const counts = withQueued([...(byDomain.get(domain) ?? []), { state: 'all', n }])
    return Number(n) > 0 ? [{ name: domain, notBefore: null, counts, total: Number(n) }] : []
  })
  const shown = places.flatMap(({ counts }) => entries(counts))
  // Being sent is not told by domain: it is of those that wait.
  const everything = entries(all).map(([state, n]) => [state === 'sending' ? 'queued' : state, n] as const)
  const rest = countsIn([
    ...everything.map(([state, n]) => ({ state, n })),
    ...shown.map(([state, n]) => ({ state, n: -n })),
  ])
  const others = totalOf(rest)
  return others > 0 ? [...places, { name: null, notBefore: null, counts: rest, total: others }] : places
}

/** What the deliveries to one domain come to; those that are being sent are of those that wait. */
export async function countsAt(
  db: Db,
  { editionId, domain }: { readonly editionId: number; readonly domain: string },
): Promise<Counts> {
  const found = await db
    .selectFrom('editionDomain')
    .select(['state', (e) => e.fn.sum<number>('n').as('n')])
    .where('editionId', '=', editionId)
    .where('state', 'in', ['all', ...settled])
    .where('domain', '=', domain)
    .groupBy('state')
    .execute()
  return withQueued(found)
}

/** The rest of all that were made waits, or is being sent. */
function withQueued(found: readonly { readonly state: DeliveryState | 'all'; readonly n: number }[]): Counts {
  const rows = found.flatMap(({ state, n }) => (state === 'all' ? [] : [{ state, n: Number(n) }]))
  const all = found.reduce((sum, { state, n }) => sum + (state === 'all' ? Number(n) : 0), 0)
  return countsIn([...rows, { state: 'queued', n: all - rows.reduce((sum, row) => sum + row.n, 0) }])
}

const entries = (counts: Counts) => Object.entries(counts) as [keyof Counts, number][]
