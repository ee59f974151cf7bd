import type { Reason } from './bounce.ts'
import type { Evidence } from './evidence.ts'
import { exchangesReason } from './exchange.ts'
import { providersReason } from './providers.ts'
import { meaningOf } from './status.ts'
import {
  broad,
  gaveUp,
  mailboxUnavailable,
  ownDirectory,
  precise,
  type Read,
  unknownUser,
  unknownUserAbroad,
} from './wording/index.ts'

/**
 * Why it did not arrive: what the words say, the server's before the notice's; then the status; then the dialogue. Words
 * come before the status because servers give 5.7.1 and 5.0.0 for everything.
 */
export function reasonOf(evidence: Evidence): Reason {
  const { action, status, said, told } = evidence
  if (/^(?:delivered|deliverable|relayed|expanded)/.test(action) || status.startsWith('2.')) return 'delivered'
  const texts = (told === said ? [said] : [said, certain(told)]).map((text) => text + wordsOfCodes(text))
  return (
    providersReason(evidence) ??
    exchangesReason(`${said} ${told}`, status) ??
    inWords(precise, texts, evidence) ??
    (/^x-unix/.test(evidence.speaker) ? 'mailererror' : undefined) ??
    first(texts, (text) => nobodyThere(text, evidence) ?? inWords(broad, [text], evidence)) ??
    byStatus(evidence) ??
    byDialogue(evidence) ??
    (/\bservice unavailable\b/i.test(`${said} ${told}`) ? 'systemerror' : undefined) ??
    (gaveUp.test(`${said} ${told}`) || /^(?:delayed|expired)/.test(action) ? 'expired' : 'undefined')
  )
}

/** What a notice tells without its guesses: "the address may be misspelled, or the mailbox might be full". */
const certain = (told: string): string =>
  told
    .split(/(?<=[.!?]) /)
    .filter((sentence) => !guess.test(sentence))
    .join(' ')

const guess =
  /\b(?:may|might|possibly|perhaps|peut-être|möglicherweise|vielleicht|eventuell|quizás?|forse|talvez|misschien)\b|\bpuede (?:que|ser)\b|возможно|можливо|可能|かもしれ/i

/**
 * Codes that are words run together, as words after the text: "BAD_RECIPIENT", "QuotaExceeded". "VirusWall" is none: one
 * in small letters says something only where it begins or ends with what went wrong. So many are read.
 */
const wordsOfCodes = (text: string): string =>
  [...text.matchAll(codes)]
    .slice(0, 10)
    .map(([code]) => ` ; ${code.replace(/_/g, ' ').replace(/([a-z])(?=[A-Z])/g, '$1 ')}`)
    .join('')

const codes =
  /\b[A-Z]{2,20}(?:_[A-Z]{2,20}){1,5}\b|\b(?:[A-Z][a-z]{1,20}){1,5}(?:Exceeded|Found|Unknown|Full|Denied|Rejected|Disabled|Expired|Blocked)\b|\b(?:No|Invalid|Unknown|Disabled)(?:[A-Z][a-z]{1,20}){1,4}\b/g

/** The first family that speaks in what the server said, else in what the notice tells. */
const inWords = (families: readonly Read[], texts: readonly string[], evidence: Evidence): Reason | undefined =>
  first(texts, (text) => {
    const speaks = ({ says, unless, when }: Read) =>
      says.some((one) => one.test(text)) && !unless?.test(text) && (when?.(evidence) ?? true)
    return families.find(speaks)?.reason
  })

function first(texts: readonly string[], reasonIn: (text: string) => Reason | undefined): Reason | undefined {
  for (const text of texts) {
    const reason = reasonIn(text)
    if (reason) return reason
  }
  return undefined
}

/**
 * A server that has no such reader says so at RCPT (RFC 5321, 3.3), or gives 5.1.1. One that takes the address and says so
 * after the text has a filter that speaks: the address may well exist.
 */
function nobodyThere(text: string, { status, command, reply }: Evidence): Reason | undefined {
  if (command === 'CONNECT' || command === 'EHLO' || /\bhe?lo command\b/i.test(text)) return undefined
  if (!unknownUser.some((one) => one.test(text))) return undefined
  if (command === 'MAIL') return 'rejected'
  if (/^[45]\.1\.2$/.test(status)) return 'hostunknown'
  // RFC 7505 gave x.1.10 to domains that take no mail; Exchange had given it to readers whom it does not find.
  if (/^[45]\.(?:1\.(?:[0136]|10)|4\.\d+)$/.test(status) || command === 'RCPT') return 'userunknown'
  if (command === '' && mailboxUnavailable.test(text)) return 'userunknown'
  if (command !== '') return ownMailbox.test(text) ? 'userunknown' : 'filtered'
  // Who explains itself without any code, and in another language than that of the protocol, quotes nobody.
  if (reply === 0 && /^(?:[45]\.0\.0)?$/.test(status))
    return ownDirectory.test(text) || abroad(text) ? 'userunknown' : 'filtered'
  // A reply that names the recipient is one to RCPT, unless its status says something else.
  return namesRecipient.test(text) && /^(?:[45]\.0\.0)?$/.test(status) ? 'userunknown' : 'filtered'
}

/** Providers that answer to the text alone, after a look at the box itself, say so: Mail.Ru does. */
const ownMailbox = /\blocal mailbox \S{1,250} is unavailable: user/i

const abroad = (text: string): boolean => unknownUserAbroad.some((one) => one.test(text))

const namesRecipient = /\b55\d[ ,:-]{1,3}(?:[45]\.0\.0 )?<?[^\s<>]{1,64}@[^\s<>]{1,255}>?(?::|\.\.\.) /

function byStatus({ status, action, command }: Evidence): Reason | undefined {
  if (/^[45]\.5\.[12456]$/.test(status)) return 'syntaxerror'
  if (/^delayed/.test(action) && /^4\.4\.[017]$/.test(status)) return 'expired'
  if (command === 'MAIL' && /^[45]\.1\./.test(status)) return 'rejected'
  // Who is turned away before a word is said, is turned away for the machine.
  if (command === 'CONNECT' && /^[45]\.7\.[01]$/.test(status)) return 'blocked'
  return meaningOf(status)
}

function byDialogue({ command, reply }: Evidence): Reason | undefined {
  if (command === 'CONNECT' || command === 'EHLO') return 'blocked'
  if (command === 'STARTTLS') return 'failedstarttls'
  if (command === 'MAIL') return 'rejected'
  if (reply === 552) return 'mailboxfull'
  if (reply >= 500 && reply <= 504) return 'syntaxerror'
  return command === 'DATA' && reply >= 550 ? 'filtered' : undefined
}
