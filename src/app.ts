import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { builtFile } from './built.ts'
import { openHouse } from './opening.ts'
import { listen, tryPort } from './platform/http/index.ts'
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
  if (options.only !== 'worker') await tryPort(where.port, where.host)
  await prepare(where, options)
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

/** Migrations; and the sample where it was asked for and there is no database yet. */
async function prepare(where: Whereabouts, { demo, progress }: StartOptions): Promise<void> {
  if (demo && (await isEmpty(where))) return fill(where, progress)
  const store = openStore(where.place)
  try {
    const migrated = await migrate(store, where.place, { copies: join(where.data, 'backups') })
    for (const name of migrated) progress(`Database: ${name}`)
  } finally {
    await store.close()
  }
}

async function isEmpty({ place }: Whereabouts): Promise<boolean> {
  if (place.engine === 'sqlite') return !existsSync(place.file)
  const store = openStore(place)
  try {
    return (await store.read.introspection.getTables()).length === 0
  } finally {
    await store.close()
  }
}

/** Fills the sample. On SQLite beside the place where it belongs, so that a kill leaves no half of it behind. */
async function fill(where: Whereabouts, progress: (line: string) => void): Promise<void> {
  const { place } = where
  const filling: Whereabouts =
    place.engine === 'sqlite' ? { ...where, place: { ...place, file: `${place.file}.filling` } } : where
  if (filling.place.engine === 'sqlite')
    for (const tail of ['', '-wal', '-shm']) rmSync(filling.place.file + tail, { force: true })
  progress('Filling a sample newsroom, The Harbour Desk. This is done once.')
  const store = openStore(filling.place)
  await migrate(store, filling.place, { copies: join(where.data, 'backups') })
  await store.close()
  const house = await openHouse(filling, () => {})
  const { fillDemo } = await import('./demo.ts')
  await fillDemo(house, filling)
  await house.store.close()
  if (place.engine === 'sqlite' && filling.place.engine === 'sqlite') renameSync(filling.place.file, place.file)
}

/** The worker in a thread of its own. */
function workerThread(where: Whereabouts, committed: () => void): Working {
  const thread = new Worker(builtFile('worker.js'), { workerData: where })
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
