import type { Db } from '../platform/store/index.ts'

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
}

export interface Cursor {
  readonly notBefore: string
  readonly id: number
}

/** So many rows are read at a time: the memory of a list of any length. */
export const pageLength = 200

/**
 * The next deliveries of an edition that are due, in the order of their hours, after `cursor`. Who has left or must not
 * be mailed any more is told apart. `only` keeps to addresses that need no relay.
 */
export async function nextDue(
  db: Db,
  given: {
    editionId: number
    newsletterId: number
    state: 'queued' | 'deferred'
    now: string
    cursor: Cursor
    only: 'all' | 'examples'
    /** Domains that take nothing now: their rows are passed over. */
    resting?: readonly string[]
  },
): Promise<{ due: Due[]; stopped: Stopped[]; cursor: Cursor | null }> {
  let query = db
    .selectFrom('delivery')
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
  const rows = await query.execute()
  const due: Due[] = []
  const stopped: Stopped[] = []
  for (const row of rows) {
    const { readerId, addressCipher, keyVersion, createdAt, subscriptionId } = row
    const there = readerId !== null && addressCipher !== null && keyVersion !== null && createdAt !== null
    if (!there || subscriptionId === null || row.subscriptionState !== 'confirmed') {
      stopped.push({ id: row.id, state: row.reason === null ? 'withdrawn' : 'suppressed' })
    } else if (row.reason !== null) {
      stopped.push({ id: row.id, state: 'suppressed' })
    } else {
      const { id, language, attempt, notBefore, domain, confirmedAt } = row
      due.push({
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
  return { due, stopped, cursor: last ? { notBefore: last.notBefore, id: last.id } : null }
}
