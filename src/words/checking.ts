import { checking as ar } from './ar/checking.ts'
import { type CheckingWords, checking as en } from './en/checking.ts'
import { checking as es } from './es/checking.ts'

export type { CheckingWords }

const catalogues: Readonly<Record<string, CheckingWords>> = { en, es, ar }

/** The words of the checking screens, in a member's language; English where there is none. */
export const checkingWords = (language: string): CheckingWords => catalogues[language] ?? en
