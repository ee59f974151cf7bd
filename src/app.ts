import { Worker } from 'node:worker_threads'
import { builtFile } from './built.ts'
import { openHouse } from './opening.ts'
import { listen, tryPort } from './platform/http/index.ts'
import { tellBusy } from './platform/threads/index.ts'
import { lookAtIncoming, makeIncoming, prepare } from './preparing.ts'
import type { Whereabouts } from './settings.ts'
import { startWeb } from './web.ts'
import { startWorker, type Working } from './working.ts'

/** The only wiring: opens the records, joins features with machines, starts the threads. */

export interface Running {
  /** What to tell the person who started it: addresses, sign-in link. */
  readonly greeting: readonly string[]
  stop(): Promise<void>
}

export interface StartOptions {
  readonly demo: boolean
  readonly only?: 'web' | 'worker' | undefined
  readonly progress: (line: string) => void
}

/** Starts everything: brings the database up to date, fills the sample into an empty one, and opens the doors. */
export async function startNewsroom(where: Whereabouts, options: StartOptions): Promise<Running> {
  if (options.only !== 'worker') await tryPort(where.port, where.host)
  if (options.only !== 'web') lookAtIncoming(where)
  await prepare(where, options)
  if (options.only !== 'web') makeIncoming(where)
  if (options.only === 'worker') {
    const house = await openHouse(where, () => {})
    const worker = await startWorker(house, where)
    return { greeting: ['The worker is running.'], stop: () => worker.stop().then(() => house.store.close()) }
  }
  let worker: Working | undefined
  const house = await openHouse(where, () => {
    worker?.wake()
    web.heard()
  })
  const closing = async (problem: unknown): Promise<never> => {
    await house.store.close()
    throw problem
  }
  const web = await startWeb(house, where).catch(closing)
  const server = await listen(where.port, where.host, web).catch(closing)
  worker = options.only === 'web' ? undefined : workerThread(where, () => web.heard())
  return {
    greeting: await web.greeting(options.demo),
    stop: async () => {
      server.close()
      server.closeAllConnections()
      await worker?.stop()
      await web.stop()
      await house.store.close()
    },
  }
}

/** What the worker's thread may hold in memory, in MB. With an end to it old memory is looked through sooner: bin/dateline. */
const workerHeapMb = 1024

/** The worker in a thread of its own. */
function workerThread(where: Whereabouts, committed: () => void): Working {
  const busy = tellBusy()
  const resourceLimits = { maxOldGenerationSizeMb: workerHeapMb }
  const thread = new Worker(builtFile('worker.js'), { workerData: { where, busy: busy.shared }, resourceLimits })
  thread.on('message', committed)
  // Without its worker a newsroom would look alive and send nothing: better to stop and be started again.
  thread.on('error', (problem) => {
    throw problem
  })
  return {
    wake: () => thread.postMessage('wake'),
    stop: () =>
      new Promise((resolve) => {
        busy.stop()
        thread.once('exit', () => resolve())
        thread.postMessage('stop')
      }),
  }
}
