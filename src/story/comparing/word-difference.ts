import type { Language } from '../language.ts'

/** A stretch of words that stayed, was taken out or was put in. */
export interface WordPart {
  readonly kind: 'same' | 'out' | 'in'
  readonly text: string
}

/** The most cells of the table that is searched: above it the middle is told as one exchange. About 10 ms. */
const largestTable = 1_000_000

/**
 * What differs between two texts, word by word. All "same" and "out" parts together are the first text, all "same" and
 * "in" parts the second. Where they differ in more than about five hundred words at once, that is told as one exchange.
 */
export function wordDifference(before: string, after: string, language: Language): WordPart[] {
  const [a, b] = [piecesOf(before, language), piecesOf(after, language)]
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1
  const [middleA, middleB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  return joined([
    ...a.slice(0, start).map(same),
    ...(middleA.length * middleB.length > largestTable
      ? [...middleA.map(out), ...middleB.map(put)]
      : longestCommon(middleA, middleB)),
    ...a.slice(a.length - end).map(same),
  ])
}

const same = (text: string): WordPart => ({ kind: 'same', text })
const out = (text: string): WordPart => ({ kind: 'out', text })
const put = (text: string): WordPart => ({ kind: 'in', text })

/** Words, and each space or sign between them. */
const piecesOf = (text: string, language: Language): string[] =>
  [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].map(({ segment }) => segment)

/** The classic table of longest common subsequences, read from its beginning. */
function longestCommon(a: readonly string[], b: readonly string[]): WordPart[] {
  const width = b.length + 1
  const longest = new Uint32Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const at = i * width + j
      longest[at] =
        a[i] === b[j] ? (longest[at + width + 1] ?? 0) + 1 : Math.max(longest[at + width] ?? 0, longest[at + 1] ?? 0)
    }
  }
  const parts: WordPart[] = []
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    const at = i * width + j
    if (a[i] === b[j]) {
      parts.push(same(a[i] ?? ''))
      i += 1
      j += 1
    } else if ((longest[at + width] ?? 0) >= (longest[at + 1] ?? 0)) {
      parts.push(out(a[i] ?? ''))
      i += 1
    } else {
      parts.push(put(b[j] ?? ''))
      j += 1
    }
  }
  return [...parts, ...a.slice(i).map(out), ...b.slice(j).map(put)]
}

/**
 * Neighbours of a kind as one part. Between two exchanges a lone space that stayed is taken with them, so that one
 * reads "three boats" out and "two ships" in, not word after word.
 */
function joined(parts: readonly WordPart[]): WordPart[] {
  const result: WordPart[] = []
  let [taken, given] = ['', '']
  const settle = (): void => {
    if (taken !== '') result.push(out(taken))
    if (given !== '') result.push(put(given))
    taken = ''
    given = ''
  }
  parts.forEach((part, index) => {
    if (part.kind === 'out') taken += part.text
    else if (part.kind === 'in') given += part.text
    else if (part.text.trim() === '' && taken !== '' && given !== '' && isExchange(parts, index + 1)) {
      taken += part.text
      given += part.text
    } else {
      settle()
      const last = result.at(-1)
      if (last?.kind === 'same') result[result.length - 1] = same(last.text + part.text)
      else result.push(part)
    }
  })
  settle()
  return result
}

/** Is something both taken out and put in, from here on, before the next words that stayed? */
function isExchange(parts: readonly WordPart[], from: number): boolean {
  const kinds = new Set<string>()
  for (let at = from; at < parts.length && parts[at]?.kind !== 'same'; at += 1) kinds.add(parts[at]?.kind ?? '')
  return kinds.size === 2
}
