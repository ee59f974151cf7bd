import type { Day } from '../../../story/time.ts'
import { languages } from '../../languages/index.ts'
import type { Lexicon } from '../../languages/lexicon.ts'
import { daysIn } from '../../parts/dates.ts'
import { bothReadings, type DayOrder } from '../../parts/days/numeric.ts'
import { isoOf } from './days.ts'
import { type DateLabel, dateLabel, markupLabel } from './labels.ts'
import type { PageLine } from './lines.ts'

/** A day that is printed on a page, or stands in the markup of a printed line. */
export interface DayOnPage {
  /** ISO 8601: a day, with its hour and offset where they are given. */
  readonly value: string
  readonly label: DateLabel
  /** In lines from the headline; less than 0 above it. */
  readonly distance: number
  /** Between the headline and the story, or right above the headline, and not elsewhere? */
  readonly near: boolean
  /** Is it in a part of the page that is not about this story? */
  readonly elsewhere: boolean
  /** Is it, or what it stands in, marked as a date; or is it a `time`? */
  readonly marked: boolean
  /** Is its line a date and little else? */
  readonly alone: boolean
  /** Is its line short and no sentence? */
  readonly short: boolean
  readonly from: 'time' | 'text'
}

const longest = 160
/** What may follow a date to say what happened on it: "(updated)", "um 13:22 Uhr geändert". */
const endOfLine = /^[^\p{Nd}/|·•—–]{0,12}(?:\p{Nd}{1,2}[:.h]\p{Nd}\p{Nd})?[^\p{Nd}/|·•—–]{0,30}$/u
/** Lines of a page in which dates are looked for, at most. */
const most = 300

/** All days of a page's lines. `headlineAt` is the index of the headline's line, -1 when there is none. */
export function daysOnPage(
  lines: readonly PageLine[],
  headlineAt: number,
  lexicon: Lexicon,
  order: DayOrder,
): DayOnPage[] {
  const story = storyAt(lines, headlineAt)
  const dated = lines.flatMap((line, i) => (line.times.length > 0 || /\p{Nd}/u.test(line.text) ? [i] : []))
  const from = Math.max(0, dated.findIndex((i) => i >= headlineAt) - most / 4)
  return dated.slice(from, from + most).flatMap((i) => {
    const line = lines[i]!
    const distance = i - headlineAt
    const near =
      headlineAt !== -1 && !line.elsewhere && (distance >= 0 ? i <= story : isRightAbove(lines, i, headlineAt))
    const shared = {
      distance,
      near,
      elsewhere: line.elsewhere,
      short: line.text.length < 100 && !/[.!?…]$/.test(line.text),
    }
    return [...timesOf(line), ...textDays(line, lines[i - 1], lexicon, order)].map((day) => ({ ...shared, ...day }))
  })
}

type OfLine = Pick<DayOnPage, 'value' | 'label' | 'marked' | 'alone' | 'from'>

function timesOf(line: PageLine): OfLine[] {
  return line.times.flatMap((element): OfLine[] => {
    const value = isoOf(
      element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.getAttribute('title') ?? '',
    )
    if (!value) return []
    const names = ['itemprop', 'class', 'pubdate'].map((name) => element.getAttribute(name) ?? '').join(' ')
    const isPublished = element.hasAttribute('pubdate') || /datePublished/i.test(names)
    const label = isPublished ? 'published' : markupLabel(names) || dateLabel(line.text.slice(0, longest))
    return [{ value, label, marked: true, alone: line.text.length < 60, from: 'time' }]
  })
}

function textDays(line: PageLine, previous: PageLine | undefined, lexicon: Lexicon, order: DayOrder): OfLine[] {
  const text = line.text.slice(0, longest)
  const days = daysIn(text, lexicon, '', [0, text.length], order).filter(({ day }) => day > '1994')
  return days.map(({ day, hour, at }, k): OfLine => {
    const start = k === 0 ? 0 : days[k - 1]!.at[1]
    const words = text.slice(Math.max(start, at[0] - 50), at[0])
    const behind = endOfLine.exec(text.slice(at[1]))?.[0] ?? ''
    const above = start === 0 && words.trim() === '' && previous && previous.text.length < 30 ? previous.text : ''
    const label = dateLabel(words) || dateLabel(above) || markupLabel(line.marked) || dateLabel(behind)
    const share = (at[1] - at[0]) / line.text.length
    return {
      value: hour ? `${day}T${hour}` : day,
      label,
      marked: line.marked.trim() !== '',
      alone: share > 0.35 || (at[0] < 3 && line.text.length < 70),
      from: 'text',
    }
  })
}

/** Where the story's text has begun: the second long line after the headline, as the first may be a standfirst. */
function storyAt(lines: readonly PageLine[], headlineAt: number): number {
  let long = 0
  for (let i = headlineAt + 1; i < lines.length && i < headlineAt + 40; i++) {
    const { text, elsewhere } = lines[i]!
    if (text.length > 140 && !elsewhere && ++long === 2) return i
  }
  return headlineAt + 12
}

/** Above the headline stand kicker and date; further up, and outside its article, is the page's head with today's. */
function isRightAbove(lines: readonly PageLine[], i: number, headlineAt: number): boolean {
  const between = lines.slice(i, headlineAt).reduce((sum, { text }) => sum + text.length, 0)
  if (headlineAt - i > 4 || between > 160) return false
  if (i === headlineAt - 1) return true
  const headline = lines[headlineAt]!.element
  const article = headline.closest('article,main,[itemtype*="Article"]')
  if (article) return article.contains(lines[i]!.element)
  let shared: Element | null = headline
  while (shared && !shared.contains(lines[i]!.element)) shared = shared.parentElement
  return shared !== null && !/^(?:BODY|HTML)$/i.test(shared.tagName)
}

/**
 * How a page writes days in slashes: as one of its dates shows that can only be read in one way, else as its language
 * and country do.
 */
export function orderOf(lines: readonly PageLine[], language: string, address: string): DayOrder {
  let [dayFirst, monthFirst] = [0, 0]
  for (const { text } of lines) {
    if (!text.includes('/')) continue
    for (const match of text.slice(0, 300).matchAll(/(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})(?![\d/])/g)) {
      if (Number(match[1]) > 12) dayFirst++
      else if (Number(match[2]) > 12) monthFirst++
    }
  }
  if (dayFirst !== monthFirst) return dayFirst > monthFirst ? 'dayFirst' : 'monthFirst'
  const [, tag = '', country] = /^([a-z]{2,3})(?![a-z])(?:[-_]([a-z]{2})\b)?/i.exec(language) ?? []
  const { monthFirstIn } = languages.find((words) => words.tag === tag.toLowerCase())?.dates ?? {}
  if (!monthFirstIn) return 'dayFirst'
  if (country) return monthFirstIn.includes(country.toUpperCase()) ? 'monthFirst' : 'dayFirst'
  const host = /^https?:\/\/([^/:]+)/.exec(address)?.[1] ?? ''
  return /\.(?:com|org|net|gov|edu|us|info|news)$/.test(host) ? 'monthFirst' : 'dayFirst'
}

/** "01/02/2026" as another date of the page says that it is to be read. */
export function agreeing(printed: string, read: Day, known: ReadonlySet<Day>): Day {
  const other = bothReadings(printed).find((day) => day !== read)
  return other && known.has(other) && !known.has(read) ? other : read
}
