import { type Edition, editionById } from '../../editions/index.ts'
import type { Db } from '../../platform/store/index.ts'
import { nextOf } from '../status.ts'
import { type Counts, countsIn, type Tallied, tallyOf, totalOf } from './tally.ts'

/** How an edition's sending stands at a moment. */
export interface Standing {
  readonly edition: Edition
  readonly tallied: readonly Tallied[]
  readonly counts: Counts
  readonly total: number
  /** How many have come to an end, one way or the other. */
  readonly ended: number
  /** Have all its rows been made? */
  readonly filled: boolean
  /** When the next of those that wait may leave. */
  readonly nextAt: string | null
}

/** How an edition stands; undefined where there is none. The same work for a hundred readers and for a million. */
export async function standingOf(db: Db, editionId: number): Promise<Standing | undefined> {
  const edition = await editionById(db, editionId)
  if (!edition) return undefined
  const { filledAt } = await db
    .selectFrom('edition')
    .select('filledAt')
    .where('id', '=', editionId)
    .executeTakeFirstOrThrow()
  const tallied = await tallyOf(db, editionId)
  const counts = countsIn(tallied)
  const total = totalOf(counts)
  const { queued = 0, sending = 0, deferred = 0 } = counts
  return {
    ...{ edition, tallied, counts, total, ended: total - queued - sending - deferred },
    filled: filledAt !== null,
    nextAt: await nextOf(db, editionId, ['queued', 'deferred']),
  }
}

/** The moments at which parts of an edition may leave, the first one first. */
export interface Wave {
  readonly id: number
  /** "*" for the one that all are in. */
  readonly zone: string
  readonly notBefore: string
}

export const wavesOf = (db: Db, editionId: number): Promise<Wave[]> =>
  db
    .selectFrom('editionWave')
    .select(['id', 'zone', 'notBefore'])
    .where('editionId', '=', editionId)
    .orderBy('notBefore')
    .orderBy('zone')
    .execute()

/** Why a reader has not got an edition, or not yet. */
export type Missing =
  | 'hour'
  | 'turn'
  | 'deferred'
  | 'inDoubt'
  | 'failed'
  | 'bounced'
  | 'suppressed'
  | 'withdrawn'
  | `suppressed:${'bounced' | 'complained' | 'left' | 'desk' | 'erased'}`
  | `withdrawn:${'left' | 'erased' | 'paused' | 'ended' | 'stopped' | 'stories'}`

/** The order in which reasons are told: for good first, what may still come last. */
const order: readonly Missing[] = [
  ...(['bounced', 'failed', 'inDoubt', 'deferred'] as const),
  ...([
    'suppressed:bounced',
    'suppressed:complained',
    'suppressed:left',
    'suppressed:desk',
    'suppressed:erased',
  ] as const),
  ...([
    'suppressed',
    'withdrawn:paused',
    'withdrawn:left',
    'withdrawn:erased',
    'withdrawn:stories',
    'withdrawn:stopped',
  ] as const),
  ...(['withdrawn:ended', 'withdrawn', 'turn', 'hour'] as const),
]

/** Who missed it, or waits for it, and why: how many for each reason, without those for whom it is nobody. */
export function missedIn(
  tallied: readonly Tallied[],
  waves: readonly Wave[],
  now: string,
): { readonly reason: Missing; readonly n: number }[] {
  const hours = new Map(waves.map((wave) => [wave.id, wave.notBefore]))
  const sums = new Map<Missing, number>()
  for (const one of tallied) {
    const reason = reasonOf(one, (hours.get(one.waveId) ?? '') > now)
    if (reason !== null) sums.set(reason, (sums.get(reason) ?? 0) + one.n)
  }
  return order.flatMap((reason) => (sums.has(reason) ? [{ reason, n: sums.get(reason) ?? 0 }] : []))
}

/** Why a delivery is missing; null for one that has arrived. `early`: its zone's hour has not come. */
export function reasonOf({ state, why }: Pick<Tallied, 'state' | 'why'>, early: boolean): Missing | null {
  switch (state) {
    case 'accepted':
    case 'complained':
      return null
    case 'queued':
    case 'sending':
      return early ? 'hour' : 'turn'
    case 'in doubt':
      return 'inDoubt'
    case 'suppressed':
    case 'withdrawn': {
      const reason = `${state}:${why}`
      return order.find((one) => one === reason) ?? state
    }
    default:
      return state
  }
}
