import { endsIn, isAmong, matches } from '../languages/among.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { type Mention, plainMention } from './mention.ts'
import { opensOccasion } from './occasion.ts'
import { isCapital, type Token } from './tokens.ts'

/**
 * Words that stand where a subject must stand, whatever they are: "the ad’s narrator", "another", "one of two
 * witnesses". Asked only where no name, role or body is known there.
 */

/** The phrase that ends with token `last`, begins at `from` or later, and has nothing but space inside. */
export function phraseBefore(
  text: string,
  tokens: readonly Token[],
  last: number,
  from: number,
  lexicon: Lexicon,
): Mention | null {
  let first = last + 1
  for (let i = last; i >= 0 && last - i < 8 && tokens[i]!.start >= from; i--) {
    if (i < last && !isSpace(text, tokens[i]!, tokens[i + 1]!)) break
    const { folded } = tokens[i]!
    if (isClosed(folded, lexicon)) break
    if (lexicon.prepositions.has(folded)) {
      if (!lexicon.roleLinks.has(folded) || i === last) break
      continue
    }
    // "noted that the co-pilot": it opens what is said.
    const opening =
      isAmong(lexicon.words.grammar.articlesOpeningClauses, folded) && opens(tokens[i + 1]?.folded ?? '', lexicon)
    if (opening) break
    first = i
    if (opens(folded, lexicon) && !lexicon.roleLinks.has(tokens[i - 1]?.folded ?? '')) break
  }
  if (first > last) return null
  const opening = tokens[first]!
  const governing = tokens[first - 1]
  if (governing && lexicon.prepositions.has(governing.folded) && isSpace(text, governing, opening)) return null
  // "nach Bekanntwerden der Vorwürfe": what a noun is of.
  const owner =
    governing && isCapital(governing.word) && lexicon.words.capitalNouns && isSpace(text, governing, opening)
  if (owner && isAmong(lexicon.words.grammar.genitiveArticles, opening.folded)) return null
  const bare =
    first === 0 ||
    !isSpace(text, tokens[first - 1]!, opening) ||
    tokens[first - 1]!.end <= from ||
    [lexicon.subordinate, lexicon.joining].some((words) => words.has(tokens[first - 1]!.folded))
  if (
    !opens(opening.folded, lexicon) &&
    !(isNumber(opening.word) && (lexicon.words.capitals || first < last)) &&
    !(
      bare &&
      last - first < 4 &&
      !(lexicon.words.capitalNouns && first === last) &&
      endsIn(lexicon.words.grammar.pluralEndings, tokens[last]!.word)
    )
  )
    return null
  if (isDay(tokens, first, lexicon) || isBareArticle(tokens, first, last, lexicon)) return null
  if (matches(lexicon.words.grammar.obliqueArticles, opening.folded)) return null
  return mentionOf(text, tokens, first, last, lexicon)
}

/** The phrase that begins with token `first` and ends before `to`. */
export function phraseAfter(
  text: string,
  tokens: readonly Token[],
  first: number,
  to: number,
  lexicon: Lexicon,
): Mention | null {
  const opening = tokens[first]
  if (!opening || opening.end > to || !isSpace(text, tokens[first - 1]!, opening)) return null
  if (!opens(opening.folded, lexicon) && !isNumber(opening.word) && !isCapital(opening.word)) return null
  if (isClosed(opening.folded, lexicon) && !opens(opening.folded, lexicon)) return null
  let last = first
  while (last + 1 < tokens.length && last - first < 9 && tokens[last + 1]!.end <= to) {
    const next = tokens[last + 1]!
    if (!isSpace(text, tokens[last]!, next) || isClosed(next.folded, lexicon)) break
    if (lexicon.prepositions.has(next.folded) && !lexicon.roleLinks.has(next.folded)) break
    if (isIn(tokens, last + 1, lexicon) || opensOccasion(tokens, last + 1, lexicon)) break
    if (lexicon.between.has(next.folded)) break
    last++
  }
  while (last > first && (lexicon.prepositions.has(tokens[last]!.folded) || lexicon.articles.has(tokens[last]!.folded)))
    last--
  if (isDay(tokens, first, lexicon) || matches(lexicon.words.grammar.obliqueArticles, opening.folded)) return null
  // "respondió el lunes": an article alone is nobody.
  if (isBareArticle(tokens, first, last, lexicon)) return null
  return mentionOf(text, tokens, first, last, lexicon)
}

