import { setTimeout as rest } from 'node:timers/promises'
import { type EditionOf, editions } from '../editions/index.ts'
import type { House } from '../house.ts'
import { type SigningKey, withoutAddresses } from '../platform/mail/index.ts'
import { keptProblem, Problem, problemOf } from '../problem.ts'
import { isNobodys, type Keys, newsletterById } from '../readers/index.ts'
import { brake } from './brakes.ts'
import { nameDoubts } from './doubt.ts'
import type { Due } from './due.ts'
import { fillDeliveries } from './fill.ts'
import { endEdition, finishEdition, stopRows } from './finish.ts'
import { isHalted } from './halt.ts'
import { Ledger, leaseMs, type Settled } from './ledger.ts'
import { newOwner } from './owner.ts'
import { Pace } from './pace.ts'
import { type Post, pressOf } from './post.ts'
import { type Prepared, preparing, type Walking } from './preparing.ts'
import { type Dial, type Line, outcomeOf } from './relay.ts'
import { sharingOf } from './sharing.ts'
import { type Supply, supplyOf } from './supply.ts'
import { turnsBeside } from './turns.ts'
import { unreadIn } from './unread.ts'
import { walk } from './walk.ts'
import { leftToday } from './warm-up.ts'

export interface CourierOptions {
  /** Connections to the relay at once: so many mails at most are in doubt after a kill. */
  readonly connections?: number
  /** For tests with a server of their own: mail to .example goes to the relay too. */
  readonly relayExamples?: boolean
  /** The keys that mails of an edition are signed with; none where it isn't said. */
  readonly signing?: (of: EditionOf) => Promise<readonly SigningKey[]>
  /** How busy whoever answers readers is, 0 to 1: letters give way to them. */
  readonly busy?: () => number
  /** After so many the edition’s brakes are looked at, and others are given their turn. */
  readonly mostARound?: number
  /** How long a reader is left alone after the n-th temporary refusal, in milliseconds. */
  readonly wait?: (attempt: number) => number
}

/** What a round came to. */
export interface Round {
  readonly accepted: number
  readonly attempted: number
  /** Why the relay took nothing more, as `problem.ts` keeps it; "" when there was no such trouble. */
  readonly trouble: string
}

export interface Courier {
  /** Delivers all that is due now, of every released edition. One round at a time. */
  round(): Promise<Round>
  /** Lets the messages in flight end, and takes no more. */
  stop(): Promise<void>
}

/** So many letters are written and signed ahead for each connection: more than leave while a commit runs. */
const aheadOfEach = 4
/** And so many in all: no more is kept in memory, however many connections there are. */
const mostAhead = 64
/** How often it is asked whether somebody has paused what goes out. */
const haltLookMs = 500

/** How often it is asked whether it is time to say that we live, and to count the others. */
const shareLookMs = 1000

/** A line that waits for its relay's turn asks so often whether it should still wait. */
const longestWaitMs = 250

/** So many messages that never left, one after the other, and a line is given up for this round. */
const mostUnsent = 3

/**
 * Delivers editions: reads what is due by keyset, keeps some connections open with one message in flight on each, and
 * writes each state before what it allows. It may be killed at any instant.
 */
