import type { Day } from '../../story/time.ts'
import type { At } from '../found.ts'
import { anyInAll } from '../languages/every.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { type Token, tokensIn } from '../speech/tokens.ts'
import { isEveOf, isPast, isVague, weekdayNamed } from './days/beside.ts'
import type { Calendar } from './days/months.ts'
import { namedDays } from './days/named.ts'
import { type DayOrder, numericDays, pad } from './days/numeric.ts'
import { zoneAfter } from './days/zones.ts'

/** A day that a text gives, where, and the hour that stands with it ("09:40", "09:40+03:00"), "" when none. */
export interface PrintedDay {
  readonly day: Day
  readonly at: At
  readonly hour: string
  /** Was it counted from the page's day (weekday, "yesterday", a day without a year)? */
  readonly counted: boolean
}

/** A digit, or a day that is written as a word. */
const mayHaveDay = new RegExp(`\\d|${anyInAll(({ dates }) => dates?.spelled?.shape)}`)

type Standing = Omit<PrintedDay, 'hour'> & { readonly calendar: Calendar }

/**
 * The days in a text, in order: ISO, "29.01.2022", "29/01/22", and days with the name of a month, in whatever language
 * and calendar. With the day of the page, also days without a year, weekdays (the last one up to that day) and
 * "yesterday", in the lexicon's language.
 */
export function daysIn(
  text: string,
  lexicon: Lexicon,
  pageDay: Day | '' = '',
  range: At = [0, text.length],
  order: DayOrder = 'dayFirst',
): PrintedDay[] {
  const digits = plain(text.slice(...range))
  const offset = range[0]
  const printed: Standing[] = mayHaveDay.test(digits)
    ? [
        ...[...numericDays(digits, order)].map((day) => ({ ...day, counted: false })),
        ...namedDays(digits, lexicon, pageDay),
      ]
    : []
  const dated = printed.filter((day) => !isOtherCalendar(day, printed))
  const found = pageDay ? [...dated, ...relativeDays(digits, lexicon, pageDay, dated)] : dated
  found.sort((a, b) => a.at[0] - b.at[0])
  return found.map(({ day, at, counted }) => ({
    day,
    at: [at[0] + offset, at[1] + offset] as const,
    hour: hourBeside(digits, at, day),
    counted,
  }))
}

/** Digits of every script as those of ISO 8601. Same length. */
const plain = (text: string): string =>
  text.replace(/[٠-٩۰-۹०-९০-৯๐-๙０-９]/g, (digit) => {
    const code = digit.charCodeAt(0)
    const zero = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10].findLast((first) => first <= code)!
    return String(code - zero)
  })

/** A day of Hijri or Jalali beside the same one in ours says nothing more. */
const isOtherCalendar = (day: Standing, all: readonly Standing[]): boolean =>
  day.calendar !== 'gregory' &&
  all.some((other) => other.calendar === 'gregory' && !other.counted && apart(other.day, day.day) <= 2)

const apart = (a: Day, b: Day): number => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000

/** Weekdays and "yesterday", counted back from the page's day. */
function* relativeDays(text: string, lexicon: Lexicon, pageDay: Day, dated: readonly Standing[]): Generator<Standing> {
  const tokens = tokensIn(text)
  for (let i = 0; i < tokens.length; i++) {
    const { back, length } = backAt(tokens, i, lexicon, pageDay)
    if (back === undefined) continue
    const [start, end] = [tokens[i]!.start, tokens[i + length - 1]!.end]
    i += length - 1
    // "Friday, January 28": the weekday belongs to the date beside it.
    const ofDate = dated.some(({ at }) => start < at[1] + 6 && at[0] < end + 9)
    if (!ofDate && !isVague(tokens, i - length + 1, length, lexicon))
      yield { day: daysBefore(pageDay, back), at: [start, end], counted: true, calendar: 'gregory' }
  }
}

