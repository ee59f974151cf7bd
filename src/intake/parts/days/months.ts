import { inAll } from '../../languages/every.ts'
import { foldWord } from '../../languages/fold.ts'

export type Calendar = 'gregory' | 'islamic-umalqura' | 'persian'

export interface Month {
  /** 1 to 12. */
  readonly number: number
  readonly calendar: Calendar
}

type Year = readonly (readonly string[])[]

/** Months by their folded names, two words divided by a space: those of all languages, for dates on a page in whatever language. */
export const months: ReadonlyMap<string, Month> = new Map([
  ...named(
    'persian',
    inAll(({ dates }) => (dates?.persianMonths ? [dates.persianMonths] : [])),
  ),
  ...named(
    'islamic-umalqura',
    inAll(({ dates }) => (dates?.islamicMonths ? [dates.islamicMonths] : [])),
  ),
  ...named(
    'gregory',
    inAll((language) => [language.months]),
  ),
])

function named(calendar: Calendar, years: readonly Year[]): (readonly [string, Month])[] {
  return years.flatMap((year) =>
    year.flatMap((names, i) => names.map((name) => [foldMonth(name), { number: i + 1, calendar }] as const)),
  )
}

/** A word as months are compared: without accents, Persian's letters as Arabic's, hyphens as spaces. */
export function foldMonth(word: string): string {
  const folded = foldWord(word)
  if (/^[a-z]+$/.test(folded)) return folded
  return folded
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u064b-\u065f]/g, '')
    .replace(/[_-]/g, ' ')
}

/** What may stand inside a date between day, month and year: "29 de enero del 2022", "٢٩ من شهر يناير عام ٢٠٢٢". */
export const linking: ReadonlySet<string> = new Set(
  inAll(({ dates }) => [...(dates?.inside ?? []), ...(dates?.behindYear ?? [])]).map(foldMonth),
)

/** What is written onto the number of a day: "1st", "1er", "1º", "29-го". */
export const ordinals: ReadonlySet<string> = new Set(inAll(({ dates }) => dates?.ordinals).map(foldMonth))
