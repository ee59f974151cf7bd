import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { lookAtBounces, lookAtBouncesNow } from '../../src/delivery/returns/mailbox.ts'
import { onBothEngines } from '../databases.ts'
import { hasDovecot, type ImapServer, startImap } from '../imap.ts'
import { aBounce, aComplaint, type SentOut, sentOut } from '../returning.ts'
import type { Received } from '../smtp.ts'

describe.skipIf(!hasDovecot)('with a mail server', () => {
  let server: ImapServer
  beforeAll(async () => {
    server = await startImap()
  }, 30_000)
  afterAll(() => server?.stop())

  onBothEngines('the mailbox that mails come back to', (engine) => {
    let out: SentOut
    let user: string
    let count = 0
    beforeEach(async () => {
      count += 1
      user = `back${engine}${count}`
      out = await sentOut(engine)
      // Dovecot tells when it took a mail in by its own clock.
      out.room.clock.at = new Date().toISOString() as never
      await out.room.house.store.write.updateTable('edition').set({ releasedAt: out.room.clock.at }).execute()
      pass(1)
      await lookAtBouncesNow(out.room.house, server.url(user))
    })
    afterEach(() => out.close())

    const look = (mailbox = server.url(user)) =>
      lookAtBounces(out.room.house, out.room.keys, { mailbox, stopping: new AbortController().signal })
    const pass = (minutes: number) => {
      out.room.clock.at = new Date(Date.parse(out.room.clock.at) + minutes * 60_000).toISOString() as never
    }
    const mailTo = (n: number): Received => out.sent[n - 1] as Received
    const problem = async () =>
      (await out.room.house.store.read.selectFrom('bounceMailbox').select('problem').executeTakeFirst())?.problem

    it('is read every two minutes, from its beginning, and stays as it is', async () => {
      server.put(user, aBounce(mailTo(1)))
      server.put(user, 'From: ada@mail.example\r\nSubject: A question\r\n\r\nWhen do the boats sail?\r\n')
      server.put(user, aComplaint(mailTo(2)))
      expect(await look()).toBe(3)
      expect(await look()).toBe(0)
      expect([await out.stateOf(1), await out.stateOf(2), await out.stateOf(3)]).toEqual([
        'bounced',
        'complained',
        'accepted',
      ])
      expect((await out.kept()).map(({ source, foundBy }) => `${source} ${foundBy}`)).toEqual([
        'mailbox mark',
        'mailbox mark',
      ])
      expect(server.mails(user).filter((name) => /:2,\w*[ST]/.test(name))).toEqual([])
      server.put(user, aBounce(mailTo(3)))
      pass(1.9)
      expect(await look()).toBe(0)
      pass(0.1)
      expect(await look()).toBe(1)
      expect(await out.stateOf(3)).toBe('bounced')
    })

    it('that is numbered anew doubles nothing', async () => {
      server.put(user, aBounce(mailTo(1)))
      await look()
      server.numberAnew(user)
      server.put(user, aBounce(mailTo(2)))
      pass(2)
      await look()
      expect([await out.stateOf(1), await out.stateOf(2)]).toEqual(['bounced', 'bounced'])
      expect(await out.kept()).toHaveLength(2)
    })

    it('finds a reader by their address where the notice carries nothing of ours, and something was sent lately', async () => {
      const bare = { to: 'postmaster@harbourdesk.example', returns: 'Subject: The Week' }
      server.put(user, aBounce(mailTo(1), bare))
      server.put(user, aBounce(mailTo(1), { ...bare, address: 'nobody@mail.example' }))
      expect(await look()).toBe(2)
      expect(await out.stateOf(1)).toBe('bounced')
      expect((await out.kept()).map(({ foundBy }) => foundBy)).toEqual(['address'])
      await out.room.house.store.write.updateTable('edition').set({ releasedAt: '2026-01-30T14:00:00.000Z' }).execute()
      server.put(user, aBounce(mailTo(2), bare))
      pass(2)
      expect(await look()).toBe(1)
      expect(await out.suppressed(2)).toBe('')
    })

    it('that can’t be opened says why, and is asked again later', async () => {
      const wrong = server.url(user, 'INBOX', 'wrong')
      expect(await look(wrong)).toBe(0)
      expect(await problem()).toBe('password')
      server.put(user, aBounce(mailTo(1)))
      pass(1.9)
      expect(await look()).toBe(0)
      pass(0.1)
      expect(await look()).toBe(1)
      expect(await problem()).toBe('')
    })
  })
})
