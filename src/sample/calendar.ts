import { momentsOf, waveAt } from '../editions/index.ts'
import { type Day, dayIn, type Instant, instant } from '../story/time.ts'

/** The languages that the sample newsroom publishes in. */
export const tongues = ['en', 'es', 'ar'] as const
export type Tongue = (typeof tongues)[number]

/** Words by language. English is always there; the others where the text that needs them is. */
export type ByTongue = { readonly en: string } & { readonly [T in Tongue]?: string }

/** The words in one language. Throws when the sample has none: its test tells before anybody sees it. */
export function inTongue(words: ByTongue, tongue: Tongue): string {
  const found = words[tongue]
  if (found === undefined) throw new Error(`No ${tongue} for “${words.en}”`)
  return found
}

/**
 * Days and hours counted from the moment at which the sample is filled, so that its week is always this week. From the
 * close of the week's edition to its Monday morning they are counted from that close: what came out after it would not be
 * in the edition. Offsets are days: 0 is that day in the newsroom's zone, -1 the day before.
 */
export interface Calendar {
  day(offset: number): Day
  /** The day of an instant, in the newsroom's zone. */
  dayOf(at: Instant): Day
  /** How a text names a day: "Friday", "viernes", "30 January", "٣٠ يناير". */
  words(offset: number, tongue: Tongue, form: 'weekday' | 'date'): string
  /** A time of day there, "17:05". Use it for days other than 0: today's may be yet to come. */
  at(offset: number, time: string): Instant
  /** For what happened today, whenever today is. What is yet to come ("-2") is counted from the filling itself. */
  hoursAgo(hours: number): Instant
  /** Offset of a Monday: 0 is the last one whose 08:00 has passed, 1 the one after it, -1 the one before. */
  monday(which: number): number
}

const locales: Record<Tongue, string> = { en: 'en-GB', es: 'es-ES', ar: 'ar-EG-u-nu-arab-ca-gregory' }
const forms = { weekday: { weekday: 'long' }, date: { day: 'numeric', month: 'long' } } as const

/** The calendar of a newsroom in `zone` (IANA name) that is filled at `filledAt`. */
export function calendarFrom(filledAt: Instant, zone: string): Calendar {
  const closing = momentsOf(nextMonday(filledAt, zone), { time: '08:00', lasts: 0 }).closesAt
  const now = filledAt < closing ? filledAt : closing
  const today = Temporal.PlainDate.from(dayIn(now, zone))
  const plain = (offset: number) => today.add({ days: offset })
  const at = (offset: number, time: string) => waveAt(plain(offset).toString(), time, zone)
  const sinceMonday = -(today.dayOfWeek - 1)
  const lastMonday = at(sinceMonday, '08:00') <= now ? sinceMonday : sinceMonday - 7
  return {
    day: (offset) => plain(offset).toString(),
    dayOf: (moment) => dayIn(moment, zone),
    words: (offset, tongue, form) =>
      new Intl.DateTimeFormat(locales[tongue], { ...forms[form], timeZone: 'UTC' }).format(
        new Date(`${plain(offset)}T12:00:00Z`),
      ),
    at,
    hoursAgo: (hours) => instant(Math.floor(Date.parse(hours < 0 ? filledAt : now) / 60_000 - hours * 60) * 60_000),
    monday: (which) => lastMonday + which * 7,
  }
}

/** The first Monday whose 08:00 is yet to come. */
function nextMonday(now: Instant, zone: string): Day {
  const today = Temporal.PlainDate.from(dayIn(now, zone))
  const monday = today.subtract({ days: today.dayOfWeek - 1 })
  return (waveAt(monday.toString(), '08:00', zone) > now ? monday : monday.add({ days: 7 })).toString()
}
