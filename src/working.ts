import type { House } from './house.ts'
import { publishDue } from './record/index.ts'
import type { Whereabouts } from './settings.ts'

/** A worker that runs: it can be told that there may be something to do, and to stop. */
export interface Working {
  wake(): void
  stop(): Promise<void>
}

/** How long a worker sleeps when nobody wakes it: what is due by the clock is done within this. */
const restMs = 1000

/** The worker's round: whatever is due by the clock or was left by a commit. One round at a time. */
export function startWorker(house: House, _where: Whereabouts): Working {
  let stopping = false
  let rouse = () => {}
  const round = async () => {
    await house.rereadNewsroom()
    await publishDue(house)
  }
  const running = (async () => {
    while (!stopping) {
      await round()
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, restMs)
        rouse = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
  })()
  return {
    wake: () => rouse(),
    stop: async () => {
      stopping = true
      rouse()
      await running
    },
  }
}
