import { endsIn, isAmong, matches } from '../languages/among.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { genderOfWord } from './gender.ts'
import { isFree, type Mention } from './mention.ts'
import { isOwner } from './names-among-nouns.ts'
import { isPluralRole } from './plural.ts'
import { isCapital, type Token } from './tokens.ts'

/**
 * "im Rathaus Bürgermeister Jan Holm", "in court Mayor John Holm", "im Landtag der Bürgermeister": who may stand by
 * themselves behind the noun that a preposition governs, where both were read as one phrase. `read` reads the phrase
 * that begins at a token.
 */
export function closingIn(
  tokens: readonly Token[],
  first: number,
  next: number,
  read: (first: number) => { mention: Mention; next: number } | null,
  lexicon: Lexicon,
): Mention | undefined {
  for (let i = first + 1; i < next; i++) {
    if (!mayEnd(tokens[i - 1]!, lexicon) || (i - 1 === first && isOwned(tokens, first, lexicon))) continue
    const found = read(i)
    if (found?.next !== next || !isFree(found.mention) || !isWhole(tokens[i]!, found.mention, lexicon)) continue
    if (found.mention.role !== '' || !isTitle(tokens, first, i - 1, lexicon)) return found.mention
  }
  return undefined
}

/** May a phrase end with this word, so that what stands behind it is somebody else's? */
function mayEnd({ folded, word }: Token, lexicon: Lexicon): boolean {
  const { articles, givenNames, prepositions, roleLinks, titles, words } = lexicon
  if ([articles, prepositions, roleLinks, titles, givenNames].some((set) => set.has(folded))) return false
  return genderOfWord(folded, lexicon) === '' && (!words.capitalNouns || isCapital(word))
}

/** "von Elbsands Bürgermeister", but not "im Rathaus Bürgermeister Holm": whose somebody is has no article. */
function isOwned(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const before = tokens[i - 1]?.folded ?? ''
  const { withArticle } = lexicon.words.grammar
  const bare = lexicon.prepositions.has(before) && !isAmong(withArticle, before)
  return bare && isOwner(tokens[i]!, tokens[i + 1]!, lexicon)
}

/** "gegenüber Ministerin Edda Lund", but not "vor Journalisten Edda Lund": is token `i` what the name behind it is? */
function isTitle(tokens: readonly Token[], first: number, i: number, lexicon: Lexicon): boolean {
  const { articles, bodies, roles, words } = lexicon
  const { folded } = tokens[i]!
  const before = tokens[first - 1]?.folded ?? ''
  if (!roles.has(folded) || bodies.has(folded) || isPluralRole(folded, lexicon)) return false
  const { atPlaces, pluralDatives, womensOffices } = words.grammar
  // "im Stadtrat Edda Lund"
  if (i === first && isAmong(atPlaces, before)) return false
  const several = endsIn(pluralDatives, folded) && !matches(womensOffices, folded) && i === first
  return !several || articles.has(before)
}

/** Is it a name that opens as names do, an office with a name, or an office with its article in the nominative? */
function isWhole({ folded }: Token, { head, kind, role }: Mention, lexicon: Lexicon): boolean {
  const { articles, givenNames, titles, words } = lexicon
  if (kind === 'name')
    return role !== '' || [givenNames, titles].some((set) => set.has(folded)) || genderOfWord(folded, lexicon) !== ''
  const { genitiveArticles, pluralDatives } = words.grammar
  if (kind !== 'role' || !articles.has(folded)) return false
  return !isAmong(genitiveArticles, folded) || !endsIn(pluralDatives, head)
}
