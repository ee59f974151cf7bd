import { keeping as ar } from './ar/keeping.ts'
import { keeping as en } from './en/keeping.ts'
import { keeping as es } from './es/keeping.ts'

/** The words of the newsroom's own screens. English is the source; the others say the same. */
export type KeepingWords = typeof en

const catalogues: Record<string, KeepingWords> = { en, es, ar }

/** Those words in a language; English where the desk doesn't speak it. */
export const keepingWords = (language: string): KeepingWords => catalogues[language] ?? en
