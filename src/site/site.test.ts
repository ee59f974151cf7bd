import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { aSite, lacks, noPictures, type TestSite, theWeek } from '../../test/a-site.ts'
import { aStory } from '../../test/newsroom.ts'
import { correct, createStory, publish, standing, storyById, withdraw } from '../record/index.ts'
import type { StoryDocument } from '../story/document.ts'
import { previewPage } from './index.ts'

let site: TestSite
beforeEach(async () => {
  site = await aSite()
})
afterEach(() => site.close())

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

/** A page without the one script that helps its form. */
const withoutOurs = (html: string) =>
  html.replaceAll(/<script type="module" src="\/assets\/door-\w+\.js"><\/script>/g, '')

describe('a story’s page', () => {
  test('escapes all that people wrote, and shows its note once', async () => {
    const path = await site.pathOf(await site.published('A', quoting))
    const html = await site.text(path)
    expect(html).toContain('A &lt;b&gt;bold&lt;/b&gt; headline &amp; &quot;more&quot;')
    expect(html).toContain('Marta &lt;Quil&gt;')
    expect(withoutOurs(html)).not.toContain('<script')
    expect(html).not.toContain('<i>won')
    expect(html.match(/Aquí no ganó nadie/g)).toHaveLength(1)
    expect(html.match(/id="note-1"/g)).toHaveLength(1)
    expect(html).toContain('popovertarget="note-1"')
  })

  test('shows the chain, the signatures and the way to report an error, and nothing of the desk', async () => {
    const hop = (await standing(site.house, (await aStory(site.house, {})).id)).document.hops[0]
    const secret = { ...hop, id: 'h2', publisher: 'A hidden source', visible: 'desk' as const }
    const html = await site.text(
      await site.pathOf(
        await site.published('Kept', { hops: [{ ...hop, deskNote: 'only here' }, secret] as StoryDocument['hops'] }),
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
    const english = await site.published('Boats')
    const { workId } = await storyById(site.house.store.read, english)
    const before = await site.text(await site.pathOf(english))
    expect(before).not.toContain('hreflang="x-default"')
    const { document } = await standing(site.house, english)
    const { id } = await createStory(site.house, {
      document: { ...document, language: 'es', headline: 'Barcos' },
      memberId: null,
      workId,
    })
    await site.sign(id)
    await publish(site.house, { storyId: id, member: site.publisher })
    const paths = [await site.pathOf(english), await site.pathOf(id)]
    for (const path of paths) {
      const html = await site.text(path)
      for (const [index, language] of ['en', 'es'].entries()) {
        expect(html).toContain(
          `<link rel="alternate" hreflang="${language}" href="http://127.0.0.1:4000${paths[index]}"`,
        )
      }
      expect(html).toContain(`hreflang="x-default" href="http://127.0.0.1:4000${paths[0]}"`)
    }
  })

  test('tells of a correction at once, on its own page, the front and the list', async () => {
    const id = await site.published('Wrong')
    await site.text(await site.pathOf(id))
    await site.text('/en/')
    await correct(site.house, {
      storyId: id,
      kind: 'correction',
      note: 'It was Berta Solé.',
      toldBy: '',
      member: site.publisher,
    })
    for (const path of [await site.pathOf(id), '/en/', '/en/corrections'])
      expect(lacks(await site.text(path), 'It was Berta Solé.')).toEqual([])
  })

  test('of a withdrawn story says that it is gone and why, and nothing points there', async () => {
    const id = await site.published('Gone soon')
    const path = await site.pathOf(id)
    expect(lacks(await site.text('/en/'), 'Gone soon')).toEqual([])
    await withdraw(site.house, { storyId: id, reason: 'It named a child.', member: site.publisher })
    const answer = await site.get(path)
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
      expect(await site.text(list)).not.toContain('Gone soon')
  })
})

describe('every page', () => {
  test('has no script but that of its form, no cookie, no other host, and a form that a robot betrays itself in', async () => {
    const story = await site.pathOf(await site.published('Boats', quoting))
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
      const answer = await site.get(path)
      const html = await answer.text()
      expect(withoutOurs(html), path).not.toMatch(/<script|javascript:|\son\w+=|\sstyle=/i)
      expect(answer.headers.get('set-cookie'), path).toBeNull()
      expect(answer.headers.get('content-security-policy'), path).toContain("default-src 'none'")
      expect(answer.headers.get('content-security-policy'), path).toContain("script-src 'self';")
      expect(answer.headers.get('content-security-policy'), path).not.toContain('unsafe')
      const hosts = [...html.matchAll(/(?:src|srcset|action)="(https?:\/\/[^"]+)"/g)].map(([, host]) => host)
      expect(hosts, path).toEqual([])
      expect(html.match(/<h1/g), path).toHaveLength(1)
    }
    expect(lacks(await site.text(story), 'name="website"')).toEqual([])
  })

  test('that isn’t there helps on, in the reader’s language', async () => {
    expect((await site.get('/es/nada')).status).toBe(404)
    expect(lacks(await site.text('/es/nada'), 'Aquí no hay ninguna página')).toEqual([])
    expect(await (await site.get('/xx/nada', { 'accept-language': 'es-MX, en;q=0.5' })).text()).toContain('Aquí no hay')
    expect((await site.get('/en/archive/2')).status).toBe(404)
    expect((await site.get('/en/archive/01')).status).toBe(404)
    expect((await site.get('/en/section/nowhere')).status).toBe(404)
  })

  test('is the reader’s own front page at the root', async () => {
    const answer = await site.get('/', { 'accept-language': 'fr, es;q=0.8, en;q=0.5' })
    expect([answer.status, answer.headers.get('location'), answer.headers.get('vary')]).toEqual([
      302,
      '/es/',
      'accept-language',
    ])
  })
})

test('the first story of the front, without a picture, takes nothing of the form of a plain page', async () => {
  await site.published('Boats')
  const [, classes = ''] = /<article class="(lead[^"]*)"/.exec(await site.text('/en/')) ?? []
  const page = await readFile(new URL('styles/plain.css', import.meta.url), 'utf8')
  const shapes = [...page.matchAll(/^\.([\w-]+) \{/gm)].map(([, name]) => name)
  expect(shapes).toContain('plain')
  expect(classes.split(' ')).toContain('lead')
  expect(classes.split(' ').filter((name) => shapes.includes(name))).toEqual([])
})

