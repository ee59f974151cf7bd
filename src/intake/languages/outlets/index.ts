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

/** How outlets are named, in every language that we read. */
export const outletWords: readonly OutletWords[] = [
  englishOutlets,
  spanishOutlets,
  arabicOutlets,
  frenchOutlets,
  portugueseOutlets,
  germanOutlets,
  italianOutlets,
  russianOutlets,
  ukrainianOutlets,
  persianOutlets,
]
