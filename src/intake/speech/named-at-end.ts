import { isAgency } from '../chain/outlets.ts'
import { endsIn, matches } from '../languages/among.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { genderOfWord } from './gender.ts'
import { type Mention, plainMention } from './mention.ts'
import { isCapital, type Token } from './tokens.ts'

/**
 * "dijo en la reunión Juan Prado": words behind a preposition that are read as one phrase may be what says where, and
 * then who speaks. Who stands at the end of such a phrase; null where all of it may be one person or thing, as it is
 * in "ante la jueza Ana Mora" where a sentence may do without a subject.
 */
export function namedAtEnd(text: string, tokens: readonly Token[], mention: Mention, lexicon: Lexicon): Mention | null {
  if (!mention.governed || mention.possessive || mention.name === '') return null
  const from = tokens.findIndex(({ start }) => start === mention.start)
  const to = tokens.findIndex(({ end }) => end === mention.end)
  for (let i = Math.max(1, from); i < to; i++) {
    const [before, first, next] = [tokens[i - 1]!, tokens[i]!, tokens[i + 1]!]
    if (!isCapital(first.word) || !isCapital(next.word) || !/^\s$/.test(text.slice(before.end, first.start))) continue
    const given = [first.folded, first.folded.split('-')[0]!].some(
      (word) => genderOfWord(word, lexicon) !== '' || lexicon.givenNames.has(word),
    )
    if (!given && !isWhole(before)) continue
    if (genderOfWord(before.folded, lexicon) && isCapital(before.word)) return null
    const apart = isNounOfItsOwn(before, tokens[i - 2]?.folded ?? '', given, lexicon)
    if (!apart && given) return null
    if (!apart) continue
    const { end } = tokens[nameEnd(text, tokens, to, lexicon)]!
    return { ...plainMention('name', first.start, end), name: text.slice(first.start, end) }
  }
  return null
}

/** Is it a noun that is no part of how the name behind it goes, and no title of who bears it? */
function isNounOfItsOwn({ folded, word }: Token, article: string, given: boolean, lexicon: Lexicon): boolean {
  const small = [lexicon.prepositions, lexicon.articles, lexicon.titles, lexicon.particles, lexicon.joining]
  if (small.some((words) => words.has(folded))) return false
  if (isCapital(word)) return given || isAgency(word)
  if (!lexicon.words.dropsSubject) return true
  const { pluralArticles, pluralEndings } = lexicon.words.grammar
  const several = endsIn(pluralEndings, folded) || matches(pluralArticles, article) || lexicon.crowds.has(folded)
  const body = lexicon.naming.has(folded) && lexicon.bodies.has(folded) && !lexicon.occasions.has(folded)
  return (!lexicon.roles.has(folded) || several) && !body && !lexicon.places.has(folded)
}

/** A word behind which a name begins whatever it is: a noun, or an agency that has its own name whole. */
const isWhole = ({ word }: Token): boolean => !isCapital(word) || isAgency(word)

/** "el Congreso José Luis de la Fuente": the last word of a name that goes on with small words behind token `last`. */
function nameEnd(text: string, tokens: readonly Token[], last: number, lexicon: Lexicon): number {
  let end = last
  for (let i = last + 1; i < Math.min(tokens.length, last + 5); i++) {
    const { folded, start, word } = tokens[i]!
    if (!/^\s$/.test(text.slice(tokens[i - 1]!.end, start))) break
    if (isCapital(word)) end = i
    else if (!lexicon.particles.has(folded) && !lexicon.articles.has(folded)) break
  }
  return end
}
