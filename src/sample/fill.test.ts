import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openHouse } from '../opening.ts'
import { openFiles, openLibrary, openMedia } from '../platform/media/index.ts'
import { migrate, openStore } from '../platform/store/index.ts'
import { openKeys } from '../readers/index.ts'
import { board, frontOf, latestCorrections } from '../record/index.ts'
import { whereabouts } from '../settings.ts'
import { fillSample } from './fill.ts'

test('the sample fills an empty newsroom: every stage has stories, each front its lead', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-sample-'))
  const where = whereabouts({}, { data: folder })
  const store = openStore(where.place)
  await migrate(store, where.place)
  await store.close()
  const house = await openHouse(where, () => {})
  try {
    const keys = await openKeys(where.keyFile, false)
    const library = openLibrary(house.store, openMedia(openFiles(join(folder, 'media'))), house)
    await fillSample(house, { library, keys, publicAddress: 'http://127.0.0.1:4000' })
    for (const stage of ['draft', 'translating', 'checking', 'ready', 'published'] as const) {
      expect((await board(house, { stage, limit: 50 })).length, stage).toBeGreaterThan(0)
    }
    for (const language of ['en', 'es', 'ar']) {
      const front = await frontOf(house.store.read, language)
      expect(front.order).toBe('editors')
      expect(front.stories.length, language).toBeGreaterThan(4)
    }
    expect((await latestCorrections(house.store.read, 'en', 3)).length).toBeGreaterThan(1)
  } finally {
    await house.store.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
