import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { describe, expect, test } from 'vitest'
import { compileMail, messageFor } from './compile.ts'
import { quotedPrintable } from './quoted-printable.ts'
import { cleared, filled, slot } from './slots.ts'

const source = {
  subject: 'The Week, no. 112: two boats until March',
  html: `<p>Äpfel für ${slot('leave')} und ${slot('since')}.</p>`,
  plain: `Good day,\n\nleave:\n${slot('leave')}\nsince ${slot('since')}\n.\n`,
  from: { name: 'The Harbour Desk', address: 'week@harbourdesk.example' },
  replyTo: 'desk@harbourdesk.example',
  listId: { name: 'The Week', id: 'the-week.harbourdesk.example' },
  language: 'en',
}
const recipient = {
  address: 'ada@mail.example',
  messageId: '<e1.2.abc@harbourdesk.example>',
  date: new Date('2026-02-02T07:00:00Z'),
  slots: {
    leave: `https://harbourdesk.example/unsubscribe/${'a'.repeat(80)}?x=1&y=2`,
    preferences: 'https://harbourdesk.example/preferences/x',
    since: '14 März 2025',
  },
}

describe('a compiled mail', () => {
  test('reads as its two parts, with a reader’s values in their places', async () => {
    const bytes = Buffer.concat(await messageFor(await compileMail(source), recipient))
    const mail = await PostalMime.parse(bytes)
    expect(mail.text?.replaceAll('\r\n', '\n').trimEnd()).toBe(filled(source.plain, recipient.slots).trimEnd())
    expect(mail.html?.trim()).toBe(filled(source.html, recipient.slots, (value) => value.replaceAll('&', '&amp;')))
    expect(mail.subject).toBe(source.subject)
    expect(mail.from).toEqual({ name: 'The Harbour Desk', address: 'week@harbourdesk.example' })
    expect(mail.messageId).toBe(recipient.messageId)
    const headers = Object.fromEntries(mail.headers.map(({ key, value }) => [key, value]))
    expect(headers['list-unsubscribe']).toBe(`<${recipient.slots.leave}>`)
    expect(headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click')
    expect(headers['list-id']).toBe('The Week <the-week.harbourdesk.example>')
    expect(headers.date).toBe('Mon, 02 Feb 2026 07:00:00 +0000')
  })

  test.each([
    ['العبّارات تتفق على خط الشتاء بعد ثلاثة أسابيع من الانتظار عند الرصيف'],
    ['Las tripulaciones acuerdan mantener la línea de invierno, ¿hasta marzo?'],
    ['=?utf-8?Q?not_a_word?='],
    ['Bcc: all@mail.example\r\nBcc: more@mail.example'],
    [''],
  ])('carries the subject “%s”', async (subject) => {
    const bytes = Buffer.concat(await messageFor(await compileMail({ ...source, subject }), recipient))
    const mail = await PostalMime.parse(bytes)
    expect(mail.subject ?? '').toBe(subject.replaceAll('\r\n', ' '))
    expect(mail.bcc).toBeUndefined()
    for (const line of bytes.toString('latin1').split('\r\n')) {
      expect(line.length).toBeLessThan(998)
      expect(/[^\t\u0020-\u007e]/.test(line)).toBe(false)
    }
  })

  test('quoted-printable keeps every text, in lines of 76', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 300 }), async (given) => {
        const text = given.replaceAll('\r', '').replaceAll('\u0000', '')
        const lines = quotedPrintable(text).split('\r\n')
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(76)
        for (const line of lines) expect(line).not.toMatch(/^\.|[ \t]{2}|[ \t]$/)
        const bytes = lines
          .join('\r\n')
          .replace(/=\r\n/g, '')
          .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
        expect(Buffer.from(bytes, 'latin1').toString('utf8').replaceAll('\r\n', '\n')).toBe(text)
      }),
      { numRuns: 300 },
    )
  })

  test('no text can make a slot', () => {
    expect(cleared({ a: [`x${slot('leave')}y`] })).toEqual({ a: ['xleavey'] })
  })
})
