import { bringIn } from './checking/bring-in.ts'
import { check } from './checking/check.ts'
import { edit } from './checking/edit.ts'
import { places } from './checking/places.ts'
import { review } from './checking/review.ts'
import { revisions } from './checking/revisions.ts'

/** The words of the screens in which a story is brought in, corrected, checked, signed and published. */
export const checking = { ...edit, ...check, ...revisions, ...bringIn, ...review, ...places }

export type CheckingWords = typeof checking
