import { arabicOutlets } from './ar.ts'
import { germanOutlets } from './de.ts'
import { englishOutlets } from './en.ts'
import { spanishOutlets } from './es.ts'
import { persianOutlets } from './fa.ts'
import { frenchOutlets } from './fr.ts'
import { italianOutlets } from './it.ts'
import type { OutletWords } from './outlet-words.ts'
import { portugueseOutlets } from './pt.ts'
import { russianOutlets } from './ru.ts'
import { ukrainianOutlets } from './uk.ts'

/** How outlets are named, by language. */
export const outletsByLanguage: Readonly<Record<string, OutletWords>> = {
  en: englishOutlets,
  es: spanishOutlets,
  ar: arabicOutlets,
  fr: frenchOutlets,
  pt: portugueseOutlets,
  de: germanOutlets,
  it: italianOutlets,
  ru: russianOutlets,
  uk: ukrainianOutlets,
  fa: persianOutlets,
}

/** The same, in every language that we read. */
export const outletWords: readonly OutletWords[] = Object.values(outletsByLanguage)
