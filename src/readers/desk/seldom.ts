/** What is quick is asked each time. */
const quickMs = 20

/**
 * What takes long to count is kept for a hundred times as long as it took: 60 ms of a million rows for six seconds. So
 * counting never takes more than a hundredth of the time, however many look, and small lists are told as they are.
 */
export function seldom<T>(count: () => Promise<T>, clock: () => number = () => performance.now()): () => Promise<T> {
  let kept: { readonly counted: T; readonly until: number } | null = null
  return async () => {
    const began = clock()
    if (kept !== null && began < kept.until) return kept.counted
    const counted = await count()
    const took = clock() - began
    kept = took < quickMs ? null : { counted, until: began + took * 100 }
    return counted
  }
}
