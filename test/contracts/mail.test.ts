import { createServer } from 'node:net'
import PostalMime from 'postal-mime'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import {
  isExample,
  listOutbox,
  type Mail,
  type Mailer,
  mailInOutbox,
  openMailer,
} from '../../src/platform/mail/index.ts'
import type { Store } from '../../src/platform/store/index.ts'
import { type Fresh, freshStore } from '../databases.ts'
import { startSmtp, type TestSmtp } from '../smtp.ts'

const at = '2026-01-30T14:10:00.000Z'
const now = () => at
const mail: Mail = {
  kind: 'confirm',
  to: 'noor@reader.example',
  from: 'The Harbour Desk <week@harbourdesk.example>',
  subject: 'Please confirm: the week’s stories',
  text: 'Press the button on this page:\nhttps://harbourdesk.example/confirm/abc\n',
}

let fresh: Fresh & { store: Store }
let smtp: TestSmtp
beforeAll(async () => {
  fresh = await freshStore('sqlite')
  smtp = await startSmtp()
})
afterEach(async () => {
  smtp.received.length = 0
  smtp.manners = {}
  await fresh.store.write.deleteFrom('outbox').execute()
})
afterAll(async () => {
  await smtp.stop()
  await fresh.drop()
})

/** Each way that mail may take, and how to see what arrived there. */
const ways: [string, () => Mailer, () => Promise<{ source: string; to: string }[]>][] = [
  [
    'the outbox',
    () => openMailer(fresh.store, null, { now }),
    async () => {
      const list = await listOutbox(fresh.store.read, { limit: 10 })
      const whole = await Promise.all(list.map(({ id }) => mailInOutbox(fresh.store.read, id)))
      return whole.map((one) => ({ source: Buffer.from(one?.source ?? []).toString(), to: one?.recipient ?? '' }))
    },
  ],
  [
    'SMTP',
    () => openMailer(fresh.store, smtp.url, { now, relayExamples: true }),
    async () => smtp.received.map(({ source, to }) => ({ source, to: to.join() })),
  ],
]

