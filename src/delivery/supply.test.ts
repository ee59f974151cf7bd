import { expect, test } from 'vitest'
import { supplyOf } from './supply.ts'

const until = (most: number) => {
  let n = 0
  return { made: () => n, make: async () => (n < most ? ++n : null) }
}

test('is made ahead, in order, and ends for all who take of it', async () => {
  const { made, make } = until(5)
  const supply = supplyOf(make, 3)
  expect(await supply.next()).toBe(1)
  expect(made()).toBeGreaterThanOrEqual(3)
  const rest = await Promise.all(Array.from({ length: 8 }, () => supply.next()))
  expect(rest).toEqual([2, 3, 4, 5, null, null, null, null])
  expect(await supply.next()).toBe(null)
})

test('hands out what was made and nobody took, and makes no more', async () => {
  const { made, make } = until(100)
  const supply = supplyOf(make, 4)
  await supply.next()
  const left = await supply.end()
  expect(left).toEqual([2, 3, 4])
  expect(await supply.next()).toBe(null)
  expect(made()).toBe(4)
})

test('tells a failure to the lane that would have got it, once', async () => {
  const supply = supplyOf(async () => {
    throw new Error('no key')
  }, 2)
  await expect(supply.next()).rejects.toThrow('no key')
  expect(await supply.end()).toEqual([])
})
