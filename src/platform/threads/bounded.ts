import { Worker } from 'node:worker_threads'
import { builtFile } from '../../built.ts'
import { spentBy } from './spent.ts'

/** What one piece of work in a thread may take. */
export interface ThreadLimits {
  /** Of the CPU's time. */
  readonly milliseconds: number
  /** By the clock, where the machine is busy with other things or the thread waits for what never comes. */
  readonly atMost: number
  /** Memory of its heap, in MB. */
  readonly megabytes: number
}

/** Why a thread was ended before it answered. */
export type Ended = 'tooSlow' | 'tooLarge' | 'broken'

export type Answered<Out> = { readonly ok: true; readonly answer: Out } | { readonly ok: false; readonly ended: Ended }

/** A thread without work ends after this, in milliseconds. */
const idle = 20_000

/**
 * Work for hostile input, in a thread of its own that is ended when it takes too long or too much memory. `file` is a
 * file of the build that posts "ready" once it has loaded, then one answer for each message. One piece of work at a
 * time; the thread is kept for the next one for a while. Never throws.
 */
export function threadOf<In, Out>(file: string, limits: ThreadLimits): (input: In) => Promise<Answered<Out>> {
  let warm: Promise<Worker> | null = null
  let turn: Promise<unknown> = Promise.resolve()
  let resting: NodeJS.Timeout | undefined

  const discard = (worker: Worker): void => {
    warm = null
    void worker.terminate()
  }
  const rest = (worker: Worker): void => {
    worker.unref()
    resting = setTimeout(() => discard(worker), idle)
    resting.unref()
  }
  const work = async (input: In): Promise<Answered<Out>> => {
    clearTimeout(resting)
    warm ??= start(file, limits)
    const worker = await warm.catch(() => null)
    if (worker === null) {
      warm = null
      return { ok: false, ended: 'broken' }
    }
    worker.ref()
    return new Promise((resolve) => {
      const answered = (answer: Out): void => end({ ok: true, answer })
      const failed = (error: unknown): void => end({ ok: false, ended: isOutOfMemory(error) ? 'tooLarge' : 'broken' })
      const exited = (): void => end({ ok: false, ended: 'broken' })
      const end = (how: Answered<Out>): void => {
        ended = true
        clearTimeout(timer)
        worker.off('message', answered).off('error', failed).off('exit', exited)
        if (how.ok) rest(worker)
        else {
          // An ended thread may still report an error: it has been answered.
          worker.on('error', () => {})
          discard(worker)
        }
        resolve(how)
      }
      const began = performance.now()
      const spent = spentBy(worker)
      let ended = false
      /** A thread spends no more of the CPU's time than the clock's: it is asked when it may have spent all it has. */
      const look = async (): Promise<void> => {
        const left = Math.min(limits.milliseconds - (await spent()), limits.atMost - (performance.now() - began))
        if (ended) return
        if (left <= 0) end({ ok: false, ended: 'tooSlow' })
        else timer = setTimeout(look, Math.max(left, 20))
      }
      let timer = setTimeout(look, limits.milliseconds)
      worker.on('message', answered).on('error', failed).on('exit', exited)
      worker.postMessage(input)
    })
  }
  return (input) => {
    const done = turn.then(() => work(input))
    turn = done
    return done
  }
}

/** Starts a thread and waits until it has loaded its code: that is not its work's time. */
function start(file: string, { megabytes }: ThreadLimits): Promise<Worker> {
  const resourceLimits = { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 }
  const worker = new Worker(builtFile(file), { resourceLimits })
  return new Promise((resolve, reject) => {
    const failed = (error: unknown): void => reject(error)
    worker.once('error', failed)
    worker.once('message', () => {
      worker.off('error', failed)
      resolve(worker)
    })
  })
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
