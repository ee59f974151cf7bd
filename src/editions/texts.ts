import { createHash } from 'node:crypto'
import type { House } from '../house.ts'
import { editionChanged } from './arranging.ts'
import type { EditionOf } from './edition.ts'

/** The editors' own words around an edition, in one language. */
export interface EditionTexts {
  readonly subject: string
  readonly preview: string
  readonly greeting: string
}

/** A mark of texts as they were: a form carries it, so that a stale one is seen. */
export const stampOf = (texts: EditionTexts | undefined): string =>
  createHash('sha256')
    .update(JSON.stringify([texts?.subject ?? '', texts?.preview ?? '', texts?.greeting ?? '']))
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
  const row = {
    subject: given.subject.trim(),
    preview: given.preview.trim(),
    greeting: given.greeting.replaceAll('\r\n', '\n').trim(),
  }
  const kept = await house.store.transaction(async (db) => {
    const now = await db
      .selectFrom('editionText')
      .select(['subject', 'preview', 'greeting'])
      .where('editionId', '=', edition.id)
      .where('language', '=', language)
      .executeTakeFirst()
    if (stampOf(now) !== before && stampOf(now) !== stampOf(row)) return false
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
