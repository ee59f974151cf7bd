import type { Selectable } from 'kysely'
import type { Db, JobRow, Writing } from '../store/index.ts'

/** Work to be done later, and once: it survives a kill. */
export interface NewJob {
  readonly kind: string
  /** What the handler needs, as JSON: ids and small facts, no personal data. */
  readonly payload?: unknown
  /** Not before this instant. */
  readonly runAt: string
  /** A job with a key that was ever enqueued is not enqueued again: a listener may repeat itself. */
  readonly onceKey?: string
  /** How often it may be begun before it is kept as failed. 8 tries take about two hours. */
  readonly maxAttempts?: number
}

/** One job as the desk lists it. */
export interface Job {
  readonly id: number
  readonly kind: string
  readonly payload: unknown
  readonly state: JobRow['state']
  readonly runAt: string
  readonly attempts: number
  readonly maxAttempts: number
  /** Why its last try failed, as `problem.ts` keeps it; empty when none did. */
  readonly problem: string
  readonly createdAt: string
  readonly endedAt: string | null
}

/** Adds a job in the caller's transaction: it exists when, and only when, that commits. Then wake the worker. */
export async function enqueue(db: Writing | Db, job: NewJob, now: string = job.runAt): Promise<void> {
  await db
    .insertInto('job')
    .values({
      kind: job.kind,
      payload: JSON.stringify(job.payload ?? {}),
      onceKey: job.onceKey ?? null,
      state: 'waiting',
      runAt: job.runAt,
      maxAttempts: job.maxAttempts ?? 8,
      leaseUntil: null,
      leaseOwner: null,
      createdAt: now,
      endedAt: null,
    })
    .onConflict((conflict) => conflict.column('onceKey').doNothing())
    .execute()
}

/** Lets a failed job run again, with all its tries. False when it is not there or has not failed. */
export async function retryJob(db: Writing | Db, id: number, now: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('job')
    .set({ state: 'waiting', runAt: now, attempts: 0, endedAt: null, leaseOwner: null, leaseUntil: null })
    .where('id', '=', id)
    .where('state', '=', 'failed')
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** The newest jobs first, from `before` on. For the desk's page. */
export async function listJobs(
  db: Db,
  { state, before, limit }: { state?: JobRow['state']; before?: number; limit: number },
): Promise<Job[]> {
  let query = db.selectFrom('job').selectAll().orderBy('id', 'desc').limit(limit)
  if (state !== undefined) query = query.where('state', '=', state)
  if (before !== undefined) query = query.where('id', '<', before)
  return (await query.execute()).map(asJob)
}

export const asJob = (row: Selectable<JobRow>): Job => ({
  id: row.id,
  kind: row.kind,
  payload: JSON.parse(row.payload),
  state: row.state,
  runAt: row.runAt,
  attempts: row.attempts,
  maxAttempts: row.maxAttempts,
  problem: row.problem,
  createdAt: row.createdAt,
  endedAt: row.endedAt,
})
