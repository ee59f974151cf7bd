import type { House } from '../house.ts'
import type { Writing } from '../platform/store/index.ts'
import { type MailAddress, normalisation } from './address.ts'
import type { Place } from './form-texts.ts'
import { formIn } from './forms.ts'
import type { Keys } from './keys.ts'
import { confirmDays } from './links.ts'
import { consentText, languageOf, type Newsletter } from './newsletters.ts'

/** A reader's place on a newsletter, with what its links and mails are made from. */
export interface Subscription {
  readonly id: number
  readonly readerId: number
  readonly newsletterId: number
  readonly state: 'waiting' | 'confirmed' | 'left' | 'paused'
  readonly language: string
  readonly askedAt: string
  readonly confirmedAt: string | null
  readonly pausedUntil: string | null
  /** Of the reader. */
  readonly createdAt: string
  readonly zone: string
}

/** Where the words were given: the form's page and place, and the keyed hash of the network. */
export interface Evidence {
  readonly form: string
  readonly place?: Place | ''
  readonly networkHash: Uint8Array | null
}

const columns = [
  'subscription.id',
  'subscription.readerId',
  'subscription.newsletterId',
  'subscription.state',
  'subscription.language',
  'subscription.askedAt',
  'subscription.confirmedAt',
  'subscription.pausedUntil',
  'reader.createdAt',
  'reader.zone',
] as const

export const subscriptions = (db: House['store']['read'] | Writing) =>
  db.selectFrom('subscription').innerJoin('reader', 'reader.id', 'subscription.readerId').select(columns)

export const subscriptionById = (db: House['store']['read'] | Writing, id: number): Promise<Subscription | undefined> =>
  subscriptions(db).where('subscription.id', '=', id).executeTakeFirst()

/** The reader of an address; a new row when nobody has it yet. */
export async function readerOf(
  db: Writing,
  house: House,
  keys: Keys,
  given: { address: MailAddress; language: string; zone: string },
): Promise<{ id: number; createdAt: string }> {
  const addressHash = keys.hash('address', given.address.alike)
  const now = house.now()
  await db
    .insertInto('reader')
    .values({
      publicId: house.newId(),
      addressCipher: keys.seal(given.address.full),
      addressHash,
      keyVersion: keys.version,
      normalisation,
      domain: given.address.domain,
      zone: given.zone,
      language: given.language,
      createdAt: now,
      changedAt: now,
    })
    .onConflict((c) => c.column('addressHash').doNothing())
    .execute()
  return db
    .selectFrom('reader')
    .select(['id', 'createdAt'])
    .where('addressHash', '=', addressHash)
    .executeTakeFirstOrThrow()
}

/** Why this address must not be mailed, if it must not. */
export const suppressionOf = (db: House['store']['read'] | Writing, keys: Keys, address: MailAddress) =>
  db
    .selectFrom('suppression')
    .select(['reason', 'at'])
    .where('addressHash', '=', keys.hash('address', address.alike))
    .executeTakeFirst()

/** What a sign-up comes to. What the web page says is the same for all of them. */
export type SignedUp =
  | { readonly kind: 'asked'; readonly subscription: Subscription }
  | { readonly kind: 'already'; readonly subscription: Subscription }
  /** Mail to it bounced or was complained about, or the desk says no: nothing is sent. */
  | { readonly kind: 'silent' }

/**
 * Somebody asks for a newsletter. They are on it only when they confirm from their mailbox; who has left comes back
 * only in this way. A second asking within a day keeps the first link good.
 */
