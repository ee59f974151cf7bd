/** How long after a look the next one is, in minutes: never sooner, never later, and at first. */
const [soonest, latest, first] = [10, 720, 30]
/** After failures, in minutes: 15, 30, 60 … at most a day. */
const afterFailure = 15
const day = 24 * 60

export const firstMinutes = first

/**
 * How many minutes until the next look: fewer where much was new, more where nothing was, and as many as before where
 * a little was.
 */
export function nextMinutes(minutes: number, fresh: number): number {
  const times = fresh === 0 ? 1.5 : fresh >= 4 ? 0.6 : 1
  return Math.round(Math.min(latest, Math.max(soonest, minutes * times)))
}

/**
 * How many minutes what was fetched stays as it is, by what the site says (RFC 9111, max-age; the ttl of RSS): at most an
 * hour is believed, since many say a day of a list that changes within it.
 *
 * @param cacheControl the field as it came
 * @param ttl          minutes, by the feed itself; 0 where it says nothing
 */
export function freshMinutes(cacheControl: string, ttl: number): number {
  const [, seconds = '0'] = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,9})/i.exec(cacheControl) ?? []
  return Math.min(60, Math.max(Number(seconds) / 60, ttl))
}

/** How many minutes after the how-manieth failure in a row one asks again. */
export const backOffMinutes = (failures: number): number =>
  Math.min(day, afterFailure * 2 ** Math.min(failures - 1, 10))

/** Up to a tenth sooner or later, so that what was added together isn't asked for together. `random` is from 0 to 1. */
export const jittered = (minutes: number, random: number): number => minutes * (0.9 + 0.2 * random)

/**
 * How many minutes a server asks us to stay away (RFC 9110, section 10.2.3): seconds or a date; 0 where it says nothing
 * that can be read. A week at most: nobody knows what is then.
 */
export function retryMinutes(retryAfter: string | undefined, now: string): number {
  if (retryAfter === undefined) return 0
  const given = retryAfter.trim()
  const minutes = /^\d{1,9}$/.test(given) ? Number(given) / 60 : (Date.parse(given) - Date.parse(now)) / 60_000
  return Number.isNaN(minutes) ? 0 : Math.min(7 * day, Math.max(0, minutes))
}

/** An instant so many minutes after another. */
export const later = (at: string, minutes: number): string => new Date(Date.parse(at) + minutes * 60_000).toISOString()
