import { foldWord } from './fold.ts'
import type { LanguageWords } from './language.ts'

/** What a language writes onto other words, folded: before them with an apostrophe, behind them with a hyphen. */
export interface Joints {
  readonly elided: ReadonlySet<string>
  readonly clitics: ReadonlySet<string>
}

export const noJoints: Joints = { elided: new Set(), clitics: new Set() }

export const jointsOf = ({ elided = [], clitics = [] }: Pick<LanguageWords, 'elided' | 'clitics'>): Joints => ({
  elided: new Set(elided.map(foldWord)),
  clitics: new Set(clitics.map(foldWord)),
})

type Part = readonly [from: number, to: number]

/**
 * The words that one printed word holds, as places in it: "l’île" has "l’" and "île", "ajoute-t-il" has "ajoute" and
 * "il". A capital tells a name, which stays whole ("D’Amico"), unless it opens a sentence.
 */
export function partsOf(word: string, { elided, clitics }: Joints, opensSentence = false): readonly Part[] {
  const parts: Part[] = []
  let from = 0
  for (const { index } of word.matchAll(/['’]/g)) {
    const to = index + 1
    if (to === word.length || !mayDivide(word.slice(from), to - from, elided, opensSentence)) break
    parts.push([from, to])
    from = to
  }
  const hyphen = clitics.size === 0 ? -1 : cliticIn(word, from, clitics)
  if (hyphen === -1) return [...parts, [from, word.length]]
  const clitic = word.startsWith('t-', hyphen + 1) ? hyphen + 3 : hyphen + 1
  return [...parts, [from, hyphen], [clitic, word.length]]
}

function mayDivide(word: string, length: number, elided: ReadonlySet<string>, opensSentence: boolean): boolean {
  // "dell’11", "l’8": before a figure it is the same in all languages.
  if (/^\p{Nd}/u.test(word.slice(length))) return true
  const prefix = word.slice(0, length)
  if (!elided.has(foldWord(prefix))) return false
  const capital = /^\p{Lu}/u.test(prefix)
  return !capital || /^\p{Ll}/u.test(word.slice(length)) || (opensSentence && foldWord(prefix) === "l'")
}

function cliticIn(word: string, from: number, clitics: ReadonlySet<string>): number {
  for (let i = word.indexOf('-', from); i !== -1; i = word.indexOf('-', i + 1)) {
    const rest = word.slice(i + 1)
    if (i > from && clitics.has(rest)) return i
  }
  return -1
}
