import { Worker } from 'node:worker_threads'
import { Hono } from 'hono'
import { builtFile } from '../src/built.ts'
import type { House } from '../src/house.ts'
import { openHouse } from '../src/opening.ts'
import { listen } from '../src/platform/http/index.ts'
import { migrate, openStore, watchChanges } from '../src/platform/store/index.ts'
import { whereabouts } from '../src/settings.ts'
import { Pages, siteScreens } from '../src/site/index.ts'
import { fillArchive } from './archive.ts'

/** A newsroom that serves an archive: its house, and how to end it. The worker runs beside, as in the product. */
export async function archivedNewsroom(given: {
  data: string
  port: string
  stories: number
  /** What its pages may take in memory, in bytes; the product's own limit where none is named. */
  memory?: number
}): Promise<{ readonly house: House; end(): Promise<void> }> {
  const where = whereabouts({}, { data: given.data, port: given.port })
  const store = openStore(where.place)
  await migrate(store, where.place)
  await store.close()
  let pages: Pages | undefined
  let worker: Worker | undefined
  const house = await openHouse(where, () => {
    pages?.doubt()
    worker?.postMessage('wake')
  })
  await house.changeNewsroom({ name: { en: 'The Harbour Desk' }, languages: ['en'] })
  await house.store.write.insertInto('section').values({ slug: 'coast', names: '{"en":"Coast"}' }).execute()
  await fillArchive(house, given.stories)
  worker = new Worker(builtFile('worker.js'), { workerData: { where, busy: new SharedArrayBuffer(4) } })
  worker.on('message', () => pages?.doubt())

  const changes = watchChanges(where.place)
  const site = new Pages(house, changes, given.memory)
  pages = site
  const app = new Hono().route(
    '/',
    siteScreens(house, {
      pages: site,
      signUp: () => null,
      pictures: { shown: async () => new Map() },
      networkOf: () => '',
    }),
  )
  const server = await listen(where.port, where.host, {
    hot: (method, path, request) => site.hot(method, path, request),
    fetch: (request, bindings) => app.fetch(request, bindings),
  })
  return {
    house,
    end: async () => {
      server.close()
      server.closeAllConnections()
      worker?.postMessage('stop')
      await site.settle()
      changes.close()
      await house.store.close()
    },
  }
}
