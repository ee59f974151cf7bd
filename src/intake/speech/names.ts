import { foldWord } from '../languages/fold.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { genderOfWord } from './gender.ts'

/** A name, or a role or body, that a page gives somewhere. */
export interface Known {
  readonly name: string
  readonly words: readonly string[]
  readonly at: number
  /** Does it stand where no nominative stands? */
  readonly oblique: boolean
  /** Is it a body, not a person's role? */
  readonly body?: boolean
}

/** The folded words of a name, without the article. */
export const wordsOf = (name: string, { words: { grammar } }: Lexicon): string[] =>
  name
    .split(/[\s.'’]+/)
    .map((word) => (grammar.article ? foldWord(word).replaceAll(grammar.article, '') : foldWord(word)))
    .filter(Boolean)

/** What a name is where it stands at a place in the text. */
export type NameAt = (at: number) => string

/**
 * The fullest form that a page gives of a name, in the nominative where the language has cases: "Анны Ковальчук" is
 * "Анна Ковальчук" where that stands on the page, else the fullest as printed. "" when there is none but the name's own.
 */
export function fullestOf(name: string, names: readonly Known[], lexicon: Lexicon): NameAt {
  const { forms } = lexicon
  const words = wordsOf(name, lexicon)
  const longer = names.filter(
    (known) => known.words.length > words.length && !isBehindPlace(words, known.words, lexicon),
  )
  const exact = longer.filter((known) => words.every((word) => known.words.some((whole) => isPart(word, whole))))
  if (!forms) return nearestOf(exact)
  const isForm = (a: string, b: string): boolean =>
    a === b || forms.isCaseOf(a, b) || forms.isCaseOf(b, a) || areCases(a, b)
  const within = (some: readonly string[], all: readonly string[]): boolean =>
    some.length <= all.length && some.every((word) => all.some((other) => isForm(word, other)))
  // A name that is said a thousand times is looked at once in each of its forms.
  const all = new Map(names.map((known) => [formOf(known), known]))
  const alike = [...all.values()].filter((known) => within(words, known.words))
  const isOblique = (known: Known): boolean =>
    known.oblique ||
    alike.some(
      (other) =>
        !other.oblique &&
        known.words.length <= other.words.length &&
        known.words.every((word) => other.words.some((whole) => word === whole || forms.isCaseOf(word, whole))) &&
        !known.words.every((word) => other.words.includes(word)),
    )
  const nominative = new Set(alike.filter((known) => !isOblique(known)).map(formOf))
  const isNominative = (known: Known): boolean => nominative.has(formOf(known))
  const own = alike.find((known) => known.name === name)
  const printed = exact.filter(isNominative)
  if (printed.length > 0) return longestOf(printed)
  if (nominative.size > 0) return longestOf(names.filter(isNominative))
  if (!own || !isOblique(own)) return longestOf([])
  // "Анны Сергеевны Ковальчук" is "Анна Ковальчук" where only that stands in the nominative.
  const shorter = names.filter((known) => known.words.length > 1 && !known.oblique && within(known.words, words))
  return longestOf(shorter.length > 0 ? shorter : names.filter((known) => within(words, known.words)))
}

/** "Lorquera Juan Prado": is a whole name that opens with a given one the end of words that do not? */
function isBehindPlace(name: readonly string[], words: readonly string[], lexicon: Lexicon): boolean {
  const [first = '', ...others] = name
  const isGiven = (word: string) =>
    lexicon.givenNames.has(word) || (genderOfWord(word, lexicon) !== '' && !lexicon.particles.has(word))
  if (!lexicon.words.grammar.nounStandsFirst || others.length === 0 || !isGiven(first)) return false
  const before = words.length - name.length
  return !isGiven(words[0]!) && name.every((word, i) => words[before + i] === word)
}

const formOf = ({ name, oblique }: Known): string => `${oblique} ${name}`

/** The same word, or one of two that a hyphen joins: "كرباج" of "كرباج-شليطا". */
const isPart = (word: string, whole: string): boolean =>
  word === whole || (whole.includes('-') && (whole.startsWith(`${word}-`) || whole.endsWith(`-${word}`)))

/** Of names alike, those that are no part of a longer one, and of those the nearest before a place. */
function nearestOf(names: readonly Known[]): NameAt {
  const parts = new Map(names.map(({ name, words }) => [name, words]))
  const isWhole = (words: readonly string[]) =>
    ![...parts.values()].some((other) => other.length > words.length && words.every((one) => other.includes(one)))
  const whole = new Set([...parts].flatMap(([name, words]) => (isWhole(words) ? [name] : [])))
  return nearestBefore(names.filter(({ name }) => whole.has(name)))
}

/** Of names alike, the longest, and of those the nearest before a place. */
function longestOf(names: readonly Known[]): NameAt {
  const most = Math.max(0, ...names.map(({ words }) => words.length))
  return nearestBefore(names.filter(({ words }) => words.length === most))
}

function nearestBefore(names: readonly Known[]): NameAt {
  const [first] = names
  if (!first) return () => ''
  if (names.every(({ name }) => name === first.name)) return () => first.name
  return (at) => {
    let found = first
    for (const known of names) if (known.at <= at && known.at > found.at) found = known
    return found.name
  }
}

/** Two words that differ in their last letters only, as two oblique cases of one word do. */
function areCases(a: string, b: string): boolean {
  let same = 0
  while (same < a.length && a[same] === b[same]) same++
  return same >= 4 && a.length - same <= 3 && b.length - same <= 3
}

/** A role or body as the page has it in the nominative; as printed where it has none. */
export function nominativeOf(role: string, roles: readonly Known[], lexicon: Lexicon): string {
  const { forms } = lexicon
  const words = wordsOf(role, lexicon)
  if (!forms) return role
  const found = [...roles]
    .sort((a, b) => Number(a.at < 0) - Number(b.at < 0))
    .find(
      (known) =>
        !known.oblique &&
        known.words.length === words.length &&
        words.every(
          (word, i) =>
            word === known.words[i] ||
            forms.isNounCaseOf(word, known.words[i]!) ||
            forms.isCaseOf(word, known.words[i]!),
        ),
    )
  return found ? found.name : role
}
