import type { House } from '../../house.ts'
import type { MailAddress } from '../address.ts'
import type { Keys } from '../keys.ts'
import { subscriptions } from '../subscribing.ts'

/** How many readers a newsletter has, by state and language. */
export const readerCounts = async (house: House) =>
  (
    await house.store.read
      .selectFrom('subscription')
      .select(['newsletterId', 'state', 'language', (e) => e.fn.countAll<number>().as('n')])
      .groupBy(['newsletterId', 'state', 'language'])
      .orderBy('newsletterId')
      .orderBy('language')
      .execute()
  ).map((row) => ({ ...row, n: Number(row.n) }))

/** Everything known of one reader, for those who may see it and for the reader's own export. */
export async function knownOf(house: House, keys: Keys, readerId: number) {
  const db = house.store.read
  const reader = await db.selectFrom('reader').selectAll().where('id', '=', readerId).executeTakeFirst()
  if (!reader) return undefined
  const consents = await db
    .selectFrom('consent')
    .innerJoin('newsletter', 'newsletter.id', 'consent.newsletterId')
    .leftJoin('consentText', 'consentText.id', 'consent.consentTextId')
    .leftJoin('readerImport', 'readerImport.id', 'consent.readerImportId')
    .select([
      'consent.act',
      'consent.at',
      // Of who came with a list: what the editor said of it.
      (e) => e.fn.coalesce('readerImport.words', 'consent.form').as('form'),
      'consent.agreedAt',
      'consent.place',
      'consent.networkHash',
      'consentText.words',
      'newsletter.slug as newsletter',
    ])
    .where('consent.readerId', '=', readerId)
    .orderBy('consent.id')
    .execute()
  const suppression = await db
    .selectFrom('suppression')
    .select(['reason', 'at'])
    .where('addressHash', '=', reader.addressHash)
    .executeTakeFirst()
  return {
    id: reader.id,
    publicId: reader.publicId,
    address: keys.open(reader.addressCipher, reader.keyVersion),
    language: reader.language,
    zone: reader.zone,
    createdAt: reader.createdAt,
    changedAt: reader.changedAt,
    subscriptions: await subscriptions(db).where('subscription.readerId', '=', readerId).execute(),
    consents,
    suppression: suppression ?? null,
  }
}
export type KnownReader = NonNullable<Awaited<ReturnType<typeof knownOf>>>

/** The reader of an address, by its keyed hash. */
export const readerAt = (house: House, keys: Keys, address: MailAddress): Promise<{ id: number } | undefined> =>
  house.store.read
    .selectFrom('reader')
    .select('id')
    .where('addressHash', '=', keys.hash('address', address.alike))
    .executeTakeFirst()

/** How many addresses must not be mailed, by reason. */
export const suppressionCounts = async (house: House) =>
  (
    await house.store.read
      .selectFrom('suppression')
      .select(['reason', (e) => e.fn.countAll<number>().as('n')])
      .groupBy('reason')
      .orderBy('reason')
      .execute()
  ).map((row) => ({ ...row, n: Number(row.n) }))
