import { setTimeout as rest } from 'node:timers/promises'

/** From here on whoever reads the site would feel what else the processor does. */
const crowded = 0.7
/** So many letters a second are made while it is crowded: 540,000 an hour. */
const whileCrowded = 150

/**
 * Turns for what costs most, letters and their signatures: at once, but while the thread that answers readers is `busy`
 * (0 to 1) only so many a second. A lower priority alone doesn't do: two processors are often the halves of one.
 */
export function turnsBeside(busy: () => number): () => Promise<void> {
  let next = 0
  return async () => {
    if (busy() < crowded) return
    const now = performance.now()
    next = Math.max(now, next) + 1000 / whileCrowded
    await rest(next - now)
  }
}
