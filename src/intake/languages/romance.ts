import { forms, wordsIn } from './forms.ts'

/** Verbs by their stems, with the endings that a language gives them. */
export const conjugated = (stems: string, endings: string): readonly string[] =>
  forms(stems.trim().split(/\s+/).join(' '), endings)

/** "se burló", "burlou-se": reflexive verbs, with the pronoun before the verb and, where it may stand so, behind it. */
export const reflexive = (verbs: string, behind: boolean): readonly string[] =>
  wordsIn(verbs).flatMap((verb) => (behind ? [`se ${verb}`, `${verb}-se`] : [`se ${verb}`]))
