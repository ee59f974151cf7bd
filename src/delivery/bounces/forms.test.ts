import { expect, test } from 'vitest'
import { readBounce } from './read.ts'

/** Notices in the forms that mail systems give them, each with the reason, and whether the address is gone. */
const forms: readonly (readonly [string, string, 'hard' | 'soft', string])[] = [
  [
    'Google’s older one, which numbers where it stood: at RCPT',
    'userunknown',
    'hard',
    'Delivery to mira@mail.example failed. The error that the other server returned was: 550 550 Unknown user (state 14).',
  ],
  [
    'Google’s older one: after the text',
    'filtered',
    'soft',
    'Delivery to mira@mail.example failed. The error that the other server returned was: 550 550 Unknown user (state 18).',
  ],
  [
    'qmail’s, turned away before a word was said',
    'blocked',
    'soft',
    '<mira@mail.example>:\nConnected to 192.0.2.8 but greeting failed.\nRemote host said: 554 5.7.1 not from you',
  ],
  [
    'Exchange’s, which explains it before it quotes the server',
    'userunknown',
    'hard',
    "mira@mail.example\nThe email address you entered couldn't be found.\n\nDiagnostic information for administrators:\n\nmira@mail.example\nRemote Server returned '550 5.5.0 Requested action not taken: mailbox unavailable'",
  ],
  [
    'MDaemon’s, with the dialogue behind the hours',
    'userunknown',
    'hard',
    'Failed address: mira@mail.example\n\n Mon 2010-04-05 10:00:00: --> RCPT To:<mira@mail.example>\n Mon 2010-04-05 10:00:01: <-- 550 Unknown recipient',
  ],
  [
    'GroupWise’s, behind the name',
    'userunknown',
    'hard',
    'The message that you sent was undeliverable to the following:\n\tmira@mail.example (user not found)',
  ],
  [
    'Dovecot’s, for a script of the reader',
    'filtered',
    'soft',
    'Your message to <mira@mail.example> was automatically rejected:\nI read no circulars.',
  ],
  [
    'one that names the reader above, and quotes the server below',
    'policyviolation',
    'soft',
    'Your message to mira@mail.example has been blocked.\n\nThe response was:\n554 5.7.1 It violates the policy of this site',
  ],
  [
    'one that says “your message” before it says that the domain is gone',
    'hostunknown',
    'hard',
    "Your message wasn't delivered to mira@mail.example because the domain mail.example couldn't be found.",
  ],
  [
    'one in the reader’s own language, without any code',
    'userunknown',
    'hard',
    'Su mensaje no pudo ser entregado a mira@mail.example.\nMotivo: la dirección del destinatario no existe.',
  ],
]

const notice = (subject: string, text: string): Uint8Array =>
  new TextEncoder().encode(
    `From: postmaster@relay.example\nSubject: ${subject}\nContent-Type: text/plain; charset=utf-8\n\n${text}\n`,
  )

test.each(forms)('%s', async (_, reason, kind, text) => {
  const read = await readBounce(notice('Undelivered mail', text))
  expect(read).toMatchObject({ reason, kind, addresses: ['mira@mail.example'] })
})

test('what stands below the returned mail’s heading is not the server’s, in any language', async () => {
  const text = (heading: string) =>
    `Su mensaje para mira@mail.example no pudo ser entregado.\n\n${heading}\n\nSubject: Spam and viruses this week`
  for (const heading of ['----- Mensaje original -----', 'Messaggio originale:', '--- Исходное сообщение ---'])
    expect((await readBounce(notice('Correo no entregado', text(heading)))).reason).toBe('undefined')
})

test('a subject tells why where the text does not, unless it is that of the mail which comes back', async () => {
  const own = await readBounce(notice('Failed: the mailbox of mira@mail.example is full', 'To mira@mail.example'))
  expect(own.reason).toBe('mailboxfull')
  const returned = '--- Original message ---\n\nSubject: When your mailbox is full\nTo: mira@mail.example'
  const ours = await readBounce(notice('Undeliverable: When your mailbox is full', `mira@mail.example\n\n${returned}`))
  expect(ours.reason).toBe('undefined')
})
