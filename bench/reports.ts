import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Found } from '../src/intake/found.ts'
import { readText } from '../src/intake/read.ts'
import { type Expected, type Fault, judge } from './judging.ts'
import { measure } from './measure.ts'

/**
 * Short reports about invented people, in ten languages: who is quoted, with which verb, and where it comes from. Each
 * report is put into a plain page. `reports.ts [FILE]…`; with FAULTS=1 it prints every fault.
 */
interface Report {
  /** The day of the page, "" for a page without one. */
  readonly day: string
  readonly site: string
  readonly headline: string
  /** Paragraphs; those of an interview too. */
  readonly text: readonly string[]
  readonly quotations: readonly {
    /** As in the text, without its marks. */
    readonly text: string
    /** "a|b" takes either, "" nobody. */
    readonly speaker: string
    /** What names the speaker there; each of its places counts. None for nobody. */
    readonly mentions: readonly string[]
    readonly verb: string
  }[]
  readonly sources: readonly { readonly kind: string; readonly publisher: string; readonly publishedOn: string }[]
  /** Kind and publisher of sources that may be given and need not. */
  readonly opt?: Expected['opt']
}

const counted = [
  'quotations found',
  'quotations right',
  'speaker',
  'verb',
  'sources found',
  'sources right',
  'source dates',
]
const told = [...counted, 'false quotations']

function placesOf(words: string, text: string): [number, number][] {
  if (words === '') throw new Error(`Empty words to find in “${text.slice(0, 80)}…”`)
  const places: [number, number][] = []
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) places.push([at, at + words.length])
  if (places.length === 0) throw new Error(`“${words}” is not in “${text.slice(0, 80)}…”`)
  return places
}

function expectedOf(report: Report, language: string): Expected {
  const text = report.text.join('\n\n')
  let from = 0
  return {
    language,
    publishedOn: report.day,
    headline: report.headline,
    standfirst: '',
    byline: '',
    headings: [],
    related: [],
    sources: report.sources.map((source) => ({ ...source, author: '' })),
    opt: report.opt ?? [],
    quotations: report.quotations.map((quotation) => {
      const at = placesOf(quotation.text, text).find(([start]) => start >= from) ?? placesOf(quotation.text, text)[0]!
      from = at[1]
      return { ...quotation, at, mentions: quotation.mentions.flatMap((words) => placesOf(words, text)) }
    }),
    leadImage: null,
    credits: [],
    signOffs: [],
    text,
  }
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

function found(report: Report, language: string): Found | null {
  const reading = readText(
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(report.headline)} - ${escaped(report.site)}</title>
<meta property="og:site_name" content="${escaped(report.site)}"></head><body><article><h1>${escaped(report.headline)}</h1>
${report.day ? `<time datetime="${report.day}">${report.day}</time>` : ''}${report.text.map((words) => `<p>${escaped(words)}</p>`).join('\n')}</article></body></html>`,
    'https://site.example/story',
  )
  return reading.ok ? reading.found : null
}

await measure(async () => {
  const folder = join(import.meta.dirname, 'reports')
  const given = process.argv.slice(2)
  const files = given.length > 0 ? given : readdirSync(folder).map((name) => join(folder, name))
  const sums = new Map<string, { right: number; of: number }>()
  const faults: (Fault & { report: string })[] = []
  for (const file of files) {
    const language = basename(file).slice(0, 2)
    const own = new Map<string, { right: number; of: number }>()
    for (const [n, report] of (JSON.parse(readFileSync(file, 'utf8')) as Report[]).entries()) {
      const judged = judge(expectedOf(report, language), found(report, language))
      for (const fault of judged.faults)
        if (told.includes(fault.what)) faults.push({ ...fault, report: `${basename(file)} ${n}` })
      for (const what of told)
        for (const sum of [own, sums]) {
          const before = sum.get(what) ?? { right: 0, of: 0 }
          const { right, of } = judged.score[what] ?? { right: 0, of: 0 }
          sum.set(what, { right: before.right + right, of: before.of + of })
        }
    }
    const cells = counted.map((what) => `${what} ${shareOf(own.get(what)).toFixed(2)}`)
    console.log(`${basename(file).padEnd(12)} ${cells.join(', ')}, false ${own.get('false quotations')?.of ?? 0}`)
  }
  if (process.env.FAULTS)
    for (const { report, what, wanted, given } of faults)
      console.log(`${report}  ${what}: wanted ${wanted} | given ${given}`)
  const share = (what: string) => ({ value: shareOf(sums.get(what)), unit: 'of 1' })
  return {
    bench: 'reports',
    figures: {
      quotesFound: share('quotations found'),
      quotesRight: share('quotations right'),
      speakersRight: share('speaker'),
      sourcesFound: share('sources found'),
      sourcesPrecision: share('sources right'),
      falseQuotes: { value: sums.get('false quotations')?.of ?? 0, unit: '' },
    },
    ratios: {},
  }
})

function shareOf(sum: { right: number; of: number } | undefined): number {
  return sum && sum.of > 0 ? sum.right / sum.of : 1
}
