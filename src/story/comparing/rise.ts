/**
 * The items outside a longest rising run: the fewest that must have moved for the others to have stayed in their
 * order. Patience sorting, n log n.
 */
export function withoutLongestRise<T>(items: readonly T[], placeOf: (item: T) => number): T[] {
  const tails: number[] = []
  const previous: number[] = []
  const place = (index: number): number => placeOf(items[index] as T)
  items.forEach((_, index) => {
    let [low, high] = [0, tails.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (place(tails[middle] as number) < place(index)) low = middle + 1
      else high = middle
    }
    previous[index] = low > 0 ? (tails[low - 1] as number) : -1
    tails[low] = index
  })
  const rising = new Set<number>()
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) rising.add(at)
  return items.filter((_, index) => !rising.has(index))
}
