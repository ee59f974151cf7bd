/** The names of metadata that say when a page was published, the surest first. */
const publishedNames = [
  'article:published_time',
  'datepublished',
  'og:published_time',
  'parsely-pub-date',
  'dc.date.issued',
  'dcterms.issued',
  'publication_date',
  'publish-date',
  'publishdate',
  'pubdate',
  'cxenseparse:recs:publishtime',
  'article.published',
  'rnews:datepublished',
  'article:published',
  'og:article:published_time',
  'bt:pubdate',
  'citation_publication_date',
  'sailthru.date',
]
const published =
  /publi(?:sh|cation)[a-z]*[^a-z]?(?:date|time|at$|on$)|date[^a-z]?(?:of[^a-z]?)?publi|pub[^a-z]?date|issued/
/** These may as well say when it was written, changed or sent. */
const vagueNames = [
  'dcterms.created',
  'dc.date.created',
  'dcterms.date',
  'dc.date',
  'date',
  'article:created',
  'created',
]
const modified = /modif|updat|revis/

/** The values of metadata that name a day of the page: of its publication, of something near it, of its last change. */
export function daysSaid(metas: ReadonlyMap<string, string>): {
  published: string[]
  vague: string[]
  changed: string[]
} {
  const of = (names: readonly string[]): string[] => names.flatMap((name) => metas.get(name) ?? [])
  const names = [...metas.keys()]
  const others = names.filter(
    (name) =>
      published.test(name) &&
      !modified.test(name) &&
      !/expir|un[^a-z]?publi/.test(name) &&
      !publishedNames.includes(name),
  )
  return {
    published: of([...publishedNames, ...others]),
    vague: of(vagueNames),
    changed: of(names.filter((name) => modified.test(name))),
  }
}

/** An ISO 8601 day, with its hour and offset where it has one that says something; also without its hyphens. */
export function isoOf(value: string): string {
  const match =
    /^((?:19|20)\d\d)(-?)(\d\d)\2(\d\d)(?!\d)(?:[T |]\s?(\d\d)[:h]?(\d\d)(:?\d\d)?(?:\.\d+)?\s?(Z|[+-]\d\d:?\d\d)?)?/.exec(
      value.trim(),
    )
  if (!match) return ''
  const [, year, , month, date, hour, minute, second, offset = ''] = match
  const day = `${year}-${month}-${date}`
  if (Number.isNaN(Date.parse(day))) return ''
  const seconds = second ? `:${second.slice(-2)}` : ''
  // Midnight is what programs write for a day without an hour.
  if (!hour || (hour === '00' && minute === '00' && (seconds || ':00') === ':00')) return day
  return `${day}T${hour}:${minute}${seconds}${offset}`
}

/** The day in an address, "/2026/01/30/", "/2026/1/30/", "-30-01-2026"; "" when it has none. */
export function dayOf(address: string): string {
  // What an archive keeps stands behind the day on which it fetched it.
  const own = address.replace(/^.*\/(?=https?:\/\/)/, '')
  const first =
    /(?<![\d])((?:19|20)\d\d)([/_.-]?)(0[1-9]|1[0-2]|[1-9](?=[/_.-]))\2(0[1-9]|[12]\d|3[01]|[1-9](?![\d]))(?!\d)/.exec(
      own,
    )
  const last = first ? null : /(?<!\d)(0[1-9]|[12]\d|3[01])([._-])(0[1-9]|1[0-2])\2((?:19|20)\d\d)(?!\d)/.exec(own)
  const [year, month, day] = first ? [first[1], first[3], first[4]] : [last?.[4], last?.[3], last?.[1]]
  const value = year ? `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}` : ''
  return value && !Number.isNaN(Date.parse(value)) ? value : ''
}

/** How many days lie between two days or instants, as they are printed. */
export const daysApart = (a: string, b: string): number =>
  Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / 86_400_000

/**
 * An hour that is printed without its offset, with the one that makes it the instant that metadata give: "00:15" beside
 * "23:15Z" is "00:15+01:00". As printed when no offset does.
 */
export function withOffset(printed: string, instant: string): string {
  if (printed.length !== 16 || !/(?:Z|[+-]\d\d:?\d\d)$/.test(instant)) return printed
  const minutes = Date.parse(`${printed}Z`) / 60_000 - Math.floor(Date.parse(instant) / 60_000)
  if (Number.isNaN(minutes) || Math.abs(minutes) > 14 * 60 || minutes % 15 !== 0) return printed
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `${printed}${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`
}
