import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { traceListener } from '../following/index.ts'
import type { House } from '../house.ts'
import { openHouse } from '../opening.ts'
import { type Files, openFiles, openLibrary, openMedia } from '../platform/media/index.ts'
import { follow, migrate, openStore } from '../platform/store/index.ts'
import { openKeys } from '../readers/index.ts'
import { board, frontOf, latestCorrections } from '../record/index.ts'
import { whereabouts } from '../settings.ts'
import type { StoryDocument } from '../story/document.ts'
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
    const copies = openFiles(join(folder, 'snapshots'))
    await fillSample(house, { library, copies, keys, publicAddress: 'http://127.0.0.1:4000' })
    for (const stage of ['draft', 'translating', 'checking', 'ready', 'published'] as const) {
      expect((await board(house, { stage, limit: 50 })).length, stage).toBeGreaterThan(0)
    }
    for (const language of ['en', 'es', 'ar']) {
      const front = await frontOf(house.store.read, language)
      expect(front.order).toBe('editors')
      expect(front.stories.length, language).toBeGreaterThan(4)
    }
    await tellsWhereItCameFrom(house, copies)
    expect((await latestCorrections(house.store.read, 'en', 3)).length).toBeGreaterThan(1)
    await bringsNews(house)
  } finally {
    await house.store.close()
    rmSync(folder, { recursive: true, force: true })
  }
})

/** Each translation names the blocks that it was made from as they stood, and the steps that we saw have kept copies. */
async function tellsWhereItCameFrom(house: House, copies: Files): Promise<void> {
  const rows = await house.store.read.selectFrom('revision').select(['document', 'sha256']).execute()
  const documents = rows.map((row) => JSON.parse(row.document) as StoryDocument)
  const bodies = documents.filter(({ body }) => body.some(({ attrs }) => attrs.from)).map(({ body }) => body)
  expect(bodies.length).toBeGreaterThan(8)
  for (const { attrs } of bodies.flat()) {
    const source = rows.find((row) => row.sha256 === attrs.from?.revision)
    expect(source?.document).toContain(`"id":"${attrs.from?.block}"`)
  }
  const kept = documents.flatMap(({ hops }) => hops.flatMap((hop) => hop.snapshot?.sha256 ?? []))
  expect(new Set(kept).size).toBe(5)
  for (const sha256 of kept) expect(await copies.bytes(sha256)).toBeDefined()
}

/** What the followed sources brought: one a near copy of another, two that the newsroom has made stories of. */
async function bringsNews(house: House): Promise<void> {
  await follow(house.store, traceListener(house), house.now)
  const items = await house.store.read.selectFrom('followedItem').select(['headline', 'storyId', 'likeId']).execute()
  expect(items).toHaveLength(7)
  expect(items.filter(({ likeId }) => likeId !== null)).toHaveLength(1)
  expect(items.filter(({ storyId }) => storyId !== null)).toHaveLength(2)
}
