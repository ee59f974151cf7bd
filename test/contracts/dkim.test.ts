import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Algorithm,
  inStrings,
  makePrivateKey,
  readPrivateKey,
  recordOf,
} from '../../src/platform/mail/dkim/keys.ts'
import { type SigningKey, signedMessage } from '../../src/platform/mail/dkim/sign.ts'
import { hasVerifier, verifyDkim } from '../dkim.ts'

/** Signatures as an independent program sees them: Debian's python3-dkim, with our records for its DNS. */
const keyOf = async (algorithm: Algorithm, selector: string): Promise<SigningKey> => {
  const privateKey = readPrivateKey(await makePrivateKey(algorithm), algorithm)
  if (!privateKey) throw new Error('no key')
  return { domain: 'harbourdesk.example', selector, algorithm, privateKey }
}
const keys = await Promise.all([keyOf('rsa-sha256', 'dl1'), keyOf('ed25519-sha256', 'dl2')])

const message = (given: { subject?: string; body?: string; leave?: string } = {}) =>
  Buffer.from(
    [
      'Date: Mon, 02 Feb 2026 07:00:00 +0000',
      'Message-ID: <e1.2.abc@harbourdesk.example>',
      'To: ada@reader.example',
      `List-Unsubscribe:\r\n <https://harbourdesk.example/unsubscribe/${given.leave ?? 'a'.repeat(140)}>`,
      'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
      'From: "The Harbour Desk" <week@harbourdesk.example>',
      `Subject: ${given.subject ?? 'The  Week,\r\n no. 112'}`,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      '',
      given.body ?? 'Two boats  until March. \r\n\r\n.\r\nSigned.\r\n\r\n\r\n',
    ].join('\r\n'),
  )

const signed = async (given = message()) => Buffer.concat(await signedMessage(keys, given, 1_770_015_600))

test.skipIf(!hasVerifier)('both signatures hold for another program, each by its own record', async () => {
  expect(verifyDkim(await signed(), keys.map(recordOf))).toEqual([true, true])
})

test.skipIf(!hasVerifier)(
  'what a mail is about can’t be changed, nor a sender or a link to leave be added',
  async () => {
    const text = (await signed()).toString()
    const records = keys.map(recordOf)
    for (const changed of [
      text.replace('until March', 'until April'),
      text.replace('no. 112', 'no. 113'),
      text.replace('One-Click', 'Two-Click'),
      text.replace('To: ada', 'To: eve'),
      `From: eve@other.example\r\n${text}`,
    ])
      expect(verifyDkim(Buffer.from(changed), records)).toEqual([false, false])
  },
)

test.skipIf(!hasVerifier)(
  'a relay may fold and space the fields anew, and cut spaces at the ends of lines',
  async () => {
    const text = (await signed()).toString()
    const relayed = text
      .replace('The  Week,\r\n no. 112', 'The Week, no.\r\n\t112')
      .replace('March. \r\n', 'March.\r\n')
    expect(relayed).not.toBe(text)
    expect(verifyDkim(Buffer.from(relayed), keys.map(recordOf))).toEqual([true, true])
  },
)

test.skipIf(!hasVerifier)('whatever a mail says', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: fc.constantFrom(...' \t=.aß\u0627'), maxLength: 60 }),
      fc.array(fc.string({ unit: fc.constantFrom(...' \t.ab'), maxLength: 30 }), { maxLength: 6 }),
      async (subject, lines) => {
        const words = subject.replace(/[^\x20-\x7e]/g, '_')
        const given = message({ subject: `x${words}`, body: lines.map((line) => `${line}\r\n`).join('') })
        expect(verifyDkim(await signed(given), keys.map(recordOf))).toEqual([true, true])
      },
    ),
    { numRuns: 12 },
  )
})

test('a record is written in strings that DNS takes', () => {
  const { name, text } = recordOf(keys[0] as SigningKey)
  expect(name).toBe('dl1._domainkey.harbourdesk.example')
  expect(text).toMatch(/^v=DKIM1; k=rsa; p=MIIB[\w+/=]{380,400}$/)
  expect(inStrings(text).match(/"[^"]{1,255}"/g)?.length).toBe(2)
})

test('a file that is no key of its kind is told apart', async () => {
  expect(readPrivateKey('nonsense', 'rsa-sha256')).toBeUndefined()
  expect(readPrivateKey(await makePrivateKey('ed25519-sha256'), 'rsa-sha256')).toBeUndefined()
})
