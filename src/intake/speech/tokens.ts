import { foldWord } from '../languages/fold.ts'
import { type Joints, noJoints, partsOf } from '../languages/joints.ts'

/** A word of the text: where it stands, as printed, and folded for comparing. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly word: string
  readonly folded: string
}

/** What may stand between two words that are written as one. */
const divided = /['’-]/
const wordShape =
  /\p{Lu}\.-\p{Lu}(?=\.)|[\p{L}\p{M}\p{N}]+(?:[-'’.&\u200c][\p{L}\p{M}\p{N}]+|(?<=\p{Nd})[,٬]\p{Nd}{3}(?!\p{Nd}))*/gu

/**
 * The words of `text` between `from` and `to`. Hyphens, apostrophes, inner full stops and the commas of "1,900" hold a
 * word together, but for what a language writes onto others: "l'île" and "dit-il" are two words each.
 */
export function tokensIn(text: string, from = 0, to = text.length, joints: Joints = noJoints): Token[] {
  const tokens: Token[] = []
  const part = text.slice(from, to)
  wordShape.lastIndex = 0
  for (let match = wordShape.exec(part); match; match = wordShape.exec(part)) {
    const printed = match[0]
    // Nearly every word is one, and needs no more questions.
    if (!divided.test(printed)) {
      const start = from + match.index
      tokens.push({ start, end: start + printed.length, word: printed, folded: foldWord(printed) })
      continue
    }
    const possessive = /['’]s$/.exec(printed)
    const word = possessive ? printed.slice(0, -2) : printed
    const start = from + match.index
    for (const [a, b] of partsOf(word, joints, opensText(text, start))) {
      const own = word.slice(a, b)
      tokens.push({ start: start + a, end: start + b, word: own, folded: foldWord(own) })
    }
  }
  return tokens
}

/** Does a word at a place open a sentence, so that its capital says nothing? */
const opensText = (text: string, at: number): boolean =>
  /(?:^|[.!?:…«“"„»—–\n])\s*$/.test(text.slice(Math.max(0, at - 3), at))

/** Has the word a capital: behind what a name writes before itself with a hyphen too, "al-Zahrani"? */
export function isCapital(word: string): boolean {
  const code = word.charCodeAt(0)
  if (code > 64 && code < 91) return true
  if (code > 96 && code < 123 && isLargeInside(word)) return true
  return (code < 97 || code > 122 || divided.test(word)) && capital.test(word)
}

/** "arXiv", "iPhone": what is named on screens may have its capital behind its first letters. */
function isLargeInside(word: string): boolean {
  const small = (k: number) => word.charCodeAt(k) > 96 && word.charCodeAt(k) < 123
  let at = 1
  while (at < 4 && small(at)) at++
  return word.charCodeAt(at) > 64 && word.charCodeAt(at) < 91 && small(at + 1)
}

const capital = /^(?:(?:a[dlnrstz]|ash|el|ul|ibn|bin|ben)-|d['’])?\p{Lu}/u
