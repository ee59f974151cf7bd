import { type EditionOf, editions } from '../editions/index.ts'
import type { House } from '../house.ts'
import { isNobodys, type Keys, newsletterById } from '../readers/index.ts'
import { nameDoubts } from './doubt.ts'
import { type Cursor, type Due, nextDue } from './due.ts'
import { endEdition, finishEdition, stopRows } from './finish.ts'
import { Ledger, leaseMs, type Settled } from './ledger.ts'
import { forgetOwner, newOwner } from './owner.ts'
import { type Post, postOf } from './post.ts'
import { type Dial, type Line, outcomeOf } from './relay.ts'
import { fillDeliveries } from './release.ts'

export interface CourierOptions {
  /** Connections to the relay at once: so many mails at most are in doubt after a kill. */
  readonly connections?: number
  /** For tests with a server of their own: mail to .example goes to the relay too. */
  readonly relayExamples?: boolean
  /** How long a reader is left alone after the n-th temporary refusal, in milliseconds. */
  readonly wait?: (attempt: number) => number
}

/** What a round came to. */
export interface Round {
  readonly accepted: number
  readonly attempted: number
  /** Why the relay took nothing more; "" when there was no such trouble. */
  readonly trouble: string
}

export interface Courier {
  /** Delivers all that is due now, of every released edition. One round at a time. */
  round(): Promise<Round>
  /** Lets the messages in flight end, and takes no more. */
  stop(): Promise<void>
}

/** So many messages that never left, one after the other, and a line is given up for this round. */
const mostUnsent = 3

/**
 * Delivers editions: reads what is due by keyset, keeps some connections open with one message in flight on each, and
 * writes each state before what it allows. It may be killed at any instant.
 */
export function openCourier(house: House, keys: Keys, dial: Dial | null, options: CourierOptions = {}): Courier {
  const { connections = 4, relayExamples = false, wait } = options
  const owner = newOwner()
  const ledger = new Ledger(house, owner, wait)
  const idle: Line[] = []
  let stopping = false
  let running: Promise<Round> | null = null

  const line = async (): Promise<Line> => {
    for (let kept = idle.pop(); kept; kept = idle.pop()) {
      if (kept.open) return kept
      kept.close()
    }
    if (dial === null) throw new Error('There is no mail relay (SMTP_URL).')
    return dial()
  }
  const needsRelay = (due: Due) => relayExamples || !isNobodys(due.domain)

  /** One connection's work: claim, send, settle with the next claim, until nothing is left. */
  const lane = async (next: () => Promise<Work | null>, tally: Tally): Promise<void> => {
    let current: Line | null = null
    let settled: Settled | null = null
    let unsent = 0
    try {
      for (;;) {
        const work = stopping || unsent >= mostUnsent || tally.trouble !== '' ? null : await next()
        if (work === null) break
        const { due, of, post } = work
        if (!needsRelay(due)) {
          const { source, envelope } = post.letterTo(due)
          const kept = { id: due.id, recipient: envelope.to, subject: post.subjectOf(due), source }
          tally.attempted += 1
          if (await ledger.keep(kept)) tally.accepted += 1
          continue
        }
        // Connected first: a row is never `sending` while there is no connection that it could leave by.
        if (!current?.open) {
          current?.close()
          current = null
          // What the last message came to is not kept waiting for a server.
          if (settled) await ledger.write(settled, null)
          settled = null
          current = await line().catch((problem: Error) => {
            tally.trouble = problem.message
            return null
          })
          if (current === null) break
        }
        const letter = post.letterTo(due)
        const claimed = await ledger.write(settled, due.id)
        settled = null
        if (!claimed) continue
        tally.attempted += 1
        const startedAt = house.now()
        const outcome = outcomeOf(await current.send(letter))
        if (outcome.kind === 'accepted') tally.accepted += 1
        unsent = outcome.kind === 'unsent' ? unsent + 1 : 0
        if (unsent >= mostUnsent) tally.trouble = outcome.reply
        settled = { id: due.id, attempt: due.attempt + 1, startedAt, outcome, inDoubt: of.newsletter.inDoubt }
      }
    } finally {
      if (settled) await ledger.write(settled, null)
      if (current?.open) idle.push(current)
    }
  }

  const deliver = async (of: EditionOf, tally: Tally): Promise<void> => {
    const only = dial === null ? 'examples' : 'all'
    // Compiled with the first row that is due: most rounds find none.
    let post: Promise<Post> | null = null
    const compiled = () => {
      post ??= postOf(house, keys, of)
      return post
    }
    const next = walk(house, of, compiled, only)
    await Promise.all(Array.from({ length: connections }, () => lane(next, tally)))
  }

  const round = async (): Promise<Round> => {
    const tally: Tally = { accepted: 0, attempted: 0, trouble: '' }
    const renewing = setInterval(() => void ledger.renew().catch(() => {}), leaseMs / 3)
    try {
      for (const of of await released(house)) {
        if (stopping) break
        await nameDoubts(house, { editionId: of.edition.id, inDoubt: of.newsletter.inDoubt })
        await fillDeliveries(house, of.edition.id)
        if (of.edition.endsAt <= house.now()) await endEdition(house, of.edition.id)
        else await deliver(of, tally)
        await finishEdition(
          house,
          of.edition,
          dial === null && !relayExamples ? 'There is no mail relay (SMTP_URL).' : tally.trouble,
        )
      }
    } finally {
      clearInterval(renewing)
    }
    return tally
  }

  return {
    round: () => {
      running ??= round().finally(() => {
        running = null
      })
      return running
    },
    stop: async () => {
      stopping = true
      await running?.catch(() => {})
      for (const one of idle.splice(0)) one.close()
      forgetOwner(owner)
    },
  }
}

interface Tally {
  accepted: number
  attempted: number
  trouble: string
}

interface Work {
  readonly due: Due
  readonly of: EditionOf
  readonly post: Post
}

async function released(house: House): Promise<EditionOf[]> {
  const rows = await editions(house.store.write).where('state', '=', 'released').orderBy('id').execute()
  const found: EditionOf[] = []
  for (const edition of rows) {
    const newsletter = await newsletterById(house.store.write, edition.newsletterId)
    if (newsletter) found.push({ edition, newsletter })
  }
  return found
}

/** Walks what is due, page by page, for several lanes: new ones first, then those that were put off. */
function walk(
  house: House,
  of: EditionOf,
  compiled: () => Promise<Post>,
  only: 'all' | 'examples',
): () => Promise<Work | null> {
  const states = ['queued', 'deferred'] as const
  let at = 0
  let cursor: Cursor = { notBefore: '', id: 0 }
  let page: Due[] = []
  let reading: Promise<void> | null = null
  const read = async () => {
    while (page.length === 0) {
      const state = states[at]
      if (state === undefined) return
      const found = await nextDue(house.store.write, {
        editionId: of.edition.id,
        newsletterId: of.newsletter.id,
        state,
        now: house.now(),
        cursor,
        only,
      })
      await stopRows(house, found.stopped)
      page = found.due
      if (found.cursor === null) {
        at += 1
        cursor = { notBefore: '', id: 0 }
      } else {
        cursor = found.cursor
      }
    }
  }
  return async () => {
    while (page.length === 0 && at < states.length) {
      reading ??= read().finally(() => {
        reading = null
      })
      await reading
    }
    const due = page.shift()
    return due ? { due, of, post: await compiled() } : null
  }
}
