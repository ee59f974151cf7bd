import { randomUUID } from 'node:crypto'
import { openCourier, releaseDue } from './delivery/index.ts'
import { staffMails } from './desk/index.ts'
import { ensureNextEditions } from './editions/index.ts'
import { fetchSafely } from './evidence/index.ts'
import {
  endMailbox,
  folderWatch,
  followServers,
  forgetItems,
  lookAtDue,
  lookAtMailbox,
  readListingInWorker,
  traceListener,
} from './following/index.ts'
import type { House } from './house.ts'
import { readInWorker } from './intake/in-worker.ts'
import { enqueue, type JobHandler, runJobs } from './platform/jobs/index.ts'
import { type Mailer, openMailer, relaysAt, shownMailbox } from './platform/mail/index.ts'
import { follow, keepLogShort } from './platform/store/index.ts'
import {
  forgetAttempts,
  forgetMoves,
  forgetWaiting,
  type Keys,
  keysOf,
  type RelaysTaking,
  readerMails,
} from './readers/index.ts'
import { publishDue } from './record/index.ts'
import { alignmentsKept, dnsOf, domainOf, offersKept, openSigning, relaysTaking } from './sending/index.ts'
import type { Whereabouts } from './settings.ts'
import { openSnapshots } from './snapshots.ts'
import { forgetLinks, forgetSessions } from './staff/index.ts'
import { staffMail } from './staff-mail.ts'
import { followingWords } from './words/following.ts'

/** A worker that runs: it can be told that there may be something to do, and to stop. */
export interface Working {
  wake(): void
  stop(): Promise<void>
}

/** How long a worker sleeps when nobody wakes it: what is due by the clock is done within this. */
const restMs = 1000
/** A job whose worker shows no sign of life for so long is begun again by another. */
const leaseMs = 60_000

/** So many jobs are worked at in one moment, beside the deliveries: one mail that a relay is slow to take holds up no other. */
const hands = 3

/** What a worker does as jobs: each may be begun again after a kill. */
export const jobsOf = (
  house: House,
  keys: Keys,
  mailer: Mailer,
  given: { data: string; stopping: AbortSignal; relaysTaking: RelaysTaking },
): Readonly<Record<string, JobHandler>> => ({
  ...readerMails(house, keys, mailer),
  ...staffMails(house, staffMail(house, mailer)),
  // Old links, reviews and sessions, counts of attempts, readers who never confirmed, old items: forgotten once a day.
  clean: async () => {
    await forgetWaiting(house)
    await forgetMoves(house)
    await forgetAttempts(house)
    await forgetLinks(house)
    await forgetSessions(house)
    await forgetItems(house)
    await (await import('./readers/importing/job.ts')).forgetLists(house, given.data)
  },
  // Lists are rare: their code is loaded with the first one.
  importReaders: async (payload, job) =>
    (await import('./readers/importing/job.ts')).importing(house, keys, given)(payload, job),
})

/**
 * The worker's round: whatever is due by the clock or was left by a commit. One round at a time.
 *
 * @param busy how busy the thread is that answers readers, 0 to 1; without it nobody is given way to
 */
