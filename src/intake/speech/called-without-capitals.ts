import type { Lexicon } from '../languages/lexicon.ts'
import type { Sentence } from './clause.ts'
import type { Span } from './marks.ts'
import type { Token } from './tokens.ts'

/** Who made a work, in Arabic without the article, so that its name follows. */
const maker =
  /^(?:صاحب|مولف|مخرج|بطل|نجم|كاتب|مبدع|مصمم|ملحن|ناشر)[هة]?$|^(?:نويسنده|كارگردان|خالق|سازنده|شاعر|مولف|مترجم)$/

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
  // "صاحبة «ليل المدينة»", "نویسنده «شب شهر»": whose work it is.
  if (words < 5 && maker.test(called.folded)) return true
  const before = tokens[tokens.indexOf(called) - 1]
  // "کشتی مسافربری «آرتمیس»": with an adjective between.
  // "ناقلة النفط «نسيم الخليج»": or what it is of.
  const kind = /(?:ي|يه|ية)$/.test(called.folded) || (lexicon.words.joined.length > 0 && /^ال../.test(called.folded))
  const described = words < 4 && kind && before && lexicon.naming.has(before.folded)
  if (described && /^\s+$/.test(text.slice(before.end, called.start))) return true
  // "از آن به عنوان «…» یاد کرد": what somebody calls something in words of their own.
  const next = tokens.findIndex(({ start }) => start >= outer[1])
  const says = next !== -1 && verbs.some(({ token }) => token === next)
  if (says && lexicon.objects.size > 0 && /^عنوان$/.test(called.folded) && words > 1) return false
  // "ترى أن الفيلم «مرآة لا تجامل»": what is said of it.
  if (lexicon.words.joined.length > 0 && words > 2 && lexicon.complements.has(before?.folded ?? '')) return false
  // "مدعی شد که لایحه «بد فهمیده شد»": so is a clause that ends with a verb.
  const clause =
    words > 2 && /(?:شد|است|بود|نیست|کرد|دارد|ندارد|می\S+|ند|خواهد شد)[.!]?$/u.test(text.slice(...inner).trim())
  if (
    lexicon.objects.size > 0 &&
    clause &&
    tokens.some(({ end, folded }) => end <= outer[0] && lexicon.relatives.has(folded))
  )
    return false
  // "يسميه «قائمة الانتظار»": what one only calls something.
  return words < 4 && lexicon.nicknaming.has(called.folded) ? true : undefined
}
