import type { House } from '../house.ts'
import type { MailAddress } from './address.ts'
import type { Keys } from './keys.ts'
import { languageOf, type Newsletter } from './newsletters.ts'
import { readerOf, suppressionOf } from './subscribing.ts'

export type Added = { readonly ok: true } | { readonly ok: false; readonly why: 'suppressed' | 'known' | 'evidence' }

/**
 * Adds a reader whose consent the newsroom holds in another form; `evidence` says which, and is kept with it. Never
 * brings back somebody who left or asked to be forgotten: only they can do that, by signing up.
 */
export async function addReader(
  house: House,
  keys: Keys,
  given: { address: MailAddress; newsletter: Newsletter; language: string; zone?: string; evidence: string },
): Promise<Added> {
  const { address, newsletter } = given
  const evidence = given.evidence.trim()
  if (evidence === '') return { ok: false, why: 'evidence' }
  const now = house.now()
  return house.store.transaction(async (db): Promise<Added> => {
    if (await suppressionOf(db, keys, address)) return { ok: false, why: 'suppressed' }
    const language = languageOf(newsletter, given.language)
    const reader = await readerOf(db, house, keys, { address, language, zone: given.zone ?? house.newsroom().zone })
    const before = await db
      .selectFrom('subscription')
      .select(['id', 'state'])
      .where('readerId', '=', reader.id)
      .where('newsletterId', '=', newsletter.id)
      .executeTakeFirst()
    if (before?.state === 'left') return { ok: false, why: 'suppressed' }
    if (before?.state === 'confirmed') return { ok: false, why: 'known' }
    const row = { state: 'confirmed' as const, confirmedAt: now, leftAt: null, language }
    await db
      .insertInto('subscription')
      .values({ ...row, readerId: reader.id, newsletterId: newsletter.id, askedAt: now, pausedUntil: null })
      .onConflict((c) => c.columns(['readerId', 'newsletterId']).doUpdateSet(row))
      .execute()
    await db
      .insertInto('consent')
      .values({
        readerId: reader.id,
        newsletterId: newsletter.id,
        consentTextId: null,
        act: 'imported',
        form: evidence.slice(0, 500),
        networkHash: null,
        at: now,
      })
      .execute()
    return { ok: true }
  })
}
