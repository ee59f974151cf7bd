/** What several lanes send next, made ahead of them. */
export interface Supply<T> {
  /** The next one; null when there is none, and from then on. */
  next(): Promise<T | null>
  /** Makes no more, and hands out what was made and nobody took. */
  end(): Promise<T[]>
}

/**
 * Keeps `ahead` things in the making, in their order, while the lanes wait for a server or for the disk: a signature
 * takes longer than all else that is done for a mail, and is made on other cores.
 *
 * @param make the next one; null when there is none. What it throws is thrown to the lane that would have got it.
 */
export function supplyOf<T>(make: () => Promise<T | null>, ahead: number): Supply<T> {
  const coming: Promise<T | null>[] = []
  let over = false
  const fill = () => {
    while (!over && coming.length < ahead) {
      const one = make()
      one.then(
        (made) => {
          over ||= made === null
        },
        () => {
          over = true
        },
      )
      coming.push(one)
    }
  }
  return {
    next: async () => {
      for (;;) {
        fill()
        const first = coming.shift()
        if (first === undefined) return null
        const made = await first
        if (made !== null) return made
      }
    },
    end: async () => {
      over = true
      const made = await Promise.allSettled(coming.splice(0))
      return made.flatMap((one) => (one.status === 'fulfilled' && one.value !== null ? [one.value] : []))
    },
  }
}
