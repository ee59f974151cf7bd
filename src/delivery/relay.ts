import { type MailBytes, notTaken, withoutAddresses } from '../platform/mail/index.ts'
import { keptProblem } from '../problem.ts'
import type { Outcome } from './reply.ts'

/** One message as it goes over a line. */
export interface Letter {
  readonly envelope: { readonly from: string; readonly to: string }
  readonly source: MailBytes
  readonly messageId: string
}

/** What a line says of a letter. The platform's lines to a relay answer so. */
export type Answer =
  | { readonly ok: true; readonly code?: number | undefined; readonly reply?: string | undefined }
  | {
      readonly ok: false
      readonly why: 'no relay' | 'refused' | 'sender refused' | 'unreachable' | 'in doubt'
      readonly code?: number | undefined
      readonly reply?: string | undefined
    }

/** One open connection to a relay. It has one letter in flight at most. */
export interface Line {
  /** False when the server or a failure has ended it. */
  readonly open: boolean
  /** With `next`, whom the letter after it is for is said together with this one's end: the line then waits for that one. */
  send(letter: Letter, next?: Letter | null): Promise<Answer>
  /**
   * Takes a turn of its relay, of whose pace `share` (0 to 1) is ours: 0 when it may be given a letter now, else after how
   * many milliseconds to ask again.
   */
  turn?(share: number): number
  /** Nothing more is sent for now. */
  rest(): void
  close(): void
}

/** Connects to the relay. Rejects when that can't be done. */
export type Dial = () => Promise<Line>

/**
 * What an answer means for a delivery. A server's words are kept without addresses; where it did not take the letter,
 * behind the problem's code.
 */
export function outcomeOf(answer: Answer): Outcome {
  if (answer.ok) return { kind: 'accepted', code: answer.code ?? 250, reply: withoutAddresses(answer.reply ?? '') }
  const { code, said } = notTaken(answer)
  const reply = keptProblem(code, said)
  if (answer.why === 'in doubt') return { kind: 'unknown', reply }
  if (answer.why === 'refused' && answer.code !== undefined) return { kind: 'refused', code: answer.code, reply }
  // No code: it is no address that a server could be told.
  if (answer.why === 'refused') return { kind: 'refused', code: 553, reply }
  // A relay that refuses our own sender says nothing about the reader: nobody may be failed for it.
  return { kind: 'unsent', reply }
}
