import type { Report } from './bounce.ts'
import { addressIn, first } from './fields.ts'
import { isAnswer } from './known.ts'
import type { Opened } from './open.ts'

/** A mail that reports nothing: an answer from a machine, or from a person. Neither says anything about the address. */
export function answerOf(mail: Opened): Report {
  const answer = isAnswer(mail)
  return {
    address: addressIn(first(mail.head, 'from')),
    originally: undefined,
    kind: answer ? 'auto-reply' : 'other',
    reason: answer ? 'vacation' : 'undefined',
    status: '',
    reply: 0,
    final: false,
  }
}
