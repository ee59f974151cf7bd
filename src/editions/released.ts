import type { House } from '../house.ts'
import { canonicalJson } from '../story/stored/canonical.ts'
import type { EditionContent } from './content.ts'

/** The mail of an edition in one language, with slots, and what it was made from. */
export interface EditionMail {
  readonly language: string
  readonly subject: string
  readonly html: string
  readonly plain: string
  readonly content: EditionContent
}

/** The mails of a released edition, exactly as it went out. */
export async function releasedMails(house: Pick<House, 'store'>, editionId: number): Promise<EditionMail[]> {
  const rows = await house.store.read.selectFrom('editionMail').selectAll().where('editionId', '=', editionId).execute()
  return rows.map(({ language, subject, html, plain, content }) => ({
    language,
    subject,
    html,
    plain,
    content: JSON.parse(content) as EditionContent,
  }))
}

/** A mail as the table `edition_mail` keeps it. */
export const asRow = (editionId: number, mail: EditionMail) => ({
  editionId,
  language: mail.language,
  subject: mail.subject,
  html: mail.html,
  plain: mail.plain,
  content: canonicalJson(mail.content),
})
