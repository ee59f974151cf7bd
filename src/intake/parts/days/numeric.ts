import { type Day, isDay } from '../../../story/time.ts'
import { anyInAll } from '../../languages/every.ts'
import type { Calendar } from './months.ts'

/** A day that stands in a text, and where. */
export interface StandingDay {
  readonly day: Day
  readonly at: readonly [start: number, end: number]
  /** The calendar that it is printed in. */
  readonly calendar: Calendar
}

/** How a page writes "01/02/2026": the day first, as nearly all the world does, or the month. */
export type DayOrder = 'dayFirst' | 'monthFirst'

const space = '[\\s\\u200e\\u200f]?'
const yearFirst = new RegExp(
  `(?<![\\d.,/])(\\d{4})${space}([-/.])${space}(\\d{1,2})${space}\\2${space}(\\d{1,2})(?!\\d)`,
  'g',
)
const yearLast = new RegExp(
  `(?<![\\d.,/:])(\\d{1,2})${space}([-/.])${space}(\\d{1,2})${space}\\2${space}(\\d{4}|\\d{2})(?![\\d:]|[.,/-]\\d)`,
  'g',
)
const [yearSigns, monthSigns, daySigns] = [0, 1, 2].map((i) => anyInAll(({ dates }) => dates?.behindNumbers?.[i]))
const withSigns = new RegExp(
  `(?<!\\d)(\\d{4})\\s?${yearSigns}\\s?(\\d{1,2})\\s?${monthSigns}\\s?(\\d{1,2})\\s?${daySigns}`,
  'g',
)

/** A digit and what divides it from the next, in days that are written in digits alone. */
const divided = new RegExp(`\\d[\\s\\u200e\\u200f]?(?:[-/.]|${yearSigns})`)

/** Days written in digits alone: "2026-01-29", "29.01.2026", "29/1/26", "١٤٤٧/٨/١٠", "2026年1月29日". */
export function* numericDays(text: string, order: DayOrder): Generator<StandingDay> {
  if (!divided.test(text)) return
  for (const match of text.matchAll(yearFirst)) yield* standing(match, match[1]!, match[3]!, match[4]!)
  for (const match of text.matchAll(withSigns)) yield* standing(match, match[1]!, match[2]!, match[3]!)
  for (const match of text.matchAll(yearLast)) {
    const [first, second] = [match[1]!, match[3]!]
    const monthLast = Number(first) > 12
    const monthLeads = !monthLast && (Number(second) > 12 || (order === 'monthFirst' && match[2] === '/'))
    yield* monthLeads
      ? standing(match, fullYear(match[4]!), first, second)
      : standing(match, fullYear(match[4]!), second, first)
  }
}

/** The two days that "01/02/2026" may be; none when it can only be one. */
export function bothReadings(printed: string): readonly Day[] {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/.exec(printed.replace(/[\s\u200e\u200f]/g, ''))
  if (!match || Number(match[1]) === Number(match[2])) return []
  const [year, one, two] = [fullYear(match[3]!), pad(match[1]!), pad(match[2]!)]
  const days = [`${year}-${two}-${one}`, `${year}-${one}-${two}`]
  return days.every(isDay) ? days : []
}

function* standing(match: RegExpExecArray, year: string, month: string, day: string): Generator<StandingDay> {
  const calendar = calendarOf(Number(year))
  const value = dayIn(calendar, Number(year), Number(month), Number(day))
  if (value) yield { day: value, at: [match.index, match.index + match[0].length], calendar }
}

/** News is younger than 1995: in these years, those of the two calendars don't meet. */
const calendarOf = (year: number): Calendar =>
  year >= 1374 && year < 1410 ? 'persian' : year >= 1412 && year < 1500 ? 'islamic-umalqura' : 'gregory'

/** A day of a calendar as one of ours; "" when there is no such day. */
export function dayIn(calendar: Calendar, year: number, month: number, day: number): Day | '' {
  if (calendar === 'gregory') {
    const value = `${year}-${pad(month)}-${pad(day)}`
    return isDay(value) ? value : ''
  }
  try {
    return Temporal.PlainDate.from({ calendar, year, month, day }, { overflow: 'reject' })
      .withCalendar('iso8601')
      .toString()
  } catch {
    return ''
  }
}

/** "26" is 2026, "98" is 1998. */
const fullYear = (year: string): string => (year.length === 4 ? year : `${Number(year) < 70 ? 20 : 19}${year}`)
export const pad = (number: number | string): string => String(number).padStart(2, '0')
