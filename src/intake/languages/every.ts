import { languages } from './index.ts'
import { others, type Printed } from './others.ts'

/** Every language that pages print days and labels in, also those without a file of their own. */
const every: readonly Printed[] = [...languages, ...others]

/** The words of every language: what pages print in whatever language their story is in. */
export const inAll = <Word>(wordsOf: (language: Printed) => readonly Word[] | undefined): readonly Word[] =>
  every.flatMap((language) => wordsOf(language) ?? [])

/** What is set into a pattern for any of these words or patterns, the longest word first. */
export const anyOf = (parts: readonly (string | RegExp)[]): string =>
  `(?:${[...new Set(parts.map((part) => (typeof part === 'string' ? part : part.source)))].sort((a, b) => b.length - a.length).join('|')})`

/** The same for what every language has of something. */
export const anyInAll = (partsOf: (language: Printed) => readonly string[] | string | RegExp | undefined): string =>
  anyOf(every.flatMap((language): readonly (string | RegExp)[] => [partsOf(language) ?? []].flat()))