export async function signUp(
  house: House,
  keys: Keys,
  given: {
    address: MailAddress
    newsletter: Newsletter
    language: string
    zone: string
    evidence: Evidence
    /** What stood beside the form, word for word, and in which language; else what the form of that place says now. */
    agreed?: { readonly words: string; readonly language: string }
    /** What else is written in the same transaction: with the asking, or not at all. */
    also?: (db: Writing, done: SignedUp) => Promise<void>
  },
): Promise<SignedUp> {
  const { address, newsletter, evidence } = given
  const now = house.now()
  const language = languageOf(newsletter, given.language)
  const ask = async (db: Writing): Promise<SignedUp> => {
    const suppressed = await suppressionOf(db, keys, address)
    if (suppressed && suppressed.reason !== 'left' && suppressed.reason !== 'erased') return { kind: 'silent' }
    const reader = await readerOf(db, house, keys, { address, language, zone: given.zone })
    const before = await subscriptions(db)
      .where('subscription.readerId', '=', reader.id)
      .where('subscription.newsletterId', '=', newsletter.id)
      .executeTakeFirst()
    if (before?.state === 'confirmed') return { kind: 'already', subscription: before }
    const row = { state: 'waiting' as const, language, askedAt: now }
    const recent = before?.state === 'waiting' && Date.parse(now) - Date.parse(before.askedAt) < 86_400_000
    if (before && !recent) await db.updateTable('subscription').set(row).where('id', '=', before.id).execute()
    if (!before) {
      await db
        .insertInto('subscription')
        .values({
          ...row,
          readerId: reader.id,
          newsletterId: newsletter.id,
          confirmedAt: null,
          leftAt: null,
          pausedUntil: null,
        })
        .onConflict((c) => c.columns(['readerId', 'newsletterId']).doNothing())
        .execute()
    }
    const subscription = await subscriptions(db)
      .where('subscription.readerId', '=', reader.id)
      .where('subscription.newsletterId', '=', newsletter.id)
      .executeTakeFirstOrThrow()
    const agreed = given.agreed ?? {
      words: formIn(house, newsletter, evidence.place || 'page', language).consent,
      language,
    }
    const consentTextId = await consentText(db, { newsletterId: newsletter.id, ...agreed, at: now })
    await db
      .insertInto('consent')
      .values({ readerId: reader.id, newsletterId: newsletter.id, consentTextId, act: 'asked', ...evidence, at: now })
      .execute()
    return { kind: 'asked', subscription }
  }
  return house.store.transaction(async (db) => {
    const done = await ask(db)
    await given.also?.(db, done)
    return done
  })
}

/** Is the link that was made for this asking still good? */
export const stillGood = (house: Pick<House, 'now'>, subscription: Pick<Subscription, 'askedAt' | 'state'>): boolean =>
  subscription.state !== 'left' && Date.parse(house.now()) - Date.parse(subscription.askedAt) < confirmDays * 86_400_000

/** The reader confirms, from their mailbox. Twice is the same as once. */
export async function confirmSubscription(
  house: House,
  given: { subscription: Subscription; zone: string; evidence: Evidence },
): Promise<void> {
  const { subscription, evidence } = given
  const now = house.now()
  await house.store.transaction(async (db) => {
    const changed = await db
      .updateTable('subscription')
      .set({ state: 'confirmed', confirmedAt: now, leftAt: null })
      .where('id', '=', subscription.id)
      .where('state', '=', 'waiting')
      .executeTakeFirst()
    if (Number(changed.numUpdatedRows) === 0) return
    const reader = await db
      .updateTable('reader')
      .set({ zone: given.zone, language: subscription.language, changedAt: now })
      .where('id', '=', subscription.readerId)
      .returning('addressHash')
      .executeTakeFirstOrThrow()
    await db
      .deleteFrom('suppression')
      .where('addressHash', '=', reader.addressHash)
      .where('reason', 'in', ['left', 'erased'])
      .execute()
    const asked = await db
      .selectFrom('consent')
      .select('consentTextId')
      .where('readerId', '=', subscription.readerId)
      .where('newsletterId', '=', subscription.newsletterId)
      .where('act', '=', 'asked')
      .orderBy('id', 'desc')
      .executeTakeFirst()
    await db
      .insertInto('consent')
      .values({
        readerId: subscription.readerId,
        newsletterId: subscription.newsletterId,
        consentTextId: asked?.consentTextId ?? null,
        act: 'confirmed',
        ...evidence,
        at: now,
      })
      .execute()
  })
  house.wake()
}
