import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtFile } from '../../built.ts'
import { threadOf } from './bounded.ts'

/** A thread that waits, works or sits in native code for so many milliseconds, as it is asked. */
const program = `
import { parentPort } from 'node:worker_threads'
import { gzipSync } from 'node:zlib'
const still = new Int32Array(new SharedArrayBuffer(4))
parentPort.on('message', ({ does, ms }) => {
  const end = Date.now() + ms
  if (does === 'wait') Atomics.wait(still, 0, 0, ms)
  if (does === 'work') while (Date.now() < end);
  if (does === 'native') gzipSync(Buffer.alloc(ms * 250_000, 'the tide takes the salt of the pans'), { level: 9 })
  if (does !== 'never') parentPort.postMessage(does)
})
parentPort.postMessage('ready')
`
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-thread-'))
  writeFileSync(join(folder, 'thread.mjs'), program)
})
afterAll(() => rmSync(folder, { recursive: true }))

const limits = { milliseconds: 300, atMost: 2000, megabytes: 112 }
const thread = () =>
  threadOf<{ does: string; ms: number }, string>(relative(builtFile('.'), join(folder, 'thread.mjs')), limits)

test('a thread that gets nothing of the CPU for a while is waited for', async () => {
  expect(await thread()({ does: 'wait', ms: 900 })).toEqual({ ok: true, answer: 'wait' })
})

test.each([
  ['works too long', 'work'],
  ['is too long in native code, where it can’t be asked', 'native'],
])('a thread that %s is ended', async (_, does) => {
  const began = process.cpuUsage()
  expect(await thread()({ does, ms: 20_000 })).toEqual({ ok: false, ended: 'tooSlow' })
  const { user, system } = process.cpuUsage(began)
  expect((user + system) / 1000, 'milliseconds of work').toBeLessThan(limits.milliseconds + 400)
})

test('a thread that never answers is ended by the clock; the next piece of work has another', async () => {
  const inThread = thread()
  expect(await inThread({ does: 'never', ms: 0 })).toEqual({ ok: false, ended: 'tooSlow' })
  expect(await inThread({ does: 'work', ms: 10 })).toEqual({ ok: true, answer: 'work' })
})
