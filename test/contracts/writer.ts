import { parentPort, workerData } from 'node:worker_threads'
import { appendEvent, openStore, type Place } from '../../src/platform/store/index.ts'

/** A thread that writes events, one in each transaction, as fast as it can. */
const { place, from, count } = workerData as { place: Place; from: number; count: number }
const store = openStore(place)
for (let n = from; n < from + count; n += 1) {
  const at = '2026-01-30T14:10:00.000Z'
  const event = { at, actorId: null, kind: 'story.saved', subject: 'story', subjectId: n } as const
  await store.transaction((db) => appendEvent(db, store.engine, event))
}
await store.close()
parentPort?.close()
