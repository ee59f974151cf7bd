import type { Hono } from 'hono'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { aHouse, aMember, aStory, type TestNewsroom } from '../../test/newsroom.ts'
import type { House } from '../house.ts'
import { watchChanges } from '../platform/store/index.ts'
import {
  confirm,
  correct,
  createStory,
  orderFront,
  publish,
  signOff,
  standing,
  storyById,
  withdraw,
} from '../record/index.ts'
import { routes } from '../routes.ts'
import type { Member } from '../staff/index.ts'
import type { StoryDocument } from '../story/document.ts'
import { Pages, previewPage, type SignUp, siteScreens } from './index.ts'

let newsroom: TestNewsroom
let house: House
let editor: Member
let publisher: Member
let pages: Pages
let app: Hono

const signUp: SignUp = () => ({
  slug: 'the-week',
  name: 'The Week',
  pitch: 'Eight stories.',
  scheduleLine: 'The week, every Monday',
  languages: ['en', 'es'],
})
const pictures = { shown: async () => new Map() }

function openSite(over: House): void {
  pages = new Pages(over, watchChanges(newsroom.where.place))
  app = siteScreens(over, { pages, signUp, pictures, networkOf: () => '203.0.113.7' })
}

beforeEach(async () => {
  newsroom = await aHouse()
  // As in web.ts: who commits in this process tells the pages.
  house = { ...newsroom.house, wake: () => pages.doubt() }
  await house.changeNewsroom({ name: { en: 'The Harbour Desk', es: 'La Mesa' }, languages: ['en', 'es'] })
  await house.store.write
    .insertInto('section')
    .values({ slug: 'coast', place: 0, names: JSON.stringify({ en: 'Coast', es: 'Costa' }) })
    .execute()
  editor = await aMember(house, 'AL', 'editor')
  publisher = await aMember(house, 'NH', 'publisher')
  openSite(house)
})
afterEach(async () => {
  await pages.settle()
  await newsroom.close()
})

async function signed(id: number): Promise<void> {
  const { revision } = await standing(house, id)
  for (const hop of revision.document.hops)
    await confirm(house, { storyId: id, subject: 'hop', subjectId: hop.id, memberId: editor.id })
  for (const { id: subjectId } of revision.document.quotations)
    await confirm(house, { storyId: id, subject: 'quotation', subjectId, memberId: editor.id })
  await signOff(house, { storyId: id, revisionId: revision.id, role: 'editor', member: editor })
  await signOff(house, { storyId: id, revisionId: revision.id, role: 'publisher', member: publisher })
}

async function published(headline: string, document: Partial<StoryDocument> = {}, language = 'en'): Promise<number> {
  const { id } = await aStory(house, { headline, language, document })
  await signed(id)
  const out = await publish(house, { storyId: id, member: publisher })
  if (!out.ok) throw new Error(`Not published: ${JSON.stringify(out.lacks)}`)
  return id
}

/** Says which words are missing, not the whole page. */
const lacks = (html: string, ...words: string[]) => words.filter((word) => !html.includes(word))

const get = async (path: string, headers: Record<string, string> = {}) => app.request(path, { headers })
const textOf = async (path: string) => (await get(path)).text()
const pathOf = async (id: number) => {
  const { language, slug } = await storyById(house.store.read, id)
  return routes.story(language, slug)
}

const quoting: Partial<StoryDocument> = {
  headline: 'A <b>bold</b> headline & "more"',
  standfirst: '<script>alert(1)</script>',
  body: [
    {
      type: 'paragraph',
      attrs: { id: 'p1' },
      content: [
        { type: 'text', text: '“' },
        { type: 'text', text: 'Nobody <i>won</i>', marks: [{ type: 'quotation', attrs: { id: 'q1' } }] },
        { type: 'text', text: '”, she said.' },
      ],
    },
    { type: 'paragraph', attrs: { id: 'p2' }, content: [{ type: 'text', text: 'More.' }] },
  ],
  quotations: [
    {
      id: 'q1',
      speaker: { kind: 'named', name: 'Marta <Quil>', role: 'spokeswoman', party: null },
      verb: 'said',
      hop: 'h1',
      original: { language: 'es', text: 'Aquí no ganó nadie' },
    },
  ],
}

