import type { Day } from '../../../story/time.ts'
import type { Lexicon } from '../../languages/lexicon.ts'
import { daysIn } from '../../parts/dates.ts'
import type { Witness } from '../../parts/page.ts'
import type { Structured } from '../structured.ts'
import { dayOf, daysApart, daysSaid, isoOf, withOffset } from './days.ts'
import type { PageLine } from './lines.ts'
import { agreeing, type DayOnPage, daysOnPage, orderOf } from './printed.ts'

/** All that says when a page was published. */
export interface Dated {
  readonly lines: readonly PageLine[]
  /** The index of the headline's line, -1 when there is none. */
  readonly headlineAt: number
  readonly metas: ReadonlyMap<string, string>
  readonly structured: Structured | null
  readonly address: string
  readonly language: string
  readonly lexicon: Lexicon
}

/** When a page was first published, and when it was changed after that. */
export interface Days {
  readonly published: Witness | null
  readonly changed: Witness | null
}

/** The days of a page, as it prints them and as its metadata say them. */
export function daysOf(dated: Dated): Days {
  const { lines, headlineAt, language, address, lexicon } = dated
  const order = orderOf(lines, language, address)
  // Above the headline, and not right above it, stands the day on which the page was fetched.
  const days = daysOnPage(lines, headlineAt, lexicon, order).filter(
    ({ near, distance, label }) => near || distance >= 0 || label === 'published',
  )
  const known = new Set<Day>(days.map((day) => day.value.slice(0, 10)))
  const read = (value: string): string => {
    const iso = isoOf(value)
    if (iso) return iso
    const first = daysIn(value, lexicon, '', [0, Math.min(value.length, 80)], order)[0]
    if (!first) return ''
    const day = agreeing(value.slice(...first.at), first.day, known)
    return first.hour ? `${day}T${first.hour}` : day
  }
  const published = withTimed(publishedOf(dated, days, read), days)
  return { published, changed: changedOf(dated, days, read, published?.value ?? '') }
}

/** A day whose hour stands elsewhere in the story's own article, marked as that of its publication. */
function withTimed(published: Witness | null, days: readonly DayOnPage[]): Witness | null {
  if (published?.value.length !== 10) return published
  const timed = days.find(
    ({ from, label, value, elsewhere }) =>
      from === 'time' && label === 'published' && !elsewhere && value.length > 10 && value.startsWith(published.value),
  )
  return timed ? { ...published, value: timed.value } : published
}

/** The last change that the page prints or, where it prints none, that its metadata name; none at the minute of publication. */
function changedOf(
  { metas, structured }: Dated,
  days: readonly DayOnPage[],
  read: (value: string) => string,
  published: string,
): Witness | null {
  const said = [structured?.modified ?? '', ...daysSaid(metas).changed].map(read).find(Boolean) ?? ''
  const printed = days
    .filter(({ label, elsewhere, near, alone, short }) => label === 'changed' && !elsewhere && (near || alone || short))
    .reduce<DayOnPage | null>(
      (last, day) => (last && last.value.slice(0, 16) >= day.value.slice(0, 16) ? last : day),
      null,
    )
  const offset = /(?<=T.*)(?:Z|[+-]\d\d:?\d\d)$/.exec(published)?.[0] ?? ''
  const witness = printed
    ? asPrinted(
        { ...printed, value: printed.value.length === 16 && !said ? printed.value + offset : printed.value },
        said,
      )
    : said
      ? ({ value: said, code: structured?.modified ? 'structuredData' : 'metaTag', place: { in: 'metadata' } } as const)
      : null
  if (!witness) return null
  const minute = (value: string): string => value.slice(0, Math.min(16, published.length, witness.value.length))
  return witness.value < published || minute(witness.value) === minute(published) ? null : witness
}

/**
 * When a page was first published, as it is printed there: the day by the headline and what metadata say bear each
 * other out. Where they are apart, a printed day wins over an instant in another zone, and over what metadata call by
 * a vague name; a day on which the page was changed never wins over an earlier one.
 */
