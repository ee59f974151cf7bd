import { endsIn, isAmong } from '../languages/among.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import type { Attribution } from './attribution.ts'
import type { Sentence } from './clause.ts'
import type { Span } from './marks.ts'
import { isCapital, type Token, tokensIn } from './tokens.ts'

/**
 * Words that a verb of calling gives to somebody or something as a name: "the case, which locals call “the miracle”",
 * "sie nennt den Plan „Neues Licht“". What one person calls something in words of their own is a quotation.
 */
export function isSoCalled(text: string, span: Span, sentence: Sentence, by: Attribution, lexicon: Lexicon): boolean {
  const folded = tokensIn(by.verb, 0, by.verb.length, lexicon.joints).map((token) => token.folded)
  if (!folded.some((word) => lexicon.nicknaming.has(word))) return false
  const words = tokensIn(text, ...span.inner)
  if (words.length > 5 || /[:：]\s*$/.test(text.slice(Math.max(0, span.outer[0] - 3), span.outer[0]))) return false
  if (isWholeName(words)) return true
  // "Авторы называют ситуацию «наиболее напряжённой за десять лет»": so many small words are a judgment and no name.
  const [first] = words
  const small = first && lexicon.words.capitals && !isCapital(first.word) && !lexicon.articles.has(first.folded)
  if (small && words.length > 3) return false
  const { mention } = by
  if (!mention || mention.kind === 'name') return false
  // "В посольстве доклад назвали «…»": the plural is only that of nobody in particular.
  if (lexicon.forms && mention.kind === 'body') return false
  const before = sentence.tokens.filter(({ end }) => end <= mention.start)
  const within = before.at(-1)
  const { opensCalling, that, whats } = lexicon.words.grammar
  const relative =
    within !== undefined &&
    (lexicon.relatives.has(within.folded) || [opensCalling, that, whats].some((list) => isAmong(list, within.folded)))
  // "what he calls “a polemic of the season”": one person's words are their own.
  const one = mention.kind === 'pronoun'
  return (
    (relative && !one) || areMany(text.slice(mention.start, mention.end), mention.head, folded.at(-1) ?? '', lexicon)
  )
}

/** Has each of a few words a capital, as a name's have? */
const isWholeName = (words: readonly Token[]): boolean =>
  words.length < 5 && words.every(({ word }) => isCapital(word) || word.length < 4) && isCapital(words[0]?.word ?? '')

/** Is it said of more than one, by article, noun or verb? */
function areMany(printed: string, head: string, verb: string, lexicon: Lexicon): boolean {
  const [first] = tokensIn(printed, 0, printed.length, lexicon.joints)
  if (lexicon.crowds.has(head) || lexicon.several.has(first?.folded ?? '')) return true
  return endsIn(lexicon.words.grammar.pluralVerbs, verb)
}

/**
 * A stretch that nobody is said to say, and that stands as a name does: with a capital, without a mark that ends it, and
 * as a part of its sentence: "“The Winter Keepers” won the prize", "a documentary, “The Silence of the Herds”, which …".
 */
export function standsAsName(text: string, span: Span, { tokens, verbs }: Sentence, lexicon: Lexicon): boolean {
  const [from, to] = span.inner
  const printed = text.slice(from, to).trim()
  if (!lexicon.words.capitals || !isCapital(printed) || /[.!?…,;]$/.test(printed)) return false
  if (/[.!?…]\s/.test(printed) || tokensIn(printed).length > 7) return false
  if (verbs.length > 0 || /[:：]\s*$/.test(text.slice(Math.max(0, span.outer[0] - 3), span.outer[0]))) return false
  // Behind a comma may follow who says it, by a verb of no list.
  return (
    tokens.some(({ end }) => end <= span.outer[0]) || /^\s+\p{Ll}/u.test(text.slice(span.outer[1], span.outer[1] + 4))
  )
}
