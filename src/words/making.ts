import { making as ar } from './ar/making.ts'
import { making as en, type MakingWords } from './en/making.ts'
import { making as es } from './es/making.ts'

export type { MakingWords }

const catalogues: Readonly<Record<string, MakingWords>> = { en, es, ar }

/** The desk's words for when a newsletter comes, what it gathers, and for making an edition of it. */
export const makingWords = (language: string): MakingWords =>
  catalogues[language] ?? catalogues[language.split('-')[0] ?? ''] ?? en