describe('a story’s page', () => {
  test('escapes all that people wrote, and shows its note once', async () => {
    const path = await pathOf(await published('A', quoting))
    const html = await textOf(path)
    expect(html).toContain('A &lt;b&gt;bold&lt;/b&gt; headline &amp; &quot;more&quot;')
    expect(html).toContain('Marta &lt;Quil&gt;')
    expect(html).not.toContain('<script')
    expect(html).not.toContain('<i>won')
    expect(html.match(/Aquí no ganó nadie/g)).toHaveLength(1)
    expect(html.match(/id="note-1"/g)).toHaveLength(1)
    expect(html).toContain('popovertarget="note-1"')
  })

  test('shows the chain, the signatures and the way to report an error, and nothing of the desk', async () => {
    const hop = (await standing(house, (await aStory(house, {})).id)).document.hops[0]
    const secret = { ...hop, id: 'h2', publisher: 'A hidden source', visible: 'desk' as const }
    const html = await textOf(
      await pathOf(
        await published('Kept', { hops: [{ ...hop, deskNote: 'only here' }, secret] as StoryDocument['hops'] }),
      ),
    )
    expect(html).toContain('How we know this')
    expect(html).toContain('AL</abbr> checked')
    expect(html).toContain('No corrections')
    expect(html).toContain('/en/report?about=')
    expect(html).not.toContain('A hidden source')
    expect(html).not.toContain('only here')
  })

  test('names its other languages, and they name it', async () => {
    const english = await published('Boats')
    const { workId } = await storyById(house.store.read, english)
    const before = await textOf(await pathOf(english))
    expect(before).not.toContain('hreflang="x-default"')
    const { document } = await standing(house, english)
    const { id } = await createStory(house, {
      document: { ...document, language: 'es', headline: 'Barcos' },
      memberId: null,
      workId,
    })
    await signed(id)
    await publish(house, { storyId: id, member: publisher })
    const paths = [await pathOf(english), await pathOf(id)]
    for (const path of paths) {
      const html = await textOf(path)
      for (const [index, language] of ['en', 'es'].entries()) {
        expect(html).toContain(
          `<link rel="alternate" hreflang="${language}" href="http://127.0.0.1:4000${paths[index]}"`,
        )
      }
      expect(html).toContain(`hreflang="x-default" href="http://127.0.0.1:4000${paths[0]}"`)
    }
  })

  test('tells of a correction at once, on its own page, the front and the list', async () => {
    const id = await published('Wrong')
    await textOf(await pathOf(id))
    await textOf('/en/')
    await correct(house, { storyId: id, kind: 'correction', note: 'It was Berta Solé.', toldBy: '', member: publisher })
    for (const path of [await pathOf(id), '/en/', '/en/corrections'])
      expect(lacks(await textOf(path), 'It was Berta Solé.')).toEqual([])
  })

  test('of a withdrawn story says that it is gone and why, and nothing points there', async () => {
    const id = await published('Gone soon')
    const path = await pathOf(id)
    expect(lacks(await textOf('/en/'), 'Gone soon')).toEqual([])
    await withdraw(house, { storyId: id, reason: 'It named a child.', member: publisher })
    const answer = await get(path)
    expect(answer.status).toBe(410)
    expect(await answer.text()).toContain('It named a child.')
    for (const list of [
      '/en/',
      '/en/latest',
      '/en/archive/1',
      '/en/feed.xml',
      '/sitemap-en-1.xml',
      '/en/section/coast',
    ])
      expect(await textOf(list)).not.toContain('Gone soon')
  })
})

