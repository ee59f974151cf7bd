import { foldWord } from '../languages/fold.ts'
import { type Joints, noJoints, partsOf } from '../languages/joints.ts'

/** A word of the text: where it stands, as printed, and folded for comparing. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly word: string
  readonly folded: string
}

const wordShape = /[\p{L}\p{M}\p{N}]+(?:[-'’.&\u200c][\p{L}\p{M}\p{N}]+)*/gu

/**
 * The words of `text` between `from` and `to`. Hyphens, apostrophes and inner full stops hold a word together, but for
 * what a language writes onto others: "l'île" and "dit-il" are two words each.
 */
export function tokensIn(text: string, from = 0, to = text.length, joints: Joints = noJoints): Token[] {
  const tokens: Token[] = []
  wordShape.lastIndex = 0
  for (const match of text.slice(from, to).matchAll(wordShape)) {
    const printed = match[0]
    const possessive = /['’]s$/.exec(printed)
    const word = possessive ? printed.slice(0, -2) : printed
    const start = from + match.index
    for (const [a, b] of partsOf(word, joints, opensText(text, start))) {
      const part = word.slice(a, b)
      tokens.push({ start: start + a, end: start + b, word: part, folded: foldWord(part) })
    }
  }
  return tokens
}

/** Does a word at a place open a sentence, so that its capital says nothing? */
const opensText = (text: string, at: number): boolean =>
  /(?:^|[.!?:…«“"„»—–\n])\s*$/.test(text.slice(Math.max(0, at - 3), at))

export const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)
