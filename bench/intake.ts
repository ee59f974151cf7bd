import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Found, PageInput } from '../src/intake/found.ts'
import { readPage } from '../src/intake/read.ts'
import { type Article, quotesOf, scoreBodies, timed } from './intaking.ts'
import { measure, median } from './measure.ts'
import { withReadability } from './readability.ts'

/**
 * Pages as they were served, and what a person found in them: main text (F1 of runs of four words, as the set's own
 * authors count), day of publication, and quotations of four words or more with the words that name the speaker. Readability reads the same
 * pages in turn with ours, from the same bytes to plain text, in a thread of its own: with linkedom as it comes, and
 * with no garbage but its own.
 */
const data = join(import.meta.dirname, '../../shared/data')
const turns = 9
/** So many times all pages are read before the time is taken: what a newsroom runs for days is warm. */
const before = 3

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

async function bodies() {
  const known = json('pages/bodies.json') as Record<string, { url: string; articleBody: string }>
  const pages = pagesIn('bodies', known)
  const wanted = pages.map(({ id }) => known[id]!.articleBody)
  const ours = () => timed(pages, (page) => found(page)?.text ?? '')
  const first = ours()
  const rssMb = process.resourceUsage().maxRSS / 1024
  const { peer, speeds } = await withReadability(pages, async (theirs) => {
    const read = await theirs()
    for (let i = 1; i < before; i++) {
      ours()
      await theirs()
    }
    const taken: { ours: number; theirs: number }[] = []
    for (let i = 0; i < turns; i++) taken.push({ ours: ours().perSecond, theirs: (await theirs()).perSecond })
    return { peer: read, speeds: taken }
  })
  return {
    ids: pages.map(({ id }) => id),
    own: scoreBodies(first.texts, wanted),
    peer: scoreBodies(peer.texts, wanted),
    perSecond: median(speeds.map((speed) => speed.ours)),
    ratio: median(speeds.map((speed) => speed.ours / speed.theirs)),
    rssMb,
  }
}

function dates() {
  const known = json('pages/dates.json') as Record<string, { url: string; publishedOn: string | null }>
  const pages = pagesIn('dates', known).filter(({ id }) => known[id]!.publishedOn)
  const given = pages.map((page) => ({
    id: page.id,
    wanted: known[page.id]!.publishedOn!,
    day: found(page)?.publishedOn ?? '',
  }))
  const wrong = given.filter(({ wanted, day }) => wanted !== day)
  return { right: 1 - wrong.length / pages.length, wrong }
}

function quotations() {
  const articles = json('quotations/articles.json') as readonly Article[]
  const read = articles.map((article) => ({
    id: article.id,
    ...quotesOf(article, found({ bytes: new TextEncoder().encode(article.text) })),
  }))
  const sum = (of: 'wanted' | 'found' | 'right' | 'named') => read.reduce((total, one) => total + one[of], 0)
  return {
    found: sum('found') / sum('wanted'),
    right: sum('right') / sum('wanted'),
    precision: sum('right') / sum('named'),
    articles: read,
  }
}

const share = (value: number) => ({ value, unit: 'of 1' })

await measure(async () => {
  if (!existsSync(join(data, 'pages/bodies.json')))
    throw new Error('The pages that intake is measured on are not here: they lie in shared/data beside the repository.')
  const { ids, own, peer, perSecond, ratio, rssMb } = await bodies()
  const [days, quotes] = [dates(), quotations()]
  tell(
    'Main texts',
    ids.map((id, i) => ({ id, ...own.pages[i]! })),
    (page) => 1 - page.f1,
    ({ id, precision, recall }) => `${id.slice(0, 12)}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}`,
  )
  tell(
    'Days',
    days.wrong,
    ({ day }) => (day === '' ? 1 : 2),
    ({ id, wanted, day }) => `${id}  ${day || 'none'}, not ${wanted}`,
  )
  tell(
    'Quotations',
    quotes.articles,
    ({ faults }) => faults.length,
    ({ id, wanted, faults }) => `${id}  ${faults.length} of ${wanted}: “${faults[0]?.wanted.slice(1, 60)}”`,
  )
  return {
    bench: 'intake',
    figures: {
      bodyF1: share(own.f1),
      bodyExact: share(own.exact),
      dateRight: share(days.right),
      quotesFound: share(quotes.found),
      quotesRight: share(quotes.right),
      quotesPrecision: share(quotes.precision),
      pagesPerSecond: { value: perSecond, unit: '1/s' },
      rssMb: { value: rssMb, unit: 'MB' },
    },
    ratios: { readability: own.f1 / peer.f1, speedReadability: ratio },
  }
})

/** The ten worst of what was read, so that one sees what to mend. */
function tell<T>(title: string, all: readonly T[], fault: (one: T) => number, line: (one: T) => string): void {
  const worst = all.filter((one) => fault(one) > 0).sort((a, b) => fault(b) - fault(a))
  console.log(`${title}: the worst ${Math.min(10, worst.length)} of ${worst.length} with a fault`)
  for (const one of worst.slice(0, 10)) console.log(`  ${line(one)}`)
}
