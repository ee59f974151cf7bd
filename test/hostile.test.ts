import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { draftOf } from '../src/intake/index.ts'
import { readPage } from '../src/intake/read.ts'
import { previewPage } from '../src/site/index.ts'
import type { StoryDocument } from '../src/story/document.ts'
import { parseDocument, storedForm } from '../src/story/stored/parse.ts'
import { hasBrowser, openBrowser } from './browser.ts'
import { hostileFragments } from './fixtures/hostile.ts'
import { aDocument, aHouse, type TestNewsroom } from './newsroom.ts'

/**
 * What comes from outside stays text. Each fragment goes through intake, and besides straight into every field of a
 * story, onto a story's page, which a real browser opens without the Content-Security-Policy that would help it.
 */
const shared = join(import.meta.dirname, '../../shared/data/sanitiser/dompurify-expect.json')
const fragmentsOfOthers = (): string[] =>
  (JSON.parse(readFileSync(shared, 'utf8')) as { payload: string }[]).map(({ payload }) => payload)

const host = 'http://harbour.invalid'
let newsroom: TestNewsroom
let browser: BrowserContext
let page: Page
let frames: readonly string[] = []
let happened: string[] = []

/** Runs in each frame before anything of it: what is called leaves a trace where it can be seen. */
function setTraps(): void {
  const window_ = globalThis as unknown as Record<string, unknown>
  const trap = (name: string) => () => {
    const { top } = globalThis as unknown as { top: { traces?: string[] } }
    top.traces = [...(top.traces ?? []), name]
  }
  for (const name of ['ran', 'alert', 'confirm', 'prompt', 'print', 'open']) window_[name] = trap(name)
}

/** Runs over all frames: what stands in them that could run, load or lead away once somebody clicks or hovers. */
function couldHarm(): string[] {
  const runs = 'script, iframe, frame, object, embed, applet, base, meta[http-equiv], math, style, template, noscript'
  const leads = new Set(['href', 'src', 'action', 'formaction', 'xlink:href', 'data', 'poster', 'srcset', 'background'])
  const inside = (page: Document): string[] => {
    const found = [...page.querySelectorAll(runs)].map((one) => one.outerHTML.slice(0, 120))
    for (const element of page.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        // As browsers read an address: what is before it and the line ends in it don't count.
        const scheme = /^([a-z][a-z\d+.-]*):/i.exec([...value].filter((sign) => sign > ' ').join(''))?.[1]
        const away = leads.has(name) && scheme !== undefined && !/^(?:https?|mailto)$/i.test(scheme)
        if (name.startsWith('on') || name === 'srcdoc' || name === 'style' || away) found.push(`${name}="${value}"`)
      }
    }
    return found
  }
  return [...document.querySelectorAll('iframe')].flatMap((frame, n) => {
    const page = frame.contentDocument
    if (page === null || page.location.pathname !== `/frame/${n}`) return [`frame ${n} went away`]
    if (page.querySelector('footer') === null) return [`frame ${n} ended before its foot`]
    return inside(page).map((what) => `frame ${n}: ${what}`)
  })
}

