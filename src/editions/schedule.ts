import { Cron } from 'croner'
import type { Schedule } from '../readers/index.ts'
import { type Day, dayIn, type Instant, instant } from '../story/time.ts'

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
  /** After this it is not sent any more: two days after the last morning of the world. */
  readonly endsAt: Instant
}

const hourMs = 3_600_000
/** Time to make the rows of a long list, and for the last word of an editor. */
const closesBeforeMs = hourMs
const lastsMs = 48 * hourMs

/** The moment at which an edition of `day` leaves for readers in `zone`. An hour that a clock skips is the one after it. */
export function waveAt(day: Day, time: string, zone: string): Instant {
  const zoned = Temporal.PlainDate.from(day).toZonedDateTime({
    timeZone: zone,
    plainTime: Temporal.PlainTime.from(time),
  })
  return instant(zoned.epochMilliseconds)
}

/** The moments of an edition of `day`. */
export function momentsOf(day: Day, time: string): Moments {
  const first = Date.parse(waveAt(day, time, '+14:00'))
  const last = Date.parse(waveAt(day, time, '-12:00'))
  const closesAt = instant(first - closesBeforeMs)
  return { closesAt, releaseAt: closesAt, firstWave: instant(first), endsAt: instant(last + lastsMs) }
}

/**
 * The day of the next edition: the first of the schedule's days whose edition closes after `after`, and that comes
 * after `last`, the day of the edition before. Days are the newsroom's, in `zone`.
 */
export function nextDay(schedule: Schedule, after: Instant, zone: string, last: Day | null): Day {
  const [hour, minute] = schedule.time.split(':').map(Number)
  const cron = new Cron(`${minute ?? 0} ${hour ?? 0} * * ${schedule.weekday % 7}`, { timezone: zone, paused: true })
  let from = new Date(after)
  for (let tries = 0; tries < 60; tries += 1) {
    const next = cron.nextRun(from)
    if (!next) break
    const day = dayIn(instant(next), zone)
    if (momentsOf(day, schedule.time).closesAt > after && (last === null || day > last)) return day
    from = next
  }
  throw new Error(`No day was found for the schedule ${JSON.stringify(schedule)}`)
}
