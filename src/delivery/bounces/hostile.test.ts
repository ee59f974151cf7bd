import { describe, expect, test } from 'vitest'
import { readBounce } from './read.ts'

const bytes = (...lines: string[]): Uint8Array => new TextEncoder().encode(lines.join('\r\n'))

describe('whatever comes, there is an answer in time', () => {
  const daemon = 'From: MAILER-DAEMON@relay.example\r\n\r\n'
  const nested = Array.from(
    { length: 3000 },
    (_, i) => `--b${i}\r\nContent-Type: multipart/mixed; boundary=b${i + 1}\r\n\r\n`,
  )
  test.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['no head', bytes('just words')],
    ['ten megabytes of one line', bytes(daemon + 'a@'.repeat(5_000_000))],
    ['ten megabytes of lines', bytes(daemon + '<mira@mail.example>: user unknown\r\n'.repeat(300_000))],
    [
      'parts in parts',
      bytes(
        `From: MAILER-DAEMON@relay.example\r\nContent-Type: multipart/mixed; boundary=b0\r\n\r\n${nested.join('')}`,
      ),
    ],
    ['a head without end', bytes('A: b\r\n'.repeat(1_000_000))],
    ['binary', Uint8Array.from({ length: 5_000_000 }, (_, i) => (i * 2_654_435_761) >>> 13)],
    ['codes without end', bytes(`${daemon}<mira@mail.example>: 550 ${'BAD_USER NoSuchUser'.repeat(200_000)}`)],
    [
      'every address on every line',
      bytes(daemon + `${Array.from({ length: 100 }, (_, i) => `reader${i}@mail.example`).join(' ')}\r\n`.repeat(3000)),
    ],
    ['words of every family', bytes(daemon + 'recipient user filter rejected host ip sender quota '.repeat(100_000))],
    ['dashes', bytes(daemon + `${'-'.repeat(299)}\r\n`.repeat(30_000))],
    [
      'statuses without end',
      bytes(
        'From: MAILER-DAEMON@relay.example',
        'Content-Type: message/delivery-status',
        '',
        ...Array.from({ length: 20_000 }, () => 'Action: failed\r\n\r\nFinal-Recipient: rfc822; a@b.example'),
      ),
    ],
  ])(
    '%s',
    async (_, mail) => {
      const read = await readBounce(mail)
      expect(read.kind).toBeTypeOf('string')
      expect(read.reports.length).toBeLessThanOrEqual(101)
    },
    10_000,
  )
})
