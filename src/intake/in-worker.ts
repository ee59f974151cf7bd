import { threadOf } from '../platform/threads/index.ts'
import { type PageInput, unreadable } from './found.ts'
import { maxBytes } from './limits.ts'
import type { ReadInput } from './read-input.ts'

/** How long one page may take, of the CPU's time and by the clock, in milliseconds; and its thread's memory, in MB. */
const limits = { milliseconds: 1400, atMost: 10_000, megabytes: 112 }

const inThread = threadOf<{ input: PageInput; item: number | undefined }, ReadInput>('intake-worker.js', limits)

/**
 * Reads what is given in a thread of its own, which is ended when it takes too long or too much memory. One page at a
 * time. Never throws: a page that breaks the reader is `broken`.
 */
export async function readInWorker(input: PageInput, item?: number): Promise<ReadInput> {
  if (input.bytes.length > maxBytes)
    return unreadable('tooLarge', { bytes: String(input.bytes.length), limit: String(maxBytes) })
  const read = await inThread({ input, item })
  if (read.ok) return read.answer
  return unreadable(read.ended, read.ended === 'tooSlow' ? { milliseconds: String(limits.milliseconds) } : {})
}
