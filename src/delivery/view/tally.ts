import { sql } from 'kysely'
import type { Db, DeliveryState, EndedBy, Writing } from '../../platform/store/index.ts'

/**
 * Counts the rows that a chunk of an edition has made: those of readers after `after`, up to `upTo`. For the transaction
 * that made them, which holds the edition: what moves them later is counted by the database (decisions/0008).
 */
export async function countMade(
  db: Writing,
  given: { readonly editionId: number; readonly after: number; readonly upTo: number; readonly at: string },
): Promise<void> {
  const { editionId, after, upTo } = given
  const minute = given.at.slice(0, 16)
  const among = sql`edition_id = ${editionId} and reader_id > ${after} and reader_id <= ${upTo}`
  const { rows } = await sql<{ waveId: number; state: DeliveryState; why: EndedBy; n: number }>`
    select wave_id, state, why, count(*) as n from delivery where ${among} group by wave_id, state, why`.execute(db)
  const ended = rows.filter((row) => row.state !== 'queued')
  const made = rows.map((row) => ({ ...row, state: 'all' as const, why: '' as const }))
  for (const { waveId, state, why, n } of [...made, ...ended])
    await db
      .insertInto('editionCourse')
      .values({ editionId, waveId, state, why, minute, slot: 0, n: Number(n) })
      .onConflict((c) =>
        c
          .columns(['editionId', 'waveId', 'state', 'why', 'minute', 'slot'])
          .doUpdateSet((e) => ({ n: e('editionCourse.n', '+', e.ref('excluded.n')) })),
      )
      .execute()
  const byDomain = (state: string, when: string, where: typeof among) => sql`
    insert into edition_domain
      select edition_id, ${sql.lit(state)}, domain, ${sql.lit(when)}, 0, count(*) from delivery where ${where}
      group by edition_id, domain
    on conflict (edition_id, state, domain, minute, slot) do update set n = edition_domain.n + excluded.n`
  await byDomain('all', '', among).execute(db)
  for (const state of new Set(ended.map((row) => row.state)))
    await byDomain(state, minute, sql`${among} and state = ${state}`).execute(db)
}

/** How many deliveries are in each state; those in which none is are left out. */
export type Counts = Readonly<Partial<Record<DeliveryState, number>>>

/** The order in which states are told: on their way, arrived, and what went wrong. */
export const states = [
  'queued',
  'sending',
  'deferred',
  'accepted',
  'in doubt',
  'failed',
  'bounced',
  'complained',
  'suppressed',
  'withdrawn',
] as const satisfies readonly DeliveryState[]

/** The states that are counted as they come about: what is in no other waits, or is being sent. */
export const settled = [
  ...(['accepted', 'in doubt', 'deferred', 'failed', 'bounced', 'complained', 'suppressed', 'withdrawn'] as const),
]

/** How many deliveries of one wave are in a state, and for what reason. */
export interface Tallied {
  readonly waveId: number
  readonly state: DeliveryState
  readonly why: EndedBy
  readonly n: number
}

/** What an edition's deliveries come to now, by wave and reason: a look at some hundred rows, however long its list. */
export async function tallyOf(db: Db, editionId: number): Promise<Tallied[]> {
  const course = db
    .selectFrom('editionCourse')
    .select(['waveId', 'state', 'why', (e) => e.fn.sum<number>('n').as('n')])
    .where('editionId', '=', editionId)
    .groupBy(['waveId', 'state', 'why'])
  // At most one for each open connection. In one statement with the others: of one moment.
  const sending = db
    .selectFrom('delivery')
    .select(['waveId', 'state', 'why', (e) => e.fn.countAll<number>().as('n')])
    .where('editionId', '=', editionId)
    .where('state', '=', 'sending')
    .groupBy(['waveId', 'state', 'why'])
  const rows = (await course.unionAll(sending).execute()).map((row) => ({ ...row, n: Number(row.n) }))
  const tallied: Tallied[] = []
  for (const [waveId, wave] of Map.groupBy(rows, (row) => row.waveId)) {
    let queued = 0
    for (const { state, why, n } of wave) {
      queued += state === 'all' ? n : -n
      if (state !== 'all' && n > 0) tallied.push({ waveId, state, why, n })
    }
    if (queued > 0) tallied.push({ waveId, state: 'queued', why: '', n: queued })
  }
  return tallied
}

/** The same by state alone, in the order in which states are told. */
export function countsIn(tallied: readonly Pick<Tallied, 'state' | 'n'>[]): Counts {
  const counts: Partial<Record<DeliveryState, number>> = {}
  for (const state of states) {
    const n = tallied.reduce((sum, one) => sum + (one.state === state ? one.n : 0), 0)
    if (n > 0) counts[state] = n
  }
  return counts
}

export const totalOf = (counts: Readonly<Record<string, number | undefined>>): number =>
  Object.values(counts).reduce<number>((sum, n) => sum + (n ?? 0), 0)
