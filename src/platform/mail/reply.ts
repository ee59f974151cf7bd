import type { Sent } from './mailer.ts'

/** A server's reply as it is kept: without the addresses that servers repeat in it, and not longer than a line. */
export const withoutAddresses = (reply: string): string =>
  reply
    .replace(/[\r\n]+/g, ' ')
    .replace(/[^\s<>"'(),;:]+@[^\s<>"'(),;]+/g, '…')
    .slice(0, 300)

/** Why nobody took a mail, for the desk, without addresses; and whether it is of no use to try again. */
export interface NotTaken {
  readonly words: string
  readonly final: boolean
}

/** What a failed sending means for whoever would try again (RFC 5321, 4.2.1: 4yz may be tried again, 5yz not). */
export function notTaken({ why, code, reply = '' }: Sent & { ok: false }): NotTaken {
  const said = withoutAddresses(reply)
  const told = said === '' ? '' : `: ${said}`
  switch (why) {
    case 'no relay':
      return { words: 'There is no mail relay (SMTP_URL), and the address is a real one.', final: true }
    case 'refused':
      // Without a code it is no mail that a server could be told.
      return { words: `The mail was refused${told}`, final: code === undefined || code >= 500 }
    case 'sender refused':
      return { words: `The relay refused our own sender${told}`, final: false }
    case 'unreachable':
      return { words: `The relay could not be reached${told}`, final: false }
    case 'in doubt':
      return { words: `The connection broke before the relay had answered${told}`, final: false }
  }
}
