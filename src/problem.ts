/** Why something that the newsroom does by itself did not come about. Each has its sentence in `words/`. */
export const problemCodes = [
  'noRelay',
  'relayUnreachable',
  'senderRefused',
  'mailRefused',
  'unfitMail',
  'addressDamaged',
  'answerLost',
  'sendingCutOff',
  'warmingUp',
  'brakeBounces',
  'brakeComplaints',
  'neverEnded',
  'linkTooOld',
  'askedTooLongAgo',
  'unforeseen',
] as const

export type ProblemCode = (typeof problemCodes)[number]

/** A problem as it is read from the record. Without a code it is a sentence that an older version kept. */
export interface KeptProblem {
  readonly code: ProblemCode | null
  /** What a relay or a library said itself, in its own words; "" where nobody said anything. */
  readonly said: string
}

/**
 * A problem as the record keeps it: its code, and whatever was said, word for word.
 *
 *     keptProblem('mailRefused', '550 no such user') // "mailRefused: 550 no such user"
 */
export const keptProblem = (code: ProblemCode, said = ''): string => (said === '' ? code : `${code}: ${said}`)

const codes = new Map<string, ProblemCode>(problemCodes.map((code) => [code, code]))

/** Reads what `keptProblem` wrote; anything else is taken for a sentence of its own. */
export function readProblem(kept: string): KeptProblem {
  const end = kept.indexOf(': ')
  const code = codes.get(end === -1 ? kept : kept.slice(0, end))
  return code === undefined ? { code: null, said: kept } : { code, said: end === -1 ? '' : kept.slice(end + 2) }
}

/** What is thrown where something did not come about for a reason that has a sentence. Its message is what is kept. */
export class Problem extends Error {
  override readonly name: string = 'Problem'

  constructor(code: ProblemCode, said = '') {
    super(keptProblem(code, said))
  }
}

/** What to keep of whatever was thrown: a Problem as it is, anything else by its own words. */
export const problemOf = (thrown: unknown): string =>
  thrown instanceof Problem
    ? thrown.message
    : keptProblem('unforeseen', thrown instanceof Error ? thrown.message : String(thrown))
