import type { House } from '../../../house.ts'
import type { Db } from '../../../platform/store/index.ts'
import type { Keys } from '../../../readers/index.ts'
import type { BounceMailboxProblem } from '../mailbox.ts'

/** One bounce or complaint as the desk shows it. */
export interface ShownBounce {
  readonly id: number
  readonly readerId: number | null
  /** "" for a reader who is erased. */
  readonly address: string
  readonly kind: 'hard' | 'soft' | 'complaint' | 'other'
  readonly reason: string
  readonly status: string
  readonly said: string
  readonly foundBy: 'mark' | 'address'
  readonly suppressed: boolean
  readonly at: string
  readonly liftedAt: string | null
  readonly edition: { readonly publicId: string; readonly number: number } | null
}

const shownAtOnce = 50

/** What came back, the newest first, from `before` on; `next` is where the following page begins. */
export async function bouncesList(
  house: Pick<House, 'store'>,
  keys: Keys,
  given: { readonly kind: 'hard' | 'soft' | 'complaint' | null; readonly before: number | null },
): Promise<{ bounces: ShownBounce[]; next: number | null }> {
  let query = bounces(house.store.read)
    .orderBy('bounce.id', 'desc')
    .limit(shownAtOnce + 1)
  if (given.kind !== null) query = query.where('bounce.kind', '=', given.kind)
  if (given.before !== null) query = query.where('bounce.id', '<', given.before)
  const rows = await query.execute()
  const page = rows.slice(0, shownAtOnce)
  return {
    bounces: page.map((row) => shown(row, keys)),
    next: rows.length > shownAtOnce ? (page.at(-1)?.id ?? null) : null,
  }
}

/** What came back of one reader's mail, the newest first. */
export async function bouncesOf(house: Pick<House, 'store'>, keys: Keys, readerId: number): Promise<ShownBounce[]> {
  const rows = await bounces(house.store.write)
    .where('bounce.readerId', '=', readerId)
    .orderBy('bounce.id', 'desc')
    .limit(shownAtOnce)
    .execute()
  return rows.map((row) => shown(row, keys))
}

const bounces = (db: Db) =>
  db
    .selectFrom('bounce')
    .leftJoin('reader', 'reader.id', 'bounce.readerId')
    .leftJoin('delivery', 'delivery.id', 'bounce.deliveryId')
    .leftJoin('edition', 'edition.id', 'delivery.editionId')
    .leftJoin('edition as about', 'about.id', 'edition.noticeOf')
    .select((e) => [
      'bounce.id',
      'bounce.readerId',
      'bounce.kind',
      'bounce.reason',
      'bounce.status',
      'bounce.said',
      'bounce.foundBy',
      'bounce.suppressed',
      'bounce.at',
      'bounce.liftedAt',
      'reader.addressCipher',
      'reader.keyVersion',
      'edition.publicId as editionId',
      // A notice is told under the number of the edition that it is about.
      e.fn.coalesce('about.number', 'edition.number').as('number'),
    ])

type Row = Awaited<ReturnType<ReturnType<typeof bounces>['execute']>>[number]

function shown({ addressCipher, keyVersion, editionId, number, ...row }: Row, keys: Keys): ShownBounce {
  return {
    ...row,
    address: addressCipher !== null && keyVersion !== null ? keys.open(addressCipher, keyVersion) : '',
    suppressed: row.suppressed === 1,
    edition: editionId === null || number === null ? null : { publicId: editionId, number },
  }
}

/** How the mailbox for bounces is. */
export interface MailboxState {
  readonly address: string
  readonly lookedAt: string | null
  readonly problem: BounceMailboxProblem
}

export async function mailboxState(house: Pick<House, 'store'>, address: string): Promise<MailboxState> {
  const row = await house.store.read
    .selectFrom('bounceMailbox')
    .select(['lookedAt', 'problem'])
    .where('address', '=', address)
    .executeTakeFirst()
  return { address, lookedAt: row?.lookedAt ?? null, problem: (row?.problem ?? '') as BounceMailboxProblem }
}
