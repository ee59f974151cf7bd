import { textIn } from '../../readers/index.ts'
import { numeral } from '../../words/counting.ts'
import { mailWords } from '../../words/mail.ts'
import { makingWords } from '../../words/making.ts'
import type { EditionContent } from '../content.ts'
import type { EditionOf } from '../edition.ts'

/** "The Week, no. 5", or "Notice about The Week, no. 5". What it says knows the number of the edition that a notice is about. */
export function titleOf(
  { edition, newsletter }: EditionOf,
  content: Pick<EditionContent, 'number'> | undefined,
  language: string,
): string {
  const number = edition.noticeOf === null ? edition.number : (content?.number ?? 0)
  const title = mailWords(language).edition(textIn(newsletter, language).name, numeral(language, number))
  return edition.noticeOf === null ? title : makingWords(language).notice.pageTitle(title)
}
