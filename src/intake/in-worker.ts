import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { maxBytes } from './decode.ts'
import { type PageInput, type Reading, unreadable } from './found.ts'

/** How long one page may take, in milliseconds, and how much memory its thread may use, in MB. */
const limits = { milliseconds: 1800, megabytes: 160 }
/** A thread without work ends after this, in milliseconds. */
const idle = 20_000

/** The thread's file: beside the bundle, or above it when this code went into one of its chunks; else the source. */
function entry(): URL {
  if (import.meta.url.endsWith('.ts')) return new URL('./worker.ts', import.meta.url)
  const beside = new URL('./intake-worker.js', import.meta.url)
  return existsSync(beside) ? beside : new URL('../intake-worker.js', import.meta.url)
}

let warm: Worker | null = null
let turn: Promise<unknown> = Promise.resolve()
let resting: NodeJS.Timeout | undefined

/**
 * Reads a page in a thread of its own, which is ended when it takes too long or too much memory. One page at a time;
 * the thread is kept for the next one for a while. Never throws: a page that breaks the reader is `broken`.
 */
export function readInWorker(input: PageInput): Promise<Reading> {
  if (input.bytes.length > maxBytes) return Promise.resolve(unreadable('tooLarge', { bytes: String(input.bytes.length), limit: String(maxBytes) }))
  const reading = turn.then(() => readNow(input))
  turn = reading
  return reading
}

function readNow(input: PageInput): Promise<Reading> {
  clearTimeout(resting)
  const worker = warm ?? start()
  warm = worker
  worker.ref()
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined
    const end = (reading: Reading, keep: boolean): void => {
      clearTimeout(timer)
      worker.removeAllListeners()
      // An ended thread may still report an error: it has been answered.
      worker.on('error', () => {})
      if (keep) rest(worker)
      else discard(worker)
      resolve(reading)
    }
    worker.on('message', (reading: Reading) => end(reading, true))
    worker.on('error', (error) => end(unreadable(isOutOfMemory(error) ? 'tooLarge' : 'broken', { error: String(error).slice(0, 200) }), false))
    worker.on('exit', () => end(unreadable('broken'), false))
    timer = setTimeout(() => end(unreadable('tooSlow', { milliseconds: String(limits.milliseconds) }), false), limits.milliseconds)
    worker.postMessage(input)
  })
}

function start(): Worker {
  return new Worker(entry(), { resourceLimits: { maxOldGenerationSizeMb: limits.megabytes, maxYoungGenerationSizeMb: 24, stackSizeMb: 4 } })
}

function rest(worker: Worker): void {
  worker.unref()
  resting = setTimeout(() => discard(worker), idle)
  resting.unref()
}

function discard(worker: Worker): void {
  if (warm === worker) warm = null
  void worker.terminate()
}

const isOutOfMemory = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