describe('every page', () => {
  test('has no script, no cookie, no other host, and a form that a robot betrays itself in', async () => {
    const story = await pathOf(await published('Boats', quoting))
    const paths = [
      '/en/',
      '/es/',
      story,
      '/en/latest',
      '/en/section/coast',
      '/en/archive/1',
      '/en/people',
      '/en/corrections',
    ]
    for (const path of [...paths, '/en/about', '/en/privacy', '/en/report', '/en/nothing-here']) {
      const answer = await get(path)
      const html = await answer.text()
      expect(html, path).not.toMatch(/<script|javascript:|\son\w+=|\sstyle=/i)
      expect(answer.headers.get('set-cookie'), path).toBeNull()
      expect(answer.headers.get('content-security-policy'), path).toContain("default-src 'none'")
      expect(answer.headers.get('content-security-policy'), path).not.toContain('script-src')
      const hosts = [...html.matchAll(/(?:src|srcset|action)="(https?:\/\/[^"]+)"/g)].map(([, host]) => host)
      expect(hosts, path).toEqual([])
      expect(html.match(/<h1/g), path).toHaveLength(1)
    }
    expect(lacks(await textOf(story), 'name="website"')).toEqual([])
  })

  test('that isn’t there helps on, in the reader’s language', async () => {
    expect((await get('/es/nada')).status).toBe(404)
    expect(lacks(await textOf('/es/nada'), 'Aquí no hay ninguna página')).toEqual([])
    expect(await (await get('/xx/nada', { 'accept-language': 'es-MX, en;q=0.5' })).text()).toContain('Aquí no hay')
    expect((await get('/en/archive/2')).status).toBe(404)
    expect((await get('/en/archive/01')).status).toBe(404)
    expect((await get('/en/section/nowhere')).status).toBe(404)
  })

  test('is the reader’s own front page at the root', async () => {
    const answer = await get('/', { 'accept-language': 'fr, es;q=0.8, en;q=0.5' })
    expect([answer.status, answer.headers.get('location'), answer.headers.get('vary')]).toEqual([
      302,
      '/es/',
      'accept-language',
    ])
  })
})

describe('kept pages', () => {
  const hot = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    pages.hot(method, path, { headers })

  test('publishing one story leaves the bytes of others as they were, and no stale page anywhere', async () => {
    const first = await pathOf(await published('First'))
    const other = await pathOf(await published('Other', { section: 'elsewhere' }))
    const before = await (await get(other)).text()
    const kept = hot(other)
    expect(kept?.body).toBeInstanceOf(Uint8Array)
    await get(first)
    await get('/en/')
    const third = await published('Third')
    expect(lacks(await textOf('/en/'), 'Third')).toEqual([])
    expect(hot(other)).toBe(kept)
    expect(await (await get(other)).text()).toBe(before)
    expect((await get(await pathOf(third))).status).toBe(200)
  })

  test('are answered in the encoding that is taken, as 304 where they are there already, and without a body for HEAD', async () => {
    const path = await pathOf(await published('First'))
    const { headers } = await get(path)
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
    expect((await app.request(path, { method: 'HEAD' })).status).toBe(200)
  })

  test('a kill between the publication and the listener loses nothing', async () => {
    const id = await published('Old headline')
    const path = await pathOf(id)
    await get(path)
    await pages.settle()
    expect(await house.store.read.selectFrom('page').select('path').where('path', '=', path).execute()).toHaveLength(1)
    await correct(house, { storyId: id, kind: 'update', note: 'New facts.', toldBy: '', member: publisher })
    // The process ends here: another begins with nothing in memory, and the old page on the shelf.
    openSite(await newsroom.another())
    expect(lacks(await textOf(path), 'New facts.')).toEqual([])
  })

  test('what was rendered while an event was committed is not kept', async () => {
    const id = await published('Slow')
    const path = await pathOf(id)
    const slow = pages.page(path, async () => {
      const made = { type: 'text/html', text: 'stale', keys: [`story:${id}`] }
      await correct(house, { storyId: id, kind: 'update', note: 'Meanwhile.', toldBy: '', member: publisher })
      return made
    })
    await slow
    pages.doubt()
    expect(lacks(await textOf(path), 'Meanwhile.')).toEqual([])
    await pages.settle()
    openSite(await newsroom.another())
    expect(lacks(await textOf(path), 'Meanwhile.')).toEqual([])
  })

  test('another process’s commit is seen', async () => {
    await published('First')
    expect(await textOf('/en/')).not.toContain('Second')
    const here = house
    house = await newsroom.another()
    await published('Second')
    house = here
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(hot('/en/')).toBeUndefined()
    expect(lacks(await textOf('/en/'), 'Second')).toEqual([])
  })

  test('the shelf answers after a start, and a new generation makes all pages anew', async () => {
    const path = await pathOf(await published('First'))
    await get(path)
    await pages.settle()
    openSite(await newsroom.another())
    await get(path)
    const { held } = pages
    expect(held.pages).toBe(1)
    await house.changeNewsroom({ name: { en: 'The New Desk', es: 'La Mesa' } }, true)
    openSite(house)
    expect(lacks(await textOf(path), 'The New Desk')).toEqual([])
  })

  test('queries and unknown paths are not kept', async () => {
    const path = await pathOf(await published('First'))
    for (let n = 0; n < 20; n += 1) {
      await get(`${path}?n=${n}`)
      await get(`/en/not-here-${n}`)
    }
    expect(pages.held.pages).toBe(1)
    await pages.settle()
    expect(await house.store.read.selectFrom('page').select('path').execute()).toEqual([{ path }])
  })

  test('the order of the front is told with who changed it', async () => {
    const a = await published('First')
    const b = await published('Second')
    expect(lacks(await textOf('/en/'), 'In the order that our editors chose.')).toEqual([])
    await orderFront(house, { language: 'en', storyIds: [a, b], member: { id: editor.id, name: 'Ada Lindqvist' } })
    const html = await textOf('/en/')
    expect(html).toContain('by Ada Lindqvist.')
    expect(html.indexOf('First')).toBeLessThan(html.indexOf('Second'))
  })
})

