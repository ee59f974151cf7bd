import type { At } from '../found.ts'
import { beginsIn, isAmong } from '../languages/among.ts'
import { isBetween, type Lexicon } from '../languages/lexicon.ts'
import type { Sentence } from './clause.ts'
import { finalVerb } from './final-verb.ts'
import type { Mention } from './mention.ts'
import { isCapital, type Token } from './tokens.ts'

/** "Ткач підбила підсумок: «…»": the finite verb of no list with the subject of a clause before a colon, as its ending tells. */
export function verbBeside(sentence: Sentence, mention: Mention, [from, to]: At, lexicon: Lexicon): string {
  if (!lexicon.forms) return finalVerb(sentence, mention, to, lexicon) || onlyVerb(sentence, mention, to, lexicon)
  const { tokens } = sentence
  const { copulas, personalVerbs = [] } = lexicon.words.grammar
  const tells = ({ folded, word }: Token) =>
    !isCapital(word) &&
    !beginsIn(copulas, folded) &&
    personalVerbs.some((ending) => folded.length > ending.length + 2 && folded.endsWith(ending))
  const behind = tokens.find((token) => token.start >= mention.end && token.end <= to && tells(token))
  const opening = tokens.find(({ start }) => start >= from)
  const first = !behind && opening && opening.end <= mention.start ? opening : undefined
  return (behind ?? (first && tells({ ...first, word: first.folded }) ? first : undefined))?.word ?? ''
}

/**
 * "Coulibaly savourait: «…»", "Ruiz s’esclaffe: «…»": the one word between a subject and a colon, with its pronoun, in a
 * language that writes adjectives behind their noun and verbs behind their subject.
 */
function onlyVerb({ tokens }: Sentence, { end, kind }: Mention, to: number, lexicon: Lexicon): string {
  const { adjectivesBehind, saying } = { adjectivesBehind: lexicon.words.adjectivesBehind, saying: lexicon.saying }
  if (!adjectivesBehind || kind === 'body') return ''
  const isReflexive = (folded: string) => isAmong(lexicon.words.grammar.reflexives, folded)
  const behind = tokens.filter((token) => token.start >= end && token.end <= to)
  if (
    behind.some(({ folded }) => lexicon.auxiliaries.has(folded) || (lexicon.breaks.has(folded) && !isReflexive(folded)))
  )
    return ''
  const words = behind.filter(({ folded }) => !isBetween(folded, lexicon) || isReflexive(folded))
  const [first, verb = first] = words
  if (!first || !verb || words.length > 2 || (verb !== first && !isReflexive(first.folded))) return ''
  const small = [lexicon.prepositions, lexicon.breaks, lexicon.articles, lexicon.pronouns, lexicon.roles].some((list) =>
    list.has(verb.folded),
  )
  const adjective = adjectivesBehind.some((ending) => ending.length > 2 && verb.folded.endsWith(ending))
  if (small || isCapital(verb.word) || verb.word.length < 3 || (adjective && !saying.has(verb.folded))) return ''
  return verb === first
    ? verb.word
    : `${first.word}${first.word.endsWith('’') || first.word.endsWith("'") ? '' : ' '}${verb.word}`
}
