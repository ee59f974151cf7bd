import { type Db, type EndedBy, heldByNobody } from '../platform/store/index.ts'
import { isDead } from './owner.ts'

/** A delivery whose hour has come, with all that its message is made from. */
export interface Due {
  readonly id: number
  readonly readerId: number
  readonly language: string
  readonly attempt: number
  readonly notBefore: string
  readonly domain: string
  readonly addressCipher: Uint8Array
  readonly keyVersion: number
  /** Of the reader. */
  readonly createdAt: string
  readonly subscriptionId: number
  readonly confirmedAt: string | null
}

/** A row whose reader has gone meanwhile: it ends without a mail. */
export interface Stopped {
  readonly id: number
  readonly state: 'withdrawn' | 'suppressed'
  readonly why: EndedBy
}

export interface Cursor {
  readonly notBefore: string
  readonly id: number
}

/** So many rows are read at a time: the memory of a list of any length. */
export const pageLength = 200

/** Which rows are asked for. */
export interface Wanted {
  readonly editionId: number
  readonly newsletterId: number
  readonly state: 'queued' | 'deferred'
  readonly now: string
  readonly cursor: Cursor
  readonly only: 'all' | 'examples'
  /** Domains that take nothing now: their rows are passed over. */
  readonly resting?: readonly string[]
  /** Whom they are put aside for, where several workers share a list, and until when. */
  readonly aside?: { readonly owner: string; readonly until: string }
}

/** Due rows after the cursor, in the order of their hours. */
function due(db: Db, given: Wanted) {
  let query = db
    .selectFrom('delivery')
    .where('delivery.editionId', '=', given.editionId)
    .where('delivery.state', '=', given.state)
    .where('delivery.notBefore', '<=', given.now)
    .where((e) =>
      e.or([
        e('delivery.notBefore', '>', given.cursor.notBefore),
        e.and([e('delivery.notBefore', '=', given.cursor.notBefore), e('delivery.id', '>', given.cursor.id)]),
      ]),
    )
    .orderBy('delivery.notBefore')
    .orderBy('delivery.id')
    .limit(pageLength)
  if (given.resting && given.resting.length > 0) query = query.where('delivery.domain', 'not in', given.resting)
  if (given.only === 'examples') query = query.where('delivery.domain', 'like', '%.example')
  return query
}

/**
 * Puts a page of rows aside for one of several workers, so that no two write the same letters: until then the others pass
 * them over. It is no claim: whoever sends a row claims it all the same.
 */
async function putAside(db: Db, given: Wanted, { owner, until }: NonNullable<Wanted['aside']>): Promise<number[]> {
  const free = due(db, given)
    .select('delivery.id')
    .where((e) =>
      e.or([
        e('delivery.leaseUntil', 'is', null),
        e('delivery.leaseUntil', '<', given.now),
        e('delivery.leaseOwner', '=', owner),
      ]),
    )
  const rows = await db
    .updateTable('delivery')
    .set({ leaseOwner: owner, leaseUntil: until })
    .where('id', 'in', heldByNobody(db, free))
    .where('state', '=', given.state)
    .returning('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** What was put aside and not sent is anybody's again. */
export async function giveBack(db: Db, owner: string, ids: readonly number[]): Promise<void> {
  for (let from = 0; from < ids.length; from += 500)
    await db
      .updateTable('delivery')
      .set({ leaseOwner: null, leaseUntil: null })
      .where('id', 'in', ids.slice(from, from + 500))
      .where('leaseOwner', '=', owner)
      .where('state', 'in', ['queued', 'deferred'])
      .execute()
}

/** What was put aside for workers of this machine that have died is anybody's: their leases needn't be waited for. */
export async function giveBackOfDead(db: Db, editionId: number): Promise<void> {
  const asides = db
    .selectFrom('delivery')
    .where('editionId', '=', editionId)
    .where('leaseOwner', 'is not', null)
    .where('state', 'in', ['queued', 'deferred'])
  for (const { leaseOwner } of await asides.select('leaseOwner').distinct().execute()) {
    if (leaseOwner === null || !isDead(leaseOwner)) continue
    const rows = await asides.select('id').where('leaseOwner', '=', leaseOwner).execute()
    await giveBack(
      db,
      leaseOwner,
      rows.map(({ id }) => id),
    )
  }
}

/**
 * The next deliveries of an edition that are due, in the order of their hours, after `cursor`. Who has left or must not
 * be mailed any more is told apart. `only` keeps to addresses that need no relay.
 */
export async function nextDue(
  db: Db,
  given: Wanted,
): Promise<{ due: Due[]; stopped: Stopped[]; cursor: Cursor | null }> {
  const aside = given.aside ? await putAside(db, given, given.aside) : null
  if (aside?.length === 0) return { due: [], stopped: [], cursor: null }
  const query = due(db, given)
    .leftJoin('reader', 'reader.id', 'delivery.readerId')
    .leftJoin('subscription', (join) =>
      join
        .onRef('subscription.readerId', '=', 'delivery.readerId')
        .on('subscription.newsletterId', '=', given.newsletterId),
    )
    .leftJoin('suppression', 'suppression.addressHash', 'reader.addressHash')
    .select([
      'delivery.id',
      'delivery.readerId',
      'delivery.language',
      'delivery.attempt',
      'delivery.notBefore',
      'delivery.domain',
      'reader.addressCipher',
      'reader.keyVersion',
      'reader.createdAt',
      'subscription.id as subscriptionId',
      'subscription.state as subscriptionState',
      'subscription.confirmedAt',
      'suppression.reason',
    ])
    .$if(aside !== null, (q) => q.where('delivery.id', 'in', aside ?? []))
  const rows = await query.execute()
  const found: Due[] = []
  const stopped: Stopped[] = []
  for (const row of rows) {
    const { readerId, addressCipher, keyVersion, createdAt, subscriptionId } = row
    const there = readerId !== null && addressCipher !== null && keyVersion !== null && createdAt !== null
    if (!there || subscriptionId === null || row.subscriptionState !== 'confirmed') {
      stopped.push({
        id: row.id,
        state: row.reason === null ? 'withdrawn' : 'suppressed',
        why: row.reason ?? (there ? 'left' : 'erased'),
      })
    } else if (row.reason !== null) {
      stopped.push({ id: row.id, state: 'suppressed', why: row.reason })
    } else {
      const { id, language, attempt, notBefore, domain, confirmedAt } = row
      found.push({
        id,
        readerId,
        language,
        attempt,
        notBefore,
        domain,
        addressCipher,
        keyVersion,
        createdAt,
        subscriptionId,
        confirmedAt,
      })
    }
  }
  const last = rows.at(-1)
  return { due: found, stopped, cursor: last ? { notBefore: last.notBefore, id: last.id } : null }
}
