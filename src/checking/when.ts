import { dayIn, type Instant, instant } from '../story/time.ts'
import { localeOf } from '../words/counting.ts'

export { clockIn, instantIn } from '../desk/clock.ts'

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

/** "29 January 2026, 10:20" of an instant: where the year counts, as of evidence. */
export const dayAndHour = (language: string, at: string, zone: string): string =>
  new Intl.DateTimeFormat(localeOf(language), {
    ...{ day: 'numeric', month: 'long', year: 'numeric' },
    ...{ hour: '2-digit', minute: '2-digit', hour12: false, timeZone: zone },
  }).format(new Date(at))

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
