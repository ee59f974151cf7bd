import type { Lexicon } from '../languages/lexicon.ts'
import { genderOf, genderOfVerb } from './gender.ts'
import type { Mention } from './mention.ts'
import { tokensIn } from './tokens.ts'
import type { Verb } from './verbs.ts'

/**
 * "Зыкова на собрании, утверждают родители, назвала": may a mention be the subject of a verb, by number and gender, in a
 * language whose verbs in the past tell them?
 */
export function agrees(text: string, mention: Mention, { printed }: Verb, lexicon: Lexicon): boolean {
  const gender = lexicon.forms ? genderOfVerb(printed, lexicon) : ''
  if (!gender || mention.kind === 'pronoun' || mention.kind === 'body') return true
  if (mention.kind === 'role') {
    const noun = tokensIn(text, mention.start, mention.end).find(({ folded }) => lexicon.roles.has(folded))
    const many = lexicon.words.people.severalRoles?.some((ending) => noun?.folded.endsWith(ending)) ?? false
    return !noun || (lexicon.nominatives.get(noun.folded) === noun.folded && !many)
  }
  const own = genderOf(mention, text, lexicon)
  return own === '' || own === gender
}
