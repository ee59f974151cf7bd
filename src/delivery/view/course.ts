import type { Db, DeliveryState } from '../../platform/store/index.ts'
import { settled } from './tally.ts'

/** How many came into a state, or left it, in a minute ("2026-02-02T08:00", UTC). */
export interface Move {
  readonly state: DeliveryState | 'all'
  readonly minute: string
  readonly n: number
}

/** What each state came to by the end of a column of a chart. */
export interface Column {
  /** When it begins and ends, as instants. */
  readonly from: string
  readonly to: string
  readonly levels: Readonly<Record<DeliveryState | 'all', number>>
}

/** Every move of an edition's deliveries by minute, of all its waves or of one. */
export async function movesOf(db: Db, editionId: number, waveId: number | null): Promise<Move[]> {
  const rows = await db
    .selectFrom('editionCourse')
    .select(['state', 'minute', (e) => e.fn.sum<number>('n').as('n')])
    .where('editionId', '=', editionId)
    .$if(waveId !== null, (q) => q.where('waveId', '=', waveId ?? 0))
    .groupBy(['state', 'minute'])
    .orderBy('minute')
    .execute()
  return rows.map((row) => ({ ...row, n: Number(row.n) }))
}

/** The same of one receiving domain; none where nobody of it gets the edition. */
export async function movesAt(db: Db, editionId: number, domain: string): Promise<Move[]> {
  const rows = await db
    .selectFrom('editionDomain')
    .select(['state', 'minute', (e) => e.fn.sum<number>('n').as('n')])
    .where('editionId', '=', editionId)
    // Each named: the table is in the order of states, and only then of domains.
    .where('state', 'in', ['all', ...settled])
    .where('domain', '=', domain)
    .groupBy(['state', 'minute'])
    .orderBy('minute')
    .execute()
  return rows.map((row) => ({ ...row, minute: row.minute || beforeAll, n: Number(row.n) }))
}

/** What was made was so before anything left. */
const beforeAll = '0001-01-01T00:00'
const minuteMs = 60_000
/** How long a column may be, in minutes. */
const lengths = [1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440]
const mostColumns = 48

const none: Column['levels'] = {
  ...{ all: 0, queued: 0, sending: 0, 'in doubt': 0, deferred: 0, accepted: 0 },
  ...{ failed: 0, bounced: 0, complained: 0, suppressed: 0, withdrawn: 0 },
}

/**
 * The moves as columns of even length, at most 48, each with what every state had come to by its end. They begin with the
 * first mail, after one in which there was none, and reach to the last one that left, or to `until` while some are still to leave: what comes back days later
 * is in the last one. None while nothing has left.
 */
export function columnsOf(moves: readonly Move[], until: string | null): Column[] {
  const at = ({ minute }: Move) => Date.parse(`${minute}:00Z`)
  const first = moves.find(({ state }) => state !== 'all' && state !== 'suppressed')
  if (first === undefined) return []
  const sent = moves.filter(({ state, n }) => state === 'accepted' && n > 0)
  const end = until === null ? at(sent.at(-1) ?? moves.at(-1) ?? first) + minuteMs : Date.parse(until)
  const span = Math.max(end - at(first), minuteMs)
  const length =
    (lengths.find((one) => span / (one * minuteMs) <= mostColumns - 2) ?? Math.ceil(span / minuteMs / 46)) * minuteMs
  // One column in which nothing has left yet: the rise is seen from its beginning.
  const begins = (Math.floor(at(first) / length) - 1) * length
  const count = Math.max(1, Math.ceil((end - begins) / length))
  const levels = { ...none }
  const columns: Column[] = []
  let next = 0
  for (let n = 0; n < count; n += 1) {
    const to = begins + (n + 1) * length
    for (let move = moves[next]; move && (at(move) < to || n === count - 1); move = moves[next]) {
      levels[move.state] += move.n
      next += 1
    }
    const { all, queued: _, ...rest } = levels
    const queued = all - Object.values(rest).reduce((sum, one) => sum + one, 0)
    columns.push({
      from: new Date(begins + n * length).toISOString(),
      to: new Date(to).toISOString(),
      levels: { ...levels, queued: Math.max(0, queued) },
    })
  }
  return columns
}
