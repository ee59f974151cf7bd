import { beginsIn, endsIn, matches } from '../languages/among.ts'
import { foldWord } from '../languages/fold.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import type { Token } from './tokens.ts'

/** What a word may be in a language whose names have no capitals. */

/** "الوزير", "للوزير": has a folded word the article written onto it, also in one with "to", and so many letters more? */
export const definite = (folded: string, { words: { grammar } }: Lexicon, more = 0): boolean =>
  hasArticle(folded, grammar, more) ||
  (grammar.articleWithTo !== undefined &&
    folded.length >= grammar.articleWithTo.length + more &&
    folded.startsWith(grammar.articleWithTo))

/** "سيدة": one word without the article, in a language that writes it on and has none for somebody new. */
export const isNewcomer = (role: string, { words: { capitals, grammar } }: Lexicon): boolean =>
  !capitals && grammar.article !== undefined && !role.includes(' ') && !hasArticle(foldWord(role), grammar)

/** "المتحدثة باسمه": does a word behind the first end in whose it is? */
export const endsInOwner = ([, ...others]: readonly string[], { words: { grammar } }: Lexicon): boolean =>
  others.some((word) => word.length > 4 && endsIn(grammar.owners, word))

/** "الوزير", but not "للوزير". */
export const hasArticle = (folded: string, { article }: Lexicon['words']['grammar'], more = 0): boolean =>
  article !== undefined && folded.length >= article.length + more && folded.startsWith(article)

/** "وزير" of "الوزير". */
export const withoutArticle = (folded: string, { words: { grammar } }: Lexicon): string =>
  hasArticle(folded, grammar) ? folded.slice(grammar.article!.length) : folded

/** "وزارة" of "لوزارة", "الوزارة" of "للوزارة": a word without the "to" that is written onto it; "" where none is. */
export function withoutTo(folded: string, { words: { grammar } }: Lexicon): string {
  const { article, articleWithTo, to } = grammar
  if (to === undefined || !folded.startsWith(to)) return ''
  return article !== undefined && articleWithTo !== undefined && folded.startsWith(articleWithTo)
    ? article + folded.slice(articleWithTo.length)
    : folded.slice(to.length)
}

/** "پیرمرد" of "پیرمردی": a noun without what makes it somebody or something new; "" where nothing does. */
export const withoutSome = (folded: string, { words: { grammar } }: Lexicon): string =>
  grammar.some !== undefined && folded.endsWith(grammar.some) ? folded.slice(0, -grammar.some.length) : ''

/** "تقرير" of "تقريرا". */
export const withoutAccusative = (folded: string, { words: { grammar } }: Lexicon): string =>
  grammar.accusative !== undefined && folded.endsWith(grammar.accusative)
    ? folded.slice(0, -grammar.accusative.length)
    : folded

/** A folded word as it is, and without a conjunction that is written onto it. */
export const unjoined = (folded: string, { words: { joined } }: Lexicon): readonly string[] =>
  joined.includes(folded[0] ?? '') ? [folded, folded.slice(1)] : [folded]

/** "المصرية": an adjective that says where somebody or something is from, with the article. */
export const isOrigin = (folded: string, { words: { grammar } }: Lexicon): boolean =>
  hasArticle(folded, grammar) && endsIn(grammar.originEndings, folded)

/** "صحيفة" of "بصحيفة", "الصحيفة" of "للصحيفة": a word without the preposition that is written onto it. */
export function ungoverned(folded: string, lexicon: Lexicon): string {
  const { articleWithTo, prepositionsOn } = lexicon.words.grammar
  if (articleWithTo !== undefined && folded.startsWith(articleWithTo)) return withoutTo(folded, lexicon)
  return beginsIn(prepositionsOn, folded, 3) ? folded.slice(1) : folded
}

/** "لـ", "ولـ": "to" that is written onto marks. */
export const isTo = (folded: string, lexicon: Lexicon): boolean =>
  unjoined(folded, lexicon).some((word) => word === lexicon.words.grammar.to)

/** Is a letter written onto the word behind it a conjunction or a preposition: "و", "ب"? */
export const isWrittenOn = (letter: string, { words: { grammar, joined } }: Lexicon): boolean =>
  joined.includes(letter) || (grammar.prepositionsOn?.includes(letter) ?? false)

/** A preposition, or a word with one written onto it. */
export const isGoverned = (folded: string, lexicon: Lexicon): boolean => {
  if (lexicon.prepositions.has(folded)) return true
  const { articleWithTo, by } = lexicon.words.grammar
  if (by === undefined || folded.length < 4) return false
  return (
    folded.startsWith(by) ||
    (articleWithTo !== undefined && folded.startsWith(articleWithTo)) ||
    isHead(withoutTo(folded, lexicon), lexicon)
  )
}

/** "للدفاع": "to" or "for" with a noun that has the article. */
export const isForDefinite = (folded: string, { words: { grammar } }: Lexicon): boolean =>
  grammar.articleWithTo !== undefined &&
  folded.length > grammar.articleWithTo.length + 1 &&
  folded.startsWith(grammar.articleWithTo)

