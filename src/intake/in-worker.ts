import { Worker } from 'node:worker_threads'
import { builtFile } from '../built.ts'
import { maxBytes } from './decode.ts'
import { type PageInput, unreadable } from './found.ts'
import type { ReadInput } from './read-input.ts'

/** How long one page may take, in milliseconds, and how much memory its thread may use, in MB. */
const limits = { milliseconds: 1400, megabytes: 112 }
/** A thread without work ends after this, in milliseconds. */
const idle = 20_000

let warm: Promise<Worker> | null = null
let turn: Promise<unknown> = Promise.resolve()
let resting: NodeJS.Timeout | undefined

/**
 * Reads what is given in a thread of its own, which is ended when it takes too long or too much memory. One page at a time;
 * the thread is kept for the next one for a while. Never throws: a page that breaks the reader is `broken`.
 */
export function readInWorker(input: PageInput, item?: number): Promise<ReadInput> {
  if (input.bytes.length > maxBytes) {
    return Promise.resolve(unreadable('tooLarge', { bytes: String(input.bytes.length), limit: String(maxBytes) }))
  }
  const reading = turn.then(() => readNow(input, item))
  turn = reading
  return reading
}

async function readNow(input: PageInput, item: number | undefined): Promise<ReadInput> {
  clearTimeout(resting)
  warm ??= start()
  const worker = await warm.catch(() => null)
  if (!worker) {
    warm = null
    return unreadable('broken')
  }
  worker.ref()
  return new Promise((resolve) => {
    const answered = (reading: ReadInput): void => end(reading, true)
    const failed = (error: unknown): void => end(unreadable(isOutOfMemory(error) ? 'tooLarge' : 'broken'), false)
    const ended = (): void => end(unreadable('broken'), false)
    const end = (reading: ReadInput, keep: boolean): void => {
      clearTimeout(timer)
      worker.off('message', answered).off('error', failed).off('exit', ended)
      // An ended thread may still report an error: it has been answered.
      if (!keep) worker.on('error', () => {})
      if (keep) rest(worker)
      else discard(worker)
      resolve(reading)
    }
    const tooSlow = unreadable('tooSlow', { milliseconds: String(limits.milliseconds) })
    const timer = setTimeout(() => end(tooSlow, false), limits.milliseconds)
    worker.on('message', answered).on('error', failed).on('exit', ended)
    worker.postMessage({ input, item })
  })
}

/** Starts a thread and waits until it has loaded its code: that is not the page's time. */
function start(): Promise<Worker> {
  const resourceLimits = { maxOldGenerationSizeMb: limits.megabytes, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 }
  const worker = new Worker(builtFile('intake-worker.js'), { resourceLimits })
  return new Promise((resolve, reject) => {
    const failed = (error: unknown): void => reject(error)
    worker.once('error', failed)
    worker.once('message', () => {
      worker.off('error', failed)
      resolve(worker)
    })
  })
}

function rest(worker: Worker): void {
  worker.unref()
  resting = setTimeout(() => discard(worker), idle)
  resting.unref()
}

function discard(worker: Worker): void {
  warm = null
  void worker.terminate()
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
