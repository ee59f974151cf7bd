import { afterEach, beforeEach, expect, it } from 'vitest'
import { backoffMs, enqueue, GivenUp, listJobs, retryJob, runJobs } from '../../src/platform/jobs/index.ts'
import { openStore, type Store } from '../../src/platform/store/index.ts'
import { type Fresh, freshStore, onBothEngines } from '../databases.ts'

onBothEngines('jobs', (engine) => {
  let fresh: Fresh & { store: Store }
  let store: Store
  let at: string
  beforeEach(async () => {
    fresh = await freshStore(engine)
    store = fresh.store
    at = '2026-01-30T14:10:00.000Z'
  })
  afterEach(() => fresh.drop())

  const pass = (ms: number) => {
    at = new Date(Date.parse(at) + ms).toISOString()
  }
  const runner = (owner = 'worker 1') => ({ owner, now: () => at, leaseMs: 60_000 })
  const add = (
    kind: string,
    more: { runAt?: string; onceKey?: string; maxAttempts?: number; payload?: unknown } = {},
  ) => store.transaction((db) => enqueue(db, { kind, runAt: at, ...more }))
  const all = () => listJobs(store.write, { limit: 100 })
  const first = async () => (await all())[0]

  it('run when they are due, in the order of their time, with what they were given', async () => {
    const heard: unknown[] = []
    await add('greet', { payload: { n: 2 } })
    await add('greet', { payload: { n: 1 }, runAt: '2026-01-30T14:09:00.000Z' })
    await add('greet', { payload: { n: 3 }, runAt: '2026-01-30T15:00:00.000Z' })
    const handlers = { greet: async (payload: unknown) => void heard.push(payload) }
    expect(await runJobs(store, handlers, runner())).toBe(2)
    expect(heard).toEqual([{ n: 1 }, { n: 2 }])
    pass(3_600_000)
    expect(await runJobs(store, handlers, runner())).toBe(1)
    expect((await all()).map((job) => job.state)).toEqual(['done', 'done', 'done'])
  })

  it('exist only when what asked for them was committed', async () => {
    await store
      .transaction(async (db) => {
        await enqueue(db, { kind: 'greet', runAt: at })
        throw new Error('no')
      })
      .catch(() => {})
    expect(await all()).toEqual([])
  })

  it('with a key are enqueued once, also when they are done', async () => {
    await add('greet', { onceKey: 'edition 5' })
    await add('greet', { onceKey: 'edition 5' })
    await runJobs(store, { greet: async () => {} }, runner())
    await add('greet', { onceKey: 'edition 5' })
    expect(await all()).toHaveLength(1)
  })

  it('without a handler here wait for who has one', async () => {
    await add('other')
    expect(await runJobs(store, { greet: async () => {} }, runner())).toBe(0)
    expect(await first()).toMatchObject({ state: 'waiting', attempts: 0 })
  })

  it('that fail are tried again, later each time, and kept with their problem at last', async () => {
    await add('send', { maxAttempts: 3 })
    const handlers = { send: async () => Promise.reject(new Error('the relay is asleep')) }
    for (const [attempt, state] of [
      [1, 'waiting'],
      [2, 'waiting'],
      [3, 'failed'],
    ] as const) {
      expect(await runJobs(store, handlers, runner())).toBe(1)
      expect(await runJobs(store, handlers, runner())).toBe(0)
      expect(await first()).toMatchObject({ state, attempts: attempt, problem: 'unforeseen: the relay is asleep' })
      pass(backoffMs(attempt))
    }
    expect(await runJobs(store, handlers, runner())).toBe(0)
  })

  it('that say so are not tried again', async () => {
    await add('send')
    await runJobs(store, { send: async () => Promise.reject(new GivenUp('mailRefused', '550 no such user')) }, runner())
    expect(await first()).toMatchObject({ state: 'failed', attempts: 1, problem: 'mailRefused: 550 no such user' })
  })

  it('that failed run again when the desk says so, and only those', async () => {
    await add('send', { maxAttempts: 1 })
    await runJobs(store, { send: async () => Promise.reject(new Error('no')) }, runner())
    const { id } = (await first()) ?? { id: 0 }
    expect(await retryJob(store.write, id, at)).toBe(true)
    expect(await retryJob(store.write, id, at)).toBe(false)
    await runJobs(store, { send: async () => {} }, runner())
    expect(await first()).toMatchObject({ state: 'done', problem: '' })
  })

  it('of a worker that was killed are taken by another when the lease has run out, and not before', async () => {
    await add('send')
    const [begun, end] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const dying = () => {
      begun.resolve()
      return end.promise
    }
    const killed = runJobs(store, { send: dying }, runner())
    await begun.promise
    const other = openStore(fresh.place)
    expect(await runJobs(other, { send: async () => {} }, runner('worker 2'))).toBe(0)
    pass(60_000)
    expect(await runJobs(other, { send: async () => {} }, runner('worker 2'))).toBe(1)
    expect(await first()).toMatchObject({ state: 'done', attempts: 2 })
    end.resolve()
    await killed
    expect(await first()).toMatchObject({ state: 'done', attempts: 2 })
    await other.close()
  })

  it('that are never brought to an end are given up', async () => {
    await add('send', { maxAttempts: 2 })
    await store.write.updateTable('job').set({ state: 'running', leaseUntil: at, attempts: 2 }).execute()
    await runJobs(store, { send: async () => {} }, runner())
    expect(await first()).toMatchObject({ state: 'failed', problem: 'neverEnded' })
  })

  it('are taken by one worker each, however many ask', async () => {
    for (let n = 0; n < 30; n += 1) await add('count', { payload: n })
    const stores = [store, openStore(fresh.place), openStore(fresh.place)]
    const seen: unknown[] = []
    const count = async (payload: unknown) => void seen.push(payload)
    const begun = await Promise.all(stores.map((one, n) => runJobs(one, { count }, runner(`worker ${n}`))))
    expect(seen.toSorted((a, b) => Number(a) - Number(b))).toEqual(Array.from({ length: 30 }, (_, n) => n))
    expect(begun.reduce((a, b) => a + b)).toBe(30)
    await Promise.all(stores.slice(1).map((one) => one.close()))
  })

  it('are listed from the newest on, by state', async () => {
    for (const payload of [1, 2, 3]) await add('greet', { payload })
    const [newest] = await listJobs(store.read, { limit: 1 })
    expect(newest?.payload).toBe(3)
    const older = await listJobs(store.read, { limit: 9, before: newest?.id ?? 0, state: 'waiting' })
    expect(older.map((job) => job.payload)).toEqual([2, 1])
    expect(await listJobs(store.read, { limit: 9, state: 'failed' })).toEqual([])
  })
})
