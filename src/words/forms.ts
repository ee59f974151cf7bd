import { forms as ar } from './ar/forms.ts'
import { forms as en, type FormWords } from './en/forms.ts'
import { forms as es } from './es/forms.ts'

export type { FormWords }

const catalogues: Readonly<Record<string, FormWords>> = { en, es, ar }

/** The desk's words for a newsletter's forms, and for what comes in by them; English where there is no catalogue. */
export const formWords = (language: string): FormWords =>
  catalogues[language] ?? catalogues[language.split('-')[0] ?? ''] ?? en
