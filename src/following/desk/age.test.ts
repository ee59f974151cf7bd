import { expect, test } from 'vitest'
import { age } from './age.ts'

const now = '2026-01-30T14:10:00.000Z'
test.each([
  ['en', '2026-01-30T14:09:40.000Z', 'this minute'],
  ['en', '2026-01-30T14:20:00.000Z', 'this minute'],
  ['en', '2026-01-30T13:20:00.000Z', '50 min ago'],
  ['en', '2026-01-30T11:20:00.000Z', '2 hr ago'],
  ['es', '2026-01-28T14:00:00.000Z', 'hace 2 d'],
  ['ar', '2026-01-27T14:00:00.000Z', 'قبل ٣ أيام'],
])('in %s, what was at %s is %s', (language, at, words) => expect(age(language, at, now)).toBe(words))
