import { expect, test } from 'vitest'
import { type Supply, supplyOf } from './supply.ts'

const until = (most: number) => {
  let n = 0
  return { made: () => n, make: async () => (n < most ? ++n : null) }
}

const full = async (supply: Supply<number>) => {
  while (supply.filling) await new Promise((turned) => setImmediate(turned))
}

test('is made ahead, in order, and ends for all who take of it', async () => {
  const { made, make } = until(5)
  const supply = supplyOf(make, 3)
  expect(await supply.next()).toBe(1)
  await full(supply)
  expect(made()).toBe(4)
  const rest = await Promise.all(Array.from({ length: 8 }, () => supply.next()))
  expect(rest).toEqual([2, 3, 4, 5, null, null, null, null])
  expect(await supply.next()).toBe(null)
})

test('hands out what was made and nobody took, and makes no more', async () => {
  const { made, make } = until(100)
  const supply = supplyOf(make, 4)
  await supply.next()
  await full(supply)
  const left = await supply.end()
  expect(left).toEqual([2, 3, 4, 5])
  expect(await supply.next()).toBe(null)
  expect(made()).toBe(5)
})

test('makes up for what was taken only when those who took it have gone on', async () => {
  const { made, make } = until(100)
  const supply = supplyOf(make, 8)
  await supply.next()
  await full(supply)
  const before = made()
  await Promise.all([supply.next(), supply.next(), supply.next()])
  expect(made()).toBe(before)
  expect(supply.filling).toBe(true)
  await full(supply)
  expect(made()).toBe(before + 3)
})

test('tells a failure to the lane that would have got it, once', async () => {
  const supply = supplyOf(async () => {
    throw new Error('no key')
  }, 2)
  await expect(supply.next()).rejects.toThrow('no key')
  expect(await supply.end()).toEqual([])
})
