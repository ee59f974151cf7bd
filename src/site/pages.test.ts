import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { aSite, lacks, type TestSite } from '../../test/a-site.ts'
import { correct, orderFront } from '../record/index.ts'

let site: TestSite
beforeEach(async () => {
  site = await aSite()
})
afterEach(() => site.close())

describe('kept pages', () => {
  const hot = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    site.pages.hot(method, path, { headers })

  test('publishing one story leaves the bytes of others as they were, and no stale page anywhere', async () => {
    const first = await site.pathOf(await site.published('First'))
    const other = await site.pathOf(await site.published('Other', { section: 'elsewhere' }))
    const before = await (await site.get(other)).text()
    const kept = hot(other)
    expect(kept?.body).toBeInstanceOf(Uint8Array)
    await site.get(first)
    await site.get('/en/')
    const third = await site.published('Third')
    expect(lacks(await site.text('/en/'), 'Third')).toEqual([])
    expect(hot(other)).toBe(kept)
    expect(await (await site.get(other)).text()).toBe(before)
    expect((await site.get(await site.pathOf(third))).status).toBe(200)
  })

  test('are answered in the encoding that is taken, as 304 where they are there already, and without a body for HEAD', async () => {
    const path = await site.pathOf(await site.published('First'))
    const { headers } = await site.get(path)
    const etag = headers.get('etag') ?? ''
    expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    const encodingOf = (accept: string) => {
      const { headers: flat = [] } = hot(path, { 'accept-encoding': accept }) ?? {}
      return flat[flat.indexOf('content-encoding') + 1]
    }
    expect(encodingOf('gzip, deflate, br')).toBe('br')
    expect(encodingOf('br;q=0, gzip;q=0.5')).toBe('gzip')
    expect(hot(path)?.headers).not.toContain('content-encoding')
    expect(Buffer.from(hot(path)?.body ?? []).toString()).toContain('First')
    expect(hot(path, { 'if-none-match': etag })).toMatchObject({ status: 304, body: null })
    expect(hot(path, { 'if-none-match': `"other", ${etag}` })?.status).toBe(304)
    expect(hot(path, { 'accept-encoding': 'br' }, 'HEAD')).toMatchObject({ status: 200, body: null })
    expect(hot(path, {}, 'POST')).toBeUndefined()
    expect((await site.app.request(path, { method: 'HEAD' })).status).toBe(200)
  })

  test('a kill between the publication and the listener loses nothing', async () => {
    const id = await site.published('Old headline')
    const path = await site.pathOf(id)
    await site.get(path)
    await site.pages.settle()
    expect(
      await site.house.store.read.selectFrom('page').select('path').where('path', '=', path).execute(),
    ).toHaveLength(1)
    await correct(site.house, { storyId: id, kind: 'update', note: 'New facts.', toldBy: '', member: site.publisher })
    // The process ends here: another begins with nothing in memory, and the old page on the shelf.
    site.open(await site.newsroom.another())
    expect(lacks(await site.text(path), 'New facts.')).toEqual([])
  })

  test('what was rendered while an event was committed is not kept', async () => {
    const id = await site.published('Slow')
    const path = await site.pathOf(id)
    const slow = site.pages.page(path, async () => {
      const made = { type: 'text/html', text: 'stale', keys: [`story:${id}`] }
      await correct(site.house, { storyId: id, kind: 'update', note: 'Meanwhile.', toldBy: '', member: site.publisher })
      return made
    })
    await slow
    site.pages.doubt()
    expect(lacks(await site.text(path), 'Meanwhile.')).toEqual([])
    await site.pages.settle()
    site.open(await site.newsroom.another())
    expect(lacks(await site.text(path), 'Meanwhile.')).toEqual([])
  })

  test('another process’s commit is seen', async () => {
    await site.published('First')
    expect(await site.text('/en/')).not.toContain('Second')
    await site.published('Second', {}, await site.newsroom.another())
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(hot('/en/')).toBeUndefined()
    expect(lacks(await site.text('/en/'), 'Second')).toEqual([])
  })

  test('the shelf answers after a start, and a new generation makes all pages anew', async () => {
    const path = await site.pathOf(await site.published('First'))
    await site.get(path)
    await site.pages.settle()
    site.open(await site.newsroom.another())
    await site.get(path)
    const { held } = site.pages
    expect(held.pages).toBe(1)
    await site.house.changeNewsroom({ name: { en: 'The New Desk', es: 'La Mesa' } }, true)
    site.open(site.house)
    expect(lacks(await site.text(path), 'The New Desk')).toEqual([])
  })

  test('a page that another build made is made anew, and lies there for this build from then on', async () => {
    const path = await site.pathOf(await site.published('First'))
    const whoMade = async (build: string): Promise<string> => {
      site.open(site.house, build)
      let maker = 'the shelf'
      await site.pages.page(path, async () => {
        maker = build
        return { type: 'text/html', text: build, keys: [] }
      })
      await site.pages.settle()
      return maker
    }
    expect(await whoMade('old')).toBe('old')
    expect(await whoMade('old')).toBe('the shelf')
    expect(await whoMade('new')).toBe('new')
    expect(await whoMade('new')).toBe('the shelf')
  })

  test('queries and unknown paths are not kept', async () => {
    const path = await site.pathOf(await site.published('First'))
    for (let n = 0; n < 20; n += 1) {
      await site.get(`${path}?n=${n}`)
      await site.get(`/en/not-here-${n}`)
    }
    expect(site.pages.held.pages).toBe(1)
    await site.pages.settle()
    expect(await site.house.store.read.selectFrom('page').select('path').execute()).toEqual([{ path }])
  })

  test('the order of the front is told with who changed it', async () => {
    const a = await site.published('First')
    const b = await site.published('Second')
    expect(lacks(await site.text('/en/'), 'The latest first.')).toEqual([])
    await orderFront(site.house, {
      language: 'en',
      storyIds: [a, b],
      member: { id: site.editor.id, name: 'Ada Lindqvist' },
    })
    const html = await site.text('/en/')
    expect(html).toContain('by Ada Lindqvist.')
    expect(html.indexOf('First')).toBeLessThan(html.indexOf('Second'))
  })
})
