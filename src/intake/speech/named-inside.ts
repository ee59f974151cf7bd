import { isAmong } from '../languages/among.ts'
import { type Lexicon, phraseAt } from '../languages/lexicon.ts'
import type { Sentence } from './clause.ts'
import type { Span } from './marks.ts'
import { isCapital, tokensIn } from './tokens.ts'

/**
 * A few words with a capital inside a sentence, where nouns have none: "que tout le monde appelle « la Fabrique »", "chiamano
 * “il Geometra”", "venu soutenir « Jean-Ma »". Behind a verb of saying, a colon or a comma they are what somebody says.
 */
export function isNamedInside(text: string, span: Span, { tokens, verbs }: Sentence, lexicon: Lexicon): boolean {
  const { adjectivesBehind, capitals, capitalNouns } = lexicon.words
  if (!adjectivesBehind || !capitals || capitalNouns || lexicon.forms) return false
  const before = tokens.findLast(({ end }) => end <= span.outer[0])
  if (!before || !/^ $/.test(text.slice(before.end, span.outer[0]).replace(/[\u00a0\u202f]/g, ' '))) return false
  // "una lista che si chiamava “Mora non affonda”"
  const own = tokens.findLast(({ end }) => end < before.start)
  const reflexive = isAmong(lexicon.words.grammar.reflexives, own?.folded ?? '')
  if (reflexive && lexicon.nicknaming.has(before.folded) && isCapital(text.slice(...span.inner))) return true
  const calls = lexicon.nicknaming.has(before.folded) || phraseAt(lexicon.calling, [before.folded], 0) > 0
  if (!calls && verbs.some(({ closes, kind }) => kind !== 'participle' && closes === before.end)) return false
  const printed = text.slice(...span.inner).trim()
  if (/[.!?…,;]/.test(printed)) return false
  const [first, ...others] = tokensIn(printed, 0, printed.length, lexicon.joints)
  if (!first || others.length > 4) return false
  const article = lexicon.articles.has(first.folded) || lexicon.contracted.has(first.folded)
  const [noun] = article ? others : [first]
  if (!noun || !isCapital(noun.word)) return false
  // "ai microfoni di «Radio anch’io»", « Le Quotidien de la vallée »
  if (lexicon.outlets.has(noun.folded) && (isCapital(first.word) || !article)) return true
  const all = article ? others : [first, ...others]
  return all.length < 3 && all.every(({ word }) => isCapital(word)) && !lexicon.notNames.has(noun.folded)
}
