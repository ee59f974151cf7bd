import { type Bucket, fullBucket, takeTurn } from '../platform/mail/index.ts'
import type { Outcome } from './reply.ts'

/** How fast mail may leave. Rates are mails a minute; 0 is as fast as it is taken. */
export interface PaceLimits {
  /** To one receiving domain, where nothing else is said. */
  readonly perDomain: number
  /** To some: {"mail.example": 300}. */
  readonly domains: Readonly<Record<string, number>>
}

/** What is known of one receiving domain. */
interface Standing extends Bucket {
  /** Its own rate while it is slowed down; undefined: the limits'. */
  slowed: number | undefined
  /** It has put us off until then. */
  restsUntil: number
  /** It has no turn before then. */
  turnAt: number
  /** How often in a row it put us off. */
  putOff: number
}

/** A domain that put somebody off: how often in a row, what it gets a minute from then on, and for how long it rests. */
export interface Rest {
  readonly domain: string
  readonly putOff: number
  readonly rate: number | null
  readonly forMs: number
}

const minute = 60_000
/** While it isn't known what share of a pace is ours, it is asked again so soon. */
const unsharedMs = 500
/** Where nothing limits a domain that puts us off, it goes on with so many a minute. */
const carefully = 60
const longestRest = 60 * minute
/** Readers whose mailboxes are full say nothing about their domain, several in a row do. */
const inARow = 5
/** More domains than this are never told to a query. */
const mostResting = 200
const mostKnown = 50_000

/** Does a reply ask for less mail? 421 and the status codes of policy and rate (RFC 3463: X.7.X, X.4.5), not a full mailbox. */
const asksForLess = (code: number, reply: string): boolean =>
  code === 421 || (code < 500 && /\b4\.(?:7\.\d+|4\.5|3\.2)\b/.test(reply))

/**
 * A bucket of turns for each receiving domain. A domain that puts us off rests, twice as long each time, and then goes on
 * at half its rate; each mail that it takes brings it nearer to its limit. Of several processes that deliver, each has
 * its own, keeps to its `share` of all rates (0 to 1), and tells the others which domains rest.
 */
export class Pace {
  readonly #limits: () => PaceLimits
  readonly #share: () => number
  readonly #known = new Map<string, Standing>()
  readonly #untold = new Set<string>()

  constructor(limits: () => PaceLimits, share: () => number = () => 1) {
    this.#limits = limits
    this.#share = share
  }

  /** May a mail to this domain leave now? Takes its turn. `now` in milliseconds. */
  takes(domain: string, now: number): boolean {
    const rate = this.#rateOf(domain)
    const standing = this.#known.get(domain)
    if (rate === 0 && standing === undefined) return true
    const one = standing ?? this.#add(domain, now, rate)
    if (restingUntil(one) > now) return false
    if (rate === 0) return true
    const share = this.#share()
    const wait = share === 0 ? unsharedMs : takeTurn(one, rate * share, now)
    // Known to nextDue until then: nothing of it is read in vain.
    if (wait > 0) one.turnAt = now + wait
    return wait === 0
  }

  /** Does this domain want nothing now? A mail that has its turn already is not sent either. */
  rests(domain: string, now: number): boolean {
    return (this.#known.get(domain)?.restsUntil ?? 0) > now
  }

  /** Is there a domain that waits for its turn? */
  waits(now: number): boolean {
    for (const { turnAt } of this.#known.values()) if (turnAt > now) return true
    return false
  }

  /** What a mail to this domain came to. */
  heard(domain: string, outcome: Outcome, now: number): void {
    const standing = this.#known.get(domain)
    if (outcome.kind === 'accepted') {
      if (standing === undefined) return
      standing.putOff = 0
      if (standing.slowed !== undefined) this.#easeUp(domain, standing)
      return
    }
    if (outcome.kind !== 'refused' || outcome.code >= 500) return
    const one = standing ?? this.#add(domain, now, this.#rateOf(domain))
    // It was on its way already when the domain began to rest.
    if (one.restsUntil > now) return
    one.putOff += 1
    if (!asksForLess(outcome.code, outcome.reply) && one.putOff < inARow) return
    const times = Math.max(0, one.putOff - (asksForLess(outcome.code, outcome.reply) ? 1 : inARow))
    one.restsUntil = now + Math.min(minute * 2 ** times, longestRest)
    one.slowed = Math.max(1, (this.#rateOf(domain) || carefully * 2) / 2)
    one.turns = 1
    one.countedAt = one.restsUntil
    this.#untold.add(domain)
  }

  /** Domains that began to rest and that nobody was told of yet, `most` of them. */
  untold(now: number, most: number): Rest[] {
    const rests: Rest[] = []
    for (const domain of this.#untold) {
      if (rests.length === most) break
      const { putOff = 0, slowed, restsUntil = 0 } = this.#known.get(domain) ?? {}
      if (restsUntil > now) rests.push({ domain, putOff, rate: slowed ?? null, forMs: restsUntil - now })
      else this.#untold.delete(domain)
    }
    return rests
  }

  /** The others were told of these. */
  told(rests: readonly Rest[]): void {
    for (const { domain } of rests) this.#untold.delete(domain)
  }

  /** What others were told by a domain holds here too. */
  learn({ domain, putOff, rate, forMs }: Rest, now: number): void {
    const one = this.#known.get(domain) ?? this.#add(domain, now, this.#rateOf(domain))
    if (now + forMs <= one.restsUntil) return
    one.putOff = Math.max(one.putOff, putOff)
    one.restsUntil = now + forMs
    if (rate !== null) one.slowed = Math.min(one.slowed ?? rate, rate)
    one.turns = 1
    one.countedAt = Math.max(now, one.restsUntil)
  }

  /** Domains that take nothing now. */
  resting(now: number): string[] {
    const found: string[] = []
    for (const [domain, one] of this.#known) {
      if (restingUntil(one) > now) found.push(domain)
      if (found.length === mostResting) break
    }
    return found
  }

  #rateOf(domain: string): number {
    const { perDomain, domains } = this.#limits()
    const limit = domains[domain] ?? perDomain
    const slowed = this.#known.get(domain)?.slowed
    if (slowed === undefined) return limit
    return limit === 0 ? slowed : Math.min(slowed, limit)
  }

  #easeUp(domain: string, one: Standing): void {
    const { perDomain, domains } = this.#limits()
    const limit = domains[domain] ?? perDomain
    one.slowed = (one.slowed ?? carefully) * 1.05
    if (limit === 0 ? one.slowed > carefully * 100 : one.slowed >= limit) one.slowed = undefined
  }

  #add(domain: string, now: number, rate: number): Standing {
    // Whoever is known for the longest and doesn't rest is forgotten: a list may have any number of domains.
    if (this.#known.size >= mostKnown)
      for (const [name, one] of this.#known) {
        if (restingUntil(one) <= now && one.slowed === undefined) {
          this.#known.delete(name)
          break
        }
      }
    const one = { ...fullBucket(rate * this.#share(), now), slowed: undefined, restsUntil: 0, turnAt: 0, putOff: 0 }
    this.#known.set(domain, one)
    return one
  }
}

const restingUntil = ({ restsUntil, turnAt }: Standing): number => Math.max(restsUntil, turnAt)
