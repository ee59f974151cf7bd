import { board as ar } from './ar/board.ts'
import { board as en } from './en/board.ts'
import { board as es } from './es/board.ts'

/** The words of the board and the lists of stories. English is the source; the others say the same. */
export type BoardWords = typeof en

const catalogues: Record<string, BoardWords> = { en, es, ar }

/** The board's words in a language; English where the desk doesn't speak it. */
export const boardWords = (language: string): BoardWords => catalogues[language] ?? en
