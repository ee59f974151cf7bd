import { foldWord } from '../languages/fold.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { isCapital } from './tokens.ts'

/**
 * What a text's own capitals tell of a word that opens a sentence: a name has a capital inside sentences too, other
 * words have none there.
 */
export interface Capitals {
  /** Words with a capital that opens no sentence, folded. */
  readonly inside: ReadonlySet<string>
  /** Words without a capital, folded. */
  readonly small: ReadonlySet<string>
}

const words = /(?<![\p{L}\p{N}'’-])\p{L}[\p{L}\p{M}\p{N}'’-]*/gu

export function capitalsOf(text: string): Capitals {
  const inside = new Set<string>()
  const small = new Set<string>()
  let end = 0
  for (const match of text.matchAll(words)) {
    const [printed] = match
    const word = foldWord(printed.replace(/['’]s?$/, ''))
    if (!isCapital(printed)) small.add(word)
    else if (!inside.has(word) && !opens(text.slice(end, match.index))) inside.add(word)
    end = match.index + printed.length
  }
  return { inside, small }
}

/** Does what stands before a word end a sentence or a line, or open a quotation? */
function opens(before: string): boolean {
  if (before === ' ') return false
  if (before === '') return true
  const rest = before.trimEnd()
  if (before.slice(rest.length).includes('\n')) return true
  for (let i = rest.length - 1; i >= 0 && !/[\s\p{L}\p{N}]/u.test(rest[i]!); i--)
    if (opening.test(rest[i]!)) return true
  return false
}

const opening = /[.!?…:;“”"«»‘(\-–—•*]/

/**
 * May the word that opens a sentence be a name? Not where the language uses it as a small word or the text writes it
 * without a capital, unless the text also writes it with one inside a sentence.
 */
export function opensAsName(
  folded: string,
  beforeComma: boolean,
  lexicon: Lexicon,
  { inside, small }: Capitals,
): boolean {
  if (inside.has(folded)) return true
  if (small.has(folded) || beforeComma) return false
  return ![
    lexicon.prepositions,
    lexicon.breaks,
    lexicon.articles,
    lexicon.pronouns,
    lexicon.between,
    lexicon.subordinate,
    lexicon.participles,
  ].some((words) => words.has(folded))
}
