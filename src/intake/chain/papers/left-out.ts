import type { Words } from '../words.ts'

/**
 * "O Ministério Público arquivou o caso. No despacho, datado de 3 de fevereiro, sustenta": does the document at a word open a
 * sentence whose subject is left out, as the verb of saying that opens its clause behind it tells?
 */
export function leavesOutIssuer(i: number, words: Words): boolean {
  const { contracted, words: own } = words.lexicon
  if (!own.dropsSubject || !own.grammar.nounStandsFirst || !words.isPreposition(0) || i > 3) return false
  // "A decisão afirma": an article that a preposition is written like.
  if (words.isArticle(0) && !contracted.has(words.all[0]!.folded)) return false
  for (let k = i + Math.max(1, words.has('document', i)); k < Math.min(words.length, i + 12); k++) {
    if (words.isSaying(k)) return words.divides(k) || words.joins(k - 1)
    if (!words.isLight(k) && words.has('issuing', k) === 0) return false
  }
  return false
}
