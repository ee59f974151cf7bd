import type { Lexicon } from '../languages/lexicon.ts'
import type { Sentence } from './clause.ts'
import type { Mention } from './mention.ts'

/**
 * "قاسم حرفش را اصلاح می‌کند:": the verb of no list that ends a clause before a colon at place `to`, with the noun that it is
 * made of, in a language whose verbs end the clause. "" where a gesture is told.
 */
export function finalVerb(
  { tokens }: Sentence,
  { end }: Mention,
  to: number,
  { gestures, lightVerbs, objects }: Lexicon,
): string {
  const last = tokens.findLastIndex((token) => token.end <= to)
  const [noun, verb] = [tokens[last - 1], tokens[last]]
  if (!verb || !noun || noun.start < end || !lightVerbs.has(verb.folded)) return ''
  return objects.has(noun.folded) || gestures.has(noun.folded) ? '' : `${noun.word} ${verb.word}`
}
