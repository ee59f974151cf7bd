import { sending as ar } from './ar/sending.ts'
import { sending as en } from './en/sending.ts'
import { sending as es } from './es/sending.ts'

/** The words about what the newsroom's mail is signed with, and what DNS says. English is the source; the others say the same. */
export type SendingWords = typeof en

const catalogues: Record<string, SendingWords> = { en, es, ar }

/** Those words in a language; English where the desk doesn't speak it. */
export const sendingWords = (language: string): SendingWords => catalogues[language] ?? en
