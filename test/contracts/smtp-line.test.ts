import { afterEach, describe, expect, test } from 'vitest'
import { dial, relayAddress, relaysAt } from '../../src/platform/mail/index.ts'
import { type Script, type Scripted, scriptedSmtp } from '../scripted-smtp.ts'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

const letter = (n: number, body = `Two boats until March.\r\n.\r\nNumber ${n}.\r\n`) => ({
  envelope: { from: 'week+e1@harbourdesk.example', to: `r${n}@reader.example` },
  messageId: `<e1.${n}@harbourdesk.example>`,
  source: [Buffer.from('Subject: The Week\r\n\r\n'), Buffer.from(body)],
})

async function server(script: Partial<Script> = {}): Promise<Scripted> {
  const started = await scriptedSmtp({ can: () => [], ...script })
  closing.push(started.stop)
  return started
}
async function lineTo({ port }: Scripted, query = '', user = '') {
  const line = await dial(relayAddress(`smtp://${user}127.0.0.1:${port}${query}`))
  closing.push(() => line.close())
  return line
}

describe('a line to a relay', () => {
  test('to one that can do nothing says one thing at a time', async () => {
    const relay = await server()
    const line = await lineTo(relay)
    expect(await line.send(letter(1), letter(2))).toMatchObject({ ok: true, code: 250 })
    expect(await line.send(letter(2))).toMatchObject({ ok: true })
    expect(relay.heard.filter((words) => !words.startsWith('EHLO'))).toEqual([
      'MAIL FROM:<week+e1@harbourdesk.example>',
      'RCPT TO:<r1@reader.example>',
      'DATA',
      expect.stringMatching(/^<\d+ bytes>$/),
      'MAIL FROM:<week+e1@harbourdesk.example>',
      'RCPT TO:<r2@reader.example>',
      'DATA',
      expect.stringMatching(/^<\d+ bytes>$/),
    ])
    // A dot that begins a line is doubled, so that the message doesn't end there.
    expect(relay.messages[0]).toContain('\r\n..\r\nNumber 1.')
  })

  test('says whom the next mail is for together with the end of this one, where that is allowed', async () => {
    let answered = 0
    const relay = await server({
      can: () => ['PIPELINING', 'SIZE 100000'],
      // Whatever was said before this answer was said in one breath.
      answer: (command) => {
        if (command === '.') answered += 1
        return undefined
      },
    })
    const line = await lineTo(relay)
    expect(await line.send(letter(1), letter(2))).toMatchObject({ ok: true })
    const before = relay.heard.length
    expect(await line.send(letter(2), null)).toMatchObject({ ok: true })
    expect(answered).toBe(2)
    expect(relay.heard.slice(before)).toEqual([expect.stringMatching(/bytes/)])
    expect(relay.heard.filter((words) => words.startsWith('MAIL'))[0]).toMatch(/ SIZE=\d+$/)
  })

  test('hangs up on one that waits for a mail that will not come', async () => {
    const relay = await server({ can: () => ['PIPELINING'] })
    const line = await lineTo(relay)
    await line.send(letter(1), letter(2))
    line.rest()
    expect(line.open).toBe(false)
    expect(relay.messages.length).toBe(1)
  })

  test('goes on after a reader who was refused, though the message was asked for', async () => {
    const relay = await server({
      can: () => ['PIPELINING'],
      answer: (command) => (/RCPT TO:<r2@/.test(command) ? '550 5.1.1 nobody' : undefined),
    })
    const line = await lineTo(relay)
    expect(await line.send(letter(1), letter(2))).toMatchObject({ ok: true })
    expect(await line.send(letter(2), letter(3))).toMatchObject({ ok: false, why: 'refused', code: 550 })
    expect(line.open).toBe(true)
    expect(await line.send(letter(3))).toMatchObject({ ok: true })
    expect(relay.messages.map((one) => /Number \d/.exec(one)?.[0])).toEqual(['Number 1', undefined, 'Number 3'])
  })

  test('sends a message as it is, in one piece, where chunks are taken', async () => {
    const relay = await server({ can: () => ['PIPELINING', 'CHUNKING', '8BITMIME'] })
    const line = await lineTo(relay)
    const wide = letter(1, '.\r\nZwölf Boote.\r\n')
    expect(await line.send(wide, letter(2))).toMatchObject({ ok: true })
    expect(await line.send(letter(2))).toMatchObject({ ok: true })
    expect(relay.heard).toContain('MAIL FROM:<week+e1@harbourdesk.example> BODY=8BITMIME')
    expect(relay.heard).toContain(`BDAT ${Buffer.concat(wide.source).length} LAST`)
    expect(relay.heard).not.toContain('DATA')
    expect(relay.messages[0]).toBe(Buffer.concat(wide.source).toString('latin1'))
  })

  test('is in doubt only when the message had begun to leave', async () => {
    const after = await server({ can: () => ['PIPELINING'], silent: (message) => message.includes('Number 2') })
    const one = await lineTo(after)
    expect(await one.send(letter(1), letter(2))).toMatchObject({ ok: true })
    expect(await one.send(letter(2), letter(3))).toMatchObject({ ok: false, why: 'in doubt' })
    expect(await one.send(letter(3))).toMatchObject({ ok: false, why: 'unreachable' })
    const before = await server({ answer: (command) => (command.startsWith('RCPT') ? '421 4.3.2 closing' : undefined) })
    const other = await lineTo(before)
    expect(await other.send(letter(1))).toMatchObject({ ok: false, why: 'refused', code: 421 })
    expect(other.open).toBe(false)
  })

  test('keeps what is too large, and what it can’t spell, from a relay that doesn’t take it', async () => {
    const relay = await server({ can: () => ['SIZE 200'] })
    const line = await lineTo(relay)
    expect(await line.send(letter(1, 'x'.repeat(300)))).toMatchObject({ ok: false, why: 'sender refused', code: 552 })
    const spelt = { ...letter(1), envelope: { from: 'week@harbourdesk.example', to: 'zoë@reader.example' } }
    expect(await line.send(spelt)).toMatchObject({ ok: false, why: 'refused' })
    const idn = { ...letter(1), envelope: { from: 'week@harbourdesk.example', to: 'zoe@bücher.example' } }
    expect(await line.send(idn)).toMatchObject({ ok: true })
    expect(relay.heard).toContain('RCPT TO:<zoe@xn--bcher-kva.example>')
    const wide = await server({ can: () => ['SMTPUTF8', '8BITMIME'] })
    expect(await (await lineTo(wide)).send(spelt)).toMatchObject({ ok: true })
    expect(wide.heard).toContain('MAIL FROM:<week@harbourdesk.example> SMTPUTF8')
  })

  test('puts off what one relay can’t be told, where another may take it', async () => {
    const [narrow, wide, other] = [await server(), await server({ can: () => ['SMTPUTF8'] }), await server()]
    const spelt = { ...letter(1), envelope: { from: 'week@harbourdesk.example', to: 'zoë@reader.example' } }
    const both = async (...servers: Scripted[]) => {
      const relays = relaysAt(servers.map(({ port }) => `smtp://127.0.0.1:${port}`).join(' '))
      const lines = [await relays.dial(), await relays.dial()]
      closing.push(() => lines.map((line) => line.close()))
      return Promise.all(lines.map((line) => line.send(spelt)))
    }
    expect(await both(narrow, wide)).toMatchObject([{ ok: false, why: 'refused', code: 450 }, { ok: true }])
    for (const sent of await both(narrow, other)) {
      expect(sent).toMatchObject({ ok: false, why: 'refused' })
      expect(sent).not.toHaveProperty('code')
    }
  })

  test('an address can’t become another command', async () => {
    const relay = await server()
    const line = await lineTo(relay)
    const evil = {
      ...letter(1),
      envelope: { from: 'week@harbourdesk.example', to: 'a@b.example>\r\nRCPT TO:<c@d.example' },
    }
    expect(await line.send(evil)).toMatchObject({ ok: false })
    expect(relay.heard.join('\n')).not.toContain('c@d.example')
  })
})

