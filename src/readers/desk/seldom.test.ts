import { expect, test } from 'vitest'
import { seldom } from './seldom.ts'

function counting(takesMs: number) {
  const so = { now: 0, asked: 0 }
  const ask = seldom(
    async () => {
      so.now += takesMs
      so.asked += 1
      return so.asked
    },
    () => so.now,
  )
  return { so, ask }
}

test('what is quick is counted each time', async () => {
  const { ask } = counting(19)
  expect([await ask(), await ask(), await ask()]).toEqual([1, 2, 3])
})

test('what takes long is kept for a hundred times as long', async () => {
  const { so, ask } = counting(60)
  expect([await ask(), await ask()]).toEqual([1, 1])
  so.now = 5999
  expect(await ask()).toBe(1)
  so.now = 6000
  expect(await ask()).toBe(2)
})
