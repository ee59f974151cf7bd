import type { House } from '../../../house.ts'
import { enqueue } from '../../../platform/jobs/index.ts'
import type { Db, Writing } from '../../../platform/store/index.ts'
import { countDay } from '../../growth.ts'
import type { Keys } from '../../keys.ts'
import { enqueueAnswer } from '../answering.ts'
import { countAttempt } from './limits.ts'

/**
 * The brake on confirmation mails: whoever types a list of strangers' addresses into our form makes us write to all of
 * them. So many are written in an hour, of all and to one receiving domain; what is more waits, and after a day it is
 * dropped, as if nobody had asked.
 */

const lookEveryMs = 10 * 60_000
const atOnce = 500

/** Counts one mail to a domain. True when it is one too many for this hour. */
export async function isCrowded(house: House, keys: Keys, domain: string): Promise<boolean> {
  const { perHour, perDomain } = house.newsroom().confirmations
  const count = (what: string, of: string) => countAttempt(house, keys, { what, of, windowMinutes: 60 })
  return (await count('confirm-domain', domain)) > perDomain || (await count('confirm', 'all')) > perHour
}

/** Holds back the mail of an asking, in its transaction, and sees to it that somebody looks again. */
export async function holdBack(db: Writing, house: House, subscriptionId: number): Promise<void> {
  await db
    .updateTable('subscription')
    .set((e) => ({ heldAt: e.fn.coalesce('heldAt', e.val(house.now())) }))
    .where('id', '=', subscriptionId)
    .execute()
  await lookAgain(db, house)
}

/** One look in each ten minutes, however many ask for it. */
async function lookAgain(db: Writing | Db, house: House): Promise<void> {
  const next = (Math.floor(Date.parse(house.now()) / lookEveryMs) + 1) * lookEveryMs
  const runAt = new Date(next).toISOString()
  await enqueue(db, { kind: 'mail.held', onceKey: `held ${runAt}`, runAt }, house.now())
}

/** Writes to those who wait, the first first, as far as the hour allows; forgets those who have waited too long. */
export async function lookAtHeld(house: House, keys: Keys): Promise<void> {
  const { heldHours } = house.newsroom().confirmations
  const cutoff = new Date(Date.parse(house.now()) - heldHours * 3_600_000).toISOString()
  await dropHeld(house, cutoff)
  const waiting = await house.store.write
    .selectFrom('subscription')
    .innerJoin('reader', 'reader.id', 'subscription.readerId')
    .select(['subscription.id', 'reader.domain'])
    .where('heldAt', 'is not', null)
    .orderBy('heldAt')
    .orderBy('subscription.id')
    .limit(atOnce)
    .execute()
  const full = new Set<string>()
  for (const { id, domain } of waiting) {
    if (full.has(domain)) continue
    if (await isCrowded(house, keys, domain)) full.add(domain)
    else await write(house, id)
  }
  if (waiting.length === atOnce || full.size > 0) await lookAgain(house.store.write, house)
}

const write = (house: House, id: number): Promise<void> =>
  house.store.transaction(async (db) => {
    if (await letGo(db, id)) await enqueueAnswer(db, house, { kind: 'asked', subscription: { id } })
  })

/** An asking waits no longer; true when it did. */
export async function letGo(db: Writing, subscriptionId: number): Promise<boolean> {
  const freed = await db
    .updateTable('subscription')
    .set({ heldAt: null })
    .where('id', '=', subscriptionId)
    .where('heldAt', 'is not', null)
    .where('state', '=', 'waiting')
    .executeTakeFirst()
  return Number(freed.numUpdatedRows) === 1
}

/** Askings that waited too long are forgotten, and readers who have nothing else with them. */
const dropHeld = (house: House, cutoff: string): Promise<void> =>
  house.store.transaction(async (db) => {
    const dropped = await db
      .deleteFrom('subscription')
      .where('heldAt', '<', cutoff)
      .where('state', '=', 'waiting')
      .returning(['readerId', 'newsletterId'])
      .execute()
    const day = house.now().slice(0, 10)
    for (const [newsletterId, rows] of Map.groupBy(dropped, (row) => row.newsletterId))
      await countDay(db, { newsletterId, day, act: 'dropped', n: rows.length })
    const ids = dropped.map(({ readerId }) => readerId)
    for (let from = 0; from < ids.length; from += atOnce)
      await db
        .deleteFrom('reader')
        .where('id', 'in', ids.slice(from, from + atOnce))
        .where((e) =>
          e.not(
            e.exists(e.selectFrom('subscription').select('id').whereRef('subscription.readerId', '=', 'reader.id')),
          ),
        )
        .execute()
  })

/** How many askings were forgotten unanswered in the last 30 days. */
export async function droppedLately(house: Pick<House, 'store' | 'now'>): Promise<number> {
  const from = new Date(Date.parse(house.now()) - 30 * 86_400_000).toISOString().slice(0, 10)
  const row = await house.store.read
    .selectFrom('newsletterDay')
    .select((e) => e.fn.sum<number | null>('n').as('n'))
    .where('act', '=', 'dropped')
    .where('day', '>', from)
    .executeTakeFirst()
  return Number(row?.n ?? 0)
}

/** Whose confirmations wait, by receiving domain: how many, and since when. The most first. */
export const heldBack = async (db: Db): Promise<{ domain: string; n: number; since: string }[]> =>
  (
    await db
      .selectFrom('subscription')
      .innerJoin('reader', 'reader.id', 'subscription.readerId')
      .select((e) => ['reader.domain', e.fn.countAll<number>().as('n'), e.fn.min('heldAt').as('since')])
      .where('heldAt', 'is not', null)
      .groupBy('reader.domain')
      .orderBy('n', 'desc')
      .limit(20)
      .execute()
  ).map(({ domain, n, since }) => ({ domain, n: Number(n), since: since ?? '' }))
