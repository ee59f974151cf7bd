import { endsIn } from '../languages/among.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import type { Token } from './tokens.ts'

/**
 * "У міській раді помилку визнали.": a noun right before a verb in the plural that ends its clause is what those there did
 * something to, though it ends as a genitive may, and belongs to no name before it. Before "повідомили, що" it does belong.
 */
export function isObjectOfSeveral(i: number, tokens: readonly Token[], text: string, lexicon: Lexicon): boolean {
  const { accusativesLikeGenitives, pluralVerbs } = lexicon.words.grammar
  const [noun, verb, next] = [tokens[i]!, tokens[i + 1], tokens[i + 2]]
  if (!verb || !endsIn(accusativesLikeGenitives, noun.folded) || !endsIn(pluralVerbs, verb.folded)) return false
  if (lexicon.bodies.has(noun.folded) || text.slice(noun.end, verb.start) !== ' ') return false
  const behind = text.slice(verb.end, next?.start ?? verb.end + 1).trim()
  const isEnd = /^(?:[.;!?]|$)/u.test(behind) && (behind !== '' || !next)
  return isEnd || (behind.startsWith(',') && !(next && lexicon.complements.has(next.folded)))
}
