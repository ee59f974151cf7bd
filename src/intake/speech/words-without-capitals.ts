import type { Lexicon } from '../languages/lexicon.ts'
import type { Token } from './tokens.ts'

/** What a word may be in a language whose names have no capitals. */

export const definite = (word: string): boolean => /^(?:ال|لل)/.test(word)

/** A preposition, or a word with one written onto it. */
export const isGoverned = (folded: string, lexicon: Lexicon): boolean =>
  lexicon.prepositions.has(folded) ||
  (lexicon.words.joined.length > 0 &&
    folded.length > 3 &&
    (/^(?:لل|ب)/.test(folded) || (/^ل/.test(folded) && isHead(folded.slice(1), lexicon))))

export const isHead = (folded: string, lexicon: Lexicon): boolean =>
  lexicon.roles.has(folded) ||
  lexicon.bodies.has(folded) ||
  lexicon.latter.has(folded) ||
  lexicon.former.has(folded) ||
  isOwned(folded, lexicon)

/** "زميله", "والدته", "همسرش": a role with whose it is written onto its end. */
export function isOwned(folded: string, { roles, words }: Lexicon): boolean {
  if (folded.length < 5) return false
  if (words.joined.length === 0) return /[شم]$/.test(folded) && roles.has(folded.replace(/(?:شان|اش|ش|م)$/, ''))
  const bare = folded.replace(/(?:هما|ها|هم|نا|ه)$/, '')
  return (
    bare !== folded &&
    bare.length > 2 &&
    (roles.has(bare) || (bare.endsWith('ت') && roles.has(`${bare.slice(0, -1)}ة`)))
  )
}

export const breaks = (token: Token, lexicon: Lexicon): boolean =>
  lexicon.breaks.has(token.folded) ||
  // "بـ«…»": a preposition written onto the marks.
  (lexicon.words.joined.length > 0 && /^[بلكفو]ـ?$/.test(token.word)) ||
  lexicon.words.notInNames?.beginnings.some((beginning) => token.word.startsWith(beginning)) === true ||
  isAccusative(token, lexicon) ||
  isAdverbial(token, lexicon) ||
  /اً|ًا$|^\p{Nd}/u.test(token.word) ||
  lexicon.months.has(token.folded) ||
  lexicon.weekdays.has(token.folded)

/** "تقريرا", "متحدثا": a noun of the lists with the ending of an object. */
const isAccusative = ({ folded }: Token, lexicon: Lexicon): boolean =>
  lexicon.words.joined.length > 0 &&
  folded.length > 4 &&
  folded.endsWith('ا') &&
  !isHead(folded, lexicon) &&
  isHead(folded.slice(0, -1), lexicon)

/** "ضاحكا", "مبتسما": how somebody does something. */
const isAdverbial = ({ folded }: Token, lexicon: Lexicon): boolean =>
  lexicon.words.joined.length > 0 &&
  /^(?:.ا[^ا]{2}|م[^ا]{3,4})ا$/.test(folded) &&
  !/[يو]ا$/.test(folded) &&
  !lexicon.givenNames.has(folded)

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
