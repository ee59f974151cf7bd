import type { Language } from '../story/language.ts'
import { type Day, dayIn, type Instant } from '../story/time.ts'

/** How days and hours are written in a language, on the newsroom's own clock. */
export interface Dates {
  /** "30 January 2026" */
  readonly day: (day: Day) => string
  /** "30 January": for days of the year that one is in. */
  readonly shortDay: (day: Day) => string
  /** "Saturday 31 January 2026" */
  readonly longDay: (day: Day) => string
  /** "14:10" */
  readonly time: (at: string) => string
  /** "30 January 2026, 14:10" */
  readonly dayTime: (at: string) => string
  /** "today", "Friday" within the last six days, else "22 January": only where a page is made anew each day. */
  readonly near: (at: string) => string
  /** The day of an instant here, ISO. */
  readonly dayOf: (at: string) => Day
  readonly number: (n: number) => string
  /** The day on which this was asked. */
  readonly today: Day
}

/** What a newsroom in this language writes with: British order, the numerals that Arabic is printed in. */
const localeOf = (language: Language): string =>
  ({ en: 'en-GB', es: 'es-ES', ar: 'ar-EG-u-nu-arab-ca-gregory' })[language] ?? language

type Forms = Record<'day' | 'short' | 'long' | 'weekday' | 'time', Intl.DateTimeFormat> & { number: Intl.NumberFormat }
/** Formatters cost half a millisecond to make, so they are made once for a language and zone. */
const made = new Map<string, Forms>()

function formsFor(language: Language, zone: string): Forms {
  const key = `${language} ${zone}`
  const known = made.get(key)
  if (known) return known
  const locale = localeOf(language)
  // Days carry no zone of their own: they are written as noon in UTC.
  const form = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', numberingSystem: undefined, ...options })
  const forms: Forms = {
    day: form({ day: 'numeric', month: 'long', year: 'numeric' }),
    short: form({ day: 'numeric', month: 'long' }),
    long: form({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    weekday: form({ weekday: 'long' }),
    time: form({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone }),
    number: new Intl.NumberFormat(locale),
  }
  made.set(key, forms)
  return forms
}

const noon = (day: Day) => new Date(`${day}T12:00:00Z`)
const dayMs = 86_400_000

/** The dates of a language in a zone. `words` are "today", "yesterday" and how a day is joined with a time. */
export function datesIn(
  language: Language,
  zone: string,
  now: string,
  words: { today: string; yesterday: string; atTime: (day: string, time: string) => string },
): Dates {
  const forms = formsFor(language, zone)
  const dayOf = (at: string) => dayIn(at as Instant, zone)
  const today = dayOf(now)
  return {
    day: (day) => forms.day.format(noon(day)),
    shortDay: (day) => forms.short.format(noon(day)),
    longDay: (day) => forms.long.format(noon(day)).replace(/^(\p{L}+), (?=\d)/u, '$1 '),
    time: (at) => forms.time.format(new Date(at)),
    dayTime: (at) => words.atTime(forms.day.format(noon(dayOf(at))), forms.time.format(new Date(at))),
    near: (at) => {
      const day = dayOf(at)
      const ago = Math.round((noon(today).getTime() - noon(day).getTime()) / dayMs)
      if (ago === 0) return words.today
      if (ago === 1) return words.yesterday
      return ago > 1 && ago < 7 ? forms.weekday.format(noon(day)) : forms.short.format(noon(day))
    },
    dayOf,
    number: (n) => forms.number.format(n),
    today,
  }
}