describe('reporting an error', () => {
  const post = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
    app.request('/en/report', {
      method: 'POST',
      body: new URLSearchParams(fields).toString(),
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': String(new URLSearchParams(fields).toString().length),
        ...headers,
      },
    })
  const reports = () => house.store.read.selectFrom('report').selectAll().execute()

  test('keeps what was said, with the story that it is about', async () => {
    const id = await published('Boats')
    const about = await pathOf(id)
    expect(lacks(await textOf(`/en/report?about=${encodeURIComponent(about)}`), 'Boats')).toEqual([])
    const answer = await post({ about, words: 'The pier is in the north.', contact: 'a@reader.example' })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/en/report?told=yes'])
    expect(await reports()).toMatchObject([{ storyId: id, path: about, words: 'The pier is in the north.' }])
  })

  test('refuses what is empty, comes from elsewhere, or comes too often; a robot is told the same and kept nowhere', async () => {
    expect((await post({ words: '  ' })).status).toBe(422)
    expect(
      (await post({ words: 'x' }, { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' })).status,
    ).toBe(403)
    expect((await post({ words: 'x', website: 'spam' })).status).toBe(303)
    expect(await reports()).toHaveLength(0)
    for (let n = 0; n < 5; n += 1) expect((await post({ words: 'x' })).status).toBe(303)
    expect((await post({ words: 'x' })).status).toBe(429)
  })
})

test('feed and sitemap name the stories, escaped', async () => {
  const path = await pathOf(await published('Boats', { ...quoting, headline: 'Bread & <salt>' }))
  const feed = await get('/en/feed.xml')
  expect(feed.headers.get('content-type')).toBe('application/rss+xml; charset=utf-8')
  const xml = await feed.text()
  expect(xml).toContain('<title>Bread &amp; &lt;salt&gt;</title>')
  expect(xml).toContain('<pubDate>Fri, 30 Jan 2026 14:10:00 +0000</pubDate>')
  expect(lacks(await textOf('/sitemap.xml'), '/sitemap-en-1.xml')).toEqual([])
  expect(lacks(await textOf('/sitemap-en-1.xml'), `<loc>http://127.0.0.1:4000${path}</loc>`)).toEqual([])
  expect(lacks(await textOf('/robots.txt'), 'Disallow: /desk')).toEqual([])
})

test('a preview is marked, and neither kept nor to be found', async () => {
  const { id } = await aStory(house, {})
  const { document } = await standing(house, id)
  const html = String(await previewPage(house, document, { signUp, pictures }))
  expect(html).toContain('This is not published')
  expect(html).toContain('<meta name="robots" content="noindex"')
  expect(pages.held.pages).toBe(0)
})
