import { describe, expect, test } from 'vitest'
import { readBounce } from './read.ts'

const bytes = (...lines: string[]): Uint8Array => new TextEncoder().encode(lines.join('\r\n'))

const returned = [
  'Return-Path: <week+e1.7.00@harbourdesk.example>',
  'From: The Harbour Desk <week@harbourdesk.example>',
  'To: mira@mail.example',
  'Message-ID: <e1.7.00@harbourdesk.example>',
  'Subject: The week',
  '',
  'Ferries, fish and the council.',
]

/** A report in the form of RFC 3464, about Mira. */
const status = (fields: readonly string[], notice = 'Your message could not be delivered.'): Uint8Array =>
  bytes(
    'From: MAILER-DAEMON@relay.example',
    'Delivered-To: week+e1.7.00@harbourdesk.example',
    'Subject: Undelivered Mail Returned to Sender',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    notice,
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; relay.example',
    '',
    'Final-Recipient: rfc822; mira@mail.example',
    ...fields,
    '',
    '--b',
    'Content-Type: message/rfc822',
    '',
    ...returned,
    '--b--',
  )

/** A report in words, as mail servers without RFC 3464 write it. */
const told = (...lines: string[]): Uint8Array =>
  bytes('From: MAILER-DAEMON@relay.example', 'To: week@harbourdesk.example', 'Subject: failure notice', '', ...lines)

test('a delivery status tells who, why, whether for good, which mail, and where the report came to', async () => {
  const read = await readBounce(
    status(['Action: failed', 'Status: 5.1.1', 'Diagnostic-Code: smtp; 550 5.1.1 <mira@mail.example>: no such user']),
  )
  expect(read).toMatchObject({
    kind: 'hard',
    reason: 'userunknown',
    status: '5.1.1',
    final: true,
    addresses: ['mira@mail.example'],
    messageId: '<e1.7.00@harbourdesk.example>',
  })
  expect(read.reports[0]?.reply).toBe(550)
  expect(read.returnPaths[0]).toBe('week+e1.7.00@harbourdesk.example')
})

test('who was written to first is named beside who could not be reached', async () => {
  const read = await readBounce(
    status(['Original-Recipient: rfc822;old@mail.example', 'Action: failed', 'Status: 5.1.1']),
  )
  expect(read.addresses).toEqual(['old@mail.example', 'mira@mail.example'])
})

test('a status alone is enough where nobody says a word', async () => {
  expect(await readBounce(status(['Action: failed', 'Status: 5.2.2'], ''))).toMatchObject({ reason: 'mailboxfull' })
})

test('a delay is never hard and not final; a delivery is nothing to act upon', async () => {
  const delayed = await readBounce(
    status(['Action: delayed', 'Status: 5.1.2', 'Diagnostic-Code: smtp; 550 Host unknown']),
  )
  expect(delayed).toMatchObject({ kind: 'soft', final: false })
  expect(await readBounce(status(['Action: delivered', 'Status: 2.0.0']))).toMatchObject({
    kind: 'other',
    reason: 'delivered',
  })
})

test('“user unknown” after the text of the mail comes from a filter: not hard', async () => {
  const at = (command: string) =>
    readBounce(
      told(
        'I could not deliver your mail.',
        '',
        `<mira@mail.example>: host mx.mail.example[192.0.2.8] said: 550 User unknown (in reply to ${command} command)`,
      ),
    )
  expect(await at('end of DATA')).toMatchObject({ reason: 'filtered', kind: 'soft' })
  expect(await at('RCPT TO')).toMatchObject({ reason: 'userunknown', kind: 'hard' })
})

test('what a notice says of nobody alone is said of all; who was written to first is named there, too', async () => {
  const read = await readBounce(
    told(
      'The computer did not answer within 3 days.',
      '',
      'These did not get it:',
      '',
      '    <mira@mail.example> (expanded from: <crew@boat.example>)',
      '',
      '    <tomas@mail.example>',
    ),
  )
  expect(read.reports.map(({ reason }) => reason)).toEqual(['expired', 'expired'])
  expect(read.addresses).toContain('crew@boat.example')
})

test('an address of X.400 is read without its marks', async () => {
  const read = await readBounce(told('did not reach:', '', 'c=XX;a= ;p=Boat;dda:SMTP=mira@mail.example; no such user'))
  expect(read.addresses).toEqual(['mira@mail.example'])
})

test('an empty line too many does not make two reports of one', async () => {
  const read = await readBounce(status(['', 'Action: failed', 'Status: 5.2.2']))
  expect(read.reports).toHaveLength(1)
  expect(read).toMatchObject({ reason: 'mailboxfull', addresses: ['mira@mail.example'] })
})

