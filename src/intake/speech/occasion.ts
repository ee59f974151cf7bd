import { isAmong, matches } from '../languages/among.ts'
import { isBetween, type Lexicon } from '../languages/lexicon.ts'
import { isCapital, type Token } from './tokens.ts'

/** "la ministra en rueda de prensa", "le guide en riant": does token `i` open words for when or how somebody speaks? `ofAnyNoun`: also with a noun of no list. */
export function opensOccasion(tokens: readonly Token[], i: number, lexicon: Lexicon, ofAnyNoun = true): boolean {
  const [link, next] = [tokens[i], tokens[i + 1]]
  if (!link || !next) return false
  const { capitalNouns, grammar } = lexicon.words
  if (capitalNouns || grammar.modifiersStandBefore)
    return lexicon.occasionLinks.has(link.folded) && isAtNoun(tokens, i, lexicon)
  if (isCapital(next.word)) return false
  if (isAtOccasion(tokens, i, lexicon, ofAnyNoun)) return true
  if (!lexicon.occasionLinks.has(link.folded)) return false
  const { gerunds, occasions } = lexicon
  const gerund = gerunds.some((ending) => next.folded.length > ending.length + 2 && next.folded.endsWith(ending))
  return gerund || occasions.has(next.folded)
}

/** "el ministro en el Congreso", "le maire à l’Assemblée": does token `i` say where the holder of an office that is of no such place speaks? */
export function opensWhere(tokens: readonly Token[], i: number, head: string, lexicon: Lexicon): boolean {
  const noun = nounBehind(tokens, i, lexicon)
  return noun !== null && matches(lexicon.words.grammar.wholeOffices, head) && lexicon.bodies.has(noun.folded)
}

/** "le leader à l’arrivée", "la pm nella requisitoria": behind a preposition by which nothing is of somebody, with its article. */
function isAtOccasion(tokens: readonly Token[], i: number, lexicon: Lexicon, ofAnyNoun: boolean): boolean {
  const { bodies, documents, occasions, places, roles, words } = lexicon
  const noun = nounBehind(tokens, i, lexicon)
  if (!noun) return false
  if (occasions.has(noun.folded)) return true
  // "el alcalde en la reunión": some open what somebody is of only before a body or a place.
  if (!ofAnyNoun || !isAmong(words.grammar.atOccasions, tokens[i]!.folded) || isCapital(noun.word)) return false
  return ![bodies, documents, places, roles].some((nouns) => nouns.has(noun.folded))
}

/** The noun behind a preposition with its article, where by that preposition nothing is of somebody. */
function nounBehind(tokens: readonly Token[], i: number, lexicon: Lexicon): Token | null {
  const { articles, contracted, issuing, prepositions } = lexicon
  const { folded } = tokens[i]!
  if (contracted.size === 0 || !prepositions.has(folded) || issuing.has(folded)) return null
  const article = articles.has(tokens[i + 1]?.folded ?? '') ? 1 : 0
  return article === 1 || contracted.has(folded) ? (tokens[i + 1 + article] ?? null) : null
}

/** "der Bürgermeister bei der festlichen Eröffnung", "the mayor at Monday’s council meeting": where words stand before a noun, is the one behind token `i` an occasion? */
function isAtNoun(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const { breaks, daysBack, occasions, prepositions, saying, weekdays, words } = lexicon
  const near = (k: number) => tokens[k] !== undefined && tokens[k]!.start - tokens[k - 1]!.end < 4
  for (let k = i + 1; k < i + 6 && near(k); k++) {
    const { folded, word } = tokens[k]!
    if (prepositions.has(folded) || breaks.has(folded)) return false
    if (words.capitalNouns && isCapital(word)) return occasions.has(folded)
    if (words.capitalNouns || !occasions.has(folded)) continue
    // "at the meeting place": it only describes another noun.
    const next = tokens[k + 1]
    const goesOn = next && next.start - tokens[k]!.end < 2 && !isCapital(next.word)
    const closed = [prepositions, breaks, daysBack, saying, weekdays].some((set) => set.has(next?.folded ?? ''))
    return !goesOn || closed || isBetween(next.folded, lexicon)
  }
  return false
}