function mentionOf(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  lexicon: Lexicon,
): Mention | null {
  const words = tokens.slice(first, last + 1)
  const link = words.findIndex(({ folded }, i) => i > 0 && lexicon.prepositions.has(folded))
  const head = words[link === -1 ? words.length - 1 : link - 1]!
  const { start } = words[0]!
  const { end } = words.at(-1)!
  const pronoun = words.length === 1 && lexicon.pronouns.has(head.folded)
  const named = namedIn(text, words, lexicon)
  if (named)
    return {
      ...plainMention('name', start, end),
      name: text.slice(named.start, end),
      role: named.role,
      head: named.head,
    }
  return {
    kind: pronoun ? 'pronoun' : 'role',
    start,
    end,
    name: '',
    // "o técnico de 52 anos": an age is no part of what somebody is.
    role: pronoun ? '' : text.slice(start, isNumber(words[link + 1]?.word ?? '') && link > 0 ? head.end : end),
    head: head.folded,
    governed: false,
    possessive: false,
    indefinite: lexicon.indefinite.has(words[0]!.folded),
  }
}

/** "el doctor Julián Sanz": a small noun of no list, and a name of two words or more that ends the phrase. */
function namedIn(text: string, words: readonly Token[], lexicon: Lexicon) {
  if (!lexicon.words.capitals || lexicon.words.capitalNouns || lexicon.words.grammar.modifiersStandBefore) return null
  const noun = words[1]
  const name = words.slice(2)
  if (!lexicon.articles.has(words[0]!.folded) || !noun || isCapital(noun.word) || name.length < 2) return null
  const isPart = ({ folded, word }: Token, i: number): boolean =>
    isCapital(word) || (i > 0 && i < name.length - 1 && lexicon.particles.has(folded))
  if (noun.folded.length < 4 || lexicon.naming.has(noun.folded) || lexicon.bodies.has(noun.folded)) return null
  if (!name.every(isPart) || lexicon.roleLinks.has(noun.folded)) return null
  return { start: name[0]!.start, role: text.slice(noun.start, noun.end), head: noun.folded }
}

/** "la institución en un comunicado": a paper behind a preposition is what somebody says something in. */
function isIn(tokens: readonly Token[], i: number, { articles, documents, issuing, prepositions }: Lexicon): boolean {
  const { folded } = tokens[i]!
  if (!prepositions.has(folded) || issuing.has(folded)) return false
  const noun = articles.has(tokens[i + 1]?.folded ?? '') ? tokens[i + 2] : tokens[i + 1]
  return noun !== undefined && documents.has(noun.folded)
}

/** "L’ha detta", "esta mañana": an article alone, or before what says when, is nobody. */
function isBareArticle(tokens: readonly Token[], first: number, last: number, lexicon: Lexicon): boolean {
  const { folded } = tokens[first]!
  if (last > first || !lexicon.articles.has(folded)) return false
  const next = tokens[first + 1]?.folded ?? ''
  return !lexicon.standalone.has(folded) || lexicon.daysBack.has(next) || lexicon.weekdays.has(next)
}

/** "el 19 de enero" is a day. */
const isDay = (tokens: readonly Token[], first: number, { articles, months }: Lexicon): boolean =>
  articles.has(tokens[first]!.folded) &&
  isNumber(tokens[first + 1]?.word ?? '') &&
  tokens.slice(first + 2, first + 5).some(({ folded }) => months.has(folded))
const isSpace = (text: string, a: Token, b: Token): boolean => /^(?:(?:['’]s)?\s+|)$/.test(text.slice(a.end, b.start))
const opens = (folded: string, { articles, pronouns }: Lexicon): boolean => articles.has(folded) || pronouns.has(folded)
const isNumber = (word: string): boolean => /^\d/.test(word)

/** Words that no such phrase holds. */
const isClosed = (folded: string, lexicon: Lexicon): boolean =>
  lexicon.breaks.has(folded) ||
  lexicon.joining.has(folded) ||
  lexicon.subordinate.has(folded) ||
  lexicon.participles.has(folded) ||
  lexicon.daysBack.has(folded) ||
  lexicon.weekdays.has(folded) ||
  ((lexicon.saying.has(folded) || lexicon.separable.has(folded)) && !lexicon.articles.has(folded))
