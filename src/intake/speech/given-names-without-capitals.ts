import { isAmong } from '../languages/among.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import type { Token } from './tokens.ts'
import { verbAt } from './verbs.ts'
import { breaks, definite, isGoverned, isHead } from './words-without-capitals.ts'

/** "كل صباح", "أسماء 63 مريضا": is a given name at token `i` only a noun, as what stands beside it tells? */
export function isNoun(
  text: string,
  tokens: readonly Token[],
  i: number,
  afterVerb: boolean,
  lexicon: Lexicon,
): boolean {
  if (!lexicon.nounNames.has(tokens[i]!.folded)) return false
  const { beforeNouns, surnameEnding = ' ' } = lexicon.words.grammar
  if (!beforeNouns) return isNounBeside(text, tokens, i, lexicon)
  if (afterVerb) return false
  const beside = (k: number) => /^\s+$/.test(text.slice(tokens[k]!.end, tokens[k + 1]!.start))
  const [before, next] = [tokens[i - 1], tokens[i + 1]]
  // "الميناء صباح اليوم"
  if (next && beside(i) && (lexicon.daysBack.has(next.folded) || lexicon.weekdays.has(next.folded))) return true
  if (before && beside(i - 1) && (isHead(before.folded, lexicon) || lexicon.titles.has(before.folded))) return false
  if (before && beside(i - 1) && isAmong(beforeNouns, before.folded)) return true
  if (!next || !beside(i)) return true
  return definite(next.folded, lexicon)
    ? !next.folded.endsWith(surnameEnding)
    : breaks(next, lexicon) || isGoverned(next.folded, lexicon) || verbAt(text, tokens, i + 1, lexicon) !== null
}

/** "۲۹ بهمن", "از دریا": is a given name only a noun, as what stands beside it tells? */
function isNounBeside(text: string, tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const beside = (k: number) => /^\s+$/.test(text.slice(tokens[k]!.end, tokens[k + 1]!.start))
  const [before, next] = [tokens[i - 1], tokens[i + 1]]
  const titled = before && beside(i - 1) && (lexicon.titles.has(before.folded) || lexicon.roles.has(before.folded))
  if (titled) return false
  // "رضا، کشاورز ۶۰ ساله": before a comma and what somebody is, at the head of a sentence.
  const comma = next && /^\s*،\s*$/.test(text.slice(tokens[i]!.end, next.start))
  if (!before && comma && isHead(next.folded, lexicon)) return false
  if (before && beside(i - 1) && (/^\p{Nd}/u.test(before.word) || lexicon.articles.has(before.folded))) return true
  if (before && beside(i - 1) && lexicon.prepositions.has(before.folded)) return true
  if (!next || !beside(i)) return true
  // "بهار امسال", "پاییز ۱۴۰۳"
  const { past, times } = lexicon.words.chain
  if (isAmong(past, next.folded) || isAmong(times, next.folded) || /^\p{Nd}{4}$/u.test(next.word)) return true
  return (
    breaks(next, lexicon) ||
    lexicon.notNames.has(next.folded) ||
    lexicon.prepositions.has(next.folded) ||
    verbAt(text, tokens, i + 1, lexicon) !== null
  )
}

/** "الهادي زقية": a given name with the article, before a surname without one. */
export function isArticleName(text: string, tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const [token, next] = [tokens[i]!, tokens[i + 1]]
  if (!lexicon.articleNames.has(token.folded) || !next || !/^\s+$/.test(text.slice(token.end, next.start))) return false
  // "الشيخ جاسم": a form of address.
  if (lexicon.titles.has(token.folded) && lexicon.givenNames.has(next.folded)) return false
  return (
    !definite(next.folded, lexicon) &&
    !isHead(next.folded, lexicon) &&
    !breaks(next, lexicon) &&
    !isGoverned(next.folded, lexicon) &&
    verbAt(text, tokens, i + 1, lexicon) === null
  )
}

/** "أم محمد", "أبو بكر التارقي": a name by a child's. */
export function isKunya(text: string, tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const [token, next] = [tokens[i]!, tokens[i + 1]]
  if (!next || !isAmong(lexicon.words.grammar.parentNames, token.folded)) return false
  return lexicon.givenNames.has(next.folded) && /^\s+$/.test(text.slice(token.end, next.start))
}
