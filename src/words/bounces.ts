import { bounces as ar } from './ar/bounces.ts'
import { type BounceWords, bounces as en } from './en/bounces.ts'
import { bounces as es } from './es/bounces.ts'

export type { BounceWords }

const catalogues: Record<string, BounceWords> = { en, es, ar }

/** The desk's words for mails that came back; English where the desk doesn't speak a language. */
export const bounceWords = (language: string): BounceWords => catalogues[language] ?? en

/** Why a mail came back, as a sentence; one that says so where the reason could not be read. */
export function bounceReason(language: string, reason: string): string {
  const { reasons } = bounceWords(language)
  return reasons[reason as keyof BounceWords['reasons']] ?? reasons.undefined
}
