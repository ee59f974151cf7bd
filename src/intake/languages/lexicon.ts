import { foldWord } from './fold.ts'
import type { LanguageWords } from './language.ts'

/** Phrases by their first word, longest first, each as folded words. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

/** A language's words made ready for looking up. */
export interface Lexicon {
  readonly words: LanguageWords
  readonly saying: Phrases
  readonly participles: Phrases
  readonly accordingTo: Phrases
  readonly naming: Phrases
  readonly pronouns: ReadonlySet<string>
  readonly between: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  readonly standalone: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  readonly indefinite: ReadonlySet<string>
  readonly prepositions: ReadonlySet<string>
  readonly roleLinks: ReadonlySet<string>
  readonly joining: ReadonlySet<string>
  readonly subordinate: ReadonlySet<string>
  readonly breaks: ReadonlySet<string>
  readonly roles: ReadonlySet<string>
  readonly titles: ReadonlySet<string>
  readonly bodies: ReadonlySet<string>
  readonly documents: ReadonlySet<string>
  readonly notNames: ReadonlySet<string>
  readonly particles: ReadonlySet<string>
  readonly givenNames: ReadonlySet<string>
  readonly abbreviations: ReadonlySet<string>
  readonly nobody: ReadonlySet<string>
  /** Month (1 to 12) and weekday (0 Sunday) by folded phrase. */
  readonly months: ReadonlyMap<string, number>
  readonly weekdays: ReadonlyMap<string, number>
  readonly daysBack: ReadonlyMap<string, number>
}

const phrase = (text: string): string[] => text.split(' ').map(foldWord)

/** Phrases made ready for `phraseAt`. */
export function phrasesOf(list: readonly string[]): Phrases {
  const byFirst = new Map<string, string[][]>()
  for (const text of list) {
    const words = phrase(text)
    const first = words[0]!
    byFirst.set(first, [...(byFirst.get(first) ?? []), words])
  }
  for (const found of byFirst.values()) found.sort((a, b) => b.length - a.length)
  return byFirst
}

/** How many words of `folded` from index `i` are one of the phrases; 0 when none is. */
export function phraseAt(phrases: Phrases, folded: readonly string[], i: number): number {
  const candidates = phrases.get(folded[i] ?? '')
  if (!candidates) return 0
  for (const words of candidates) if (words.every((word, k) => folded[i + k] === word)) return words.length
  return 0
}

const setOf = (list: readonly string[]): Set<string> => new Set(list.map(foldWord))

function numbered(lists: readonly (readonly string[])[], from: number): Map<string, number> {
  return new Map(lists.flatMap((names, i) => names.map((name) => [phrase(name).join(' '), i + from] as const)))
}

/** May a word stand between subject and verb and belong to neither: "also", "effectively"? */
export const isBetween = (folded: string, { between, words }: Lexicon): boolean =>
  between.has(folded) ||
  words.adverbEndings.some((ending) => folded.length > ending.length + 2 && folded.endsWith(ending))

export function lexiconOf(words: LanguageWords): Lexicon {
  const months = numbered(words.months, 1)
  const weekdays = numbered(words.weekdays, 0)
  const notNames = setOf(words.notNames)
  if (words.capitals) for (const name of [...months.keys(), ...weekdays.keys()]) if (name.length > 2) notNames.add(name)
  return {
    words,
    saying: phrasesOf(words.saying),
    participles: phrasesOf(words.participles),
    accordingTo: phrasesOf(words.accordingTo),
    naming: phrasesOf(words.naming),
    pronouns: setOf(words.pronouns),
    between: setOf(words.between),
    articles: setOf(words.articles),
    standalone: setOf(words.standalone),
    relatives: setOf(words.relatives),
    indefinite: setOf(words.indefinite),
    prepositions: setOf(words.prepositions),
    roleLinks: setOf(words.roleLinks),
    joining: setOf(words.joining),
    subordinate: setOf(words.subordinate),
    breaks: setOf(words.breaks),
    roles: setOf(words.roles),
    titles: setOf(words.titles),
    bodies: setOf(words.bodies),
    documents: setOf(words.documents),
    notNames,
    particles: setOf(words.particles),
    givenNames: setOf(words.givenNames),
    abbreviations: setOf(words.abbreviations),
    nobody: setOf(words.nobody),
    months,
    weekdays,
    daysBack: new Map(Object.entries(words.daysBack).map(([word, days]) => [foldWord(word), days])),
  }
}
