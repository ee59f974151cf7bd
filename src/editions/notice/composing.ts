import type { House } from '../../house.ts'
import type { EditionContent } from '../content.ts'
import { type EditionOf, editionById } from '../edition.ts'
import { greetingIn } from '../greeting.ts'
import { releasedMails } from '../released.ts'
import { changedIn, toldSince } from './telling.ts'

/**
 * What a notice says as it would go out now, by language: in those alone in which a story of its edition has changed.
 * Number, day and name are the edition's. Reads only.
 */
export async function noticeContents(
  house: House,
  { edition, newsletter }: EditionOf,
): Promise<Record<string, EditionContent>> {
  const db = house.store.read
  // As it went out, whatever has happened since.
  if (edition.releasedAt !== null)
    return Object.fromEntries(
      (await releasedMails(house, edition.id)).map(({ language, content }) => [language, content]),
    )
  const about = edition.noticeOf === null ? undefined : await editionById(db, edition.noticeOf)
  if (!about) return {}
  const since = await toldSince(db, about, edition)
  const texts = await db.selectFrom('editionText').selectAll().where('editionId', '=', edition.id).execute()
  const contents: Record<string, EditionContent> = {}
  const mails = await releasedMails(house, about.id)
  const ordered = newsletter.languages.flatMap((language) => mails.find((mail) => mail.language === language) ?? [])
  for (const { language, content } of ordered) {
    const notice = await changedIn(db, content, since)
    if (!notice) continue
    const text = texts.find((row) => row.language === language)
    contents[language] = {
      ...content,
      subject: text?.subject ?? '',
      preview: text?.preview ?? '',
      greeting: greetingIn(text),
      stories: [],
      corrections: [],
      alsoIn: [],
      notice,
    }
  }
  return contents
}