describe.each(ways)('a mail by %s', (_, open, arrived) => {
  const send = async (change: Partial<Mail> = {}) => {
    const mailer = open()
    const sent = await mailer.send({ ...mail, ...change })
    mailer.close()
    return sent
  }
  const only = async () => {
    const all = await arrived()
    expect(all).toHaveLength(1)
    return all[0] ?? { source: '', to: '' }
  }

  it('arrives whole', async () => {
    expect(await send({ html: '<p>Press the <b>button</b></p>', replyTo: 'desk@harbourdesk.example' })).toMatchObject({
      ok: true,
    })
    const { source, to } = await only()
    const read = await PostalMime.parse(source)
    expect(to).toBe(mail.to)
    expect(read.from).toMatchObject({ name: 'The Harbour Desk', address: 'week@harbourdesk.example' })
    expect(read.to).toMatchObject([{ address: mail.to }])
    expect(read.replyTo).toMatchObject([{ address: 'desk@harbourdesk.example' }])
    expect(read.subject).toBe(mail.subject)
    expect(read.text?.replaceAll('\r\n', '\n').trim()).toBe(mail.text.trim())
    expect(read.html).toContain('Press the <b>button</b>')
    expect(new Date(read.date ?? '').toISOString()).toBe(at)
    expect(read.messageId).toMatch(/^<.+@harbourdesk\.example>$/)
  })

  it('keeps words of every script, long lines and lines of one dot', async () => {
    const text = `${'كلمة '.repeat(400)}\n.\n..\nFrom here on, ñandúes.\n`
    await send({ text, subject: 'العدد الأسبوعي — '.repeat(20).trim() })
    const { source } = await only()
    const read = await PostalMime.parse(source)
    expect(read.text?.replaceAll('\r\n', '\n').trim()).toBe(text.trim())
    expect(read.subject).toBe('العدد الأسبوعي — '.repeat(20).trim())
    for (const line of source.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(998)
  })

  it('carries the fields and the Message-ID that it was given', async () => {
    const headers = { 'List-Unsubscribe': '<https://harbourdesk.example/unsubscribe/abc>', 'X-Edition': '12' }
    await send({ headers, messageId: '<e12.r7@harbourdesk.example>' })
    const read = await PostalMime.parse((await only()).source)
    expect(read.messageId).toBe('<e12.r7@harbourdesk.example>')
    expect(read.headers).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ key: 'list-unsubscribe', value: headers['List-Unsubscribe'] }),
        expect.objectContaining({ key: 'x-edition', value: '12' }),
      ]),
    )
  })

  it.each<[string, Partial<Mail>]>([
    ['subject', { subject: 'Hello\r\nBcc: other@victim.example\r\n\r\nOther text' }],
    ['subject by other line ends', { subject: 'Hello\nBcc: other@victim.example\u2028Cc: x@y.example\u0085\u000b' }],
    ['sender’s name', { from: 'Desk\r\nBcc: other@victim.example <week@harbourdesk.example>' }],
    ['own field', { headers: { 'X-Note': 'a\r\nBcc: other@victim.example' } }],
    ['sender’s quoted name', { from: '"Desk\\"\r\nBcc: other@victim.example" <week@harbourdesk.example>' }],
  ])('lets no line of its %s become a field of the mail', async (_, change) => {
    await send(change)
    const { source, to } = await only()
    const head = source.slice(0, source.indexOf('\r\n\r\n'))
    expect(head).not.toMatch(/^(?:Bcc|Cc):/im)
    expect((await PostalMime.parse(source)).bcc).toBeUndefined()
    expect(to).toBe(mail.to)
  })

  it.each<[string, Partial<Mail>]>([
    ['two recipients', { to: 'a@reader.example, b@reader.example' }],
    ['a recipient with a line end', { to: 'a@reader.example\r\nRCPT TO:<b@reader.example>' }],
    ['a recipient with a bracket', { to: 'a@reader.example>' }],
    ['no recipient', { to: '' }],
    ['a name for a recipient', { to: 'Noor <noor@reader.example>' }],
    ['two senders', { from: 'a@x.example, b@x.example' }],
    ['a field that is ours', { headers: { Bcc: 'b@reader.example' } }],
    ['a field whose name is two lines', { headers: { 'X-A: b\r\nBcc': 'b@reader.example' } }],
    ['a Message-ID that is none', { messageId: 'abc\r\nBcc: b@reader.example' }],
    ['a return path that is none', { returnPath: 'a@x.example> SIZE=1' }],
  ])('with %s is refused, and goes nowhere', async (_, change) => {
    expect(await send(change)).toMatchObject({ ok: false, why: 'refused', reply: expect.any(String) })
    expect(await arrived()).toEqual([])
  })
})

describe('mail to an address that nobody has', () => {
  it.each([
    ['noor@reader.example', true],
    ['a@b.test', true],
    ['a@b.invalid', true],
    ['root@localhost', true],
    ['a@example.com', true],
    ['a@mail.EXAMPLE.org', true],
    ['a@myexample.com', false],
    ['a@example.com.attacker.net', false],
    ['example@reader.net', false],
  ])('%s: %s', (address, expected) => expect(isExample(address)).toBe(expected))

  it('goes to the outbox, and never to a relay', async () => {
    const mailer = openMailer(fresh.store, smtp.url, { now })
    expect(await mailer.send(mail)).toEqual({ ok: true, by: 'outbox' })
    mailer.close()
    expect(smtp.received).toEqual([])
    expect(await listOutbox(fresh.store.read, { limit: 9, recipient: mail.to })).toMatchObject([
      { kind: 'confirm', at },
    ])
  })
})

