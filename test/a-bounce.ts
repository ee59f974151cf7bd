import type { Reason } from '../src/delivery/bounces/bounce.ts'
import { readBounce } from '../src/delivery/bounces/read.ts'

/** At which word of the dialogue a reply was given; `itself` for what the reporting server found. */
type Word = 'CONNECT' | 'EHLO' | 'STARTTLS' | 'AUTH' | 'MAIL' | 'RCPT' | 'DATA' | 'itself'

/** What servers say for each reason, at each word. */
export type Said = Partial<Record<Reason, Partial<Record<Word, readonly string[]>>>>

/** A row for each thing that is said: [reason, word, text]. */
export const rowsOf = (said: Said): [Reason, Word, string][] =>
  Object.entries(said).flatMap(([reason, words]) =>
    Object.entries(words).flatMap(([word, texts]) =>
      texts.map((text): [Reason, Word, string] => [reason as Reason, word as Word, text]),
    ),
  )

const asPostfixSays = (said: string, word: Word): string => {
  if (word === 'itself') return said
  if (word === 'CONNECT') return `host mx.mail.example[192.0.2.8] refused to talk to me: ${said}`
  const command = { DATA: 'end of DATA', RCPT: 'RCPT TO', MAIL: 'MAIL FROM' }[word as string] ?? word
  return `host mx.mail.example[192.0.2.8] said: ${said} (in reply to ${command} command)`
}

const report = (said: string, word: Word): readonly string[] => [
  'From: MAILER-DAEMON@relay.example',
  'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
  '',
  '--b',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Your message could not be delivered.',
  '',
  `<mira@mail.example>: ${asPostfixSays(said, word)}`,
  '',
  '--b',
  'Content-Type: message/delivery-status',
  '',
  'Final-Recipient: rfc822; mira@mail.example',
  'Action: failed',
  `Status: ${/(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?!\.?\d)/.exec(said)?.[0] ?? `${/^4/.test(said) ? 4 : 5}.0.0`}`,
  `Diagnostic-Code: ${/^\d{3}/.test(said) ? 'smtp' : 'X-Postfix'}; ${said}`,
  '',
  '--b--',
]

const told = (said: string, word: Word): readonly string[] => [
  'From: MAILER-DAEMON@relay.example',
  'Subject: failure notice',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Your message could not be delivered.',
  '',
  '<mira@mail.example>:',
  asPostfixSays(said, word),
]

/** Why a mail came back, read from a delivery status (RFC 3464) and from a notice in words: both must say the same. */
export async function reasonsOf(said: string, word: Word): Promise<Reason[]> {
  const mails = [report(said, word), told(said, word)].map((lines) => new TextEncoder().encode(lines.join('\r\n')))
  const reasons = await Promise.all(mails.map(async (mail) => (await readBounce(mail)).reason))
  return [...new Set(reasons)]
}
