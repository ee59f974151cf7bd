import { expect, test } from 'vitest'
import { busyIn, tellBusy } from '../platform/threads/index.ts'
import { turnsBeside } from './turns.ts'

const takes = async (busy: number, turns: number): Promise<number> => {
  const turn = turnsBeside(() => busy)
  const began = performance.now()
  await Promise.all(Array.from({ length: turns }, () => turn()))
  return performance.now() - began
}

test('a turn is there at once while nobody is in the way', async () => {
  expect(await takes(0.69, 5000)).toBeLessThan(200)
})

test('beside a thread that is busy there are 150 a second, however many ask at once', async () => {
  expect(await takes(0.95, 50)).toBeGreaterThan(320)
})

test('a thread tells how busy it is', async () => {
  const busy = tellBusy()
  const told = busyIn(busy.shared)
  await new Promise((resolve) => setTimeout(resolve, 600))
  expect(told()).toBeLessThan(0.5)
  const end = performance.now() + 700
  while (performance.now() < end) await new Promise((resolve) => setImmediate(resolve))
  expect(told()).toBeGreaterThan(0.7)
  busy.stop()
})
