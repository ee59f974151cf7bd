import { describe, expect, test } from 'vitest'
import { readBounce } from '../read.ts'

const bytes = (...lines: string[]): Uint8Array => new TextEncoder().encode(lines.join('\r\n'))

/** A report in the form of RFC 3464, about Mira: what the server said, and what the reporter says in words. */
const status = (fields: readonly string[], notice = 'Your message could not be delivered.'): Uint8Array =>
  bytes(
    'From: MAILER-DAEMON@relay.example',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    notice,
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Final-Recipient: rfc822; mira@mail.example',
    ...fields,
    '',
    '--b--',
  )

/** A report in words, as mail servers without RFC 3464 write it. */
const told = (...lines: string[]): Uint8Array =>
  bytes('From: MAILER-DAEMON@relay.example', 'To: week@harbourdesk.example', 'Subject: failure notice', '', ...lines)

describe('what servers say, in a delivery status', () => {
  test.each<[string, string, string]>([
    ['552 5.2.2 The mailbox of this reader is full', 'mailboxfull', 'soft'],
    ['550 5.0.0 Le quota est dépassé', 'mailboxfull', 'soft'],
    ['550 Das Postfach ist voll', 'mailboxfull', 'soft'],
    ['550 5.1.1 Destinatario desconocido', 'userunknown', 'hard'],
    ['550 5.1.1 Пользователь не найден', 'userunknown', 'hard'],
    ['450 4.1.1 user unknown, ask again later', 'userunknown', 'soft'],
    ['550 5.1.2 Domain mail.example does not exist', 'hostunknown', 'hard'],
    ['556 5.1.10 Domain does not accept mail', 'notaccept', 'hard'],
    ['550 5.1.6 This person has moved, no forwarding address', 'hasmoved', 'hard'],
    ['525 5.7.13 This account has been disabled', 'suspend', 'soft'],
    ['550 5.7.26 The message did not pass DMARC', 'authfailure', 'soft'],
    ['550 5.7.25 your address has no PTR record', 'requireptr', 'soft'],
    ['554 5.7.1 Service unavailable; client [192.0.2.8] blocked using bl.spamhaus.example', 'blocked', 'soft'],
    ['554 5.7.1 This message looks like spam', 'spamdetected', 'soft'],
    ['550 5.7.1 Relaying denied', 'norelaying', 'soft'],
    ['552 5.3.4 Message too large', 'mesgtoobig', 'soft'],
    ['452 4.5.3 Too many connections from your address', 'toomanyconn', 'soft'],
    ['451 4.4.1 connection timed out', 'expired', 'soft'],
    ['530 5.7.0 Must issue a STARTTLS command first', 'failedstarttls', 'soft'],
    ['550 5.1.8 Sender address rejected', 'rejected', 'soft'],
    ['554 5.7.1 Refused: similar to spam seen before', 'spamdetected', 'soft'],
    ['550 5.7.1 Сообщение отклонено как спам', 'spamdetected', 'soft'],
    ['550 5.2.2 Abonné ayant dépassé son quota', 'mailboxfull', 'soft'],
    ['550 5.1.1 Kullanıcı bulunamadı', 'userunknown', 'hard'],
    ['450 4.3.1 Out of disk space', 'systemfull', 'soft'],
    ['550 5.7.1 Your mail was blocked by the recipient', 'rejected', 'soft'],
    ['554 5.7.1 Bad HELO name, read RFC 5321', 'blocked', 'soft'],
    ['421 4.7.29 Mail that was not sent over a TLS connection is slowed down', 'failedstarttls', 'soft'],
    ['535 5.7.8 authentication failed: invalid user', 'securityerror', 'soft'],
    ['550 5.4.4 look-up of the domain failed', 'hostunknown', 'hard'],
    ['550 5.1.0 sender rejected AUP#In-1310', 'toomanyconn', 'soft'],
    ['550 5.7.1 see our page RCP-P1', 'userunknown', 'hard'],
    ['550 5.1.1 Nie ma takiego konta', 'userunknown', 'hard'],
    ['550 5.1.1 BAD_RECIPIENT, read our page', 'userunknown', 'hard'],
    ['554 5.0.0 Store.QuotaExceeded', 'mailboxfull', 'soft'],
    ['550 5.0.0 NewsWall: Name or service not known', 'hostunknown', 'hard'],
    ['550 5.7.1 Letters by a mass mailer', 'spamdetected', 'soft'],
    ['451 4.0.0 Exceeded maximum delivery attempts', 'expired', 'soft'],
    ['553 5.1.1 Mailbox name not allowed', 'userunknown', 'hard'],
    ['550 5.0.0 Skrzynka jest przepełniona', 'mailboxfull', 'soft'],
    ['550 5.0.0 This box has reached its maximum size', 'mailboxfull', 'soft'],
    ['550 5.7.1 Sender not on the list of accepted ones: a list of friends', 'rejected', 'soft'],
    ['550 5.7.1 SPF softfail', 'authfailure', 'soft'],
    ['451 4.3.0 A resource temporarily unavailable', 'systemerror', 'soft'],
  ])('%s', async (said, reason, kind) => {
    const read = await readBounce(
      status(['Action: failed', `Status: ${said.slice(4, 5)}.0.0`, `Diagnostic-Code: smtp; ${said}`]),
    )
    expect([read.reason, read.kind]).toEqual([reason, kind])
  })
})

test('“mail” in a sentence is no word of the dialogue, “expanded from” no sender', async () => {
  const waiting = await readBounce(
    told('Not yet delivered to:', '', '<mira@mail.example>', 'connection to mail exchanger failed'),
  )
  expect(waiting.reason).not.toBe('rejected')
  const expanded = await readBounce(
    status(
      ['Action: failed', 'Status: 5.0.0', 'Diagnostic-Code: X-Postfix; unknown user: "mira"'],
      '<mira@mail.example> (expanded from <crew@mail.example>): unknown user: "mira"',
    ),
  )
  expect(expanded).toMatchObject({ reason: 'userunknown', kind: 'hard' })
})

test('who is turned away before a word is said, is turned away for the machine', async () => {
  const at = (words: string) => readBounce(told(`<mira@mail.example>: host mx.mail.example[192.0.2.8] ${words}`))
  expect(await at('refused to talk to me: 554 5.7.1 Mail from your machine is refused')).toMatchObject({
    reason: 'blocked',
  })
  expect(await at('said: 554 5.7.1 Sender is refused (in reply to MAIL FROM command)')).toMatchObject({
    reason: 'rejected',
  })
})

test('a server whose name has “relay” in it refuses no relaying', async () => {
  const read = await readBounce(
    told('Undeliverable, says the mail system at relay.example', '', '<mira@mail.example>:', '552 5.2.2 mailbox full'),
  )
  expect(read.reason).toBe('mailboxfull')
})

test('what a notice only guesses does not count against what the server said', async () => {
  const read = await readBounce(
    status(
      ['Action: failed', 'Status: 5.1.1', 'Diagnostic-Code: smtp; 550 5.1.1 User unknown'],
      'Your message was not delivered. The address may be misspelled, or the mailbox might be full or disabled.',
    ),
  )
  expect(read).toMatchObject({ reason: 'userunknown', kind: 'hard' })
})
