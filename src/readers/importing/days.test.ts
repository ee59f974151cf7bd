import { describe, expect, test } from 'vitest'
import { dayOrderOf, readDay } from './days.ts'

const now = Date.UTC(2026, 10, 29)

describe('the day on which somebody agreed', () => {
  test.each([
    ['2021-02-04', null, '2021-02-04T00:00:00.000Z'],
    ['2021-02-04 07:55:20 +0000', null, '2021-02-04T07:55:20.000Z'],
    ['2021-02-04T07:55:20.123+02:00', null, '2021-02-04T05:55:20.000Z'],
    ['2021-02-04 07:55', null, '2021-02-04T07:55:00.000Z'],
    ['21/04/2023', null, '2023-04-21T00:00:00.000Z'],
    ['04/21/2023 3:05 PM', null, '2023-04-21T15:05:00.000Z'],
    ['03/04/2023', 'day', '2023-04-03T00:00:00.000Z'],
    ['03/04/2023', 'month', '2023-03-04T00:00:00.000Z'],
    ['03/04/2023', null, null],
    ['3.4.2023', null, '2023-04-03T00:00:00.000Z'],
    ['21 Apr 2023', null, '2023-04-21T00:00:00.000Z'],
    ['April 21, 2023', null, '2023-04-21T00:00:00.000Z'],
    ['1612425320', null, '2021-02-04T07:55:20.000Z'],
    ['2023-02-30', null, null],
    ['2031-01-01', null, null],
    ['0000-00-00 00:00:00', null, null],
    ['last spring', null, null],
    ['', null, null],
  ] as const)('%j with %s first', (text, order, day) => {
    const at = readDay(text, order, now)
    expect(at === null ? null : new Date(at).toISOString()).toBe(day)
  })

  test('which comes first is told by days that can be read in one way only', () => {
    expect(dayOrderOf(['03/04/2023', '21/04/2023'])).toBe('day')
    expect(dayOrderOf(['03/04/2023', '04/21/2023'])).toBe('month')
    expect(dayOrderOf(['21/04/2023', '04/21/2023'])).toBeNull()
    expect(dayOrderOf(['03/04/2023'])).toBeNull()
  })
})
