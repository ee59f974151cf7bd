import { describe, expect, test } from 'vitest'
import { type Schedule, weekly } from '../../readers/index.ts'
import { instant } from '../../story/time.ts'
import { dayBefore, momentsOf, nextDay, waveAt } from './schedule.ts'

const monday = weekly(1, '08:00')

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
    expect(momentsOf('2026-02-02', monday)).toEqual({
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
    expect(nextDay(weekly(7, '18:30'), instant('2026-01-30T14:00:00Z'), 'UTC', null)).toBe('2026-02-01')
  })
})

describe('the days of a schedule', () => {
  const hour = { time: '08:00', lasts: 48 }
  test.each<[string, Schedule, string[]]>([
    [
      'on several days a week',
      { kind: 'days', weekdays: [1, 3, 7], ...hour },
      ['2026-02-01', '2026-02-02', '2026-02-04'],
    ],
    ['on a day of each month', { kind: 'month', day: 12, ...hour }, ['2026-02-12', '2026-03-12', '2026-04-12']],
    [
      'on the 31st, in a shorter month its last',
      { kind: 'month', day: 31, ...hour },
      ['2026-01-31', '2026-02-28', '2026-03-31'],
    ],
    [
      'on the first Monday',
      { kind: 'dayOfMonth', nth: 1, weekday: 1, ...hour },
      ['2026-02-02', '2026-03-02', '2026-04-06'],
    ],
    [
      'on the last Sunday',
      { kind: 'dayOfMonth', nth: 'last', weekday: 7, ...hour },
      ['2026-02-22', '2026-03-29', '2026-04-26'],
    ],
    [
      'by count: any day may be it',
      { kind: 'count', stories: 10, ...hour },
      ['2026-01-31', '2026-02-01', '2026-02-02'],
    ],
  ])('%s', (_, schedule, days) => {
    const found: string[] = []
    for (const _ of days)
      found.push(nextDay(schedule, instant('2026-01-30T14:00:00Z'), 'Europe/Madrid', found.at(-1) ?? null))
    expect(found).toEqual(days)
  })

  test('have one before them', () => {
    const zone = 'America/New_York'
    expect(dayBefore(monday, '2026-02-02', zone)).toBe('2026-01-26')
    expect(dayBefore({ kind: 'month', day: 31, ...hour }, '2026-02-28', zone)).toBe('2026-01-31')
    expect(dayBefore({ kind: 'dayOfMonth', nth: 'last', weekday: 7, ...hour }, '2026-02-22', zone)).toBe('2026-01-25')
    expect(dayBefore({ kind: 'count', stories: 10, ...hour }, '2026-02-22', zone)).toBe(null)
  })

  test('end as many hours after the last morning as was chosen', () => {
    expect(momentsOf('2026-02-02', { ...monday, lasts: 12 }).endsAt).toBe('2026-02-03T08:00:00.000Z')
  })
})