describe('TLS and signing in', () => {
  const tls = { can: (secured: boolean) => (secured ? ['AUTH PLAIN LOGIN', 'PIPELINING'] : ['STARTTLS', 'AUTH PLAIN']) }

  test('goes on under TLS, and signs in only then', async () => {
    const relay = await server({ ...tls, answer: (command) => (command.startsWith('AUTH') ? '235 in' : undefined) })
    const line = await lineTo(relay, '?tls.rejectUnauthorized=false', 'ada:s%20ecret@')
    expect(await line.send(letter(1))).toMatchObject({ ok: true })
    const words = relay.heard.map((one) => one.split(' ')[0])
    expect(words.slice(0, 4)).toEqual(['EHLO', 'STARTTLS', 'EHLO', 'AUTH'])
    expect(relay.heard[3]).toBe(`AUTH PLAIN ${Buffer.from('\0ada\0s ecret').toString('base64')}`)
  })

  test('a certificate that nobody vouches for is refused', async () => {
    const relay = await server(tls)
    // Linux reaches this machine by that address too, and it is none of those that are known to be here.
    await expect(dial(relayAddress(`smtp://0.0.0.0:${relay.port}`))).rejects.toThrow(/self.signed/i)
    await expect(lineTo(relay, '?tls.rejectUnauthorized=true')).rejects.toThrow(/self.signed/i)
  })

  test('a server on this machine may have a certificate of its own, as Debian’s Postfix has', async () => {
    const relay = await server(tls)
    const line = await lineTo(relay)
    expect(await line.send(letter(1))).toMatchObject({ ok: true })
    expect(relay.heard.slice(0, 3).map((one) => one.split(' ')[0])).toEqual(['EHLO', 'STARTTLS', 'EHLO'])
  })

  test.each(['localhost.example', '127.0.0.1.example', '127.example'])('%s is not this machine', (host) => {
    expect(relayAddress(`smtp://${host}`)).toMatchObject({ tls: 'required', rejectUnauthorized: true })
  })

  test('what a stranger says between STARTTLS and TLS is not taken for the server’s word', async () => {
    const relay = await server({ ...tls, injected: '250 2.0.0 injected\r\n' })
    await expect(lineTo(relay, '?tls.rejectUnauthorized=false')).rejects.toThrow()
    expect(relay.heard).toEqual([expect.stringMatching(/^EHLO/), 'STARTTLS'])
  })

  test('a relay on another machine without STARTTLS gets nothing', () => {
    expect(relayAddress('smtp://relay.example').tls).toBe('required')
    expect(relayAddress('smtp://relay.example?tls=offered').tls).toBe('offered')
    expect(relayAddress('smtp://127.0.0.1').tls).toBe('offered')
  })

  test.each([
    [
      'LOGIN',
      ['AUTH LOGIN', Buffer.from('ada').toString('base64'), Buffer.from('tanstaaftanstaaf').toString('base64')],
    ],
    // The example of RFC 2195, with another name: its digest is the RFC's.
    ['CRAM-MD5', ['AUTH CRAM-MD5', Buffer.from('ada b913a602c7eda7a495b4e6e7334d3890').toString('base64')]],
  ])('signs in by %s', async (way, said) => {
    const challenge = Buffer.from('<1896.697170952@postoffice.reston.mci.net>').toString('base64')
    let turns = 0
    const relay = await server({
      can: () => [`AUTH ${way}`],
      answer: (command) => {
        if (/^(?:EHLO|QUIT)/.test(command)) return undefined
        turns += 1
        return turns < said.length ? `334 ${challenge}` : '235 in'
      },
    })
    await lineTo(relay, '', 'ada:tanstaaftanstaaf@')
    expect(relay.heard.slice(1)).toEqual(said)
  })

  test('a wrong password is told in the server’s own words', async () => {
    const relay = await server({
      can: () => ['AUTH PLAIN'],
      answer: (command) => (command.startsWith('AUTH') ? '535 5.7.8 wrong' : undefined),
    })
    await expect(lineTo(relay, '', 'ada:wrong@')).rejects.toThrow('535 5.7.8 wrong')
  })

  test('what doesn’t speak SMTP is told apart', async () => {
    const relay = await server({ answer: () => 'HTTP/1.1 400 Bad Request' })
    await expect(lineTo(relay)).rejects.toThrow(/HTTP/)
  })
})
