import { following as ar } from './ar/following.ts'
import { following as en, type FollowingWords } from './en/following.ts'
import { following as es } from './es/following.ts'

export type { FollowingWords }

/** Why a look at a source brought nothing; each has its sentence, with the mend. */
export type TroubleCode = keyof FollowingWords['troubles']

const catalogues: Readonly<Record<string, FollowingWords>> = { en, es, ar }

/** The words of followed sources, in a member's language; English where there is none. */
export const followingWords = (language: string): FollowingWords => catalogues[language] ?? en
