import { createServer } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { endMailbox, followServers, lookAtMailbox } from '../../src/following/index.ts'
import { itemsList } from '../../src/following/items.ts'
import { lookNow, pauseSource, removeSource, sources } from '../../src/following/sources.ts'
import { readInput } from '../../src/intake/read-input.ts'
import { shownMailbox } from '../../src/platform/mail/index.ts'
import { openSnapshots } from '../../src/snapshots.ts'
import { onBothEngines } from '../databases.ts'
import { hasDovecot, type ImapServer, startImap } from '../imap.ts'
import { aHouse, type TestNewsroom } from '../newsroom.ts'

const mail = (n: number, subject: string, more = ''): string => `From: Salt Works <press@salt.example>
To: desk@news.example
Subject: ${subject}
Date: Fri, 30 Jan 2026 09:00:00 +0000
Message-ID: <${n}@salt.example>
Content-Type: text/plain; charset=utf-8

The works on the coast are called by their old name again, the owners said on day ${n}.
The sign above the gate is painted anew, and the letters are taller than a man.
${more}`

describe.skipIf(!hasDovecot)('with a mail server', () => {
  let server: ImapServer
  beforeAll(async () => {
    server = await startImap()
  }, 30_000)
  afterAll(() => server?.stop())

  onBothEngines('the mailbox that mails come into', (engine) => {
    let newsroom: TestNewsroom
    /** A mailbox of each test's own. */
    let user: string
    let count = 0
    beforeEach(async () => {
      count += 1
      user = `${engine}${count}`
      newsroom = await aHouse(engine)
      await followed(server.url(user))
    })
    afterEach(() => newsroom.close())

    const house = () => newsroom.house
    const followed = (address: string) =>
      followServers(house(), { kind: 'mailbox', address: shownMailbox(address), name: 'Mailbox' })
    const look = (over: Partial<Parameters<typeof lookAtMailbox>[1]> = {}) =>
      lookAtMailbox(house(), {
        ...{ mailbox: server.url(user), read: readInput, stopping: new AbortController().signal },
        ...{ keep: openSnapshots(house(), newsroom.where.data).keep, ...over },
      })
    const pass = (minutes: number) => newsroom.clock.pass(minutes * 60_000)
    const items = async () =>
      (await itemsList(house().store.read, { state: 'new', source: null, before: null }, 'en')).rows
    const headlines = async () => (await items()).map(({ headline }) => headline).toReversed()
    const theMailbox = async () => {
      const [source] = await sources(house().store.read)
      if (!source) throw new Error('There is no mailbox')
      return source
    }

    it('is looked at every two minutes: each new mail becomes an item, whose bytes are kept', async () => {
      server.put(user, mail(1, 'Salt gets its old name back'))
      expect(await look()).toBe(1)
      expect(await look()).toBe(0)
      const [item] = await items()
      expect(item).toMatchObject({
        ...{ headline: 'Salt gets its old name back', outlet: 'Salt Works', language: 'en', source: 'Mailbox' },
        ...{ kind: 'mailbox', state: 'new', refused: null },
      })
      const kept = await openSnapshots(house(), newsroom.where.data).bytes(item?.copy ?? '')
      expect(kept && Buffer.from(kept).toString()).toBe(mail(1, 'Salt gets its old name back').replaceAll('\n', '\r\n'))
      server.put(user, mail(2, 'The gate is painted'))
      pass(1.9)
      expect(await look()).toBe(0)
      pass(0.1)
      expect(await look()).toBe(1)
      expect(await headlines()).toEqual(['Salt gets its old name back', 'The gate is painted'])
      expect(await theMailbox()).toMatchObject({
        ...{ address: `${user} · 127.0.0.1 · INBOX`, minutes: 2, trouble: null, newsAt: house().now() },
      })
    })

    it('is not changed: its mails stay there, unread', async () => {
      server.put(user, mail(1, 'Salt gets its old name back'))
      await look()
      const after = server.mails(user)
      expect(after).toHaveLength(1)
      expect(after[0]).not.toMatch(/:2,\w*[ST]/)
    })

    it('gives at most fifty mails a look, and the others with the next', async () => {
      await look()
      for (let n = 0; n < 60; n += 1) server.put(user, mail(n, `News number ${n}`))
      pass(2)
      expect(await look()).toBe(50)
      expect(await look()).toBe(10)
      expect(await look()).toBe(0)
      expect(new Set((await headlines()).concat(await settled()))).toHaveProperty('size', 60)
    })
    /** What stands on the second page of the list. */
    const settled = async () => {
      const first = await itemsList(house().store.read, { state: 'new', source: null, before: null }, 'en')
      const second = await itemsList(house().store.read, { state: 'new', source: null, before: first.next }, 'en')
      return second.rows.map(({ headline }) => headline)
    }

    it('gives the newest fifty at the first look', async () => {
      for (let n = 0; n < 53; n += 1) server.put(user, mail(n, `News number ${n}`))
      expect(await look()).toBe(50)
      const all = await headlines()
      expect([all.length, all[0], all.at(-1)]).toEqual([50, 'News number 3', 'News number 52'])
      pass(2)
      expect(await look()).toBe(0)
    })

    it('that is numbered anew is read anew, and nothing is doubled', async () => {
      server.put(user, mail(1, 'Salt gets its old name back'))
      await look()
      server.numberAnew(user)
      server.put(user, mail(2, 'The gate is painted'))
      pass(2)
      await look()
      expect(await headlines()).toEqual(['Salt gets its old name back', 'The gate is painted'])
    })

    it('loses nothing and doubles nothing where its worker is killed between mails', async () => {
      for (const n of [1, 2, 3]) server.put(user, mail(n, `News number ${n}`))
      const begun = Promise.withResolvers<void>()
      let kept = 0
      const { keep } = openSnapshots(house(), newsroom.where.data)
      void look({
        keep: (...given) => {
          kept += 1
          if (kept < 2) return keep(...given)
          begun.resolve()
          return new Promise(() => {})
        },
      })
      await begun.promise
      expect(await look()).toBe(0)
      pass(4)
      expect(await look()).toBe(2)
      expect(await headlines()).toEqual(['News number 1', 'News number 2', 'News number 3'])
    })

    it('of a worker that stops is left at once, and looked at by the next as if nothing had been', async () => {
      server.put(user, mail(1, 'Salt gets its old name back'))
      const stopping = new AbortController()
      const looking = look({
        stopping: stopping.signal,
        read: (input) => {
          stopping.abort()
          return readInput(input)
        },
      })
      await looking
      expect(await theMailbox()).toMatchObject({ failures: 0, trouble: null })
      await look()
      expect(await headlines()).toEqual(['Salt gets its old name back'])
    })

    it('is looked at at once when the server is started again', async () => {
      await look({ mailbox: server.url(user, 'INBOX', 'wrong') })
      server.put(user, mail(1, 'Salt gets its old name back'))
      expect(await look()).toBe(0)
      await followed(server.url(user))
      expect(await look()).toBe(1)
      const { id } = await theMailbox()
      await pauseSource(house(), id)
      await followed(server.url(user))
      expect(await theMailbox()).toMatchObject({ state: 'paused', nextAt: null })
    })

    it('is read again where a mail could not be kept, and says so', async () => {
      server.put(user, mail(1, 'Salt gets its old name back'))
      const full = new Error('The disk is full')
      await expect(look({ keep: () => Promise.reject(full) })).rejects.toBe(full)
      expect(await theMailbox()).toMatchObject({ failures: 1, trouble: { code: 'notTaken' } })
      pass(2)
      expect(await look()).toBe(1)
      expect(await headlines()).toEqual(['Salt gets its old name back'])
    })

    it('gives no mail that is too large, and says so', async () => {
      server.put(user, mail(1, 'A long one', `${'x'.repeat(998)}\n`.repeat(12_700)))
      server.put(user, mail(2, 'The gate is painted'))
      expect(await look()).toBe(2)
      expect((await items()).map(({ headline, refused }) => [headline, refused]).toReversed()).toEqual([
        ['A long one', 'tooLarge'],
        ['The gate is painted', null],
      ])
      expect(await house().store.read.selectFrom('snapshot').select('id').execute()).toHaveLength(1)
    })

    it('takes hostile mails for what they are', async () => {
      server.put(user, `Subject: =?utf-8?q?a=E2=80=AEb=00c?=\nFrom: <script>@x\n\n<script>alert(1)</script>`)
      server.put(user, '\n\n')
      server.put(user, `Content-Type: multipart/mixed; boundary=a\nFrom: a@b.example\n\n${'--a\n'.repeat(5000)}`)
      expect(await look()).toBe(3)
      expect(await items()).toHaveLength(3)
      expect(await theMailbox()).toMatchObject({ trouble: null })
    })

    it.each([
      ['a wrong password', () => server.url(user, 'INBOX', 'wrong'), 'mailboxPassword'],
      ['a folder that there is not', () => server.url(user, 'Press'), 'mailboxFolder'],
      ['a server that is not there', () => 'imap://u:p@127.0.0.1:1/INBOX', 'mailboxAway'],
      ['a server that speaks no TLS', () => server.url(user).replace('imap:', 'imaps:'), 'mailboxTls'],
    ])(
      'says that it can’t be read for %s, and is tried later each time',
      async (_, address, code) => {
        const waits: number[] = []
        for (let n = 0; n < 3; n += 1) {
          await look({ mailbox: address() })
          const { nextAt } = await theMailbox()
          waits.push((Date.parse(nextAt ?? '') - Date.parse(house().now())) / 60_000)
          pass(waits.at(-1) ?? 0)
        }
        expect(waits).toEqual([2, 4, 8])
        expect(await theMailbox()).toMatchObject({ failures: 3, trouble: { code } })
        server.put(user, mail(1, 'Salt gets its old name back'))
        expect(await look()).toBe(1)
        expect(await theMailbox()).toMatchObject({ failures: 0, trouble: null })
      },
      30_000,
    )

    it('sends no password to another machine without TLS', async () => {
      const said: string[] = []
      const plain = createServer((socket) => {
        socket.write('* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready\r\n')
        socket.on('error', () => {})
        socket.on('data', (data) => {
          said.push(String(data))
          const [tag] = String(data).split(' ')
          socket.write(`* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n${tag} OK done\r\n`)
        })
      })
      await new Promise<void>((resolve) => plain.listen(0, () => resolve()))
      const address = plain.address()
      const port = typeof address === 'object' && address ? address.port : 0
      // A name of this machine that is not known for one, as a server elsewhere has.
      await look({ mailbox: `imap://u:secretword@[::ffff:127.0.0.1]:${port}/INBOX` })
      plain.close()
      expect(said.join('')).not.toMatch(/secretword|LOGIN|AUTHENTICATE/)
      expect(await theMailbox()).toMatchObject({ trouble: { code: 'mailboxTls' } })
    })

    it('can be paused, and is removed only when the settings name it no more', async () => {
      const { id } = await theMailbox()
      server.put(user, mail(1, 'Salt gets its old name back'))
      await pauseSource(house(), id)
      expect(await look()).toBe(0)
      await removeSource(house(), id)
      await lookNow(house(), id)
      expect(await look()).toBe(1)
      await endMailbox(house())
      expect(await theMailbox()).toMatchObject({ state: 'gone', trouble: { code: 'mailboxUnset' } })
      await followed(server.url(user))
      expect(await theMailbox()).toMatchObject({ state: 'followed', trouble: null })
      await endMailbox(house())
      await removeSource(house(), id)
      expect(await sources(house().store.read)).toEqual([])
    })

    it('that is another one now is read from its own beginning', async () => {
      server.put(user, mail(1, 'Salt gets its old name back'))
      await look()
      const other = `${user}b`
      server.put(other, mail(2, 'The gate is painted'))
      await followed(server.url(other))
      expect(await look({ mailbox: server.url(other) })).toBe(1)
      expect(await headlines()).toEqual(['Salt gets its old name back', 'The gate is painted'])
    })
  })
})
