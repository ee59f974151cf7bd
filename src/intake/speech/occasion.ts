import type { Lexicon } from '../languages/lexicon.ts'
import { isCapital, type Token } from './tokens.ts'

/** "la ministra en rueda de prensa", "le guide en riant": does token `i` open words for when or how somebody speaks? */
export function opensOccasion(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const [link, next] = [tokens[i], tokens[i + 1]]
  if (!link || !next || isCapital(next.word)) return false
  if (!lexicon.occasionLinks.has(link.folded)) return false
  const { gerunds, occasions } = lexicon
  const gerund = gerunds.some((ending) => next.folded.length > ending.length + 2 && next.folded.endsWith(ending))
  return gerund || occasions.has(next.folded)
}
