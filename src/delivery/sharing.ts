import type { House } from '../house.ts'
import { databaseClock } from '../platform/store/index.ts'
import { isDead } from './owner.ts'
import type { Pace, Rest } from './pace.ts'

/** How often a courier that has something to send says that it lives, counts the others, and hears of resting domains. */
const lookMs = 2000
/** So long after a count began the share that came of it may be used; who comes anew waits as long before it takes any. */
const holdsMs = 5000
/** Who hasn't been seen for so long is not counted: its own share has ended before. */
const goneMs = 10_000
/** What is told of a domain is looked for so far back: further than two looks, and a slow commit between them. */
const newsMs = 15_000
/** A domain that rested until so long ago is still slow for somebody who comes anew. */
const slowMs = 600_000
const mostTold = 500
const mostHeard = 5000

/** A courier's part in the pace that all couriers keep together. */
export interface Sharing {
  /** Our share of every pace, 0 to 1; 0 while others may not know of us yet. */
  share(): number
  /** There is something to send: we take part from now on. At once, but for a look when the last one is too old. */
  join(): Promise<void>
  /** Looks, when it is time and there was something to send lately: else we are not counted before long. */
  look(): Promise<void>
  leave(): Promise<void>
}

/**
 * Shares the pace among the couriers that have something to send (decisions/0010): each says every two seconds, in the
 * database, that it lives, and takes one part of as many as there are. A share is never used for longer than a newcomer
 * waits for its own, so that all together never have more than one whole. Who dies is counted for ten seconds more, or,
 * on this machine, not at all.
 */
export function sharingOf(house: Pick<House, 'store'>, owner: string, pace: Pace): Sharing {
  const { write, engine } = house.store
  const clock = databaseClock(engine)
  let workers = 1
  let lookedAt = Number.NEGATIVE_INFINITY
  let freeAt = 0
  let neededAt = Number.NEGATIVE_INFINITY
  let heard = new Set<string>()
  let looking: Promise<void> | null = null

  const tell = async () => {
    const rests = pace.untold(Date.now(), mostTold)
    if (rests.length === 0) return
    await write
      .insertInto('restingDomain')
      .values((e) =>
        rests.map(({ domain, putOff, rate, forMs }) => ({
          ...{ domain, putOff, rate, toldBy: owner, toldAt: clock },
          restsUntil: e(clock, '+', Math.round(forMs)),
        })),
      )
      // Who was put off for longer is right.
      .onConflict((c) =>
        c
          .column('domain')
          .doUpdateSet((e) => ({
            putOff: e.ref('excluded.putOff'),
            rate: e.ref('excluded.rate'),
            restsUntil: e.ref('excluded.restsUntil'),
            toldBy: e.ref('excluded.toldBy'),
            toldAt: e.ref('excluded.toldAt'),
          }))
          .whereRef('excluded.restsUntil', '>', 'restingDomain.restsUntil'),
      )
      .execute()
    pace.told(rests)
  }

  const hear = async (anew: boolean) => {
    const rows = await write
      .selectFrom('restingDomain')
      .select((e) => ['domain', 'putOff', 'rate', 'toldAt', e('restsUntil', '-', clock).as('forMs')])
      .where('toldBy', '<>', owner)
      .where((e) => (anew ? e('restsUntil', '>', e(clock, '-', slowMs)) : e('toldAt', '>', e(clock, '-', newsMs))))
      .orderBy('toldAt', 'desc')
      .limit(mostHeard)
      .execute()
    const now = Date.now()
    const marked = rows.map((row) => ({ ...row, mark: `${row.toldAt} ${row.domain}` }))
    for (const { domain, putOff, rate, forMs, mark } of marked)
      if (!heard.has(mark))
        pace.learn({ domain, putOff: Number(putOff), rate, forMs: Number(forMs) } satisfies Rest, now)
    heard = new Set(marked.map(({ mark }) => mark))
  }

  /** How many there are with us, those not counted that are known to have died. */
  const count = async (): Promise<number> => {
    await write
      .insertInto('courier')
      .values({ owner, seenAt: clock })
      .onConflict((c) => c.column('owner').doUpdateSet({ seenAt: clock }))
      .execute()
    // Only when ours is there for all to see: of two that come at once, one at least sees the other.
    await write
      .deleteFrom('courier')
      .where((e) => e('seenAt', '<', e(clock, '-', goneMs)))
      .execute()
    const all = (await write.selectFrom('courier').select('owner').execute()).map((one) => one.owner)
    const dead = all.filter((one) => one !== owner && isDead(one))
    if (dead.length > 0) await write.deleteFrom('courier').where('owner', 'in', dead).execute()
    return all.length - dead.length
  }

  const once = async () => {
    const began = performance.now()
    await tell()
    const counted = await count()
    // The others may have counted without us.
    const anew = performance.now() - lookedAt > holdsMs
    if (anew && counted > 1) freeAt = performance.now() + holdsMs
    workers = counted
    lookedAt = began
    await hear(anew)
  }

  const look = async (): Promise<void> => {
    if (performance.now() - lookedAt < lookMs) return
    looking ??= once().finally(() => {
      looking = null
    })
    await looking
  }

  return {
    share: () => {
      const now = performance.now()
      neededAt = now
      return now < freeAt || now - lookedAt > holdsMs ? 0 : 1 / workers
    },
    join: () => {
      neededAt = performance.now()
      return look()
    },
    look: async () => {
      if (performance.now() - neededAt < goneMs || pace.waits(Date.now())) await look()
    },
    leave: async () => {
      if (lookedAt === Number.NEGATIVE_INFINITY) return
      await looking?.catch(() => {})
      lookedAt = Number.NEGATIVE_INFINITY
      await write.deleteFrom('courier').where('owner', '=', owner).execute()
    },
  }
}