export function openCourier(house: House, keys: Keys, dial: Dial | null, options: CourierOptions = {}): Courier {
  const { connections = 4, relayExamples = false, signing = async () => [], mostARound = 20_000, wait } = options
  const owner = newOwner()
  // While letters are to be written, so many lines wait for one commit: each takes the disk as long as several mails take.
  const enough = Math.ceil(connections * 0.75)
  let writing = () => false
  const ledger = new Ledger(house, owner, wait, (gathered) => gathered < enough && writing())
  const pace: Pace = new Pace(
    () => house.newsroom().pace,
    () => sharing.share(),
  )
  const sharing = sharingOf(house, owner, pace)
  const turn = turnsBeside(options.busy ?? (() => 0))
  const idle: Line[] = []
  let stopping = false
  let running: Promise<Round> | null = null

  const line = async (): Promise<Line> => {
    for (let kept = idle.pop(); kept; kept = idle.pop()) {
      if (kept.open) return kept
      kept.close()
    }
    if (dial === null) throw new Problem('noRelay')
    return dial().catch((failure: Error) => {
      throw new Problem('relayUnreachable', withoutAddresses(failure.message))
    })
  }
  const turnOf = (line: Line): number => line.turn?.(sharing.share()) ?? 0
  const needsRelay = (due: Due) => relayExamples || !isNobodys(due.domain)

  /** A mail to nobody's address, into the outbox: written anew while its words are older than what is recorded. */
  const keep = async (due: Due, given: Post, press: Walking['press']): Promise<boolean> => {
    for (let post = given; ; post = await press(ledger.changedAt)) {
      const letter = await post.letterTo(due)
      if (letter === null) return false
      const { envelope, subject, source } = letter
      if (await ledger.keep({ id: due.id, recipient: envelope.to, subject, source, asOf: post.asOf })) return true
      if (post.asOf >= ledger.changedAt) return false
    }
  }

  const prepare = preparing({ ledger, pace, sharing, turn, needsRelay })

  /**
   * One connection's work, until nothing is left: claims, sends, and settles with the next claim. Whom the next letter is
   * for is told to the server with this one's end.
   */
  const lane = async (walking: Walking, supply: Supply<Prepared>, tally: Tally): Promise<void> => {
    const { of, press } = walking
    let current: Line | null = null
    let settled: Settled | null = null
    let unsent = 0
    const may = () => !stopping && !walking.halted && tally.trouble === ''
    const next = async (): Promise<Prepared | null> => {
      for (;;) {
        const one = await supply.next()
        // A domain that has put us off since the letter was written rests.
        if (one === null || !needsRelay(one.due) || !pace.rests(one.due.domain, Date.now())) return one
        walking.passedOver.push(one.due)
      }
    }
    let ready = await next()
    try {
      while (ready !== null && may()) {
        const { due } = ready
        let { letter } = ready
        if (letter === null || !needsRelay(due)) {
          if (letter === null) await stopRows(house, [{ id: due.id, state: 'withdrawn', why: 'stories' }])
          else if (await keep(due, ready.post, press)) tally.accepted += 1
          if (letter !== null) tally.attempted += 1
          ready = null
          ready = await next()
          continue
        }
        // Connected first: a row is never `sending` while there is no connection that it could leave by.
        if (!current?.open) {
          current?.close()
          current = null
          // What the last message came to is not kept waiting for a server.
          if (settled) await ledger.write(settled, null)
          settled = null
          current = await line().catch((thrown: unknown) => {
            tally.trouble = problemOf(thrown)
            return null
          })
          if (current === null) break
        }
        for (let wait = turnOf(current); wait > 0 && may(); wait = turnOf(current)) {
          if (settled) await ledger.write(settled, null)
          settled = null
          await rest(Math.min(wait, longestWaitMs))
        }
        if (!may()) break
        const claimed = await ledger.write(settled, due)
        settled = null
        if (!claimed) {
          current.rest()
          ready = null
          ready = await next()
          continue
        }
        tally.attempted += 1
        const startedAt = house.now()
        // A story has changed since the letter was written, and the claim's commit knew of it: it is written anew.
        if (ready.post.asOf < ledger.changedAt) letter = await (await press(ledger.changedAt)).letterTo(due)
        ready = null
        // What is wrong with the next one is told only once this one, which is claimed, has gone.
        let failed: unknown
        ready = await next().catch((thrown: unknown) => {
          failed = thrown
          return null
        })
        const announced = ready !== null && needsRelay(ready.due) ? ready.letter : null
        if (letter === null) current.rest()
        const outcome = letter === null ? unwritten : outcomeOf(await current.send(letter, announced))
        if (outcome.kind === 'accepted') tally.accepted += 1
        pace.heard(due.domain, outcome, Date.now())
        unsent = outcome.kind === 'unsent' && letter !== null ? unsent + 1 : 0
        if (unsent >= mostUnsent) tally.trouble = outcome.reply
        settled = { id: due.id, attempt: due.attempt + 1, startedAt, outcome, inDoubt: of.newsletter.inDoubt }
        if (failed !== undefined) throw failed
      }
    } finally {
      // What was taken and not begun is given back.
      if (ready !== null) walking.passedOver.push(ready.due)
      if (settled) await ledger.write(settled, null)
      current?.rest()
      if (current?.open) idle.push(current)
    }
  }

  const deliver = async (of: EditionOf, tally: Tally): Promise<void> => {
    const resting = () => pace.resting(Date.now())
    const through = walk(house, of, { owner, only: dial === null ? 'examples' : 'all', resting })
    const allowed = await leftToday(house)
    const today = { left: allowed, allowed: allowed ?? 0 }
    const press = pressOf(house, keys, await signing(of), of)
    const unread = unreadIn(house)
    const walking: Walking = { of, through, today, passedOver: [], begun: null, halted: false, press, unread }
    let left = mostARound
    const may = () => !stopping && !walking.halted && tally.trouble === '' && left-- > 0
    const supply = supplyOf(() => prepare(walking, may), Math.min(connections * aheadOfEach, mostAhead))
    writing = () => supply.filling
    const look = async () => {
      walking.halted ||= await isHalted(house, of.edition.id)
    }
    const watching = setInterval(() => void look().catch(() => {}), haltLookMs)
    try {
      // Each to its end, also beside one that has failed: what they have claimed is settled before anybody looks again.
      const lanes = Array.from({ length: connections }, () => lane(walking, supply, tally))
      const failed = (await Promise.allSettled(lanes)).find((one) => one.status === 'rejected')
      if (failed) throw failed.reason
    } finally {
      clearInterval(watching)
      writing = () => false
      for (const { due } of await supply.end()) walking.passedOver.push(due)
      await through.end(walking.passedOver)
    }
    await unread.end()
    if (today.left !== null && tally.trouble === '' && (await leftToday(house)) === 0)
      tally.held = keptProblem('warmingUp')
  }

  const round = async (): Promise<Round> => {
    const tally: Tally = { accepted: 0, attempted: 0, trouble: '', held: '' }
    const renewing = setInterval(() => void ledger.renew().catch(() => {}), leaseMs / 3)
    const sharingOn = setInterval(() => void sharing.look().catch(() => {}), shareLookMs)
    try {
      await sharing.look()
      for (const of of await released(house)) {
        if (stopping) break
        await nameDoubts(house, { editionId: of.edition.id, inDoubt: of.newsletter.inDoubt })
        await fillDeliveries(house, of.edition.id)
        if (of.edition.endsAt <= house.now()) await endEdition(house, of.edition.id)
        else if (await brake(house, of.edition.id)) await deliver(of, tally)
        else continue
        const trouble = dial === null && !relayExamples ? keptProblem('noRelay') : tally.trouble
        await finishEdition(house, of.edition, trouble || tally.held)
      }
    } finally {
      clearInterval(renewing)
      clearInterval(sharingOn)
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
      await sharing.leave()
    },
  }
}

/** Every story of it was withdrawn between the letter and its claim: nothing has left. */
const unwritten = { kind: 'unsent', reply: '' } as const

interface Tally {
  accepted: number
  attempted: number
  trouble: string
  /** Why it goes on only later, though nothing is wrong. */
  held: string
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