test('a report that a gateway returns below its disclaimer is read in its place', async () => {
  const inner = new TextDecoder().decode(status(['Action: failed', 'Status: 5.1.1']))
  const read = await readBounce(
    bytes(
      'From: postmaster@gate.example',
      'Subject: Delivery Status Notification (Failure)',
      'Content-Type: multipart/mixed; boundary="g"',
      '',
      '--g',
      'Content-Type: message/rfc822',
      '',
      inner,
      '--g',
      'Content-Type: text/plain',
      '',
      'This letter is confidential and meant for its reader alone.',
      '--g--',
    ),
  )
  expect(read).toMatchObject({ kind: 'hard', reason: 'userunknown', addresses: ['mira@mail.example'] })
})

test('a warning that names the reader in its subject alone is a notice', async () => {
  const read = await readBounce(
    bytes(
      'From: MDaemon@mail.example',
      'Subject: Warning: mira@mail.example - User unknown!',
      '',
      'mira@mail.example - nobody of that name has a box.',
    ),
  )
  expect(read.kind).not.toBe('other')
  expect(read.addresses).toEqual(['mira@mail.example'])
})

test('who was written to is found where a notice only quotes the head', async () => {
  const read = await readBounce(told('I gave up on the mail below.', 'Subject: The week', 'To: mira@mail.example'))
  expect(read.addresses).toEqual(['mira@mail.example'])
})

test('a notice in words names its addresses, each with its own reason, and returns the mail below', async () => {
  const read = await readBounce(
    told(
      'Sorry, these could not be reached.',
      '',
      '<mira@mail.example>:',
      '550 5.1.1 No such user here',
      '',
      '<tomas@mail.example>:',
      '552 5.2.2 Mailbox full',
      '',
      '--- Below this line is a copy of the message.',
      '',
      ...returned,
    ),
  )
  expect(read.reports.map(({ address, reason, kind }) => [address, reason, kind])).toEqual([
    ['mira@mail.example', 'userunknown', 'hard'],
    ['tomas@mail.example', 'mailboxfull', 'soft'],
  ])
  expect(read).toMatchObject({ kind: 'hard', messageId: '<e1.7.00@harbourdesk.example>' })
  expect(read.returnPaths).toContain('week+e1.7.00@harbourdesk.example')
})

test('X-Failed-Recipients names who failed', async () => {
  const read = await readBounce(
    bytes(
      'From: postmaster@relay.example',
      'X-Failed-Recipients: mira@mail.example',
      '',
      '  mira',
      '    Unrouteable address',
    ),
  )
  expect(read).toMatchObject({ kind: 'hard', reason: 'hostunknown', addresses: ['mira@mail.example'] })
})

describe('feedback reports', () => {
  const feedback = (type: string) =>
    bytes(
      'From: loop@provider.example',
      'Subject: a report',
      'Content-Type: multipart/report; report-type=feedback-report; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'A reader said something about a mail.',
      '--b',
      'Content-Type: message/feedback-report',
      '',
      `Feedback-Type: ${type}`,
      'Version: 1',
      'Original-Rcpt-To: mira@mail.example',
      '',
      '--b',
      'Content-Type: message/rfc822',
      '',
      ...returned,
      '--b--',
    )
  test.each([
    ['abuse', 'complaint'],
    ['not-spam', 'other'],
    ['opt-out', 'other'],
    ['auth-failure', 'other'],
    ['fraud', 'other'],
  ])('%s is %s', async (type, kind) => {
    expect(await readBounce(feedback(type))).toMatchObject({
      kind,
      reason: 'feedback',
      addresses: ['mira@mail.example'],
    })
  })
})

test('Amazon’s notifications are read also where a server broke their lines', async () => {
  const json = JSON.stringify({
    notificationType: 'Bounce',
    bounce: { bounceType: 'Permanent', bouncedRecipients: [{ emailAddress: 'mira@mail.example', status: '5.1.1' }] },
    mail: { messageId: '0100-7' },
  })
  const read = await readBounce(
    bytes('From: no-reply@sns.example', '', `${json.slice(0, 60)}!\r\n ${json.slice(60)}`, '', '-- '),
  )
  expect(read).toMatchObject({
    kind: 'hard',
    reason: 'userunknown',
    addresses: ['mira@mail.example'],
    messageId: '<0100-7>',
  })
})

test('Amazon’s events say it in another field, and name the kind where no server’s words are', async () => {
  const event = (bounce: object) =>
    readBounce(bytes('From: no-reply@sns.example', '', JSON.stringify({ eventType: 'Bounce', bounce })))
  const bouncedRecipients = [{ emailAddress: 'mira@mail.example' }]
  expect(await event({ bounceType: 'Transient', bounceSubType: 'MailboxFull', bouncedRecipients })).toMatchObject({
    reason: 'mailboxfull',
    kind: 'soft',
  })
  expect(await event({ bounceType: 'Permanent', bounceSubType: 'NoEmail', bouncedRecipients })).toMatchObject({
    reason: 'userunknown',
    kind: 'hard',
  })
})
