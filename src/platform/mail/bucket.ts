/** Turns that something may still take, and when they were counted, in milliseconds. */
export interface Bucket {
  turns: number
  countedAt: number
}

const minute = 60_000
/** So much of a minute's turns may be taken at once: what a pass of a second or two brings. */
const burst = 1 / 30

/** A bucket as full as it gets at `rate` turns a minute. */
export const fullBucket = (rate: number, now: number): Bucket => ({ turns: Math.max(1, rate * burst), countedAt: now })

/**
 * Takes a turn of a bucket that is filled with `rate` a minute: 0, or the milliseconds until there is one; Infinity while
 * nothing fills it.
 */
export function takeTurn(bucket: Bucket, rate: number, now: number): number {
  if (rate === 0) return Number.POSITIVE_INFINITY
  bucket.turns = Math.min(Math.max(1, rate * burst), bucket.turns + ((now - bucket.countedAt) * rate) / minute)
  bucket.countedAt = now
  if (bucket.turns < 1) return ((1 - bucket.turns) * minute) / rate
  bucket.turns -= 1
  return 0
}
