import type { CheckingWords } from '../checking.ts'
import { bringIn } from './checking/bring-in.ts'
import { check } from './checking/check.ts'
import { edit } from './checking/edit.ts'
import { places } from './checking/places.ts'
import { review } from './checking/review.ts'
import { revisions } from './checking/revisions.ts'

/** شاشات إدخال القصة وتصحيحها والتحقق منها وتوقيعها ونشرها. */
export const checking: CheckingWords = { ...edit, ...check, ...revisions, ...bringIn, ...review, ...places }
