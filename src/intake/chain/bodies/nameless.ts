import { foldWord } from '../../languages/fold.ts'
import { hasArticle, withoutArticle } from '../../speech/words-without-capitals.ts'
import type { Words } from '../words.ts'

/** Is a name only what bodies are called? */
export function isNameless(name: string, { lexicon }: Pick<Words, 'lexicon'>): boolean {
  const { bodies, capitals, capitalNouns } = lexicon.words
  if (!capitals) {
    const folded = foldWord(name)
    // "نهادهای بین‌المللی": several of no name.
    const { severalBodies } = lexicon.words.grammar
    const [noun = ''] = name.split(' ')
    if (severalBodies?.test(noun) && lexicon.bodies.has(foldWord(noun.replace(severalBodies, '')))) return true
    // "الوزارة"; "اليونسكو" is a name.
    return (
      (hasArticle(folded, lexicon.words.grammar) &&
        lexicon.bodies.has(folded) &&
        lexicon.bodies.has(withoutArticle(folded, lexicon))) ||
      lexicon.bodiesAgain.has(folded)
    )
  }
  // "la empresa estatal", «надзорного ведомства»: a word for any body, and what it is like.
  const parts = name.split(' ')
  const again = (word: string) => lexicon.bodiesAgain.has(lexicon.nominatives.get(foldWord(word)) ?? foldWord(word))
  if (parts.length === 2 && capitalNouns !== true && /^[\p{Ll}\s-]+$/u.test(name)) return parts.some(again)
  if (/\s/.test(name)) return false
  if (capitalNouns === true) {
    const noun = name.toLowerCase()
    const cases = ['', ...(lexicon.words.grammar.bodyGenitives ?? [])]
    const isListed = (end: string) => noun.endsWith(end) && bodies.includes(noun.slice(0, noun.length - end.length))
    return lexicon.bodies.has(noun) && cases.some(isListed)
  }
  // «госстройнадзор»: written as one with what it is for.
  const { companyEndings = [] } = lexicon.words.chain
  if (
    lexicon.forms &&
    !lexicon.bodies.has(name) &&
    companyEndings.some((end) => name.length > end.length + 5 && name.endsWith(end))
  )
    return false
  return /^\p{Ll}+$/u.test(name)
}
