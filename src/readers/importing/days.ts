/** Days and hours as exports write them. What could be two days is none: a consent gets no day that was guessed. */

const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/
const numbers = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:,?[ T]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([AP])M)?)?$/i
/** Nobody agreed to a newsletter by e-mail before. */
const earliest = Date.UTC(1990, 0, 1)

/** Which comes first where days are written 3/4/2021: found from those that can be read in one way only. */
export function dayOrderOf(texts: readonly string[]): 'day' | 'month' | null {
  let order: 'day' | 'month' | null = null
  for (const text of texts) {
    const found = numbers.exec(text.trim())
    if (found?.[2] !== '/') continue
    const [first, second] = [Number(found[1]), Number(found[3])]
    const says = first > 12 ? 'day' : second > 12 ? 'month' : null
    if (says === null) continue
    if (order !== null && order !== says) return null
    order = says
  }
  return order
}

/**
 * An instant in milliseconds: ISO 8601 with or without time and zone, 21/04/2023 by the file's order, 21.04.2023,
 * "21 Apr 2023", seconds or milliseconds since 1970. Times without a zone are taken as UTC. Null for anything else, and
 * for what lies in the future (after `now`).
 */
export function readDay(given: string, order: 'day' | 'month' | null, now: number): number | null {
  const text = given.trim()
  if (text === '' || text.length > 40) return null
  const at = inIso(text) ?? inNumbers(text, order) ?? inWords(text) ?? sinceEpoch(text)
  return at === null || !Number.isFinite(at) || at < earliest || at > now + 86_400_000 ? null : Math.min(at, now)
}

function inIso(text: string): number | null {
  const found = iso.exec(text)
  if (!found) return null
  const [, year, month, day, hour = '0', minute = '0', second = '0', zone = 'Z'] = found
  const at = instantOf([year, month, day, hour, minute, second].map(Number))
  if (at === null || !/\d/.test(zone)) return at
  const sign = zone.startsWith('-') ? -1 : 1
  return at - sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2))) * 60_000
}

function inNumbers(text: string, order: 'day' | 'month' | null): number | null {
  const found = numbers.exec(text)
  if (!found) return null
  const [first, second] = [Number(found[1]), Number(found[3])]
  // Points and hyphens stand between days, months and years where the day comes first.
  const dayFirst = found[2] !== '/' || first > 12 || (second <= 12 && order === 'day')
  if (found[2] === '/' && first <= 12 && second <= 12 && first !== second && order === null) return null
  const half = found[8]?.toUpperCase()
  const hour = Number(found[5] ?? 0)
  return instantOf([
    Number(found[4]),
    dayFirst ? second : first,
    dayFirst ? first : second,
    half === undefined ? hour : (hour % 12) + (half === 'P' ? 12 : 0),
    Number(found[6] ?? 0),
    Number(found[7] ?? 0),
  ])
}

/** A day that is in the calendar, as an instant; months count from 1. */
function instantOf([year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0]: readonly number[]): number | null {
  const at = Date.UTC(year, month - 1, day, hour, minute, second)
  if (day >= 1 && day <= 28 && month >= 1 && month <= 12) return hour < 24 ? at : null
  const back = new Date(at)
  return back.getUTCMonth() === month - 1 && back.getUTCDate() === day && hour < 24 ? at : null
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** "21 Apr 2023", "April 21, 2023": English, as the tools write. */
function inWords(text: string): number | null {
  const found = /^(?:(\d{1,2})\s+([a-z]{3,9})\.?,?\s+(\d{4})|([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4}))\b/i.exec(text)
  if (!found) return null
  const month = months.indexOf((found[2] ?? found[4] ?? '').slice(0, 3).toLowerCase())
  return month === -1
    ? null
    : instantOf([Number(found[3] ?? found[6]), month + 1, Number(found[1] ?? found[5]), 0, 0, 0])
}

const sinceEpoch = (text: string): number | null =>
  /^\d{10}$/.test(text) ? Number(text) * 1000 : /^\d{13}$/.test(text) ? Number(text) : null
