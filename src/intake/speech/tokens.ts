import { foldWord } from '../languages/fold.ts'

/** A word of the text: where it stands, as printed, and folded for comparing. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly word: string
  readonly folded: string
}

const wordShape = /[\p{L}\p{M}\p{N}]+(?:[-'’.&][\p{L}\p{M}\p{N}]+)*/gu

/** The words of `text` between `from` and `to`. Hyphens, apostrophes and inner full stops hold a word together. */
export function tokensIn(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = []
  wordShape.lastIndex = 0
  for (const match of text.slice(from, to).matchAll(wordShape)) {
    const printed = match[0]
    const possessive = /['’]s$/.exec(printed)
    const word = possessive ? printed.slice(0, -2) : printed
    const start = from + match.index
    tokens.push({ start, end: start + word.length, word, folded: foldWord(word) })
  }
  return tokens
}

export const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)
