import { isAmong } from '../../languages/among.ts'
import type { Bodies, Named } from '../bodies/bodies.ts'
import type { Words } from '../words.ts'

/** "spokesman Jan Holm said in a statement": somebody with a name who turns to everybody in it. */
export function declares({ is, name, first, last }: Named, i: number, words: Words, bodies: Bodies): boolean {
  if (is !== 'person' || words.has('declared', i) + words.endsAs('declared', i) === 0) return false
  // "in the statement": one that was told of before.
  for (let k = i - 1; k > Math.max(0, i - 4) && !words.isPreposition(k); k--)
    if (words.isArticle(k) && !words.lexicon.indefinite.has(words.all[k]!.folded)) return false
  // "told the Courier in a statement": an outlet has it.
  for (let k = last + 1; k < i; k++)
    if (isAmong(words.lexicon.words.grammar.tellingVerbs, words.all[k]!.folded)) return false
  if (isAmong(words.lexicon.words.grammar.withArticle, words.all[i - 1]?.folded ?? '')) return false
  const { start } = words.all[first]!
  const { end } = words.all[last]!
  return bodies.people().some((one) => one.kind === 'name' && one.name === name && one.start < end && one.end > start)
}