describe('reporting an error', () => {
  const post = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
    site.app.request('/en/report', {
      method: 'POST',
      body: new URLSearchParams(fields).toString(),
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': String(new URLSearchParams(fields).toString().length),
        ...headers,
      },
    })
  const reports = () => site.house.store.read.selectFrom('report').selectAll().execute()

  test('keeps what was said, with the story that it is about', async () => {
    const id = await site.published('Boats')
    const about = await site.pathOf(id)
    expect(lacks(await site.text(`/en/report?about=${encodeURIComponent(about)}`), 'Boats')).toEqual([])
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
  const path = await site.pathOf(await site.published('Boats', { ...quoting, headline: 'Bread & <salt>' }))
  const feed = await site.get('/en/feed.xml')
  expect(feed.headers.get('content-type')).toBe('application/rss+xml; charset=utf-8')
  const xml = await feed.text()
  expect(xml).toContain('<title>Bread &amp; &lt;salt&gt;</title>')
  expect(xml).toContain('<pubDate>Fri, 30 Jan 2026 14:10:00 +0000</pubDate>')
  expect(lacks(await site.text('/sitemap.xml'), '/sitemap-en-1.xml')).toEqual([])
  expect(lacks(await site.text('/sitemap-en-1.xml'), `<loc>http://127.0.0.1:4000${path}</loc>`)).toEqual([])
  expect(lacks(await site.text('/robots.txt'), 'Disallow: /desk')).toEqual([])
})

test('a preview is marked, and neither kept nor to be found', async () => {
  const { id } = await aStory(site.house, {})
  const { document } = await standing(site.house, id)
  const html = String(await previewPage(site.house, document, { signUp: theWeek, pictures: noPictures }))
  expect(html).toContain('This is not published')
  expect(html).toContain('<meta name="robots" content="noindex"')
  expect(site.pages.held.pages).toBe(0)
})
