import type { House } from '../../house.ts'
import { type Standing, standingOf } from './standing.ts'

/** Who watches an edition is told how it stands, each time that has changed. */
export interface Live {
  /** Hears at once, and then after each change. Returns what ends it. */
  watch(editionId: number, hear: (standing: Standing) => void): () => void
}

interface Watched {
  readonly hearers: Set<(standing: Standing) => void>
  last: Standing | null
  said: string
  timer: NodeJS.Timeout | undefined
}

/** Looks at each edition that somebody watches once every `everyMs`, however many they are; at others never. */
export function openLive(house: Pick<House, 'store' | 'now'>, everyMs = 1000): Live {
  const watched = new Map<number, Watched>()

  const look = async (editionId: number, one: Watched): Promise<void> => {
    try {
      const standing = await standingOf(house.store.read, editionId)
      const said = JSON.stringify(standing)
      if (standing && said !== one.said) {
        one.said = said
        one.last = standing
        for (const hear of one.hearers) hear(standing)
      }
    } catch (problem) {
      process.stderr.write(`${house.now()} progress: ${(problem as Error).stack ?? problem}\n`)
    }
    if (one.hearers.size > 0) one.timer = setTimeout(() => void look(editionId, one), everyMs).unref()
    else if (watched.get(editionId) === one) watched.delete(editionId)
  }

  return {
    watch: (editionId, hear) => {
      const known = watched.get(editionId)
      const one: Watched = known ?? { hearers: new Set(), last: null, said: '', timer: undefined }
      one.hearers.add(hear)
      if (known === undefined) {
        watched.set(editionId, one)
        void look(editionId, one)
      } else if (one.last) hear(one.last)
      return () => {
        one.hearers.delete(hear)
        if (one.hearers.size > 0) return
        clearTimeout(one.timer)
        if (watched.get(editionId) === one) watched.delete(editionId)
      }
    },
  }
}

/** A viewer's stream ends after so long, and their browser asks again: by then their session may have ended. */
const longestMs = 10 * 60_000
/** Proxies cut what says nothing. */
const heartbeatMs = 15_000
/** Of whoever doesn't read what they are sent nothing more is kept than this, in events. */
const mostUnread = 50

/**
 * How an edition stands as server-sent events: `progress` with what `told` makes of each change, and `done` when there
 * is nothing left to watch.
 */
export function eventsOf(
  live: Live,
  editionId: number,
  told: (standing: Standing) => Promise<unknown>,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let end = () => {}
  return new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        let open = true
        let telling = Promise.resolve()
        const say = (text: string) => {
          if (!open) return
          if ((controller.desiredSize ?? 0) < -mostUnread) finish()
          else controller.enqueue(encoder.encode(text))
        }
        const finish = () => {
          if (!open) return
          end()
          controller.close()
        }
        say('retry: 2000\n\n')
        const unwatch = live.watch(editionId, (standing) => {
          // In their order, whichever is drawn faster.
          telling = telling
            .then(async () => {
              say(`event: progress\ndata: ${JSON.stringify(await told(standing))}\n\n`)
              if (standing.edition.state !== 'sent') return
              say('event: done\ndata: {}\n\n')
              finish()
            })
            .catch((problem: Error) => {
              process.stderr.write(`progress: ${problem.stack ?? problem}\n`)
              finish()
            })
        })
        const beating = setInterval(() => say(': still here\n\n'), heartbeatMs).unref()
        const ending = setTimeout(finish, longestMs).unref()
        end = () => {
          open = false
          unwatch()
          clearInterval(beating)
          clearTimeout(ending)
        }
      },
      cancel: () => end(),
    },
    { highWaterMark: 1 },
  )
}
