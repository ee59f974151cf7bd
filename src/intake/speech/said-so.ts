import { type Lexicon, phraseAt } from '../languages/lexicon.ts'
import type { Sentence } from './clause.ts'
import { isFree } from './mention.ts'
import type { Subject } from './sentence-parts.ts'
import { Subjects } from './subject.ts'

/**
 * "«…». Так говорит Мария", "«…» فاطمه این را می‌گوید": the verb and its subject where a sentence says that somebody said
 * what was quoted in the one before.
 */
export function saidSoIn(text: string, sentence: Sentence, lexicon: Lexicon): Subject | null {
  const { spans, tokens, verbs } = sentence
  const verb = verbs.find(({ kind }) => kind === 'saying')
  if (!verb || spans.length > 0 || verb.token > 8) return null
  const folded = tokens.slice(0, verb.token + verb.length + 3).map((token) => token.folded)
  if (!folded.some((_, i) => phraseAt(lexicon.sayingSo, folded, i) > 0)) return null
  const subject = new Subjects(text, sentence, lexicon).of(verb)
  if (!subject || !isFree(subject.mention)) return null
  // "Так считает и мэр": somebody else agrees.
  const behind = tokens[verb.token + verb.length]
  const agrees = subject.side === 'after' && behind !== undefined && lexicon.joining.has(behind.folded)
  return agrees ? null : { ...subject, verb }
}
