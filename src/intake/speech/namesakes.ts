import { isAmong, matches } from '../languages/among.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import type { Token } from './tokens.ts'
import { endsWithVerb, hasArticle, isHead, withoutTo } from './words-without-capitals.ts'

/** What stands in a phrase where a name may and is nobody's who has its role, in a language whose names have no capitals. */

/** "بیمارستان امام رضا(ع)", "مدیر مدرسه شهید بهشتی": is the name in a phrase only the one after which a body in it is called? */
export function isNamesake(
  text: string,
  tokens: readonly Token[],
  { first, last, name }: { readonly first: number; readonly last: number; readonly name: number },
  lexicon: Lexicon,
): boolean {
  const { grammar } = lexicon.words
  const { end } = tokens[last]!
  if (matches(grammar.holy, text.slice(end, end + 6))) return true
  const honoured = endsWithVerb(lexicon) && isAmong(grammar.honours, tokens[name - 1]!.folded)
  return honoured && name > first + 1 && lexicon.bodies.has(tokens[name - 2]!.folded)
}

/** "لمدينة", "لأربعة أطفال", "لقناني الزيت": a noun with "to" written on, by its list, its ending or its genitive. */
export function isForSomething(
  tokens: readonly Token[],
  i: number,
  last: number,
  surnames: ReadonlySet<string>,
  lexicon: Lexicon,
): boolean {
  const { grammar } = lexicon.words
  const { folded, word } = tokens[i]!
  const bare = withoutTo(folded, lexicon)
  if (isHead(bare, lexicon)) return true
  if (bare.length < 3 || lexicon.givenNames.has(folded) || surnames.has(folded)) return false
  return matches(grammar.surelyNoun, word) || (i < last && hasArticle(tokens[i + 1]!.folded, grammar))
}

/** "فادي سماعته": what is somebody's, right behind their name. */
export const isOwnedNoun = ({ folded }: Token, surnames: ReadonlySet<string>, lexicon: Lexicon): boolean =>
  matches(lexicon.words.grammar.surelyOwned, folded) && !surnames.has(folded) && !lexicon.givenNames.has(folded)
