import { type Day, isDay } from '../../story/time.ts'
import type { At } from '../found.ts'
import { plainDigits } from '../languages/fold.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { type Token, tokensIn } from '../speech/tokens.ts'

/** A day that a text gives, where, and the hour that stands with it ("09:40"), "" when none. */
export interface PrintedDay {
  readonly day: Day
  readonly at: At
  readonly hour: string
  /** Was it counted from the page's day (weekday, "yesterday", a day without a year)? */
  readonly counted: boolean
}

/**
 * The days in a text, in order: ISO, "29.01.2022", "29/01/2022", and days with the name of a month in the language.
 * With the day of the page, also days without a year, weekdays (the last one up to that day) and "yesterday".
 */
export function daysIn(
  text: string,
  lexicon: Lexicon,
  pageDay: Day | '' = '',
  range: At = [0, text.length],
): PrintedDay[] {
  const digits = plainDigits(text.slice(...range))
  const offset = range[0]
  const found = [...numericDays(digits, offset), ...namedDays(digits, offset, lexicon, pageDay)]
  found.sort((a, b) => a.at[0] - b.at[0])
  return found.map((day) => ({ ...day, hour: hourAfter(digits, day.at[1] - offset) }))
}

function* numericDays(text: string, offset: number): Generator<PrintedDay> {
  for (const match of text.matchAll(/(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g))
    yield* day(
      `${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}`,
      match.index + offset,
      match[0].length,
    )
  for (const match of text.matchAll(/(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/g)) {
    const [first, second] = [Number(match[1]), Number(match[3])]
    // Day first, as nearly all the world prints it, unless that can't be.
    const [d, m] = second > 12 ? [second, first] : [first, second]
    yield* day(`${match[4]}-${two(m)}-${two(d)}`, match.index + offset, match[0].length)
  }
}

function* day(value: string, start: number, length: number): Generator<PrintedDay> {
  if (isDay(value)) yield { day: value, at: [start, start + length], hour: '', counted: false }
}

function* namedDays(text: string, offset: number, lexicon: Lexicon, pageDay: Day | ''): Generator<PrintedDay> {
  const tokens = tokensIn(text)
  for (let i = 0; i < tokens.length; i++) {
    const month = monthAt(tokens, i, lexicon)
    if (month) {
      const found = aroundMonth(tokens, i, month.length, month.number, pageDay)
      if (!found) continue
      const [a, b] = [tokens[found.first]!.start + offset, tokens[found.last]!.end + offset]
      yield { day: found.day, at: [a, b], hour: '', counted: found.counted }
      i = found.last
      continue
    }
    if (!pageDay || monthSoon(tokens, i, lexicon)) continue
    const weekday = weekdayAt(tokens[i]!, lexicon)
    const back =
      weekday === undefined ? lexicon.daysBack.get(tokens[i]!.folded) : (weekdayOf(pageDay) - weekday + 7) % 7
    if (back !== undefined && !isVague(tokens, i))
      yield {
        day: daysBefore(pageDay, back),
        at: [tokens[i]!.start + offset, tokens[i]!.end + offset],
        hour: '',
        counted: true,
      }
  }
}

function weekdayAt(token: Token, lexicon: Lexicon): number | undefined {
  return token.folded.length > 3 ? lexicon.weekdays.get(token.folded) : undefined
}

/** "last week's Tuesday", "next Friday", "every Monday", "on Mondays" say no day. */
function isVague(tokens: readonly Token[], i: number): boolean {
  return (
    /^(?:next|every|each|próximo|cada|todos|last-week|القادم)$/.test(tokens[i - 1]?.folded ?? '') ||
    /^(?:القادم|المقبل|próximo|que)$/.test(tokens[i + 1]?.folded ?? '')
  )
}

/** "Friday, January 28": the weekday belongs to the date that follows. */
const monthSoon = (tokens: readonly Token[], i: number, lexicon: Lexicon): boolean =>
  [1, 2, 3].some((k) => monthAt(tokens, i + k, lexicon)) && lexicon.weekdays.has(tokens[i]!.folded)

function monthAt(tokens: readonly Token[], i: number, lexicon: Lexicon): { number: number; length: number } | null {
  const first = tokens[i]
  if (!first) return null
  const two = lexicon.months.get(`${first.folded} ${tokens[i + 1]?.folded ?? ''}`)
  if (two) return { number: two, length: 2 }
  const one = lexicon.months.get(first.folded)
  return one ? { number: one, length: 1 } : null
}

function aroundMonth(tokens: readonly Token[], i: number, length: number, month: number, pageDay: Day | '') {
  const skip = (k: number, step: 1 | -1): number =>
    /^(?:de|del|of|the|من|شهر)$/.test(tokens[k]?.folded ?? '') ? k + step : k
  const beforeAt = skip(i - 1, -1)
  const afterAt = skip(i + length, 1)
  const before = dayNumber(tokens[beforeAt])
  const after = dayNumber(tokens[afterAt])
  const number = before || after
  if (!number) return null
  const [first, dayLast] = before ? [beforeAt, i + length - 1] : [i, afterAt]
  let yearAt = skip(dayLast + 1, 1)
  // "enero 29", "29 كانون الثاني/يناير 2022": a second name of the same month may stand before the year.
  if (before && !/^\d{4}$/.test(tokens[yearAt]?.folded ?? '') && /^\d{4}$/.test(tokens[yearAt + 1]?.folded ?? ''))
    yearAt++
  const year = /^(?:19|20)\d\d$/.exec(tokens[yearAt]?.folded ?? '')?.[0]
  const named = (y: string) => `${y}-${two(month)}-${two(number)}`
  if (year) return isDay(named(year)) ? { day: named(year), first, last: yearAt, counted: false } : null
  if (!pageDay) return null
  const thisYear = named(pageDay.slice(0, 4))
  const value = thisYear <= pageDay ? thisYear : named(String(Number(pageDay.slice(0, 4)) - 1))
  return isDay(value) ? { day: value, first, last: dayLast, counted: true } : null
}

function dayNumber(token: Token | undefined): number {
  const match = /^(\d{1,2})(?:st|nd|rd|th|º|er)?$/.exec(token?.folded ?? '')
  const number = Number(match?.[1] ?? 0)
  return number >= 1 && number <= 31 ? number : 0
}

function hourAfter(text: string, at: number): string {
  const match =
    /^[\s,،|·•–—-]{0,4}(?:a las |at |الساعة |T|las |kl\. )?([01]?\d|2[0-3])[:.h]([0-5]\d)(?!\d)\s{0,2}(am|pm|a\.m|p\.m)?/i.exec(
      text.slice(at, at + 40),
    )
  if (!match) return ''
  const late = /^p/i.test(match[3] ?? '') && Number(match[1]) < 12
  return `${two(Number(match[1]) + (late ? 12 : 0))}:${match[2]}`
}

const two = (number: number): string => String(number).padStart(2, '0')
const weekdayOf = (value: Day): number => new Date(`${value}T00:00:00Z`).getUTCDay()

/** The day so many days before another. */
export const daysBefore = (value: Day, days: number): Day =>
  new Date(Date.parse(`${value}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)
