import { expect, test } from 'vitest'
import type { Reason } from './bounce.ts'
import { readBounce } from './read.ts'

/** IANA's list of enhanced status codes, where nobody says a word besides. */
const alone: readonly (readonly [string, Reason])[] = [
  ['5.1.0', 'userunknown'],
  ['5.1.1', 'userunknown'],
  ['5.1.2', 'hostunknown'],
  ['5.1.3', 'userunknown'],
  ['5.1.6', 'hasmoved'],
  ['5.1.7', 'rejected'],
  ['5.1.8', 'rejected'],
  ['5.1.10', 'notaccept'],
  ['5.2.0', 'filtered'],
  ['5.2.1', 'filtered'],
  ['4.2.2', 'mailboxfull'],
  ['5.2.3', 'exceedlimit'],
  ['4.3.0', 'systemerror'],
  ['4.3.1', 'systemfull'],
  ['5.3.2', 'notaccept'],
  ['5.3.4', 'mesgtoobig'],
  ['4.4.1', 'expired'],
  ['4.4.2', 'networkerror'],
  ['4.4.3', 'systemerror'],
  ['5.4.4', 'hostunknown'],
  ['5.4.6', 'networkerror'],
  ['4.4.7', 'expired'],
  ['5.5.1', 'syntaxerror'],
  ['5.5.2', 'syntaxerror'],
  ['5.5.4', 'syntaxerror'],
  ['5.5.6', 'syntaxerror'],
  ['5.6.0', 'contenterror'],
  ['5.6.7', 'contenterror'],
  ['5.6.10', 'contenterror'],
  ['5.7.1', 'securityerror'],
  ['5.7.10', 'failedstarttls'],
  ['5.7.13', 'suspend'],
  ['5.7.17', 'hasmoved'],
  ['5.7.20', 'authfailure'],
  ['5.7.23', 'authfailure'],
  ['5.7.25', 'requireptr'],
  ['5.7.26', 'authfailure'],
  ['4.7.28', 'speeding'],
  ['5.7.30', 'failedstarttls'],
  // Exchange Online's own
  ['5.4.310', 'hostunknown'],
  ['5.4.316', 'expired'],
  ['5.7.124', 'rejected'],
  ['5.7.133', 'securityerror'],
  ['5.7.324', 'failedstarttls'],
  ['5.7.509', 'authfailure'],
  ['5.7.607', 'blocked'],
  ['5.7.708', 'speeding'],
  ['2.1.5', 'delivered'],
]

test.each(alone)('%s alone is %s', async (status, reason) => {
  const lines = [
    'From: MAILER-DAEMON@relay.example',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Final-Recipient: rfc822; mira@mail.example',
    `Action: ${status.startsWith('2') ? 'delivered' : 'failed'}`,
    `Status: ${status}`,
    '',
    '--b--',
  ]
  expect((await readBounce(new TextEncoder().encode(lines.join('\r\n')))).reason).toBe(reason)
})
