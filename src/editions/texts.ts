import { createHash } from 'node:crypto'
import type { House } from '../house.ts'
import { editionChanged } from './arranging.ts'
import type { EditionOf } from './edition.ts'
import { type Greeting, greetingFrom, greetingIn, greetingRow, greetingSource } from './greeting.ts'

/** The editors' own words around an edition, in one language, as they are typed. */
export interface EditionTexts {
  readonly subject: string
  readonly preview: string
  /** In the notation of `story/editing/notation.ts`. */
  readonly greeting: string
}

/** A mark of texts as they were: a form carries it, so that a stale one is seen. */
export const stampOf = (
  texts: (Omit<EditionTexts, 'greeting'> & { readonly greeting: Greeting }) | undefined,
): string =>
  createHash('sha256')
    .update(JSON.stringify([texts?.subject ?? '', texts?.preview ?? '', greetingSource(texts?.greeting ?? '')]))
    .digest('hex')
    .slice(0, 16)

/** Keeps the texts of a language. False, and nothing is changed, when somebody else has since the form was opened. */
export async function saveTexts(
  house: House,
  { edition }: EditionOf,
  given: EditionTexts & { language: string; before: string },
  memberId: number,
): Promise<boolean> {
  const { language, before } = given
  const greeting = greetingFrom(given.greeting)
  const row = {
    subject: given.subject.trim(),
    preview: given.preview.trim(),
    ...greetingRow(greeting),
  }
  const asKept = { subject: row.subject, preview: row.preview, greeting }
  const kept = await house.store.transaction(async (db) => {
    const now = await db
      .selectFrom('editionText')
      .select(['subject', 'preview', 'greeting', 'greetingBlocks'])
      .where('editionId', '=', edition.id)
      .where('language', '=', language)
      .executeTakeFirst()
    const is = stampOf(now && { ...now, greeting: greetingIn(now) })
    if (is !== before && is !== stampOf(asKept)) return false
    await db
      .insertInto('editionText')
      .values({ editionId: edition.id, language, ...row })
      .onConflict((c) => c.columns(['editionId', 'language']).doUpdateSet(row))
      .execute()
    await editionChanged(db, house, { editionId: edition.id, memberId, detail: { what: 'texts', language } })
    return true
  })
  house.wake()
  return kept
}
