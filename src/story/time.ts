/** A point in time, UTC, as ISO 8601 with milliseconds: "2026-01-30T14:10:00.000Z". Sorts as text. */
export type Instant = string & { readonly instant: unique symbol }

/** A day without a time, ISO 8601: "2026-01-30". */
export type Day = string

/** Reads an instant. Throws a RangeError when the text is not one. */
export const instant = (value: string | number | Date): Instant => new Date(value).toISOString() as Instant

/** Is it a real calendar day, "2026-01-30"? */
export const isDay = (value: string): boolean => {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}

/** The day on which an instant falls in an IANA time zone. */
export const dayIn = (at: Instant, zone: string): Day => calendarOf(zone).format(new Date(at))

/** A formatter takes half a millisecond to make: one for each zone that was asked for. */
const calendars = new Map<string, Intl.DateTimeFormat>()
function calendarOf(zone: string): Intl.DateTimeFormat {
  const known = calendars.get(zone)
  if (known) return known
  const form = { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' } as const
  const made = new Intl.DateTimeFormat('en-CA', form)
  calendars.set(zone, made)
  return made
}
