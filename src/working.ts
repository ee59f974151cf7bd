import { type Dial, openCourier, releaseDue } from './delivery/index.ts'
import { ensureNextEditions } from './editions/index.ts'
import type { House } from './house.ts'
import { dial, relayAddress } from './platform/mail/index.ts'
import { keepLogShort } from './platform/store/index.ts'
import { forgetAttempts, forgetWaiting, openKeys } from './readers/index.ts'
import { publishDue } from './record/index.ts'
import type { Whereabouts } from './settings.ts'
import { forgetLinks, forgetSessions } from './staff/index.ts'

/** A worker that runs: it can be told that there may be something to do, and to stop. */
export interface Working {
  wake(): void
  stop(): Promise<void>
}

/** How long a worker sleeps when nobody wakes it: what is due by the clock is done within this. */
const restMs = 1000
/** How often old links, sessions and unconfirmed readers are forgotten. */
const forgettingMs = 60 * 60_000

/** The worker's round: whatever is due by the clock or was left by a commit. One round at a time. */
export async function startWorker(house: House, where: Whereabouts): Promise<Working> {
  const keys = await openKeys(where.keyFile, false)
  const relay = where.smtpUrl !== null
  const courier = openCourier(house, keys, relayOf(where), { relayExamples: where.relayExamples })
  const endLog = keepLogShort(house.store)
  let stopping = false
  let rouse = () => {}
  let forgotAt = 0

  const round = async () => {
    await house.rereadNewsroom()
    const before = await latestEvent(house)
    await publishDue(house)
    await ensureNextEditions(house)
    await releaseDue(house, { relay })
    await courier.round()
    if (Date.now() - forgotAt > forgettingMs) {
      forgotAt = Date.now()
      await Promise.all([forgetWaiting(house), forgetAttempts(house), forgetLinks(house), forgetSessions(house)])
    }
    if ((await latestEvent(house)) !== before) house.wake()
  }

  const running = (async () => {
    while (!stopping) {
      // What fails in one round is tried in the next; the line says so each time.
      await round().catch((problem: Error) =>
        process.stderr.write(`${house.now()} worker: ${problem.stack ?? problem}\n`),
      )
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
      endLog()
      rouse()
      await courier.stop()
      await running
    },
  }
}

const relayOf = ({ smtpUrl }: Whereabouts): Dial | null => {
  if (smtpUrl === null) return null
  const address = relayAddress(smtpUrl)
  return () => dial(address)
}

const latestEvent = async (house: House): Promise<number> =>
  (await house.store.read.selectFrom('event').select('id').orderBy('id', 'desc').limit(1).executeTakeFirst())?.id ?? 0
