import { join } from 'node:path'
import type { House } from './house.ts'
import { openFiles, openLibrary, openMedia } from './platform/media/index.ts'
import { openKeys } from './readers/index.ts'
import { fillSample } from './sample/fill.ts'
import type { Whereabouts } from './settings.ts'

/** Fills the sample newsroom: loaded only when there is one to fill. */
export async function fillDemo(house: House, where: Whereabouts): Promise<void> {
  const library = openLibrary(house.store, openMedia(openFiles(join(where.data, 'media'))), house)
  const keys = await openKeys(where.keyFile, false)
  const copies = openFiles(join(where.data, 'snapshots'))
  await fillSample(house, {
    library,
    copies,
    keys,
    publicAddress: where.publicAddress ?? `http://127.0.0.1:${where.port}`,
  })
}
