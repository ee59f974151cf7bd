import type { Day } from '../../../story/time.ts'
import { isAmong } from '../../languages/among.ts'
import { inAll } from '../../languages/every.ts'
import type { Lexicon } from '../../languages/lexicon.ts'
import { foldMonth, linking, type Month, months, ordinals } from './months.ts'
import { dayIn, type StandingDay } from './numeric.ts'

/** A day with the name of its month; `counted` when its year is not printed. */
export interface NamedDay extends StandingDay {
  readonly counted: boolean
}

interface Word {
  readonly start: number
  readonly end: number
  readonly folded: string
  /** Of digits; -1 of letters. */
  readonly number: number
}

/**
 * Days with the name of a month, in whatever language it is: "29 de enero de 2026", "January 29th, 2026", "2026. január
 * 29.", "٢٩ كانون الثاني/يناير ٢٠٢٦". A day without its year is read only in the language's own months, and counted
 * from the page's day: the last one up to it.
 */
export function* namedDays(text: string, lexicon: Lexicon, pageDay: Day | ''): Generator<NamedDay> {
  const words = wordsIn(text)
  let end = 0
  for (let i = 0; i < words.length; i++) {
    const month = monthAt(words, i, lexicon)
    if (!month) continue
    const found = new Around(text, words, i, month).day(pageDay)
    // The second name of a month that has two gives the same day again.
    if (found && found.at[0] >= end) {
      yield found
      end = found.at[1]
    }
    i += month.length - 1
  }
}

/** Words that stand farther than this from every number are in no date: they are not folded. */
const reach = 5

/** Days of the month that are written as words: "le premier mai", "نهم ژوئن". */
const spelled: ReadonlyMap<string, number> = new Map(
  inAll(({ dates }) => dates?.spelled?.days.flatMap((words, i) => words.map((word) => [word, i + 1] as const))),
)

const isDigit = (code: number): boolean => code > 47 && code < 58

const numberOf = (word: string): number => (isDigit(word.charCodeAt(0)) ? Number(word) : (spelled.get(word) ?? -1))

const wordShape = /\d+|\p{L}[\p{L}\p{M}]*|[º°ª]/gu

function wordsIn(text: string): Word[] {
  const printed: Omit<Word, 'folded'>[] = []
  const near = new Set<number>()
  wordShape.lastIndex = 0
  for (let match = wordShape.exec(text); match; match = wordShape.exec(text)) {
    const [word] = match
    const [i, number] = [printed.length, numberOf(word)]
    printed.push({ start: match.index, end: match.index + word.length, number })
    if (number !== -1) for (let k = i - reach; k <= i + reach; k++) near.add(k)
  }
  return printed.map((word, i) => ({ ...word, folded: near.has(i) ? foldMonth(text.slice(word.start, word.end)) : '' }))
}

interface MonthThere extends Month {
  /** In words. */
  readonly length: number
  /** Is it a month in the language of the page? */
  readonly own: boolean
}

function monthAt(words: readonly Word[], i: number, lexicon: Lexicon): MonthThere | null {
  const first = words[i]
  if (!first || first.number !== -1 || first.folded === '') return null
  for (const length of firstWords.has(first.folded) ? [3, 2, 1] : [1]) {
    if (!words[i + length - 1]) continue
    const name = nameAt(words, i, length)
    const own = lexicon.months.get(name)
    if (own) return { number: own, calendar: 'gregory', length, own: true }
    const known = months.get(name)
    if (known) return { ...known, length, own: isOwn(known, name, lexicon) }
  }
  return null
}

/** Is it a month that pages in the language print without a year: of its own list, or of another calendar that is its own? */
const isOwn = ({ calendar, number }: Month, name: string, lexicon: Lexicon): boolean =>
  calendar === 'gregory' ? ownMonths(lexicon).get(name) === number : isAmong(lexicon.words.dates.calendars, calendar)

/** The words that open a month's name of several words. */
const firstWords = new Set([...months.keys()].flatMap((name) => (name.includes(' ') ? [name.split(' ')[0]!] : [])))

/** The language's own months, folded as dates compare them. */
const folded = new WeakMap<Lexicon, ReadonlyMap<string, number>>()
function ownMonths(lexicon: Lexicon): ReadonlyMap<string, number> {
  const known = folded.get(lexicon)
  if (known) return known
  const made = new Map([...lexicon.months].map(([name, number]) => [foldMonth(name), number]))
  folded.set(lexicon, made)
  return made
}

/** What stands around the name of a month. */
class Around {
  private readonly text: string
  private readonly words: readonly Word[]
  private readonly first: number
  private readonly month: MonthThere

  constructor(text: string, words: readonly Word[], first: number, month: MonthThere) {
    this.text = text
    this.words = words
    this.first = first
    this.month = month
  }

  day(pageDay: Day | ''): NamedDay | null {
    const next = this.afterMonth()
    const after = this.dayAt(next)
    const yearAfterDay = after ? this.yearFrom(this.past(next), next) : null
    // "12:30 January 29, 2026": the number before is no day.
    if (yearAfterDay) return this.made(this.words[next]!.number, yearAfterDay.year, this.first, yearAfterDay.at)
    const before = this.before()
    if (before !== -1) {
      const year = this.yearFrom(next, next - 1)
      if (year) return this.made(this.words[before]!.number, year.year, before, year.at)
      return this.counted(this.words[before]!.number, pageDay, before, next - 1)
    }
    if (!after) return null
    const yearBefore = this.yearAt(this.first - 1)
    if (yearBefore && this.close(this.first - 1))
      return this.made(this.words[next]!.number, yearBefore, this.first - 1, next)
    return this.counted(this.words[next]!.number, pageDay, this.first, next)
  }

