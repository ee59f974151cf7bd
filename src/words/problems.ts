import { readProblem } from '../problem.ts'
import { problems as ar } from './ar/problems.ts'
import { problems as en, type ProblemWords } from './en/problems.ts'
import { problems as es } from './es/problems.ts'

const catalogues: Readonly<Record<string, ProblemWords>> = { en, es, ar }

/**
 * A problem from the record as a sentence without an end: ours in the language, and after it, in quotation marks and
 * as they are, the words of whoever said something. What older versions kept as a sentence stays that sentence.
 */
export function problemWords(language: string, kept: string): string {
  const { code, said } = readProblem(kept)
  if (code === null) return said
  const { sentences, told } = catalogues[language] ?? en
  return said === '' ? sentences[code] : told(sentences[code], said)
}
