import type { Lexicon } from '../languages/lexicon.ts'
import { daysIn } from '../parts/dates.ts'

/** The names of metadata that say when a page was published, the surest first. */
export const publishedNames = [
  'article:published_time',
  'datepublished',
  'og:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date.created',
  'publication_date',
  'publish-date',
  'publishdate',
  'pubdate',
  'cxenseparse:recs:publishtime',
  'article.published',
  'rnews:datepublished',
  'dc.date',
  'dcterms.date',
  'date',
  'article:published',
  'og:article:published_time',
  'bt:pubdate',
  'citation_publication_date',
]

/** An ISO 8601 day, with its hour and offset where it has one that says something. */
export function isoOf(value: string): string {
  const match = /^((?:19|20)\d\d-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(?:\.\d+)?\s?(Z|[+-]\d\d:?\d\d)?)?/.exec(
    value.trim(),
  )
  if (!match || Number.isNaN(Date.parse(match[1]!))) return ''
  if (!match[2] || (match[2] === '00:00' && (match[3] ?? ':00') === ':00')) return match[1]!
  return `${match[1]}T${match[2]}${match[3] ?? ''}${match[4] ?? ''}`
}

/** The day in an address, "/2026/01/30/"; "" when it has none. */
export function dayOf(address: string): string {
  const dated = /[/.-]((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(address)
  return dated ? `${dated[1]}-${dated[2]}-${dated[3]}` : ''
}

/** An instant in UTC may fall on another day than the newsroom's: where the address has the day beside it, that one. */
export function localDay(value: string, address: string): string {
  const printed = /T.*(?:Z|\+00:?00)$/.test(value) ? dayOf(address) : ''
  const apart = Math.abs(Date.parse(printed) - Date.parse(value.slice(0, 10)))
  return apart === 86_400_000 ? printed : value
}

/** The first date that is printed in a text, in the first of the languages that finds one. */
export function printedIn(text: string, lexicons: readonly Lexicon[]): string {
  for (const lexicon of lexicons) {
    const found = daysIn(text, lexicon)[0]
    if (found && found.day > '1994') return found.hour ? `${found.day}T${found.hour}` : found.day
  }
  return ''
}
