import { createHash, timingSafeEqual } from 'node:crypto'
import * as z from 'zod'
import { type Instant, instant } from '../../../story/time.ts'
import { kindOf, type Reason } from '../../bounces/bounce.ts'
import { reasonOf } from '../../bounces/reason.ts'
import type { HookProvider, Returned } from '../returned.ts'

/** A post of a provider, as it came: its bytes are what was signed. */
export interface Hook {
  readonly body: Buffer
  /** A header by its name in lower case; "" where it is not there. */
  readonly header: (name: string) => string
  /** What stands after "?secret=" in the address; "" where nothing does. */
  readonly secret: string
  readonly now: Instant
}

/** What a post says, or why it changes nothing: nobody signed it, it is too old to be the first of its kind, it is no JSON of theirs. */
export type HookRead =
  | { readonly ok: true; readonly returned: readonly Returned[] }
  | { readonly ok: false; readonly why: 'unsigned' | 'old' | 'unreadable' }

/** A signature is good for so long after its time, in milliseconds; providers' clocks and ours may differ. */
export const goodForMs = 15 * 60_000

export const isOld = (now: string, signedMs: number, goodMs = goodForMs): boolean =>
  !(Math.abs(Date.parse(now) - signedMs) <= goodMs)

/** Compares secrets in a time that tells nothing of how much of them was right, their length neither. */
export const sameSecret = (given: string, kept: string): boolean => timingSafeEqual(digest(given), digest(kept))

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Reads JSON by a schema; undefined where it is none. */
export function readJson<S extends z.ZodType>(text: string, schema: S): z.output<S> | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** A field that may be missing, or be of another kind: then it is "". */
export const words = z
  .union([z.string(), z.number().transform(String)])
  .catch('')
  .transform((text) => text.slice(0, 2000))

/** When something happened: as told, but not later than now. `told` is ISO text or seconds since 1970. */
export function whenTold(told: string | number, now: Instant): Instant {
  const ms = typeof told === 'number' ? told * 1000 : Date.parse(told)
  return Number.isFinite(ms) && ms > 0 && ms <= Date.parse(now) ? instant(ms) : now
}

/** One event, in a provider's own terms. */
export interface ProviderEvent {
  readonly source: HookProvider
  /** "permanent": the provider does not try again, and says that the address is at fault. */
  readonly says: 'permanent' | 'passing' | 'complaint' | 'auto-reply' | 'trying' | 'other'
  /** Why, where the provider has a word of its own for it that leaves no doubt. */
  readonly reason?: Reason | undefined
  readonly status?: string
  readonly said: string
  readonly address: string
  readonly marks?: readonly string[]
  readonly at: Instant
  readonly event: string
}

/**
 * An event as any other bounce. What a provider calls permanent may be a refusal of this one mail: where the server's words
 * say so, they count.
 */
export function returnedBy(given: ProviderEvent): Returned {
  const { says, address, marks = [], at, event, source } = given
  const said = given.said.replace(/^smtp;\s*/i, '')
  const status = given.status || (/\b([245]\.\d{1,3}\.\d{1,3})\b/.exec(said)?.[1] ?? '')
  const told = { action: 'failed', status, reply: replyIn(said), command: '', said, told: '', speaker: 'smtp' } as const
  const reason = given.reason ?? (says === 'complaint' || says === 'other' ? 'feedback' : reasonOf(told))
  return {
    ...{ kind: kindIn(says, { reason, status, reply: told.reply }), reason, status, said, marks, at, source },
    ...{ addresses: address === '' ? [] : [address], final: says !== 'trying', event: `${source} ${event}` },
  }
}

const replyIn = (said: string): number => Number(/(?:^|;\s*|\s)([45]\d\d)(?=[\s-])/.exec(said)?.[1] ?? 0)

function kindIn(
  says: ProviderEvent['says'],
  { reason, status, reply }: { reason: Reason; status: string; reply: number },
): Returned['kind'] {
  if (says === 'permanent') return reason === 'undefined' ? 'hard' : kindOf(reason, { status, reply, final: true })
  return says === 'passing' || says === 'trying' ? 'soft' : says
}
