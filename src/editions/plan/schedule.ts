import { Cron } from 'croner'
import type { Schedule } from '../../readers/index.ts'
import { type Day, dayIn, type Instant, instant } from '../../story/time.ts'

/**
 * When editions close, leave and end. An edition belongs to a day; it leaves in waves, one for each zone: at the
 * schedule's hour of that day, where the reader is, daylight saving counted.
 */
export interface Moments {
  /** What has come out by then is in it. An hour before its first wave. */
  readonly closesAt: Instant
  /** The rows of its deliveries are made. */
  readonly releaseAt: Instant
  /** The first morning of the world: UTC+14, Sunday 18:00 UTC for a Monday 08:00. */
  readonly firstWave: Instant
  /** After this it is not sent any more: so many hours after the last morning of the world as the schedule says. */
  readonly endsAt: Instant
}

const hourMs = 3_600_000
/** Time to make the rows of a long list, and for the last word of an editor. */
const closesBeforeMs = hourMs

/** The moment at which an edition of `day` leaves for readers in `zone`. An hour that a clock skips is the one after it. */
export function waveAt(day: Day, time: string, zone: string): Instant {
  const zoned = Temporal.PlainDate.from(day).toZonedDateTime({
    timeZone: zone,
    plainTime: Temporal.PlainTime.from(time),
  })
  return instant(zoned.epochMilliseconds)
}

/** The moments of an edition of `day`. */
export function momentsOf(day: Day, { time, lasts }: Pick<Schedule, 'time' | 'lasts'>): Moments {
  const first = Date.parse(waveAt(day, time, '+14:00'))
  const last = Date.parse(waveAt(day, time, '-12:00'))
  const closesAt = instant(first - closesBeforeMs)
  return { closesAt, releaseAt: closesAt, firstWave: instant(first), endsAt: instant(last + lasts * hourMs) }
}

/**
 * The day of the next edition: the first of the schedule's days whose edition closes after `after`, and that comes
 * after `last`, the day of the edition before. Days are the newsroom's, in `zone`.
 */
export function nextDay(schedule: Schedule, after: Instant, zone: string, last: Day | null): Day {
  const runs = runsOf(schedule, zone)
  let from = new Date(after)
  for (let tries = 0; tries < 400; tries += 1) {
    const next = runs.nextRun(from)
    if (!next) break
    const day = dayIn(instant(next), zone)
    if (isDayOf(schedule, day) && momentsOf(day, schedule).closesAt > after && (last === null || day > last)) return day
    from = next
  }
  throw new Error(`No day was found for the schedule ${JSON.stringify(schedule)}`)
}

/** The schedule's day before this one: from its closing on the first edition of a newsletter gathers. By count there is none. */
export function dayBefore(schedule: Schedule, day: Day, zone: string): Day | null {
  if (schedule.kind === 'count') return null
  const before = runsOf(schedule, zone).previousRuns(5, new Date(waveAt(day, '00:00', zone)))
  return before.map((run) => dayIn(instant(run), zone)).find((one) => one < day && isDayOf(schedule, one)) ?? null
}

const runsOf = (schedule: Schedule, zone: string): Cron => {
  const [hour, minute] = schedule.time.split(':').map(Number)
  return new Cron(`${minute ?? 0} ${hour ?? 0} ${daysOf(schedule)}`, { timezone: zone, paused: true })
}

/** Day of the month, month and day of the week, as cron writes them; `#L` is the last. */
function daysOf(schedule: Schedule): string {
  switch (schedule.kind) {
    case 'days':
      return `* * ${schedule.weekdays.map((day) => day % 7).join(',')}`
    case 'month':
      return schedule.day <= shortest ? `${schedule.day} * *` : `${shortest}-31 * *`
    case 'dayOfMonth':
      return `* * ${schedule.weekday % 7}#${schedule.nth === 'last' ? 'L' : schedule.nth}`
    case 'count':
      return '* * *'
  }
}

/** The days of the shortest month. */
const shortest = 28

/** Cron knows no "31st, or else the last": of the days that may be it, this one is. */
function isDayOf(schedule: Schedule, day: Day): boolean {
  if (schedule.kind !== 'month') return true
  const date = Temporal.PlainDate.from(day)
  return date.day === Math.min(schedule.day, date.daysInMonth)
}
