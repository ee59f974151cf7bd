import type { ProblemCode } from '../../problem.ts'
import type { Sent } from './mailer.ts'

/** A server's reply as it is kept: without the addresses that servers repeat in it, and not longer than a line. */
export const withoutAddresses = (reply: string): string =>
  reply
    .replace(/[\r\n]+/g, ' ')
    .replace(/[^\s<>"'(),;:]+@[^\s<>"'(),;]+/g, '…')
    .slice(0, 300)

/** Why nobody took a mail, with what was said about it, without addresses; and whether it is of no use to try again. */
export interface NotTaken {
  readonly code: ProblemCode
  readonly said: string
  readonly final: boolean
}

/** What a failed sending means for whoever would try again (RFC 5321, 4.2.1: 4yz may be tried again, 5yz not). */
export function notTaken({ why, code, reply = '' }: Sent & { ok: false }): NotTaken {
  const said = withoutAddresses(reply)
  switch (why) {
    case 'no relay':
      return { code: 'noRelay', said, final: true }
    case 'refused':
      // Without a code it is no mail that a server could be told.
      return code === undefined
        ? { code: 'unfitMail', said, final: true }
        : { code: 'mailRefused', said, final: code >= 500 }
    case 'sender refused':
      return { code: 'senderRefused', said, final: false }
    case 'unreachable':
      return { code: 'relayUnreachable', said, final: false }
    case 'in doubt':
      return { code: 'answerLost', said, final: false }
  }
}
