import { setImmediate as rest } from 'node:timers/promises'
import type { ExpressionBuilder } from 'kysely'
import { releasedMails } from '../editions/index.ts'
import type { House } from '../house.ts'
import type { Tables, Writing } from '../platform/store/index.ts'
import { asMade, madeColumns } from './made.ts'
import { countsAt } from './view/places.ts'
import { countsIn, tallyOf } from './view/tally.ts'

/** By language, until when who got an edition got it without what a notice tells. */
export type GotBefore = Readonly<Record<string, string>>

/** Of an edition's rows those that left with a text that was put right later; where nobody knows, they count as well. */
const gotIt = (gotBefore: GotBefore) => (e: ExpressionBuilder<Tables & { got: Tables['delivery'] }, 'got'>) =>
  e.or(
    Object.entries(gotBefore).map(([language, until]) =>
      e.and([
        e('got.language', '=', language),
        e.or([
          e('got.state', '=', 'in doubt'),
          e.and([e('got.state', '=', 'accepted'), e('got.changedAt', '<=', until)]),
        ]),
      ]),
    ),
  )

/** So many rows are counted in one go: whoever asks for another page of this process meanwhile waits no longer. */
const countedAtOnce = 10_000

/** How many got an edition before it was put right, and are not erased: reader by reader, in the order of their numbers. */
export async function countGotBefore(
  house: Pick<House, 'store'>,
  editionId: number,
  gotBefore: GotBefore,
  atOnce = countedAtOnce,
): Promise<number> {
  if (Object.keys(gotBefore).length === 0) return 0
  let counted = 0
  for (let after = 0; ; ) {
    const next = house.store.read
      .selectFrom('delivery')
      .select(['readerId', 'language', 'state', 'changedAt'])
      .where('editionId', '=', editionId)
      .where('readerId', '>', after)
      .orderBy('readerId')
      .limit(atOnce)
    const { n, last } = await house.store.read
      .selectFrom(next.as('got'))
      .select((e) => [
        e.fn
          .countAll<number>()
          .filterWhere(gotIt(gotBefore) as never)
          .as('n'),
        e.fn.max('got.readerId').as('last'),
      ])
      .executeTakeFirstOrThrow()
    if (last === null) return counted
    counted += Number(n)
    after = Number(last)
    await rest()
  }
}

/** So many counts are kept. */
const mostKept = 50

/**
 * The same, and kept: counted anew only when the edition's tally tells that some of its mails have moved, so that looking at
 * its page again costs nothing that grows with the list.
 */
export function gotBeforeKept(house: Pick<House, 'store'>): (editionId: number, before: GotBefore) => Promise<number> {
  const kept = new Map<string, { readonly moved: string; readonly n: Promise<number> }>()
  return async (editionId, gotBefore) => {
    const key = `${editionId} ${JSON.stringify(gotBefore)}`
    const erased = await countsAt(house.store.read, { editionId, domain: '' })
    const moved = JSON.stringify([countsIn(await tallyOf(house.store.read, editionId)), erased])
    const known = kept.get(key)
    if (known?.moved === moved) return known.n
    const n = countGotBefore(house, editionId, gotBefore)
    n.catch(() => kept.delete(key))
    if (kept.size >= mostKept) kept.clear()
    kept.set(key, { moved, n })
    return n
  }
}

/** Whom a released notice is for, as its mails say. */
export async function gotBeforeOf(house: House, noticeId: number): Promise<GotBefore> {
  const mails = await releasedMails(house, noticeId)
  return Object.fromEntries(
    mails.flatMap(({ language, content }) => (content.notice ? [[language, content.notice.until]] : [])),
  )
}

/**
 * Makes the rows of a notice for the readers after one and up to another: of those who got the edition that it is about
 * before it was put right, and still want it, each in the language in which they got it.
 */
export async function insertNoticeRows(
  db: Writing,
  given: {
    readonly notice: { readonly id: number; readonly noticeOf: number; readonly day: string }
    readonly gotBefore: GotBefore
    readonly newsletterId: number
    readonly now: string
    readonly after: number
    readonly upTo: number
  },
): Promise<void> {
  const { notice, gotBefore, newsletterId, now, after, upTo } = given
  if (Object.keys(gotBefore).length === 0) return
  await db
    .insertInto('delivery')
    .columns(madeColumns)
    .expression((e) =>
      e
        .selectFrom('delivery as got')
        .innerJoin('reader', 'reader.id', 'got.readerId')
        .innerJoin('subscription', (join) =>
          join
            .onRef('subscription.readerId', '=', 'got.readerId')
            .on('subscription.newsletterId', '=', newsletterId)
            .on('subscription.state', '=', 'confirmed'),
        )
        .innerJoin('editionWave', (join) => join.on('editionWave.editionId', '=', notice.id))
        .leftJoin('suppression', 'suppression.addressHash', 'reader.addressHash')
        .select([...asMade(now, now.slice(0, 10)), 'got.readerId', 'got.language'])
        .where('got.editionId', '=', notice.noticeOf)
        .where('got.readerId', '>', after)
        .where('got.readerId', '<=', upTo)
        .where(gotIt(gotBefore) as never),
    )
    .onConflict((c) => c.columns(['editionId', 'readerId']).doNothing())
    .execute()
}
