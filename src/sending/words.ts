import { sendingWords } from '../words/sending.ts'
import type { DkimState } from './dns/dkim.ts'

/** What DNS says of a key, in a sentence. */
export function dkimSentence(language: string, state: DkimState): string {
  const t = sendingWords(language).dkim
  switch (state.kind) {
    case 'broken':
      return t.broken(state.why)
    case 'weak':
      return t.weak(String(state.bits))
    case 'unanswered':
      return t.unanswered(state.why)
    default:
      return t[state.kind]
  }
}
