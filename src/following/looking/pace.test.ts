import { expect, test } from 'vitest'
import { backOffMinutes, freshMinutes, jittered, nextMinutes, retryMinutes } from './pace.ts'

test('a source that brings nothing is asked less and less, down to twice a day', () => {
  const seen = [30]
  while (seen.length < 12) seen.push(nextMinutes(seen.at(-1) ?? 0, 0))
  expect(seen.slice(0, 4)).toEqual([30, 45, 68, 102])
  expect(seen.at(-1)).toBe(720)
})

test('a source that brings much is asked more often, never within ten minutes', () => {
  const seen = [60]
  while (seen.length < 8) seen.push(nextMinutes(seen.at(-1) ?? 0, 9))
  expect(seen.slice(0, 3)).toEqual([60, 36, 22])
  expect(seen.at(-1)).toBe(10)
})

test('a source that brings a little is asked as before', () => expect(nextMinutes(45, 2)).toBe(45))

test('each failure in a row doubles the wait, up to a day', () =>
  expect([1, 2, 3, 7, 8, 400].map(backOffMinutes)).toEqual([15, 30, 60, 960, 1440, 1440]))

test('jitter is a tenth at most', () => expect([0, 0.5, 1].map((r) => jittered(60, r))).toEqual([54, 60, 66]))

test.each([
  ['120', 2],
  ['Fri, 30 Jan 2026 14:40:00 GMT', 30],
  ['Fri, 30 Jan 2026 13:00:00 GMT', 0],
  ['99999999', 7 * 24 * 60],
  ['soon', 0],
  ['-5', 0],
  [undefined, 0],
])('“Retry-After: %s” is %d minutes', (given, minutes) =>
  expect(retryMinutes(given, '2026-01-30T14:10:00.000Z')).toBe(minutes),
)

test.each([
  ['', 0, 0],
  ['public, max-age=1200', 0, 20],
  ['max-age=0, no-cache', 45, 45],
  ['s-maxage=86400', 0, 0],
  ['max-age=86400', 0, 60],
  ['max-age=never', 1440, 60],
])('“Cache-Control: %s” and a ttl of %d are %d minutes', (cacheControl, ttl, minutes) =>
  expect(freshMinutes(cacheControl, ttl)).toBe(minutes),
)