describe.skipIf(!hasBrowser)('hostile pages', () => {
  beforeAll(async () => {
    newsroom = await aHouse()
    browser = await openBrowser()
    page = await browser.newPage()
    await page.addInitScript(setTraps)
    page.on('dialog', (dialog) => {
      happened.push(`dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('popup', (popup) => happened.push(`window: ${popup.url()}`))
    await page.route('**', (route) => {
      const { pathname, origin } = new URL(route.request().url())
      const frame = /^\/frame\/(\d+)$/.exec(pathname)?.[1]
      if (origin === host && pathname === '/')
        return route.fulfill({
          contentType: 'text/html',
          body: frames.map((_, n) => `<iframe src="/frame/${n}"></iframe>`).join(''),
        })
      if (origin === host && frame !== undefined)
        return route.fulfill({ contentType: 'text/html; charset=utf-8', body: frames[Number(frame)] ?? '' })
      // Our own style and icon may be asked for; everything else is what a page must not do.
      const ours = origin === host && /^\/(?:assets\/|favicon\.)/.test(pathname)
      if (!ours) happened.push(`request: ${route.request().url().slice(0, 200)}`)
      return route.fulfill({ status: 404, body: '' })
    })
  })
  afterAll(async () => {
    await browser?.close()
    await newsroom?.close()
  })

  /** Opens pages, each in a frame of its own, and tells what happened in them and what could. */
  async function open(pages: readonly string[]): Promise<string[]> {
    frames = pages
    happened = []
    await page.goto(`${host}/`, { waitUntil: 'load' })
    await page.waitForTimeout(100)
    const traces = await page.evaluate(() => (globalThis as unknown as { traces?: string[] }).traces ?? [])
    return [...happened, ...traces.map((name) => `${name}() was called`), ...(await page.evaluate(couldHarm))]
  }

  const pageOf = async (document: StoryDocument): Promise<string> =>
    `<!doctype html>${await previewPage(newsroom.house, document, { signUp: async () => null, pictures: { shown: async () => new Map() } })}`

  test('the traps notice what runs, loads and could harm', async () => {
    const seen = await open([
      '<img src=x onerror=ran()><footer></footer>',
      '<script>alert(1)</script><footer></footer>',
      '<img src="https://stranger.invalid/pixel.gif"><a href="java\nscript:ran()">x</a><footer></footer>',
      '<!-- <footer></footer>',
    ])
    expect(seen).toContain('ran() was called')
    expect(seen).toContain('alert() was called')
    expect(seen.join('\n')).toMatch(/request: https:\/\/stranger\.invalid/)
    expect(seen.join('\n')).toMatch(/frame 2: href=/)
    expect(seen).toContain('frame 3 ended before its foot')
  })

  const sets = [
    ['fragments of our own', () => hostileFragments],
    ['the fragments of a sanitiser’s own tests', fragmentsOfOthers],
  ] as const
  describe.each(sets)('%s', (name, fragments) => {
    const absent = fragments === fragmentsOfOthers && !existsSync(shared)
    if (absent) console.info(`${name}: ../shared/data/sanitiser is not here, so they are skipped.`)

    test.skipIf(absent)(
      'brought in by intake, stay text on a story’s page',
      async () => {
        const drafts: StoryDocument[] = []
        let n = 0
        for (const source of fragments().flatMap(sourcesWith)) {
          const bytes = new TextEncoder().encode(source)
          const reading = readPage({ bytes, address: 'https://source.invalid/story' })
          if (!reading.ok) continue
          n += 1
          let part = 0
          const draft = draftOf(reading.found, { publisher: 'The Harbour Desk', newId: () => `d${n}p${++part}` })
          const parsed = parseDocument(storedForm(draft))
          if (parsed.ok) drafts.push(parsed.document)
        }
        expect(drafts.length).toBeGreaterThan(fragments().length)
        expect(await seenOn(drafts)).toEqual([])
      },
      120_000,
    )

    test.skipIf(absent)(
      'written into every field of a story, stay text on its page',
      async () => {
        expect(await seenOn(fragments().map(everywhere))).toEqual([])
      },
      120_000,
    )
  })

  /** Opens stories, some of them put together into one, and some of those at once. */
  async function seenOn(documents: readonly StoryDocument[]): Promise<string[]> {
    const [together, atOnce] = [10, 20]
    const pages: string[] = []
    for (let at = 0; at < documents.length; at += together)
      pages.push(await pageOf(putTogether(documents.slice(at, at + together))))
    const seen: string[] = []
    for (let at = 0; at < pages.length; at += atOnce)
      seen.push(...(await open(pages.slice(at, at + atOnce))).map((what) => `after ${at * together}: ${what}`))
    return seen
  }
})

/** One story with everything of several: opening a page for each would take minutes. */
function putTogether(documents: readonly StoryDocument[]): StoryDocument {
  const all = <K extends 'body' | 'quotations' | 'hops' | 'credits' | 'tags'>(name: K) =>
    documents.flatMap((each) => each[name] as readonly unknown[]) as unknown as StoryDocument[K]
  const words = (name: 'kicker' | 'headline' | 'standfirst' | 'dateline') =>
    documents.map((each) => each[name]).join(' ')
  const leads = documents.flatMap(({ lead }, n) =>
    lead ? [{ type: 'picture' as const, attrs: { id: `lead${n}`, picture: lead } }] : [],
  )
  return {
    ...(documents[0] ?? aDocument()),
    ...{ kicker: words('kicker'), headline: words('headline'), standfirst: words('standfirst') },
    ...{ dateline: words('dateline'), credits: all('credits'), tags: all('tags'), hops: all('hops') },
    ...{ quotations: all('quotations'), body: [...leads, ...all('body')] },
  }
}

/** Pages that hold a fragment where pages hold things: in the text, in the head, in an attribute; and a plain text. */
function sourcesWith(fragment: string): string[] {
  const quoted = fragment.replaceAll('"', '&quot;')
  const around = 'The boats sail again on Friday, the council of the harbour said after a long evening.'
  return [
    `<!doctype html><html lang="en"><head><title>A story of the harbour</title></head><body><article><h1>A story of the harbour</h1>
<p>${around}</p>${fragment}<p>${around} “We sail,” ${fragment} said.</p><p>${around}</p></article></body></html>`,
    `<!doctype html><html lang="en"><head><title>${fragment}</title><meta property="og:title" content="${quoted}">
<meta property="og:image" content="${quoted}"><meta name="author" content="${quoted}"><link rel="canonical" href="${quoted}">
<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: fragment, author: fragment, image: fragment, url: fragment })}</script>
</head><body><article><h1>${fragment}</h1><figure><img src="${quoted}" alt="${quoted}"><figcaption>${fragment}</figcaption></figure>
<p>${around}</p><p>${around}</p><a href="${quoted}">${around}</a></article></body></html>`,
    `${fragment}\n\n${around}\n\n“${fragment},” the harbour master said.\n\n${around}\n\nPhoto: ${fragment}\n`,
  ]
}

/** A story that has the fragment as each of its texts and addresses, as if every check before had failed. */
function everywhere(fragment: string, n: number): StoryDocument {
  const picture = { media: null, address: fragment, alt: fragment, caption: fragment, credit: fragment }
  const text = (...marks: object[]) => [{ type: 'text', text: fragment, marks }]
  const document = {
    ...{ kicker: fragment, standfirst: fragment, dateline: fragment, section: fragment, tags: [fragment] },
    credits: [{ role: 'author', name: fragment, of: fragment, party: null }],
    lead: { ...picture, focal: [0.5, 0.5] },
    licence: { terms: fragment, grantedBy: fragment, until: '' },
    quotations: [
      {
        ...{ id: `${n}q1`, verb: fragment, hop: `${n}h1`, original: { language: 'ar', text: fragment } },
        speaker: { kind: 'named', name: fragment, role: fragment, party: null },
      },
      {
        id: `${n}q2`,
        verb: '',
        hop: null,
        original: null,
        speaker: { kind: 'described', description: fragment, deskOnly: '' },
      },
    ],
    hops: [
      {
        ...{
          id: `${n}h1`,
          kind: 'interview',
          with: fragment,
          publisher: fragment,
          author: fragment,
          address: fragment,
        },
        ...{
          language: 'ar',
          publishedOn: '2026-01-30',
          seen: 'us',
          visible: 'public',
          deskNote: fragment,
          snapshot: null,
        },
      },
    ],
    body: [
      { type: 'paragraph', attrs: { id: `${n}b1` }, content: text({ type: 'link', attrs: { href: fragment } }) },
      { type: 'heading', attrs: { id: `${n}b2`, level: 2 }, content: text({ type: 'strong' }) },
      { type: 'list', attrs: { id: `${n}b3`, ordered: false }, content: [{ type: 'listItem', content: text() }] },
      {
        type: 'blockQuotation',
        attrs: { id: `${n}b4` },
        content: text({ type: 'quotation', attrs: { id: `${n}q1` } }),
      },
      { type: 'paragraph', attrs: { id: `${n}b5` }, content: text({ type: 'quotation', attrs: { id: `${n}q2` } }) },
      { type: 'related', attrs: { id: `${n}b6`, story: null, headline: fragment, address: fragment } },
      { type: 'picture', attrs: { id: `${n}b7`, picture: { ...picture, focal: [0.5, 0.5] } } },
      { type: 'unknown', attrs: { id: `${n}b8` }, node: { type: 'raw', html: fragment, content: text() } },
    ],
  } as unknown as Partial<StoryDocument>
  return aDocument({ headline: fragment, document })
}
