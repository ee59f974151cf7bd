import { type SelectQueryBuilder, sql } from 'kysely'
import { keptProblem, Problem, problemOf } from '../../problem.ts'
import type { Store, Tables } from '../store/index.ts'
import { asJob, type Job } from './queue.ts'

/**
 * Does one kind of job. It may be begun again after a kill, so it must be safe to repeat. A throw is a failed try;
 * a GivenUp is final at once.
 */
export type JobHandler = (payload: unknown, job: Job) => Promise<void>

/** Trying again would not help: the job is kept as failed, with this problem for the desk. */
export class GivenUp extends Problem {
  override readonly name = 'GivenUp'
}

/** Who runs the jobs, by which clock, and how long one is theirs without a sign of life. */
export interface Runner {
  /** Unique among all processes and threads: a lease has one owner. */
  readonly owner: string
  readonly now: () => string
  readonly leaseMs: number
}

/**
 * Runs all that is due, one after the other, and returns how many jobs were begun. Jobs of kinds without a handler
 * stay where they are. A lease is renewed while its job runs; one that ran out belongs to whoever takes it next.
 */
export async function runJobs(
  store: Store,
  handlers: Readonly<Record<string, JobHandler>>,
  runner: Runner,
): Promise<number> {
  const kinds = Object.keys(handlers)
  let begun = 0
  for (;;) {
    const job = kinds.length === 0 ? undefined : await claim(store, kinds, runner)
    if (job === undefined) break
    begun += 1
    const handler = handlers[job.kind]
    if (handler === undefined) throw new Error(`A job of kind ${job.kind} was claimed without a handler`)
    await runOne(store, job, handler, runner)
  }
  return begun
}

/** How long after a failed try the next one is: 30 s, 1, 2, 4 … minutes, at most an hour. */
export const backoffMs = (attempt: number): number => Math.min(30_000 * 2 ** (attempt - 1), 3_600_000)

const later = (instant: string, ms: number): string => new Date(Date.parse(instant) + ms).toISOString()

/** Takes the job that is due for longest. Two workers never take the same one. */
async function claim(store: Store, kinds: string[], { owner, now, leaseMs }: Runner): Promise<Job | undefined> {
  const at = now()
  const row = await store.write
    .updateTable('job')
    .set({ state: 'running', attempts: sql`attempts + 1`, leaseOwner: owner, leaseUntil: later(at, leaseMs) })
    .where('id', '=', (query) => {
      const due = query
        .selectFrom('job')
        .select('id')
        .where('kind', 'in', kinds)
        .where((where) =>
          where.or([
            where('state', '=', 'waiting').and('runAt', '<=', at),
            where('state', '=', 'running').and('leaseUntil', '<=', at),
          ]),
        )
        .orderBy('runAt')
        .orderBy('id')
        .limit(1)
      return passingBy(store, due)
    })
    .returningAll()
    .executeTakeFirst()
  return row && asJob(row)
}

/** PostgreSQL: what another transaction is just taking is passed by. SQLite has one writer at a time anyway. */
const passingBy = <O>(store: Store, query: SelectQueryBuilder<Tables, 'job', O>) =>
  store.engine === 'postgres' ? query.forUpdate().skipLocked() : query

async function runOne(store: Store, job: Job, handler: JobHandler, runner: Runner): Promise<void> {
  if (job.attempts > job.maxAttempts)
    return ended(store, job, runner, { state: 'failed', problem: keptProblem('neverEnded') })
  const heartbeat = setInterval(() => void renew(store, job, runner).catch(() => {}), runner.leaseMs / 3)
  try {
    await handler(job.payload, job)
    await ended(store, job, runner, { state: 'done', problem: '' })
  } catch (failure) {
    const last = failure instanceof GivenUp || job.attempts >= job.maxAttempts
    await ended(store, job, runner, { state: last ? 'failed' : 'waiting', problem: problemOf(failure) })
  } finally {
    clearInterval(heartbeat)
  }
}

const renew = (store: Store, job: Job, { owner, now, leaseMs }: Runner) =>
  mine(store, job, owner)
    .set({ leaseUntil: later(now(), leaseMs) })
    .execute()

/** Writes how a try ended. Where the lease has been lost meanwhile, its new owner's word counts and nothing is written. */
async function ended(
  store: Store,
  job: Job,
  { owner, now }: Runner,
  { state, problem }: { state: 'done' | 'failed' | 'waiting'; problem: string },
): Promise<void> {
  const at = now()
  const next = state === 'waiting' ? { runAt: later(at, backoffMs(job.attempts)) } : { endedAt: at }
  await mine(store, job, owner)
    .set({ state, problem: problem.slice(0, 2000), leaseOwner: null, leaseUntil: null, ...next })
    .execute()
}

/** The job while this very try of it is ours. */
const mine = (store: Store, job: Job, owner: string) =>
  store.write
    .updateTable('job')
    .where('id', '=', job.id)
    .where('state', '=', 'running')
    .where('leaseOwner', '=', owner)
    .where('attempts', '=', job.attempts)
