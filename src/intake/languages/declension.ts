import { foldWord } from './fold.ts'
import type { LanguageWords } from './language.ts'

type Declensions = NonNullable<LanguageWords['declensions']>
type Paradigms = readonly (readonly string[])[]

/** The cases of a language's nouns and names. Words are folded, whole lists of them are made from the nominative. */
export interface Forms {
  /** A noun in all its cases, the nominative first. */
  readonly ofNoun: (nominative: string) => readonly string[]
  readonly ofName: (nominative: string) => readonly string[]
  /** Is the first word another case of the second, which would be its nominative? */
  readonly isCaseOf: (oblique: string, nominative: string) => boolean
  readonly isNounCaseOf: (oblique: string, nominative: string) => boolean
}

export function formsOf({ names, nouns }: Declensions): Forms {
  const folded = (paradigms: Paradigms): Paradigms => paradigms.map((endings) => endings.map(foldWord))
  const [ofNames, ofNouns] = [folded(names), folded(nouns)]
  return {
    ofNoun: (nominative) => casesOf(nominative, ofNouns),
    ofName: (nominative) => casesOf(nominative, ofNames),
    isCaseOf: (oblique, nominative) => isCase(oblique, nominative, ofNames),
    isNounCaseOf: (oblique, nominative) => isCase(oblique, nominative, ofNouns),
  }
}

/** Of the paradigms whose nominative a word may have, those with the longest ending. */
function paradigmsOf(nominative: string, paradigms: Paradigms): Paradigms {
  const fitting = paradigms.filter(([ending = '']) => isNominative(nominative, ending))
  const longest = Math.max(0, ...fitting.map(([ending = '']) => ending.length))
  return fitting.filter(([ending = '']) => ending.length === longest)
}

/** The empty ending is that of words on a consonant. */
const isNominative = (word: string, ending: string): boolean =>
  ending === '' ? !/[аеиоуыэюяіїєьйё]$/.test(word) : word.endsWith(ending)

function casesOf(nominative: string, paradigms: Paradigms): readonly string[] {
  const cases = paradigmsOf(nominative, paradigms).flatMap(([ending = '', ...others]) => {
    const stem = nominative.slice(0, nominative.length - ending.length)
    return others.map((other) => stem + other)
  })
  return [...new Set([nominative, ...cases])]
}

function isCase(oblique: string, nominative: string, paradigms: Paradigms): boolean {
  if (oblique === nominative) return false
  return paradigms.some(([ending = '', ...others]) => {
    if (!isNominative(nominative, ending)) return false
    const stem = nominative.slice(0, nominative.length - ending.length)
    return oblique.startsWith(stem) && others.includes(oblique.slice(stem.length)) && stem.length + ending.length > 1
  })
}
