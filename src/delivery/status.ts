import type { House } from '../house.ts'
import type { Keys } from '../readers/index.ts'

/** How many deliveries of an edition are in each state. */
export async function countsOf(house: Pick<House, 'store'>, editionId: number): Promise<Record<string, number>> {
  const rows = await house.store.read
    .selectFrom('delivery')
    .select(['state', (e) => e.fn.countAll<number>().as('n')])
    .where('editionId', '=', editionId)
    .groupBy('state')
    .orderBy('state')
    .execute()
  return Object.fromEntries(rows.map((row) => [row.state, Number(row.n)]))
}

/** How far an edition is, for the desk and the command line. */
export interface DeliveryStatus {
  readonly counts: Readonly<Record<string, number>>
  /** Have all its rows been made? */
  readonly filled: boolean
  /** When the next of those that wait may leave. */
  readonly nextAt: string | null
}

export async function statusOf(house: Pick<House, 'store'>, editionId: number): Promise<DeliveryStatus> {
  const db = house.store.read
  const edition = await db
    .selectFrom('edition')
    .select('filledAt')
    .where('id', '=', editionId)
    .executeTakeFirstOrThrow()
  const next = await db
    .selectFrom('delivery')
    .select('notBefore')
    .where('editionId', '=', editionId)
    .where('state', 'in', ['queued', 'deferred'])
    .orderBy('notBefore')
    .executeTakeFirst()
  return {
    counts: await countsOf(house, editionId),
    filled: edition.filledAt !== null,
    nextAt: next?.notBefore ?? null,
  }
}

/** One delivery that did not go smoothly, by name. */
export interface Trouble {
  readonly id: number
  readonly state: string
  /** "" for a reader who is erased. */
  readonly address: string
  readonly reply: string
  readonly changedAt: string
}

/** Who is in doubt, failed or put off, and why. Decrypts only these addresses, and only for whoever may see them. */
export async function troublesOf(
  house: Pick<House, 'store'>,
  keys: Keys,
  given: { editionId: number; limit: number },
): Promise<Trouble[]> {
  const rows = await house.store.read
    .selectFrom('delivery')
    .leftJoin('reader', 'reader.id', 'delivery.readerId')
    .select([
      'delivery.id',
      'delivery.state',
      'delivery.reply',
      'delivery.changedAt',
      'reader.addressCipher',
      'reader.keyVersion',
    ])
    .where('delivery.editionId', '=', given.editionId)
    .where('delivery.state', 'in', ['in doubt', 'failed', 'deferred', 'bounced', 'complained'])
    .orderBy('delivery.state', 'desc')
    .orderBy('delivery.id')
    .limit(given.limit)
    .execute()
  return rows.map(({ addressCipher, keyVersion, ...row }) => ({
    ...row,
    address: addressCipher !== null && keyVersion !== null ? keys.open(addressCipher, keyVersion) : '',
  }))
}