export async function startWorker(house: House, where: Whereabouts, busy?: () => number): Promise<Working> {
  const keys = await keysOf(house, where.keyFile)
  const signing = openSigning(house, keys)
  const heard = offersKept(house)
  const mailer = openMailer(house.store, where.smtpUrl, {
    ...{ now: house.now, relayExamples: where.relayExamples, signing, heard },
  })
  const relay = where.smtpUrl !== null
  const relays = where.smtpUrl === null ? null : relaysAt(where.smtpUrl, heard)
  const alignmentOf = alignmentsKept(house, where.smtpUrl, dnsOf(where.dns))
  const courier = openCourier(house, keys, relays?.dial ?? null, {
    ...(relays ? { connections: relays.connections } : {}),
    ...(busy ? { busy } : {}),
    relayExamples: where.relayExamples,
    signing: ({ newsletter }) => signing(domainOf(newsletter.sender) ?? ''),
  })
  const endLog = keepLogShort(house.store)
  const traces = traceListener(house)
  const stopLooking = new AbortController()
  const looking = {
    ...{ fetch: fetchSafely, read: readListingInWorker, random: Math.random },
    stopping: stopLooking.signal,
  }
  const taking = { read: readInWorker, keep: openSnapshots(house, where.data).keep, stopping: stopLooking.signal }
  const watchFolder = folderWatch(house, { ...taking, folder: where.incoming })
  const { mailbox } = where
  const { kind } = followingWords(house.newsroom().languages[0] ?? 'en')
  await followServers(house, { kind: 'folder', address: where.incoming, name: kind.folder })
  if (mailbox === null) await endMailbox(house)
  else await followServers(house, { kind: 'mailbox', address: shownMailbox(mailbox), name: kind.mailbox })
  const returning = await returnsOf(house, keys, { ...where.bounces, stopping: stopLooking.signal })
  let stopping = false
  let cleanedOn = ''
  const jobs = jobsOf(house, keys, mailer, {
    ...{ data: where.data, stopping: stopLooking.signal, relaysTaking: relaysTaking(house, where) },
  })
  const runner = { owner: `worker ${randomUUID()}`, now: house.now, leaseMs }

  const round = async () => {
    await house.rereadNewsroom()
    const before = await latestEvent(house)
    await publishDue(house)
    await ensureNextEditions(house)
    await releaseDue(house, { relay, alignmentOf })
    await courier.round()
    if ((await latestEvent(house)) !== before) house.wake()
  }

  const work = async () => {
    await runJobs(house.store, jobs, runner)
  }
  /** Today's cleaning, once for all workers, and whatever else is due. */
  const workAndClean = async () => {
    const at = house.now()
    const today = at.slice(0, 10)
    if (today !== cleanedOn) await enqueue(house.store.write, { kind: 'clean', onceKey: `clean ${today}`, runAt: at })
    cleanedOn = today
    await work()
  }

  const rousing = new Set<() => void>()
  const rouse = () => {
    for (const awake of rousing) awake()
  }
  const again = async (what: () => Promise<void>) => {
    while (!stopping) {
      // What fails in one round is tried in the next; the line says so each time.
      await what().catch((problem: Error) =>
        process.stderr.write(`${house.now()} worker: ${problem.stack ?? problem}\n`),
      )
      if (stopping) return
      await new Promise<void>((resolve) => {
        const awake = () => {
          clearTimeout(timer)
          rousing.delete(awake)
          resolve()
        }
        const timer = setTimeout(awake, restMs)
        rousing.add(awake)
      })
    }
  }
  const running = Promise.all([
    again(round),
    again(workAndClean),
    // A site that is slow to answer holds up nothing else.
    again(async () => void (await lookAtDue(house, looking))),
    again(async () => void (await watchFolder())),
    ...(mailbox === null ? [] : [again(async () => void (await lookAtMailbox(house, { ...taking, mailbox })))]),
    ...returning.map((round) => again(round)),
    // Nor do the stories of an archive that is traced for the first time.
    again(async () => void (await follow(house.store, traces, house.now))),
    ...Array.from({ length: hands - 1 }, () => again(work)),
  ])
  return {
    wake: rouse,
    stop: async () => {
      stopping = true
      stopLooking.abort()
      endLog()
      rouse()
      await courier.stop()
      await running
      mailer.close()
    },
  }
}

/** What comes back: its code is loaded only where a way for it is open. */
async function returnsOf(
  house: House,
  keys: Keys,
  { listen, mailbox, stopping }: Whereabouts['bounces'] & { stopping: AbortSignal },
): Promise<(() => Promise<void>)[]> {
  const rounds: (() => Promise<void>)[] = []
  if (listen !== null) {
    const { keepReturnDoorOpen } = await import('./delivery/returns/door.ts')
    rounds.push(keepReturnDoorOpen(house, keys, { listen, stopping }))
  }
  if (mailbox !== null) {
    const { lookAtBounces, lookAtBouncesNow } = await import('./delivery/returns/mailbox.ts')
    await lookAtBouncesNow(house, mailbox)
    rounds.push(async () => void (await lookAtBounces(house, keys, { mailbox, stopping })))
  }
  return rounds
}

const latestEvent = async (house: House): Promise<number> =>
  (await house.store.read.selectFrom('event').select('id').orderBy('id', 'desc').limit(1).executeTakeFirst())?.id ?? 0
