import { describe, expect, test } from 'vitest'
import { instant } from '../story/time.ts'
import { momentsOf, nextDay, waveAt } from './schedule.ts'

const monday = { weekday: 1, time: '08:00' }

describe('a Monday 08:00', () => {
  test.each([
    ['Pacific/Kiritimati', '2026-02-01T18:00:00.000Z'],
    ['Asia/Kolkata', '2026-02-02T02:30:00.000Z'],
    ['Europe/Madrid', '2026-02-02T07:00:00.000Z'],
    ['UTC', '2026-02-02T08:00:00.000Z'],
    ['America/New_York', '2026-02-02T13:00:00.000Z'],
  ])('in %s is %s', (zone, at) => {
    expect(waveAt('2026-02-02', '08:00', zone)).toBe(at)
  })

  test('counts daylight saving', () => {
    expect(waveAt('2026-03-23', '08:00', 'Europe/Madrid')).toBe('2026-03-23T07:00:00.000Z')
    expect(waveAt('2026-03-30', '08:00', 'Europe/Madrid')).toBe('2026-03-30T06:00:00.000Z')
  })

  test('an hour that a clock skips is the one after it', () => {
    expect(waveAt('2026-03-29', '02:30', 'Europe/Madrid')).toBe('2026-03-29T01:30:00.000Z')
  })

  test('closes before its first wave, and ends two days after its last', () => {
    expect(momentsOf('2026-02-02', '08:00')).toEqual({
      closesAt: '2026-02-01T17:00:00.000Z',
      releaseAt: '2026-02-01T17:00:00.000Z',
      firstWave: '2026-02-01T18:00:00.000Z',
      endsAt: '2026-02-04T20:00:00.000Z',
    })
  })
})

describe('the next edition', () => {
  test.each([
    ['on a Friday is Monday’s', '2026-01-30T14:00:00Z', null, '2026-02-02'],
    ['just before it closes is still that one', '2026-02-01T16:59:59Z', null, '2026-02-02'],
    ['after it has closed is the one after', '2026-02-01T17:00:00Z', null, '2026-02-09'],
    ['on Monday morning is the one after', '2026-02-02T07:00:00Z', null, '2026-02-09'],
    ['is never one that there was already', '2026-01-30T14:00:00Z', '2026-02-02', '2026-02-09'],
  ])('%s', (_, after, last, day) => {
    expect(nextDay(monday, instant(after), 'Europe/Madrid', last)).toBe(day)
  })

  test('may be on a Sunday', () => {
    expect(nextDay({ weekday: 7, time: '18:30' }, instant('2026-01-30T14:00:00Z'), 'UTC', null)).toBe('2026-02-01')
  })
})
