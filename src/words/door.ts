import { door as ar } from './ar/door.ts'
import { door as en } from './en/door.ts'
import { door as es } from './es/door.ts'

/** The words of coming in. English is the source; the others say the same. */
export type DoorWords = typeof en

const catalogues: Record<string, DoorWords> = { en, es, ar }

/** The words of coming in, in a language; English where the desk doesn't speak it. */
export const doorWords = (language: string): DoorWords => catalogues[language] ?? en