  /** The word after the month, and after other names of the same month: "كانون الثاني/يناير". */
  private afterMonth(): number {
    let i = this.first + this.month.length
    for (;;) {
      const word = this.words[i]
      if (!word || !this.close(i - 1)) return i
      const again = word.number === -1 && monthsAt(this.words, i)
      if (!again || again.number !== this.month.number) return i
      i += again.length
    }
  }

  /** Where the day before the month stands; -1 when none does. */
  private before(): number {
    let i = this.first - 1
    for (let n = 0; n < 4 && this.words[i] && this.close(i); n++, i--) {
      if (this.dayAt(i)) return this.text[this.words[i]!.start - 1] === ':' ? -1 : i
      const { folded } = this.words[i]!
      const again = monthsAt(this.words, i)
      const isName = again !== null && again.number === this.month.number
      if (!linking.has(folded) && !ordinals.has(folded) && !isName) return -1
    }
    return -1
  }

  /** The year from a word on, over words that link. `last` is the word before. */
  private yearFrom(from: number, last: number): { year: number; at: number } | null {
    for (let i = from, n = 0; n < 3 && this.words[i] && this.close(i - 1); n++, i++) {
      const year = this.yearAt(i)
      if (year) return { year, at: i }
      if (!linking.has(this.words[i]!.folded)) break
    }
    // "Thu Mar 05 08:00:00 CET 2020", as programs write it.
    const clock = /^,?\s+\d\d:\d\d:\d\d(?:\s+[A-Z+0-9:]{1,9})?\s+(?=((?:19|20)\d\d)(?!\d))/.exec(
      this.text.slice(this.words[last]!.end, this.words[last]!.end + 40),
    )
    if (!clock) return null
    const start = this.words[last]!.end + clock[0].length
    return { year: Number(clock[1]), at: this.words.findIndex((word) => word.start === start) }
  }

  /** The year that stands at a word, 0 when none does. "29-Jan-26" has a short one. */
  private yearAt(i: number): number {
    const { number = -1, start = 0, end = 0 } = this.words[i] ?? {}
    if (
      end - start === 2 &&
      number >= 0 &&
      /[-/'’]/.test(this.text[start - 1] ?? '') &&
      this.month.calendar === 'gregory'
    )
      return number < 70 ? 2000 + number : 1900 + number
    const [from, to] = { gregory: [1900, 2099], persian: [1300, 1499], 'islamic-umalqura': [1350, 1499] }[
      this.month.calendar
    ] as [number, number]
    return number >= from && number <= to ? number : 0
  }

  /** The word after a day, past what is written onto its number. */
  private past = (i: number): number => (ordinals.has(this.words[i + 1]?.folded ?? '') && this.glued(i) ? i + 2 : i + 1)

  private dayAt(i: number): boolean {
    const word = this.words[i]
    return (
      word !== undefined &&
      word.number >= 1 &&
      word.number <= 31 &&
      (word.end - word.start <= 2 || spelled.has(this.text.slice(word.start, word.end)))
    )
  }

  private glued = (i: number): boolean => (this.words[i + 1]?.start ?? 0) - this.words[i]!.end <= 1

  /** Are a word and the next one so near that they may be of one date? */
  private close(i: number): boolean {
    const [a, b] = [this.words[i], this.words[i + 1]]
    return (
      a !== undefined && b !== undefined && /^[\s.,،/|'’()\u200e\u200f-]{0,4}$/.test(this.text.slice(a.end, b.start))
    )
  }

  private made(number: number, year: number, first: number, last: number): NamedDay | null {
    const { calendar } = this.month
    const day = dayIn(calendar, year, this.month.number, number)
    const at = [this.words[first]!.start, this.words[last]!.end] as const
    return day ? { day, at, calendar, counted: false } : null
  }

  private counted(number: number, pageDay: Day | '', first: number, last: number): NamedDay | null {
    const { calendar, number: month, own } = this.month
    if (!pageDay || !own || calendar === 'islamic-umalqura') return null
    const year = Temporal.PlainDate.from(pageDay).withCalendar(calendar).year
    const same = dayIn(calendar, year, month, number)
    const day = same && same <= pageDay ? same : dayIn(calendar, year - 1, month, number)
    const at = [this.words[first]!.start, this.words[last]!.end] as const
    return day ? { day, at, calendar, counted: true } : null
  }
}

function monthsAt(words: readonly Word[], i: number): { number: number; length: number } | null {
  for (const length of [2, 1]) {
    if (!words[i + length - 1]) continue
    const known = months.get(nameAt(words, i, length))
    if (known) return { number: known.number, length }
  }
  return null
}

const nameAt = (words: readonly Word[], i: number, length: number): string =>
  length === 1
    ? (words[i]?.folded ?? '')
    : words
        .slice(i, i + length)
        .map(({ folded }) => folded)
        .join(' ')
