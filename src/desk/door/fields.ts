import * as z from 'zod'
import { isZone } from '../../settings.ts'
import type { DoorWords } from '../../words/door.ts'

/** The fields that several forms ask for, each with the mend in words. */

export const nameField = (t: DoorWords) => z.string().trim().min(1, t.problem.needed).max(120, t.problem.long)

export const initialsField = (t: DoorWords) =>
  z
    .string()
    .trim()
    .regex(/^\p{L}[\p{L}\p{M}. ]{0,11}$/u, t.problem.initials)
    .transform((initials) => initials.replaceAll(/[. ]/g, ''))
    .refine((initials) => [...initials].length <= 6, t.problem.initials)

export const emailField = (t: DoorWords) =>
  z
    .string()
    .trim()
    .toLowerCase()
    .max(254, t.problem.long)
    .regex(/^[^\s@<>",;]+@[^\s@<>",;.]+(\.[^\s@<>",;.]+)+$/, t.problem.email)

export const zoneField = (t: DoorWords) => z.string().trim().refine(isZone, t.problem.zone)

/** Boxes of one name: none, one or several arrive as nothing, a text or a list. */
export const listOf = <S extends z.ZodType>(item: S) =>
  z.preprocess((value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]), z.array(item).max(50))
