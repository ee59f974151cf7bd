import type { Reason } from './bounce.ts'
import type { Command } from './dialogue.ts'
import { meaningOf } from './status.ts'
import { broad, gaveUp, precise, type Read, unknownUser } from './wording/index.ts'

/** All that is known of why a mail did not arrive at one address. */
export interface Evidence {
  /** RFC 3464: "failed", "delayed", "delivered", "relayed", "expanded"; '' where nobody says. */
  readonly action: string
  readonly status: string
  readonly reply: number
  readonly command: Command
  /** What the server said, on one line. */
  readonly said: string
  /** What the notice says about this address besides, on one line. */
  readonly told: string
  /** "smtp", "x-unix", "x-postfix": who speaks in the diagnostic. */
  readonly speaker: string
}

/**
 * Why it did not arrive: what the words say, the server's before the notice's; then the status; then the dialogue. Words
 * come before the status because servers give 5.7.1 and 5.0.0 for everything.
 */
export function reasonOf(evidence: Evidence): Reason {
  const { action, status, said, told } = evidence
  if (/^(?:delivered|deliverable|relayed|expanded)/.test(action) || status.startsWith('2.')) return 'delivered'
  return (
    inWords(said, evidence) ??
    (told === said ? undefined : inWords(told, evidence)) ??
    byStatus(evidence) ??
    byDialogue(evidence) ??
    (gaveUp.test(`${said} ${told}`) || /^(?:delayed|expired)/.test(action) ? 'expired' : 'undefined')
  )
}

function inWords(text: string, evidence: Evidence): Reason | undefined {
  const said = ({ says, unless, when }: Read) =>
    says.some((one) => one.test(text)) && !unless?.test(text) && (when?.(evidence) ?? true)
  const plain = precise.find(said)
  if (plain) return plain.reason
  if (unknownUser.some((one) => one.test(text))) return unknown(evidence)
  return broad.find(said)?.reason
}

/**
 * A server that has no such reader says so at RCPT (RFC 5321, 3.3), or gives 5.1.1. One that takes the address and says so
 * after the text has a filter that speaks: the address may well exist.
 */
function unknown({ status, command, reply }: Evidence): Reason {
  if (/^[45]\.1\.[0136]$/.test(status) || command === 'RCPT') return 'userunknown'
  if (/^[45]\.[457]\./.test(status) && command === '') return 'userunknown'
  return reply === 0 && command === '' && status === '' ? 'userunknown' : 'filtered'
}

function byStatus({ status, speaker }: Evidence): Reason | undefined {
  if (/^x-unix/.test(speaker)) return 'mailererror'
  if (/^[45]\.5\.[1245]$/.test(status)) return 'syntaxerror'
  return meaningOf(status)
}

function byDialogue({ command, reply, speaker }: Evidence): Reason | undefined {
  if (/^x-unix/.test(speaker)) return 'mailererror'
  if (command === 'CONNECT' || command === 'EHLO') return 'blocked'
  if (command === 'STARTTLS') return 'failedstarttls'
  if (command === 'MAIL') return 'rejected'
  if (reply === 552) return 'mailboxfull'
  if (reply >= 500 && reply <= 504) return 'syntaxerror'
  return command === 'DATA' && reply >= 550 ? 'filtered' : undefined
}
