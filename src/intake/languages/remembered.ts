import type { Lexicon } from './lexicon.ts'

/** Texts of which an answer is kept at most: those of a page or two. */
const most = 2000

/**
 * The same question of a text and a language, answered once: the parts of a page ask it of each line several times.
 * `read` must depend on nothing else.
 */
export function remembered<T>(read: (text: string, lexicon: Lexicon) => T): (text: string, lexicon: Lexicon) => T {
  const byLexicon = new WeakMap<Lexicon, Map<string, T>>()
  return (text, lexicon) => {
    let answers = byLexicon.get(lexicon)
    if (!answers || answers.size >= most) {
      answers = new Map()
      byLexicon.set(lexicon, answers)
    }
    const known = answers.get(text)
    if (known !== undefined) return known
    const answer = read(text, lexicon)
    answers.set(text, answer)
    return answer
  }
}
