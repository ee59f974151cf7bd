import type { Lexicon } from '../languages/lexicon.ts'
import type { Mention } from './mention.ts'
import { isCapital, type Token, tokensIn } from './tokens.ts'

/** Is it something written, which speaks only where a verb of saying stands with it? */
export const isDocument = ({ kind, head }: Mention, lexicon: Lexicon): boolean =>
  kind === 'body' && lexicon.documents.has(head)

/** Words of a document are those of who issued it: "a letter of the fishermen" has "fishermen". "" where it names none. */
export function issuerOf(mention: Mention, lexicon: Lexicon): string {
  if (!isDocument(mention, lexicon)) return ''
  const { role } = mention
  const tokens = tokensIn(role, 0, role.length, lexicon.joints)
  // "доклада Института": the genitive needs no word between.
  const genitive = lexicon.forms !== null || !lexicon.words.capitals
  const link = tokens.findIndex(({ folded }, i) =>
    genitive ? lexicon.documents.has(folded) : i > 0 && lexicon.issuing.has(folded),
  )
  let first = link + 1
  while (first < tokens.length && lexicon.articles.has(tokens[first]!.folded)) first++
  const speaks = ({ folded }: Token) => lexicon.bodies.has(folded) || lexicon.roles.has(folded)
  // "دراسة أعدتها جامعة": where no capital tells a name, what issued it begins with a body.
  const body = lexicon.words.capitals ? -1 : tokens.findIndex((token, i) => i >= first && speaks(token))
  if (body !== -1) first = body
  const known = tokens.slice(first).some((token) => isCapital(token.word) || speaks(token))
  return link !== -1 && known ? role.slice(tokens[first]!.start) : ''
}
