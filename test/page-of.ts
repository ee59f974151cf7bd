import type { Found } from '../src/intake/found.ts'
import { readPage } from '../src/intake/read.ts'

/** A page of an invented outlet, to be read: its paragraphs may hold markup. */
export interface TestPage {
  readonly language: string
  readonly outlet: string
  /** Its day, "" when the page gives none. */
  readonly day: string
  readonly headline: string
  readonly byline?: string
  /** More of its head, as markup. */
  readonly head?: string
  /** Each a paragraph, or markup of its own where it begins with a tag of a block. */
  readonly body: readonly string[]
}

/** What is found in a page. */
export function foundIn(page: TestPage): Found {
  const reading = readPage({ bytes: new TextEncoder().encode(markupOf(page)) })
  if (!reading.ok) throw new Error(reading.problem)
  return reading.found
}

function markupOf({ language, outlet, day, headline, byline, head, body }: TestPage): string {
  const blocks = body.map((part) => (/^<(?:figure|h\d|p|ul|aside|div|footer)\b/.test(part) ? part : `<p>${part}</p>`))
  const by = byline === undefined ? '' : `<div class="byline">${byline}</div>`
  const time = day ? `<time datetime="${day}">${day}</time>` : ''
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${headline}</title>
<meta property="og:site_name" content="${outlet}">${head ?? ''}</head><body><article><h1>${headline}</h1>${by}${time}
${blocks.join('\n')}</article></body></html>`
}
