import { desk as ar } from './ar/desk.ts'
import { desk as en } from './en/desk.ts'
import { desk as es } from './es/desk.ts'

/** The words of the desk's shell. English is the source; the others say the same. */
export type DeskWords = typeof en

const catalogues: Record<string, DeskWords> = { en, es, ar }

/** The languages that the desk itself speaks. */
export const deskLanguages = ['en', 'es', 'ar'] as const

/** The shell's words in a language; English where the desk doesn't speak it. */
export const deskWords = (language: string): DeskWords => catalogues[language] ?? en
