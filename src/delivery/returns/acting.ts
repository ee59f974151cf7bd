import { createHash } from 'node:crypto'
import type { House } from '../../house.ts'
import { withoutAddresses } from '../../platform/mail/index.ts'
import type { Writing } from '../../platform/store/index.ts'
import { type Keys, movedSince, suppress } from '../../readers/index.ts'
import type { Returned } from './returned.ts'
import { countedFrom, suppressionFor } from './rules.ts'
import { type Whose, whose } from './whose.ts'

/** What became of something that came back. */
export type Acted =
  /** An automatic answer, a server that still tries, or nothing that says anything of a mail of ours. */
  | 'ignored'
  /** About no reader of ours, or one who is erased. */
  | 'nobody'
  /** The same was told before. */
  | 'known'
  | 'kept'
  /** Kept, and the reader is not mailed any more. */
  | 'suppressed'

/**
 * Acts on one bounce or complaint, in one transaction: it is kept, its delivery says what became of it, and where the
 * newsroom's rules say so, its reader is not mailed any more. The same one told twice, or by two ways, is one.
 */
export async function actOn(house: House, keys: Keys, returned: Returned): Promise<Acted> {
  const { kind } = returned
  if (kind === 'auto-reply' || !asksForSomething(returned)) return 'ignored'
  return house.store.transaction(async (db) => {
    const about = await whose(db, keys, returned)
    if (!about) return 'nobody'
    const { readerId } = about
    // Held until the end: of two bounces that come at once, the second counts the first.
    await db
      .updateTable('reader')
      .set((e) => ({ changedAt: e.ref('changedAt') }))
      .where('id', '=', readerId)
      .execute()
    const kept = await keep(db, house.now(), { ...returned, kind }, about)
    if (kept === null) return 'known'
    const elsewhere = about.deliveryId !== null && (await wentElsewhere(db, readerId, about.deliveryId))
    if (about.deliveryId !== null) await mark(db, house.now(), { kind, deliveryId: about.deliveryId })
    const rules = house.newsroom()
    const soft = kind === 'soft' ? await softSince(db, readerId, countedFrom(returned.at, rules)) : 0
    const reason = suppressionFor(kind, soft, rules)
    if (reason === null || elsewhere) return 'kept'
    const detail = [kind, returned.reason, returned.status].filter(Boolean).join(' ')
    await suppress(db, { readerId, reason, detail, at: house.now() })
    await db.updateTable('bounce').set({ suppressed: 1 }).where('id', '=', kept).execute()
    return 'suppressed'
  })
}

/** Of what is neither a bounce nor a complaint, only reports about spam are worth a line ("not spam", for one). */
const asksForSomething = ({ kind, reason, final }: Returned): boolean =>
  kind === 'other' ? reason === 'feedback' : kind === 'complaint' || final

/** Did this mail go to an address that the reader has left since? The one that they have now did nothing. */
async function wentElsewhere(db: Writing, readerId: number, deliveryId: number): Promise<boolean> {
  const mail = await db.selectFrom('delivery').select('changedAt').where('id', '=', deliveryId).executeTakeFirst()
  return mail !== undefined && movedSince(db, readerId, mail.changedAt)
}

type Counted = Exclude<Returned['kind'], 'auto-reply'>

async function keep(
  db: Writing,
  keptAt: string,
  returned: Returned & { kind: Counted },
  about: Whose,
): Promise<number | null> {
  const { kind, reason, status, source, at, event } = returned
  const bare = returned.addresses.reduce((said, one) => (one === '' ? said : said.replaceAll(one, '…')), returned.said)
  const said = withoutAddresses(
    bare
      .toWellFormed()
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim(),
  )
  const row = await db
    .insertInto('bounce')
    .values({
      ...{ ...about, kind, reason, status, said, source, at, keptAt, liftedAt: null },
      eventKey: keyOf(event, { kind, ...about }),
    })
    .onConflict((c) => c.column('eventKey').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id ?? null
}

/**
 * A delivery bounces once for each kind, by whichever way that is told. Without a delivery, it is the event's own name
 * that tells one from the next; with the reader in it, so that nobody can take another's name before it comes.
 */
const keyOf = (event: string, { kind, readerId, deliveryId }: Whose & { kind: Counted }): string =>
  deliveryId === null
    ? createHash('sha256').update(`${kind} ${readerId} ${event}`).digest('hex')
    : `${kind} ${deliveryId}`

/** A bounce can be faster than our own commit that the relay took the mail: then it is accepted by that. */
const mark = (db: Writing, changedAt: string, { kind, deliveryId }: { kind: Counted; deliveryId: number }) =>
  kind === 'other'
    ? Promise.resolve()
    : db
        .updateTable('delivery')
        .set({
          state: kind === 'complaint' ? 'complained' : 'bounced',
          ...{ leaseOwner: null, leaseUntil: null, changedAt },
        })
        .where('id', '=', deliveryId)
        .where('state', 'in', ['accepted', 'in doubt', 'sending'])
        .execute()

/** How many mails to a reader came back for what may pass, since nobody has lifted a suppression. */
async function softSince(db: Writing, readerId: number, since: string): Promise<number> {
  const row = await db
    .selectFrom('bounce')
    .select((e) => e.fn.countAll<number>().as('n'))
    .where('readerId', '=', readerId)
    .where('kind', '=', 'soft')
    .where('at', '>=', since)
    .where('liftedAt', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(row.n)
}
