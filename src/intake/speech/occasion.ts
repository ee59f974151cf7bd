import type { Lexicon } from '../languages/lexicon.ts'
import { isCapital, type Token } from './tokens.ts'

/** "la ministra en rueda de prensa", "le guide en riant": does token `i` open words for when or how somebody speaks? */
export function opensOccasion(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const [link, next] = [tokens[i], tokens[i + 1]]
  if (!link || !next || isCapital(next.word) || lexicon.contracted.has(link.folded)) return false
  if (!lexicon.prepositions.has(link.folded)) return false
  if (lexicon.gerunds.some((ending) => next.folded.length > ending.length + 2 && next.folded.endsWith(ending)))
    return link.folded === 'en'
  return lexicon.occasions.has(next.folded) && /^(?:en|em|in)$/.test(link.folded)
}
