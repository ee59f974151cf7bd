import { dayIn, type Instant, instant } from '../story/time.ts'
import { localeOf } from '../words/counting.ts'

/** When something was, for the desk: the hour today, the day and the hour on other days, on the newsroom's clock. */
export function when(language: string, at: string, zone: string, now: Instant): string {
  const today = dayIn(instant(at), zone) === dayIn(now, zone)
  return new Intl.DateTimeFormat(localeOf(language), {
    ...(today ? {} : { day: 'numeric', month: 'long' }),
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
    timeZone: zone,
  }).format(new Date(at))
}

/** "30 January 2026" of a day without a time; the text as it is where it is none. */
export function dayWords(language: string, day: string): string {
  const date = new Date(`${day}T12:00:00Z`)
  if (Number.isNaN(date.getTime())) return day
  return new Intl.DateTimeFormat(localeOf(language), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(date)
}

/** The day and hour of an instant in a zone, as a form has them: ["2026-01-30", "17:00"]. */
export function clockIn(at: string, zone: string): [day: string, hour: string] {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(zone)
  return [local.toPlainDate().toString(), local.toPlainTime().toString({ smallestUnit: 'minute' })]
}

/** The instant of a day and hour on a clock in a zone, or null when they are none. An hour that is skipped in spring is the one after. */
export function instantIn(day: string, hour: string, zone: string): Instant | null {
  try {
    const local = Temporal.PlainDateTime.from(`${day.trim()}T${hour.trim().padStart(5, '0')}`)
    return instant(local.toZonedDateTime(zone).toInstant().epochMilliseconds)
  } catch {
    return null
  }
}
