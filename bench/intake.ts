import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { decode } from '../src/intake/decode.ts'
import type { Found, PageInput } from '../src/intake/found.ts'
import { readPage } from '../src/intake/read.ts'
import { type Article, type Quotes, quotesOf, scoreBodies, textOf } from './intaking.ts'
import { measure, median } from './measure.ts'

/**
 * Pages as they were served, and what a person found in them: main text (F1 of runs of four words, as the set's own
 * authors count), day of publication, and quotations with the words that name the speaker. Readability reads the same
 * pages in turn with ours, from the same bytes to plain text.
 */
const data = join(import.meta.dirname, '../../shared/data')
const turns = 3

interface Page extends PageInput {
  readonly id: string
}

const json = (path: string): unknown => JSON.parse(readFileSync(join(data, path), 'utf8').replaceAll(': NaN', ': null'))

function pagesIn(folder: string, known: Readonly<Record<string, { readonly url: string }>>): Page[] {
  return Object.entries(known).map(([id, { url }]) => ({
    id,
    address: url,
    bytes: gunzipSync(readFileSync(join(data, 'pages', folder, `${id}.html.gz`))),
  }))
}

function found(input: PageInput): Found | null {
  const reading = readPage(input)
  return reading.ok ? reading.found : null
}

function readable(input: PageInput): string {
  try {
    const decoded = decode(input)
    if (!decoded.ok) return ''
    const { document } = parseHTML(decoded.text) as unknown as { document: Document }
    const read = new Readability<Element>(document, { serializer: (node) => node as Element }).parse()
    return read?.content ? textOf(read.content) : ''
  } catch {
    return ''
  }
}

/** Reads all pages; gives the texts and the pages that were read in a second. */
function timed(pages: readonly Page[], read: (page: Page) => string): { texts: string[]; perSecond: number } {
  const began = performance.now()
  const texts = pages.map(read)
  return { texts, perSecond: pages.length / ((performance.now() - began) / 1000) }
}

function bodies() {
  const known = json('pages/bodies.json') as Record<string, { url: string; articleBody: string }>
  const pages = pagesIn('bodies', known)
  const wanted = pages.map(({ id }) => known[id]!.articleBody)
  const ours = () => timed(pages, (page) => found(page)?.text ?? '')
  const theirs = () => timed(pages, readable)
  const first = ours()
  const rssMb = process.resourceUsage().maxRSS / 1024
  const peer = theirs()
  const speeds = Array.from({ length: turns }, () => ({ ours: ours().perSecond, theirs: theirs().perSecond }))
  return {
    own: scoreBodies(first.texts, wanted),
    peer: scoreBodies(peer.texts, wanted),
    perSecond: median(speeds.map((speed) => speed.ours)),
    ratio: median(speeds.map((speed) => speed.ours / speed.theirs)),
    rssMb,
  }
}

function dates(): number {
  const known = json('pages/dates.json') as Record<string, { url: string; publishedOn: string | null }>
  const pages = pagesIn('dates', known).filter(({ id }) => known[id]!.publishedOn)
  const right = pages.filter((page) => found(page)?.publishedOn === known[page.id]!.publishedOn)
  return right.length / pages.length
}

function quotations(): Quotes {
  const articles = json('quotations/articles.json') as readonly Article[]
  return articles
    .map((article) => quotesOf(article, found({ bytes: new TextEncoder().encode(article.text) })))
    .reduce((a, b) => ({
      wanted: a.wanted + b.wanted,
      given: a.given + b.given,
      found: a.found + b.found,
      right: a.right + b.right,
    }))
}

const share = (value: number) => ({ value, unit: 'of 1' })

await measure(async () => {
  if (!existsSync(join(data, 'pages/bodies.json')))
    throw new Error('The pages that intake is measured on are not here: they lie in shared/data beside the repository.')
  const { own, peer, perSecond, ratio, rssMb } = bodies()
  const quotes = quotations()
  return {
    bench: 'intake',
    figures: {
      bodyF1: share(own.f1),
      bodyExact: share(own.exact),
      dateRight: share(dates()),
      quotesFound: share(quotes.found / quotes.wanted),
      quotesRight: share(quotes.right / quotes.wanted),
      quotesPrecision: share(quotes.found / quotes.given),
      pagesPerSecond: { value: perSecond, unit: '1/s' },
      rssMb: { value: rssMb, unit: 'MB' },
    },
    ratios: { readability: own.f1 / peer.f1, speedReadability: ratio },
  }
})
