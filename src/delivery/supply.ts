/** What several lanes send next, made ahead of them. */
export interface Supply<T> {
  /** The next one; null when there is none, and from then on. */
  next(): Promise<T | null>
  /** Are there more to be begun right now? */
  readonly filling: boolean
  /** Makes no more, and hands out what was made and nobody took. */
  end(): Promise<T[]>
}

/** So many are begun in one turn of the event loop: between them servers are heard and answered. */
const atOnce = 2

/**
 * Keeps `ahead` things in the making, in their order, while the lanes wait for a server or for the disk: a signature
 * takes longer than all else that is done for a mail, and is made on other cores. What was taken is made up for only when
 * the lanes have said what they have to say: a server would have nothing to do meanwhile.
 *
 * @param make the next one; null when there is none. What it throws is thrown to the lane that would have got it.
 */
export function supplyOf<T>(make: () => Promise<T | null>, ahead: number): Supply<T> {
  const coming: Promise<T | null>[] = []
  let over = false
  let filling = false
  const lacks = () => !over && coming.length < ahead
  const begin = () => {
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
  const fill = () => {
    for (let begun = 0; lacks() && begun < atOnce; begun += 1) begin()
    filling = lacks()
    if (filling) setImmediate(fill)
  }
  return {
    next: async () => {
      for (;;) {
        if (!over && coming.length === 0) begin()
        const first = coming.shift()
        if (first === undefined) return null
        if (!filling && lacks()) {
          filling = true
          setImmediate(fill)
        }
        const made = await first
        if (made !== null) return made
      }
    },
    get filling() {
      return filling
    },
    end: async () => {
      over = true
      const made = await Promise.allSettled(coming.splice(0))
      return made.flatMap((one) => (one.status === 'fulfilled' && one.value !== null ? [one.value] : []))
    },
  }
}
