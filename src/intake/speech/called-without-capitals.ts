import { endsIn, isAmong, matches } from '../languages/among.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import type { Sentence } from './clause.ts'
import type { Span } from './marks.ts'
import type { Token } from './tokens.ts'
import { hasArticle } from './words-without-capitals.ts'

/**
 * In a language without capitals: do the words before the marks, the last of which is `called`, say that what is in them is
 * called so? Undefined where they don't tell by themselves.
 */
export function isCalledSo(
  text: string,
  { inner, outer }: Span,
  { tokens, verbs }: Sentence,
  words: number,
  called: Token,
  lexicon: Lexicon,
): boolean | undefined {
  const { grammar } = lexicon.words
  // "صاحبة «ليل المدينة»", "نویسنده «شب شهر»": whose work it is.
  if (words < 5 && isAmong(grammar.makers, called.folded)) return true
  const before = tokens[tokens.indexOf(called) - 1]
  // "کشتی مسافربری «آرتمیس»": with an adjective between.
  // "ناقلة النفط «نسيم الخليج»": or what it is of.
  const kind = endsIn(grammar.originEndings, called.folded) || hasArticle(called.folded, grammar, 2)
  const described = words < 4 && kind && before && lexicon.naming.has(before.folded)
  if (described && /^\s+$/.test(text.slice(before.end, called.start))) return true
  // "از آن به عنوان «…» یاد کرد": what somebody calls something in words of their own.
  const next = tokens.findIndex(({ start }) => start >= outer[1])
  const says = next !== -1 && verbs.some(({ token }) => token === next)
  if (says && isAmong(grammar.calledAs, called.folded) && words > 1) return false
  // "ترى أن الفيلم «مرآة لا تجامل»": what is said of it.
  if (words > 2 && lexicon.complements.has(before?.folded ?? '')) return false
  // "مدعی شد که لایحه «بد فهمیده شد»": so is a clause that ends with a verb.
  const clause = words > 2 && matches(grammar.clauseEnd, text.slice(...inner).trim())
  if (clause && tokens.some(({ end, folded }) => end <= outer[0] && lexicon.relatives.has(folded))) return false
  // "يسميه «قائمة الانتظار»": what one only calls something.
  return words < 4 && lexicon.nicknaming.has(called.folded) ? true : undefined
}
