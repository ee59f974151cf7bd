import type { Found } from '../src/intake/found.ts'
import { readText } from '../src/intake/read.ts'
import type { Expected } from './judging.ts'

/** A short report about invented people, and what must be found in it. */
export interface Report {
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

function placesOf(words: string, text: string): [number, number][] {
  if (words === '') throw new Error(`Empty words to find in “${text.slice(0, 80)}…”`)
  const places: [number, number][] = []
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) places.push([at, at + words.length])
  if (places.length === 0) throw new Error(`“${words}” is not in “${text.slice(0, 80)}…”`)
  return places
}

/** What a page with a report must give. Throws where its key names words that are not in it. */
export function expectedOf(report: Report, language: string): Expected {
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

/** What is found in a report, put into a plain page. */
export function found(report: Report, language: string): Found | null {
  const reading = readText(
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(report.headline)} - ${escaped(report.site)}</title>
<meta property="og:site_name" content="${escaped(report.site)}"></head><body><article><h1>${escaped(report.headline)}</h1>
${report.day ? `<time datetime="${report.day}">${report.day}</time>` : ''}${report.text.map((words) => `<p>${escaped(words)}</p>`).join('\n')}</article></body></html>`,
    'https://site.example/story',
  )
  return reading.ok ? reading.found : null
}
