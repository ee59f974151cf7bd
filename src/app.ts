import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { openHouse } from './opening.ts'
import { listen } from './platform/http/index.ts'
import { migrate, openStore } from './platform/store/index.ts'
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
  await prepare(where, options)
  if (options.only === 'worker') {
    const house = await openHouse(where, () => {})
    const worker = startWorker(house, where)
    return { greeting: ['The worker is running.'], stop: () => worker.stop().then(() => house.store.close()) }
  }
  let worker: Working | undefined
  const house = await openHouse(where, () => {
    worker?.wake()
    web.heard()
  })
  const web = await startWeb(house, where)
  const server = await listen(where.port, where.host, web).catch(async (problem: unknown) => {
    await house.store.close()
    throw problem
  })
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

/** Migrations, and the sample where it was asked for and the database is empty. */
async function prepare(where: Whereabouts, { demo, progress }: StartOptions): Promise<void> {
  const store = openStore(where.place)
  try {
    for (const name of await migrate(store, where.place, { copies: join(where.data, 'backups') }))
      progress(`Database: ${name}`)
  } finally {
    await store.close()
  }
  if (!demo) return
  const house = await openHouse(where, () => {})
  const { fillSample } = await import('./sample/fill.ts')
  await fillSample(house, where, progress)
  await house.store.close()
}

/** The worker in a thread of its own: bundled beside us, or from the sources in tests. */
function workerThread(where: Whereabouts, committed: () => void): Working {
  const bundled = new URL('./worker.js', import.meta.url)
  const thread = new Worker(
    existsSync(fileURLToPath(bundled)) ? bundled : new URL('../dist/worker.js', import.meta.url),
    { workerData: where },
  )
  thread.on('message', committed)
  // Without its worker a newsroom would look alive and send nothing: better to stop and be started again.
  thread.on('error', (problem) => {
    throw problem
  })
  return {
    wake: () => thread.postMessage('wake'),
    stop: () =>
      new Promise((resolve) => {
        thread.once('exit', () => resolve())
        thread.postMessage('stop')
      }),
  }
}
