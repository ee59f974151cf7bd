import { sourcesInArabic } from './cases/ar.ts'
import { sourcesInGerman } from './cases/de.ts'
import { sourcesInEnglish } from './cases/en.ts'
import { sourcesInSpanish } from './cases/es.ts'
import { sourcesInPersian } from './cases/fa.ts'
import { sourcesInFrench } from './cases/fr.ts'
import { sourcesInItalian } from './cases/it.ts'
import { sourcesInPortuguese } from './cases/pt.ts'
import { sourcesInRussian } from './cases/ru.ts'
import { sourcesInUkrainian } from './cases/uk.ts'

/** A story of the 12th of February 2026, a Thursday, and its sources as "kind publisher (author) day". */
export interface SourcesCase {
  readonly name: string
  /** Its first paragraph, and those after a paragraph without sources. */
  readonly story: readonly string[]
  readonly sources: readonly string[]
  readonly head?: string
  readonly byline?: string
  readonly day?: string
}

export interface SourcesCases {
  readonly language: string
  readonly outlet: string
  readonly headline: string
  /** A paragraph without sources. */
  readonly filler: string
  readonly cases: readonly SourcesCase[]
}

export const casesByLanguage: readonly SourcesCases[] = [
  sourcesInEnglish,
  sourcesInSpanish,
  sourcesInArabic,
  sourcesInFrench,
  sourcesInPortuguese,
  sourcesInGerman,
  sourcesInItalian,
  sourcesInRussian,
  sourcesInUkrainian,
  sourcesInPersian,
]