/** How many days back the word at a token is, and how many tokens it has: "avant-hier", "سه‌شنبه". */
function backAt(
  tokens: readonly Token[],
  i: number,
  lexicon: Lexicon,
  pageDay: Day,
): { back: number | undefined; length: number } {
  const [one, two, three] = [tokens[i]!.folded, tokens[i + 1]?.folded ?? '', tokens[i + 2]?.folded ?? '']
  for (const [name, length] of [
    [`${one} ${two} ${three}`, 3],
    [`${one} ${two}`, 2],
    [`${one}\u200c${two}`, 2],
    [one, 1],
  ] as const) {
    const weekday = name.length > 3 ? weekdayNamed(name, lexicon) : undefined
    if (weekday === undefined) {
      const back = lexicon.daysBack.get(name)
      if (back !== undefined && !isEveOf(tokens, i, length, lexicon)) return { back, length }
      continue
    }
    const back = (weekdayOf(pageDay) - weekday + 7) % 7
    // "last Tuesday", printed on a Tuesday, is a week ago.
    const past = back === 0 && isPast(tokens, i, length, lexicon)
    return { back: past ? 7 : back, length }
  }
  return { back: undefined, length: 1 }
}

const before = anyInAll(({ dates }) => dates?.beforeHour)
const units = anyInAll(({ dates }) => dates?.behindHour)
const signs = anyInAll(({ dates }) => dates?.hourSign)
const morning = anyInAll(({ dates }) => dates?.morning)
const afternoon = anyInAll(({ dates }) => dates?.afternoon)
const years = anyInAll(({ dates }) => dates?.behindYear)
const zones = anyInAll(({ dates }) => dates?.zoneEnds)

const clock = `([01]?\\d|2[0-3])\\s?(?:[:.]|${signs})\\s?([0-5]\\d)(?!\\d)(?::[0-5]\\d)?\\s{0,2}(${morning}|${afternoon})?`
const hourAfter = new RegExp(
  `^[\\s,،|·•@/–—\\u200e\\u200f-]{0,4}(?:${years}\\.?,?\\s)?(?:(?:${before}|T)\\.?[\\s:]{0,2})?${clock}`,
  'iu',
)
const hourBefore = new RegExp(
  `(?<![\\d.:/])${clock}((?:\\s?${units}(?!\\p{L}))?(?:\\s?\\(?[A-Z]{2,5}(?:[+-]\\d{1,2})?\\)?|\\s(?:\\p{L}+\\s){0,2}${zones})?)[\\s,،|·•–—-]{1,4}(?:\\p{L}{2,10}[.,،]?\\s)?$`,
  'iu',
)
const inMorning = new RegExp(`^${morning}`, 'iu')
const inAfternoon = new RegExp(`^${afternoon}`, 'iu')

/** The hour right after or right before a date, with its offset where one is printed: "09:40", "09:40Z", "09:40+03:00". */
function hourBeside(text: string, [start, end]: At, day: Day): string {
  const following = text.slice(end, end + 80)
  const next = hourAfter.exec(following)
  if (next) return hourOf(next) + zoneAfter(following.slice(next[0].length), day, hourOf(next))
  const previous = hourBefore.exec(text.slice(Math.max(0, start - 60), start))
  return previous ? hourOf(previous) + zoneAfter(previous[4] ?? '', day, hourOf(previous)) : ''
}

function hourOf(match: RegExpExecArray): string {
  const hour = Number(match[1])
  const half = match[3] ?? ''
  const shift = inAfternoon.test(half) && hour < 12 ? 12 : inMorning.test(half) && hour === 12 ? -12 : 0
  return `${pad(hour + shift)}:${match[2]}`
}

const weekdayOf = (value: Day): number => new Date(`${value}T00:00:00Z`).getUTCDay()

/** The day so many days before another. */
export const daysBefore = (value: Day, days: number): Day =>
  new Date(Date.parse(`${value}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)
