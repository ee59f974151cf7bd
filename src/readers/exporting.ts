import type { House } from '../house.ts'
import type { Db } from '../platform/store/index.ts'
import { knownOf } from './desk/queries.ts'
import type { Keys } from './keys.ts'

/** Another feature's part in telling a reader what is known of them: names and rows, as they stand in the file. */
export type Telling = (db: Db, readerId: number) => Promise<Readonly<Record<string, unknown>>>

/**
 * Everything that is known of one reader, for themselves (GDPR, articles 15 and 20). The networks that they asked from
 * are not known: what is kept of one is a keyed mark, which is told too. Undefined when there is no such reader.
 */
export async function everythingOf(house: House, keys: Keys, readerId: number, telling: readonly Telling[]) {
  const db = house.store.read
  const known = await knownOf(house, keys, readerId)
  if (!known) return undefined
  const newsletters = await db
    .selectFrom('subscription')
    .innerJoin('newsletter', 'newsletter.id', 'subscription.newsletterId')
    .select([
      'newsletter.slug as newsletter',
      'subscription.state',
      'subscription.language',
      'subscription.askedAt',
      'subscription.confirmedAt',
      'subscription.leftAt',
      'subscription.pausedUntil',
    ])
    .where('subscription.readerId', '=', readerId)
    .orderBy('subscription.id')
    .execute()
  const changes = await db
    .selectFrom('addressChange')
    .select(['askedAt', 'doneAt', 'addressCipher', 'keyVersion'])
    .where('readerId', '=', readerId)
    .orderBy('id')
    .execute()
  const others = await Promise.all(telling.map((tell) => tell(db, readerId)))
  const { publicId, address, language, zone, createdAt, changedAt } = known
  return {
    reader: { id: publicId, address, language, zone, createdAt, changedAt },
    newsletters,
    consents: known.consents.map(({ networkHash, ...consent }) => ({
      ...consent,
      networkMark: networkHash && Buffer.from(networkHash).toString('hex'),
    })),
    suppression: known.suppression,
    addressChanges: changes.map(({ addressCipher, keyVersion, ...change }) => ({
      ...change,
      ...(addressCipher === null ? {} : { to: keys.open(addressCipher, keyVersion) }),
    })),
    ...Object.assign({}, ...others),
  }
}