/** "لأم الربيع": is it "to" with the first word of a name by a child's, as printed? */
export const isToParent = (word: string, { words: { grammar } }: Lexicon): boolean =>
  grammar.to !== undefined &&
  word.startsWith(grammar.to) &&
  grammar.parentNames?.includes(word.slice(grammar.to.length)) === true

/** "والتمور": "and" with a noun that has the article. */
export const isJoinedDefinite = (folded: string, { words: { grammar } }: Lexicon): boolean =>
  grammar.and !== undefined &&
  folded.startsWith(grammar.and) &&
  hasArticle(folded.slice(grammar.and.length), grammar, 2)

/** "بالبدلاء", "للوزير": a preposition written onto an article. */
export const isGovernedDefinite = (folded: string, { words: { grammar } }: Lexicon): boolean =>
  beginsIn(grammar.articlesWithPrepositions, folded, 2)

export const isHead = (folded: string, lexicon: Lexicon): boolean =>
  lexicon.roles.has(folded) ||
  lexicon.bodies.has(folded) ||
  lexicon.latter.has(folded) ||
  lexicon.former.has(folded) ||
  isOwned(folded, lexicon)

/** "زميله", "والدته", "همسرش": a role with whose it is written onto its end. */
export function isOwned(folded: string, { roles, words: { grammar } }: Lexicon): boolean {
  if (folded.length < 5) return false
  const owner = grammar.owners?.find((one) => folded.endsWith(one))
  if (!owner) return false
  const bare = folded.slice(0, -owner.length)
  if (bare.length < 3) return false
  const { owned } = grammar
  return (
    roles.has(bare) ||
    (owned !== undefined && bare.endsWith(owned.ending) && roles.has(bare.slice(0, -owned.ending.length) + owned.alone))
  )
}

export const breaks = (token: Token, lexicon: Lexicon): boolean =>
  lexicon.breaks.has(token.folded) ||
  // "سعاد فلم": "and so" written onto such a word.
  (token.folded.length > 2 &&
    token.folded[0] === lexicon.words.grammar.andSo &&
    !lexicon.givenNames.has(token.folded) &&
    lexicon.breaks.has(token.folded.slice(1))) ||
  // "بـ«…»": a preposition written onto the marks.
  (token.folded.length === 1 && isWrittenOn(token.folded, lexicon)) ||
  lexicon.words.notInNames?.beginnings.some((beginning) => token.word.startsWith(beginning)) === true ||
  isAccusative(token, lexicon) ||
  isAdverbial(token, lexicon) ||
  /^\p{Nd}/u.test(token.word) ||
  matches(lexicon.words.grammar.nunated, token.word) ||
  lexicon.months.has(token.folded) ||
  lexicon.weekdays.has(token.folded)

/** "تقريرا", "متحدثا": a noun of the lists with the ending of an object. */
const isAccusative = ({ folded }: Token, lexicon: Lexicon): boolean => {
  const { accusative } = lexicon.words.grammar
  return (
    accusative !== undefined &&
    folded.length > 4 &&
    folded.endsWith(accusative) &&
    !isHead(folded, lexicon) &&
    isHead(folded.slice(0, -accusative.length), lexicon)
  )
}

/** "ضاحكا", "مبتسما": how somebody does something. */
const isAdverbial = ({ folded }: Token, lexicon: Lexicon): boolean =>
  matches(lexicon.words.grammar.mannerOfHim, folded) && !lexicon.givenNames.has(folded)

/** "ضاحكة", "مبتسمة": how a woman does something. */
export const isMannerOfHer = ({ folded }: Token, lexicon: Lexicon): boolean =>
  matches(lexicon.words.grammar.mannerOfHer, folded) && !lexicon.givenNames.has(folded)

/** "م. ر. کاظمی": a letter for a given name, with its full stop and a word behind it. */
export function isInitial(text: string, tokens: readonly Token[], i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]]
  return !!token && !!next && token.word.length === 1 && /^\.\s?$/.test(text.slice(token.end, next.start))
}

/** "پارچه‌ای", "درخت‌ها": a noun by its ending, which stands in no name. */
export const isNounByEnding = ({ word }: Token, { words }: Lexicon): boolean =>
  words.notInNames?.endings.some((ending) => word.endsWith(ending)) === true

/** What stands between an office and the name of who has it. */
export const isInserted = (folded: string, { inserted }: Lexicon): boolean => inserted.has(folded)

/** "على" and the name "علي" are one word once folded. */
export const isPreposition = ({ word }: Token, { words }: Lexicon): boolean =>
  words.prepositions.includes(word) ||
  (words.joined.includes(word[0] ?? '') && words.prepositions.includes(word.slice(1)))

/** Does the verb end its clause, where names have no capitals? */
export const endsWithVerb = ({ words: { capitals, subject } }: Lexicon): boolean => !capitals && subject === 'before'
