import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { correct, orderFront, withdraw } from '../../src/record/index.ts'
import { key } from '../../src/site/keeping/keys.ts'
import { aSite, lacks, type TestSite } from '../a-site.ts'
import { onBothEngines } from '../databases.ts'

/** After this another process's commit has been seen: PostgreSQL is asked once a second, SQLite at once. */
const seenMs = { sqlite: 30, postgres: 1050 } as const

onBothEngines('the page store', (engine) => {
  let site: TestSite
  beforeEach(async () => {
    site = await aSite(engine)
  })
  afterEach(() => site.close())

  const shelf = async () => {
    await site.pages.settle()
    const rows = await site.house.store.read.selectFrom('page').select(['path', 'etag']).orderBy('path').execute()
    return new Map(rows.map(({ path, etag }) => [path, etag]))
  }
  const keysOf = async (path: string) => {
    const rows = await site.house.store.read
      .selectFrom('pageKey')
      .innerJoin('page', 'page.id', 'pageKey.pageId')
      .select('pageKey.key')
      .where('page.path', '=', path)
      .execute()
    return rows.map((row) => row.key)
  }
  const askAll = async (paths: readonly string[]) => {
    for (const path of paths) expect((await site.get(path)).status, path).toBe(200)
  }
  const corrected = (storyId: number, note: string, over = site.house) =>
    correct(over, { storyId, kind: 'update', note, toldBy: '', member: site.publisher })

  it('makes anew exactly the pages that were made from what an event names', async () => {
    const first = await site.published('First')
    const second = await site.published('Second', { section: '' })
    const lists = ['/en/latest', '/en/archive/1', '/en/section/coast', '/en/people', '/en/corrections', '/en/feed.xml']
    const paths = [
      ...[await site.pathOf(first), await site.pathOf(second), '/es/latest', '/es/corrections', '/en/about'],
      ...[...lists, '/sitemap.xml', '/sitemap-en-1.xml'],
    ]
    const events = {
      'a correction': {
        happens: () => corrected(first, 'New facts.'),
        touches: (keys: string[]) => keys.some((one) => correctionKeys(first).includes(one)),
      },
      'an order of the front': {
        happens: () => {
          const member = { id: site.editor.id, name: 'Ada Lindqvist' }
          return orderFront(site.house, { language: 'en', storyIds: [second, first], member })
        },
        touches: (keys: string[]) => keys.includes(key.front('en')),
      },
      'a withdrawal': {
        happens: () => withdraw(site.house, { storyId: first, reason: 'It was wrong.', member: site.publisher }),
        touches: (keys: string[]) => keys.some((one) => correctionKeys(first).includes(one)),
      },
    }
    for (const [what, { happens, touches }] of Object.entries(events)) {
      await askAll(paths)
      const before = await shelf()
      expect([...before.keys()], what).toEqual(paths.toSorted())
      const expected = new Set<string>()
      for (const path of before.keys()) if (!touches(await keysOf(path))) expected.add(path)
      expect(expected.size, what).toBeGreaterThan(3)
      await happens()
      const after = await shelf()
      expect(new Set(after.keys()), what).toEqual(expected)
      for (const path of expected) expect(site.pages.hot('GET', path, { headers: {} })?.status, path).toBe(200)
      for (const path of paths)
        if (!expected.has(path)) expect(site.pages.hot('GET', path, { headers: {} })).toBe(undefined)
    }
  })

  it('shows what this process has committed at once, also just after a look at the database', async () => {
    const id = await site.published('Old facts')
    const path = await site.pathOf(id)
    await site.text(path)
    for (const note of ['New facts.', 'Newer facts.', 'The newest facts.']) {
      await corrected(id, note)
      expect(site.pages.hot('GET', path, { headers: {} })).toBe(undefined)
      expect(lacks(await site.text(path), note)).toEqual([])
    }
  })

  it('loses nothing by a kill between an event and its pages', async () => {
    const id = await site.published('Old facts')
    const path = await site.pathOf(id)
    await askAll([path, '/en/latest'])
    await shelf()
    const other = await site.newsroom.another()
    await corrected(id, 'New facts.', other)
    // The process ends here, before it has heard: the next begins with nothing in memory and the old page on the shelf.
    site.open(await site.newsroom.another())
    expect(lacks(await site.text(path), 'New facts.')).toEqual([])
    await shelf()
    site.open(await site.newsroom.another())
    expect(lacks(await site.text(path), 'New facts.')).toEqual([])
  })

  it('knows an event as heard only when its pages are off the shelf', async () => {
    const id = await site.published('Old facts')
    const path = await site.pathOf(id)
    await askAll([path])
    await shelf()
    // The cursor and the pages change in one transaction or not at all.
    const cursor = await cursorOf(site)
    await corrected(id, 'New facts.')
    expect(await cursorOf(site)).toBe(cursor)
    expect((await keysOf(path)).length).toBeGreaterThan(0)
    site.open(await site.newsroom.another())
    expect(lacks(await site.text(path), 'New facts.')).toEqual([])
    await shelf()
    expect(await cursorOf(site)).toBeGreaterThan(cursor)
  })

  it('lets two processes see each other’s publications', async () => {
    const here = { pages: site.pages, app: site.app }
    await site.published('First')
    expect(lacks(await site.text('/en/latest'), 'First')).toEqual([])
    const other = await site.newsroom.another()
    site.open(other)
    const there = { pages: site.pages, app: site.app }
    expect(lacks(await site.text('/en/latest'), 'First')).toEqual([])
    // Both wait on one thread here: on SQLite the one may not write while the other is in the middle of it.
    const bothAtRest = () => here.pages.settle().then(() => there.pages.settle())
    await bothAtRest()

    await site.published('Told there', {}, other)
    await pause(seenMs[engine])
    Object.assign(site, here)
    expect(lacks(await site.text('/en/latest'), 'First', 'Told there')).toEqual([])
    await bothAtRest()

    await site.published('Told here', {})
    await pause(seenMs[engine])
    Object.assign(site, there)
    expect(lacks(await site.text('/en/latest'), 'First', 'Told there', 'Told here')).toEqual([])
    await bothAtRest()
  })

  it('never shelves what was rendered before an event of another process, though it is put there after', async () => {
    const id = await site.published('Old facts')
    const path = await site.pathOf(id)
    const other = await site.newsroom.another()
    await site.pages.settle()
    await site.pages.page(path, async () => {
      await corrected(id, 'New facts.', other)
      return { type: 'text/html; charset=utf-8', text: 'Old facts', keys: [key.story(id)] }
    })
    expect((await shelf()).has(path)).toBe(false)
    site.open(await site.newsroom.another())
    expect(lacks(await site.text(path), 'New facts.')).toEqual([])
  })

  it('makes every page anew when what stands on every page has changed, here and in another process', async () => {
    const paths = [await site.pathOf(await site.published('First')), '/en/about', '/es/latest']
    await askAll(paths)
    const before = await shelf()
    const here = { pages: site.pages, app: site.app }
    const other = await site.newsroom.another()
    await other.changeNewsroom({ name: { en: 'The New Desk', es: 'La Mesa Nueva' } }, true)
    await pause(seenMs[engine])
    for (const path of paths) expect(await site.text(path), path).toMatch(/The New Desk|La Mesa Nueva/)
    const after = await shelf()
    for (const path of paths) expect(after.get(path), path).not.toBe(before.get(path))
    site.open(other)
    for (const path of paths) expect(await site.text(path), path).toMatch(/The New Desk|La Mesa Nueva/)
    await here.pages.settle()
  })
})

const correctionKeys = (id: number): string[] => [
  ...[key.story(id), key.front('en'), key.latest('en'), key.feed('en'), key.people('en'), key.corrections('en')],
  ...[key.section('en', 'coast'), key.archive('en', 1), key.sitemap('en', 1)],
]

const cursorOf = async (site: TestSite): Promise<number> => {
  const { read } = site.house.store
  const row = await read.selectFrom('listener').select('eventId').where('name', '=', 'pages').executeTakeFirst()
  return row?.eventId ?? 0
}