describe('mail to somebody', () => {
  const to = 'noor@reader.net'
  const send = async (url: string | null) => {
    const mailer = openMailer(fresh.store, url, { now })
    const sent = await mailer.send({ ...mail, to, returnPath: 'b-12-7@harbourdesk.example' })
    mailer.close()
    return sent
  }

  it('is refused without a relay, and the outbox doesn’t take it', async () => {
    expect(await send(null)).toEqual({ ok: false, why: 'no relay' })
    expect(await listOutbox(fresh.store.read, { limit: 9 })).toEqual([])
  })

  it('goes to the relay, with its own return path', async () => {
    expect(await send(smtp.url)).toMatchObject({ ok: true, by: 'relay', code: 250 })
    expect(smtp.received).toMatchObject([{ from: 'b-12-7@harbourdesk.example', to: [to] }])
  })

  it.each([
    ['recipient', 550, 'No such mailbox'],
    ['recipient', 451, 'Come back later'],
    ['message', 554, 'This looks like spam'],
    ['message', 452, 'The disk is full'],
  ] as const)('whose %s the relay answers with %i is refused with that', async (what, code, words) => {
    smtp.manners = { [what]: () => ({ code, words }) }
    expect(await send(smtp.url)).toMatchObject({
      ok: false,
      why: 'refused',
      code,
      reply: expect.stringContaining(words),
    })
  })

  it('from a sender whom the relay doesn’t take says nothing about whom it is for', async () => {
    smtp.manners = { sender: () => ({ code: 550, words: 'Not from here' }) }
    expect(await send(smtp.url)).toMatchObject({
      ok: false,
      why: 'sender refused',
      code: 550,
      reply: expect.stringContaining('Not from here'),
    })
  })

  it.each([
    ['sender', 550],
    ['recipient', 550],
    ['recipient', 451],
    ['message', 554],
  ] as const)('goes over the connection on which a %s was refused with %i before', async (what, code) => {
    smtp.manners = { [what]: () => ({ code, words: 'No' }) }
    const before = smtp.connections
    const mailer = openMailer(fresh.store, smtp.url, { now })
    for (let n = 0; n < 5; n += 1) expect(await mailer.send({ ...mail, to })).toMatchObject({ ok: false, code })
    smtp.manners = {}
    expect(await mailer.send({ ...mail, to: 'next@reader.net' })).toMatchObject({ ok: true })
    mailer.close()
    expect(smtp.connections - before).toBe(1)
    expect(smtp.received.at(-1)?.to).toEqual(['next@reader.net'])
  })

  it('goes over a new connection after one that the relay is about to close', async () => {
    smtp.manners = { recipient: () => ({ code: 421, words: 'Closing' }) }
    const before = smtp.connections
    const mailer = openMailer(fresh.store, smtp.url, { now })
    expect(await mailer.send({ ...mail, to })).toMatchObject({ ok: false, why: 'refused', code: 421 })
    smtp.manners = {}
    expect(await mailer.send({ ...mail, to })).toMatchObject({ ok: true })
    mailer.close()
    expect(smtp.connections - before).toBe(2)
  })

  it('is certain not to have left when the relay hangs up before the message', async () => {
    smtp.manners = { recipient: () => 'hang up' }
    expect(await send(smtp.url)).toMatchObject({ ok: false, why: 'unreachable' })
  })

  it('is in doubt when the relay hangs up after the message', async () => {
    smtp.manners = { message: () => 'hang up' }
    expect(await send(smtp.url)).toMatchObject({ ok: false, why: 'in doubt' })
  })

  it('finds no relay where none listens', async () => {
    expect(await send('smtp://127.0.0.1:1')).toMatchObject({
      ok: false,
      why: 'unreachable',
      reply: expect.stringMatching(/ECONNREFUSED/),
    })
  })

  it('finds no relay in a server that speaks something else', async () => {
    const other = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as { port: number }
    expect(await send(`smtp://127.0.0.1:${port}`)).toMatchObject({ ok: false, why: 'unreachable' })
    other.close()
  })

  it('goes to a relay that asks for a password, with the right one', async () => {
    const guarded = await startSmtp({ login: (user, password) => user === 'desk' && password === 'p@ss:word' })
    const address = new URL(guarded.url)
    address.username = 'desk'
    address.password = encodeURIComponent('p@ss:word')
    expect(await send(address.href)).toMatchObject({ ok: true })
    address.password = 'wrong'
    expect(await send(address.href)).toMatchObject({
      ok: false,
      why: 'unreachable',
      reply: expect.stringMatching(/535/),
    })
    expect(guarded.received).toHaveLength(1)
    await guarded.stop()
  })

  it('gets a new connection when the relay has closed the kept one', async () => {
    const mailer = openMailer(fresh.store, smtp.url, { now })
    expect(await mailer.send({ ...mail, to })).toMatchObject({ ok: true })
    smtp.hangUpAll()
    expect(await mailer.send({ ...mail, to })).toMatchObject({ ok: true })
    mailer.close()
  })

  it('goes one after the other over kept connections', async () => {
    const mailer = openMailer(fresh.store, smtp.url, { now })
    const sent = await Promise.all(
      Array.from({ length: 20 }, (_, n) => mailer.send({ ...mail, to: `reader${n}@reader.net` })),
    )
    mailer.close()
    expect(sent.every((one) => one.ok)).toBe(true)
    expect(smtp.received).toHaveLength(20)
  })
})
