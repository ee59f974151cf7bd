import { performance } from 'node:perf_hooks'

const lookMs = 250

/** How busy a thread is, for another that would give way to it. */
export interface Busy {
  /** Handed to the other thread; `busyIn` reads it there. */
  readonly shared: SharedArrayBuffer
  stop(): void
}

/** Tells, four times a second, which share of the time this thread's event loop has had something to do. */
export function tellBusy(): Busy {
  const shared = new SharedArrayBuffer(4)
  const told = new Int32Array(shared)
  let before = performance.eventLoopUtilization()
  const looking = setInterval(() => {
    const now = performance.eventLoopUtilization()
    Atomics.store(told, 0, Math.round(performance.eventLoopUtilization(now, before).utilization * 1000))
    before = now
  }, lookMs)
  looking.unref()
  return { shared, stop: () => clearInterval(looking) }
}

/** The share, 0 to 1, as it was last told. */
export function busyIn(shared: SharedArrayBuffer): () => number {
  const told = new Int32Array(shared)
  return () => Atomics.load(told, 0) / 1000
}
