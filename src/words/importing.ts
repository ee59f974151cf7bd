import { importing as ar } from './ar/importing.ts'
import { importing as en, type ImportingWords } from './en/importing.ts'
import { importing as es } from './es/importing.ts'

export type { ImportingWords }

const catalogues: Readonly<Record<string, ImportingWords>> = { en, es, ar }

/** The desk's words for bringing a list of readers in; English where there is no catalogue. */
export const importingWords = (language: string): ImportingWords =>
  catalogues[language] ?? catalogues[language.split('-')[0] ?? ''] ?? en

/** Why a list could not be read, from what was kept of it: "longRow 12". */
export function failedWords(t: ImportingWords, problem: string): string {
  const [why = '', line = '0'] = problem.split(' ')
  return (Object.hasOwn(t.failed, why) ? t.failed[why as keyof typeof t.failed] : t.failed.upload)(Number(line))
}
