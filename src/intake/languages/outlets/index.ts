import { arabicOutlets } from '../ar/outlets.ts'
import { germanOutlets } from '../de/outlets.ts'
import { englishOutlets } from '../en/outlets.ts'
import { spanishOutlets } from '../es/outlets.ts'
import { persianOutlets } from '../fa/outlets.ts'
import { frenchOutlets } from '../fr/outlets.ts'
import { italianOutlets } from '../it/outlets.ts'
import { portugueseOutlets } from '../pt/outlets.ts'
import { russianOutlets } from '../ru/outlets.ts'
import { ukrainianOutlets } from '../uk/outlets.ts'
import type { OutletWords } from './outlet-words.ts'

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
