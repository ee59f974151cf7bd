import { expect, test } from 'vitest'
import { columnsOf, type Move } from './course.ts'

const move = (minute: string, state: Move['state'], n: number): Move => ({ minute: `2026-02-02T${minute}`, state, n })
const made = move('06:00', 'all', 100)
const levelsOf = (moves: readonly Move[], until: string | null = null) =>
  columnsOf(moves, until).map(({ from, levels: { queued, accepted, bounced } }) => [
    from.slice(11, 16),
    queued,
    accepted,
    bounced,
  ])

test('there is no course while nothing has left', () => {
  expect(columnsOf([], null)).toEqual([])
  expect(columnsOf([made, move('06:00', 'suppressed', 3)], '2026-02-02T07:00:00.000Z')).toEqual([])
})

test('each column says what every state had come to by its end, from before the first mail on', () => {
  expect(levelsOf([made, move('08:00', 'accepted', 40), move('08:02', 'accepted', 60)])).toEqual([
    ['07:59', 100, 0, 0],
    ['08:00', 60, 40, 0],
    ['08:01', 60, 40, 0],
    ['08:02', 0, 100, 0],
  ])
})

test('what comes back days later is in the last column, and is taken from what it was before', () => {
  const late: Move[] = [
    { minute: '2026-02-05T10:00', state: 'accepted', n: -7 },
    { minute: '2026-02-05T10:00', state: 'bounced', n: 7 },
  ]
  expect(levelsOf([made, move('08:00', 'accepted', 100), ...late]).at(-1)).toEqual(['08:00', 0, 93, 7])
})

test('while some are still to leave it reaches to the present', () => {
  const columns = levelsOf([made, move('08:00', 'accepted', 40)], '2026-02-02T08:05:00.000Z')
  expect(columns.at(-1)).toEqual(['08:04', 60, 40, 0])
})

test.each([1, 47, 48, 300, 1440, 4320, 100_000])(
  'over %i minutes there are at most 48 columns, and the last holds all',
  (minutes) => {
    const end = new Date(Date.parse('2026-02-02T08:00:00Z') + minutes * 60_000).toISOString()
    const columns = columnsOf(
      [made, move('08:00', 'accepted', 40), { ...move('', 'accepted', 60), minute: end.slice(0, 16) }],
      null,
    )
    expect(columns.length).toBeLessThanOrEqual(48)
    expect(columns.length).toBeGreaterThan(1)
    expect(columns.at(-1)?.levels).toMatchObject({ all: 100, accepted: 100, queued: 0 })
  },
)
