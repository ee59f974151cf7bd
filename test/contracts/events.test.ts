import { Worker } from 'node:worker_threads'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import {
  appendEvent,
  type DatelineEvent,
  eventsAfter,
  follow,
  lastEvent,
  openStore,
  type Store,
  type Writing,
} from '../../src/platform/store/index.ts'
import { type Fresh, freshStore, onBothEngines } from '../databases.ts'

const at = '2026-01-30T14:10:00.000Z'
const now = () => at
const event = (subjectId: number) =>
  ({ at, actorId: null, kind: 'story.saved', subject: 'story', subjectId, detail: { language: 'en' } }) as const

/** One who listens, and writes down what. */
const listener = (name = 'test') => {
  const heard: number[] = []
  return { name, heard, hear: async ({ subjectId }: DatelineEvent) => void heard.push(subjectId) }
}

onBothEngines('events', (engine) => {
  let fresh: Fresh & { store: Store }
  let store: Store
  beforeEach(async () => {
    fresh = await freshStore(engine)
    store = fresh.store
  })
  afterEach(() => fresh.drop())
  const append = (subjectId: number) => store.transaction((db) => appendEvent(db, engine, event(subjectId)))

  it('are heard in order, once, with all that they say', async () => {
    for (const n of [7, 8, 9]) await append(n)
    const one = listener()
    expect(await follow(store, one, now)).toBe(3)
    expect(await follow(store, one, now)).toBe(0)
    expect(one.heard).toEqual([7, 8, 9])
    expect((await eventsAfter(store.read, 0, 1))[0]).toEqual({ id: expect.any(Number), ...event(7) })
  })

  it('exist only when what they tell of was committed', async () => {
    const work = store.transaction(async (db) => {
      await appendEvent(db, engine, event(1))
      throw new Error('no')
    })
    await expect(work).rejects.toThrow('no')
    expect(await lastEvent(store.read)).toBe(0)
  })

  it('are heard by each listener from its own place', async () => {
    const [early, late] = [listener('early'), listener('late')]
    await append(1)
    await follow(store, early, now)
    await append(2)
    await follow(store, early, now)
    await follow(store, late, now)
    expect([early.heard, late.heard]).toEqual([
      [1, 2],
      [1, 2],
    ])
  })

  it('are heard again, and none missed, by a listener that was killed in the middle', async () => {
    for (const n of [1, 2, 3]) await append(n)
    const heard: number[] = []
    const dying = {
      name: 'mortal',
      hear: async ({ subjectId }: DatelineEvent) => {
        if (subjectId === 2 && heard.length < 2) throw new Error('killed')
        heard.push(subjectId)
      },
    }
    await expect(follow(store, dying, now)).rejects.toThrow('killed')
    const again = openStore(fresh.place)
    heard.push(0)
    await follow(again, dying, now)
    await again.close()
    expect(heard).toEqual([1, 0, 1, 2, 3])
  })

  it('are more than are read at once', async () => {
    await store.transaction(async (db) => {
      for (let n = 1; n <= 450; n += 1) await appendEvent(db, engine, event(n))
    })
    const one = listener()
    expect(await follow(store, one, now)).toBe(450)
    expect(one.heard).toEqual(Array.from({ length: 450 }, (_, n) => n + 1))
  })

  it('of many writers at once are all heard by one who listens meanwhile', async () => {
    const one = listener()
    let writing = true
    const hearing = (async () => {
      while (writing) {
        await follow(store, one, now)
        await new Promise((resolve) => setTimeout(resolve, 1))
      }
      await follow(store, one, now)
    })()
    const thread = (from: number) =>
      new Promise<void>((resolve, reject) => {
        const writer = new Worker(new URL('./writer.ts', import.meta.url), {
          workerData: { place: fresh.place, from, count: 60 },
        })
        writer.once('error', reject)
        writer.once('exit', () => resolve())
      })
    await Promise.all([thread(1000), thread(2000)])
    writing = false
    await hearing
    expect(one.heard).toHaveLength(120)
    expect(new Set(one.heard).size).toBe(120)
  })
})

describe.skipIf(inject('postgres') === '')('two writers that commit out of order, on PostgreSQL', () => {
  /** The first writer takes its number before the second and commits after it. Returns what the listener heard. */
  async function outOfOrder(write: (db: Writing, subjectId: number) => Promise<void>): Promise<number[]> {
    const fresh = await freshStore('postgres')
    const { store } = fresh
    const one = listener()
    const [written, mayCommit] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const first = store.transaction(async (db) => {
      await write(db, 1)
      written.resolve()
      await mayCommit.promise
    })
    await written.promise
    let secondHasCommitted = false
    const second = store
      .transaction((db) => write(db, 2))
      .then(() => {
        secondHasCommitted = true
      })
    await Promise.race([second, waiting(store)])
    await follow(store, one, now)
    if (!secondHasCommitted) expect(one.heard).toEqual([])
    mayCommit.resolve()
    await Promise.all([first, second])
    await follow(store, one, now)
    await fresh.drop()
    return one.heard
  }

  it('lose one for the listener without the lock: this is what it is for', async () => {
    const bare = async (db: Writing, subjectId: number) => {
      const { detail, ...rest } = event(subjectId)
      await db
        .insertInto('event')
        .values({ ...rest, detail: JSON.stringify(detail) })
        .execute()
    }
    expect(await outOfOrder(bare)).toEqual([2])
  })

  it('lose none with it', async () => {
    expect(await outOfOrder((db, subjectId) => appendEvent(db, 'postgres', event(subjectId)))).toEqual([1, 2])
  })
})

/** Resolves when somebody waits for an advisory lock. */
async function waiting(store: Store): Promise<void> {
  for (;;) {
    const { rows } = await sql`select 1 from pg_locks where locktype = 'advisory' and not granted`.execute(store.read)
    if (rows.length > 0) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