function publishedOf(dated: Dated, days: readonly DayOnPage[], read: (value: string) => string): Witness | null {
  const { metas, structured, address } = dated
  const said = daysSaid(metas)
  const metaDay = said.published.map(read).find(Boolean) ?? ''
  const structuredDay = read(structured?.published ?? '')
  const sure = structuredDay || metaDay
  const vague = said.vague.map(read).find(Boolean) ?? ''
  const changed = [structured?.modified ?? '', ...said.changed].map((value) => read(value).slice(0, 10)).filter(Boolean)
  const printed = best(days.filter(isHeading))
  const place = { in: 'metadata' } as const
  if (sure) {
    const witness: Witness = { value: sure, code: structuredDay ? 'structuredData' : 'metaTag', place }
    return settled(witness, printed, days, changed, address)
  }
  if (printed && (!vague || daysApart(printed.value, vague) > 0)) return asPrinted(printed, vague)
  const earlier = days.find(
    ({ near, label, value }) => near && label === 'changed' && value.slice(0, 10) < vague.slice(0, 10),
  )
  if (vague && earlier) return asPrinted(earlier, '')
  if (vague) return settled({ value: vague, code: 'metaTag', place }, null, days, changed, address)
  const marked = best(days.filter(({ label, elsewhere }) => label === 'published' && !elsewhere))
  if (marked) return asPrinted(marked, '')
  const inAddress = dayOf(address)
  if (inAddress) return { value: inAddress, code: 'address', place: { in: 'address' } }
  const last =
    best(days.filter(({ near, label }) => near && label === 'changed')) ??
    best(days.filter(({ label, elsewhere, alone, short }) => label === '' && !elsewhere && (alone || short))) ??
    best(days.filter(({ label, marked: isMarked }) => label !== 'other' && label !== 'changed' && isMarked)) ??
    best(days.filter(({ label }) => label === 'changed'))
  return last ? asPrinted(last, '') : null
}

/** What metadata say, beside what is printed by the headline. */
function settled(
  witness: Witness,
  printed: DayOnPage | null,
  days: readonly DayOnPage[],
  changed: readonly string[],
  address: string,
): Witness {
  const day = witness.value.slice(0, 10)
  const same = days.filter(({ near, label, value }) => near && label !== 'changed' && value.slice(0, 10) === day)
  if (same.length > 0) return { ...witness, value: withHour(witness.value, same) }
  if (printed) {
    const value = printed.value.slice(0, 10)
    const isMarked = printed.marked || printed.label === 'published'
    const isZone = daysApart(day, value) === 1 && witness.value.length > 10
    if ((isZone && (isMarked || printed.alone)) || (!changed.includes(value) && isMarked && printed.alone))
      return asPrinted(printed, witness.value)
  }
  const dated = /T.*(?:Z|\+00:?00)$/.test(witness.value) ? dayOf(address) : ''
  return dated && daysApart(dated, day) === 1 ? { ...witness, value: dated } : witness
}

/** The hour as it is printed, where it is the instant that metadata give in another zone, or where they give none. */
function withHour(value: string, same: readonly DayOnPage[]): string {
  const printed = same.find((day) => day.from === 'text' && day.value.length >= 16)?.value
  if (!printed || value.length === 10) return printed ?? value
  const local = withOffset(printed, value)
  return local.length > printed.length && !value.startsWith(printed) ? local : value
}

/** Does a day stand by the headline as one that says when the story is from? */
const isHeading = ({ near, label, alone, short, marked, distance }: DayOnPage): boolean =>
  near && (label === 'published' || (label === '' && (marked || ((alone || short) && distance < 8))))

const asPrinted = ({ value, from }: DayOnPage, instant: string): Witness => ({
  value: withOffset(value, instant),
  code: from === 'time' ? 'timeElement' : 'printedDate',
  place: { in: 'head' },
})

/** The day that most speaks for: labelled, marked, alone on its line, near the headline and below it. */
function best(days: readonly DayOnPage[]): DayOnPage | null {
  return days.reduce<DayOnPage | null>((one, other) => (one && weight(one) >= weight(other) ? one : other), null)
}

function weight({ label, marked, alone, short, near, distance, elsewhere, from }: DayOnPage): number {
  const far = distance < 0 ? 1.5 - distance * 0.3 : Math.min(distance, 40) * 0.2
  return (
    (label === 'published' ? 3 : 0) +
    (marked ? 2 : 0) +
    (alone ? 2 : short ? 1 : 0) +
    (near ? 2 : 0) +
    (from === 'time' ? 0.5 : 0) -
    (elsewhere ? 6 : 0) -
    far
  )
}
