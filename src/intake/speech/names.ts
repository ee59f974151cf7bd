import { foldWord } from '../languages/fold.ts'
import type { Lexicon } from '../languages/lexicon.ts'

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

export const wordsOf = (name: string): string[] =>
  name
    .split(/[\s.'’]+/)
    .map((word) => foldWord(word).replaceAll('ال', ''))
    .filter(Boolean)

/**
 * The fullest form that a page gives of a name, in the nominative where the language has cases: "Анны Ковальчук" is
 * "Анна Ковальчук" where that stands on the page, else the fullest as printed. "" when there is none but the name's own.
 */
export function fullestOf(name: string, at: number, names: readonly Known[], { forms }: Lexicon): string {
  const words = wordsOf(name)
  const longer = names.filter((known) => known.words.length > words.length)
  const exact = longer.filter((known) => words.every((word) => known.words.some((whole) => isPart(word, whole))))
  if (!forms) return best(exact, at)
  const isForm = (a: string, b: string): boolean =>
    a === b || forms.isCaseOf(a, b) || forms.isCaseOf(b, a) || areCases(a, b)
  const within = (some: readonly string[], all: readonly string[]): boolean =>
    some.length <= all.length && some.every((word) => all.some((other) => isForm(word, other)))
  const alike = names.filter((known) => within(words, known.words))
  const isOblique = (known: Known): boolean =>
    known.oblique ||
    alike.some(
      (other) =>
        !other.oblique &&
        known.words.length <= other.words.length &&
        known.words.every((word) => other.words.some((whole) => word === whole || forms.isCaseOf(word, whole))) &&
        !known.words.every((word) => other.words.includes(word)),
    )
  const nominative = alike.filter((known) => !isOblique(known))
  const own = alike.find((known) => known.name === name)
  const printed =
    best(
      exact.filter((known) => nominative.includes(known)),
      at,
    ) || best(nominative, at)
  if (printed) return printed
  if (!own || !isOblique(own)) return ''
  // "Анны Сергеевны Ковальчук" is "Анна Ковальчук" where only that stands in the nominative.
  const shorter = names.filter((known) => known.words.length > 1 && !known.oblique && within(known.words, words))
  return best(shorter, at) || best(alike, at)
}

/** The same word, or one of two that a hyphen joins: "كرباج" of "كرباج-شليطا". */
const isPart = (word: string, whole: string): boolean =>
  word === whole || (whole.includes('-') && (whole.startsWith(`${word}-`) || whole.endsWith(`-${word}`)))

/** Of names alike, the longest, and of those the nearest before a place. */
function best(names: readonly Known[], at: number): string {
  let found: Known | null = null
  for (const known of names) {
    const longer = !found || known.words.length > found.words.length
    const nearer = found && known.words.length === found.words.length && known.at <= at && known.at > found.at
    if (longer || nearer) found = known
  }
  return found?.name ?? ''
}

/** Two words that differ in their last letters only, as two oblique cases of one word do. */
function areCases(a: string, b: string): boolean {
  let same = 0
  while (same < a.length && a[same] === b[same]) same++
  return same >= 4 && a.length - same <= 3 && b.length - same <= 3
}

/** A role or body as the page has it in the nominative; as printed where it has none. */
export function nominativeOf(role: string, roles: readonly Known[], { forms }: Lexicon): string {
  const words = wordsOf(role)
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
