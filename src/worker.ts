import { parentPort, workerData } from 'node:worker_threads'
import { openHouse } from './opening.ts'
import { busyIn, giveWay } from './platform/threads/index.ts'
import type { Whereabouts } from './settings.ts'
import { startWorker } from './working.ts'

/** The worker thread of `dateline start`: jobs, delivery, schedules. It has a database connection of its own. */
const { where, busy } = workerData as { where: Whereabouts; busy: SharedArrayBuffer }
const house = await openHouse(where, () => parentPort?.postMessage('committed'))
const worker = await startWorker(house, where, busyIn(busy))
// Whoever reads the site or works at the desk comes first, also while an edition goes out to a million.
giveWay()

parentPort?.on('message', async (message: 'wake' | 'stop') => {
  if (message === 'wake') return worker.wake()
  await worker.stop()
  await house.store.close()
  parentPort?.close()
})
