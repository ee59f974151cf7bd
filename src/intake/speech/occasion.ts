import type { Lexicon } from '../languages/lexicon.ts'
import { isCapital, type Token } from './tokens.ts'

/** "la ministra en rueda de prensa", "le guide en riant": does token `i` open words for when or how somebody speaks? */
export function opensOccasion(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const [link, next] = [tokens[i], tokens[i + 1]]
  if (!link || !next || isCapital(next.word)) return false
  if (isAtOccasion(tokens, i, lexicon)) return true
  if (!lexicon.occasionLinks.has(link.folded)) return false
  const { gerunds, occasions } = lexicon
  const gerund = gerunds.some((ending) => next.folded.length > ending.length + 2 && next.folded.endsWith(ending))
  return gerund || occasions.has(next.folded)
}

/** "le leader à l’arrivée", "la pm nella requisitoria": behind a preposition by which nothing is of somebody, with its article. */
function isAtOccasion(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const { articles, contracted, issuing, occasions, prepositions } = lexicon
  const { folded } = tokens[i]!
  if (contracted.size === 0 || !prepositions.has(folded) || issuing.has(folded)) return false
  const article = articles.has(tokens[i + 1]!.folded) ? 1 : 0
  return (article === 1 || contracted.has(folded)) && occasions.has(tokens[i + 1 + article]?.folded ?? '')
}
