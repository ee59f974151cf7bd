import { connect } from 'node:net'
import { Hono } from 'hono'
import { createTransport } from 'nodemailer'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openReturnDoor, type ReturnDoor } from '../../src/delivery/returns/listener.ts'
import { deliveryScreens } from '../../src/delivery/view/screens.tsx'
import { routes } from '../../src/routes.ts'
import type { DeskEnv } from '../../src/staff/index.ts'
import { onBothEngines } from '../databases.ts'
import { aBounce, aComplaint, headOf, type SentOut, sentOut } from '../returning.ts'
import type { Received } from '../smtp.ts'

onBothEngines('a mail that comes back over a socket', (engine) => {
  let out: SentOut
  let door: ReturnDoor
  const opened = async (protocol: 'lmtp' | 'smtp') => {
    door = await openReturnDoor(out.room.house, out.room.keys, { protocol, host: '127.0.0.1', port: 0 })
  }
  beforeEach(async () => {
    out = await sentOut(engine)
    await opened('lmtp')
  })
  afterEach(async () => {
    await door.close()
    await out.close()
  })
  const mailTo = (n: number): Received => out.sent[n - 1] as Received

  /** Hands a mail over as a mail server does; what is said to it where it is not taken. */
  const handOver = async (raw: string | Buffer, to: string | string[], lmtp = true): Promise<string> => {
    const transport = createTransport({ host: '127.0.0.1', port: door.port, lmtp, ignoreTLS: true })
    try {
      const { rejectedErrors = [] } = await transport.sendMail({ envelope: { from: '', to }, raw })
      return rejectedErrors[0]?.response ?? ''
    } catch (problem) {
      return (problem as { response?: string }).response ?? String(problem)
    } finally {
      transport.close()
    }
  }

  test('tells which delivery bounced, and ends the mailing of its reader where the address is gone', async () => {
    expect(await handOver(aBounce(mailTo(2)), mailTo(2).from)).toBe('')
    expect([await out.stateOf(1), await out.stateOf(2), await out.stateOf(3)]).toEqual([
      'accepted',
      'bounced',
      'accepted',
    ])
    expect([await out.suppressed(1), await out.suppressed(2)]).toEqual(['', 'bounced: hard userunknown 5.1.1'])
    expect(await out.kept()).toEqual([
      {
        kind: 'hard',
        reason: 'userunknown',
        status: '5.1.1',
        said: '',
        source: 'smtp',
        foundBy: 'mark',
        suppressed: 1,
      },
    ])
  })

  test('is listed at the desk with why it came back, not with how the relay took it', async () => {
    await handOver(aBounce(mailTo(2)), mailTo(2).from)
    const { house, keys, member } = out.room
    const app = new Hono<DeskEnv>()
    app.use('*', async (context, next) => {
      context.set('member', { ...member, language: 'en' })
      context.set('csrf', 'token')
      await next()
    })
    app.route('/', deliveryScreens(house, { keys }))
    const { publicId } = await house.store.read
      .selectFrom('edition')
      .select('publicId')
      .where('releasedAt', 'is not', null)
      .executeTakeFirstOrThrow()
    const list = await (await app.request(`${routes.deskDeliveries(publicId, 'list')}?state=bounced`)).text()
    expect(list).toContain('There is no such mailbox.')
    expect(list).toContain('5.1.1')
    expect(list).not.toContain('250')
    const csv = await app.request(routes.deskDeliveries(publicId, 'export'), {
      method: 'POST',
      body: new URLSearchParams({ csrf: 'token', state: 'bounced' }),
    })
    expect((await csv.text()).trimEnd()).toMatch(/,userunknown 5\.1\.1$/)
  })

  test('is one, however often it is told', async () => {
    const bounce = aBounce(mailTo(1), { status: '4.2.2', said: '452 4.2.2 Mailbox full' })
    for (let n = 0; n < 4; n += 1) expect(await handOver(bounce, mailTo(1).from)).toBe('')
    // The same in other words, from a server on the way.
    await handOver(aBounce(mailTo(1), { status: '4.2.2', said: '452 4.2.2 Mailbox full' }), mailTo(1).from)
    expect(await out.kept()).toHaveLength(1)
    expect(await out.suppressed(1)).toBe('')
    expect(await out.stateOf(1)).toBe('bounced')
  })

  test('for what may pass ends the mailing only when it happened with several editions within weeks', async () => {
    await out.room.house.changeNewsroom({ softBounces: 2, softBounceWeeks: 4 })
    const soft = { status: '4.2.2', said: '452 4.2.2 Mailbox full' }
    await handOver(aBounce(mailTo(1), soft), mailTo(1).from)
    await handOver(aBounce(mailTo(2), soft), mailTo(2).from)
    const [first, second] = [await anotherEdition(1), await anotherEdition(2)]
    const pass = (days: number) => {
      out.room.clock.at = new Date(Date.parse(out.room.clock.at) + days * 86_400_000).toISOString() as never
    }
    pass(27)
    await handOver(aBounce(first, soft), first.from)
    pass(2)
    await handOver(aBounce(second, soft), second.from)
    expect([await out.suppressed(1), await out.suppressed(2)]).toEqual(['bounced: soft mailboxfull 4.2.2', ''])
  })
  /** The n-th reader has got one edition more. */
  const anotherEdition = async (n: number): Promise<Received> => {
    const { identityOf } = await import('../../src/delivery/identity.ts')
    const { house, keys } = out.room
    const db = house.store.write
    const {
      id: _,
      editionId,
      ...row
    } = await db
      .selectFrom('delivery')
      .selectAll()
      .orderBy('id')
      .offset(n - 1)
      .limit(1)
      .executeTakeFirstOrThrow()
    const edition = await db.selectFrom('edition').selectAll().where('id', '=', editionId).executeTakeFirstOrThrow()
    const { id: __, ...copy } = edition
    const number = edition.number + n
    const made = await db
      .insertInto('edition')
      .values({ ...copy, publicId: house.newId(), number, day: `2026-03-0${n}` })
      .returning('id')
      .executeTakeFirstOrThrow()
    await db
      .insertInto('delivery')
      .values({ ...row, editionId: made.id, state: 'accepted' })
      .execute()
    const names = identityOf(keys, {
      editionId: made.id,
      readerId: row.readerId ?? 0,
      sender: 'week@harbourdesk.example',
    })
    return { ...mailTo(n), from: names.returnPath, source: `Message-ID: ${names.messageId}\r\n\r\n` }
  }

  test('counts anew once somebody at the desk has lifted what it led to, and is explained there', async () => {
    const { liftSuppression } = await import('../../src/readers/leaving.ts')
    const { forgiveBounces, returnedPanel } = await import('../../src/delivery/returns/desk/of-reader.tsx')
    const { house, keys, member } = out.room
    await house.changeNewsroom({ softBounces: 1 })
    const soft = { status: '4.2.2', said: '452 4.2.2 Mailbox full' }
    await handOver(aBounce(mailTo(1), soft), mailTo(1).from)
    const { readerId: id } = await house.store.read.selectFrom('bounce').select('readerId').executeTakeFirstOrThrow()
    const suppression = { reason: 'bounced', at: house.now() } as const
    const panel = (stopped: typeof suppression | null) =>
      returnedPanel(house, keys, { id: id ?? 0, suppression: stopped }, { member, csrf: 'token' }).then(String)
    expect(await panel(suppression)).toContain('because too many mails came back')
    await liftSuppression(house, id ?? 0, forgiveBounces)
    expect(await out.suppressed(1)).toBe('')
    expect(await panel(null)).toContain('mail goes to this reader again')
    await house.changeNewsroom({ softBounces: 2 })
    const second = await anotherEdition(1)
    await handOver(aBounce(second, soft), second.from)
    expect(await out.suppressed(1)).toBe('')
  })

  test('as a complaint ends the mailing at once; other reports about spam are kept and change nothing', async () => {
    expect(await handOver(aComplaint(mailTo(1)), mailTo(1).from)).toBe('')
    expect(await handOver(aComplaint(mailTo(2), 'not-spam'), mailTo(2).from)).toBe('')
    expect([await out.stateOf(1), await out.stateOf(2)]).toEqual(['complained', 'accepted'])
    expect([await out.suppressed(1), await out.suppressed(2)]).toEqual(['complained: complaint feedback', ''])
    expect((await out.kept()).map(({ kind }) => kind)).toEqual(['complaint', 'other'])
  })

  test('as an automatic answer, or while a server still tries, is read and changes nothing', async () => {
    const away = `From: r1@mail.example\r\nTo: ${mailTo(1).from}\r\nSubject: Out of office\r\nAuto-Submitted: auto-replied\r\n\r\nI am back on Monday.\r\n`
    expect(await handOver(away, mailTo(1).from)).toBe('')
    const delayed = aBounce(mailTo(2), { action: 'delayed', status: '4.4.1', said: '451 4.4.1 No answer from host' })
    expect(await handOver(delayed, mailTo(2).from)).toBe('')
    expect(await out.kept()).toEqual([])
    expect([await out.stateOf(1), await out.stateOf(2)]).toEqual(['accepted', 'accepted'])
  })

  test('is not taken for any other address, nor for one that a stranger made up', async () => {
    const forged = mailTo(1).from.replace(/\.[0-9a-f]{4}/, '.0000')
    for (const to of ['week@harbourdesk.example', 'ada@mail.example', forged])
      expect(await handOver(aBounce(mailTo(1)), to)).toMatch(/^550 5\.1\.1 /)
    expect(await out.kept()).toEqual([])
    expect(await out.suppressed(1)).toBe('')
  })

  test('in large letters, and for several readers at once, is told apart', async () => {
    const all = [1, 2].map((n) => mailTo(n).from.toUpperCase())
    expect(await handOver(aBounce(mailTo(1)), all)).toBe('')
    expect([await out.stateOf(1), await out.stateOf(2), await out.stateOf(3)]).toEqual([
      'bounced',
      'bounced',
      'accepted',
    ])
  })

  test('that is too large, or of no use, is not kept, and hurts nobody', async () => {
    expect(await handOver(Buffer.alloc(3 * 1024 * 1024, 'x\r\n'), mailTo(1).from)).toMatch(/^552/)
    expect(await handOver(Buffer.from([0, 255, 13, 10, 254, 0]), mailTo(1).from)).toBe('')
    expect(await out.kept()).toEqual([])
    expect(await handOver(aBounce(mailTo(1)), mailTo(1).from)).toBe('')
    expect(await out.stateOf(1)).toBe('bounced')
  })

  test('that could not be written is asked for again', async () => {
    const { store } = out.room.house
    const transaction = store.transaction
    Object.assign(store, { transaction: () => Promise.reject(new Error('the disk is full')) })
    try {
      expect(await handOver(aBounce(mailTo(1)), mailTo(1).from)).toMatch(/^451 4\.3\.0/)
    } finally {
      Object.assign(store, { transaction })
    }
    expect(await handOver(aBounce(mailTo(1)), mailTo(1).from)).toBe('')
    expect(await out.stateOf(1)).toBe('bounced')
  })

  test('comes in over SMTP too', async () => {
    await door.close()
    await opened('smtp')
    expect(await handOver(aBounce(mailTo(3)), mailTo(3).from, false)).toBe('')
    expect(await out.stateOf(3)).toBe('bounced')
  })

  test('never waits for more than twenty who say nothing', async () => {
    const sockets = Array.from({ length: 20 }, () => connect(door.port, '127.0.0.1'))
    try {
      await Promise.all(sockets.map((socket) => new Promise((greeted) => socket.once('data', greeted))))
      expect(await handOver(aBounce(mailTo(1)), mailTo(1).from)).toMatch(/^421/)
    } finally {
      for (const socket of sockets) socket.destroy()
    }
    await expect.poll(() => handOver(aBounce(mailTo(1)), mailTo(1).from)).toBe('')
  })

  test('faster than our own commit leaves its delivery bounced', async () => {
    const db = out.room.house.store.write
    await db.updateTable('delivery').set({ state: 'sending', leaseOwner: 'a worker' }).execute()
    await handOver(aBounce(mailTo(1)), mailTo(1).from)
    expect(await out.stateOf(1)).toBe('bounced')
  })

  test('of a reader who was erased is taken, and nothing is learnt of it', async () => {
    const { erase } = await import('../../src/readers/index.ts')
    const { forgetReader } = await import('../../src/delivery/index.ts')
    const { house, keys } = out.room
    const { id } = await house.store.read.selectFrom('reader').select('id').orderBy('id').executeTakeFirstOrThrow()
    await handOver(aBounce(mailTo(1)), mailTo(1).from)
    await erase(house, keys, id, [forgetReader])
    expect(await handOver(aComplaint(mailTo(1)), mailTo(1).from)).toBe('')
    const kept = await house.store.read.selectFrom('bounce').select(['kind', 'readerId']).execute()
    expect(kept).toEqual([{ kind: 'hard', readerId: null }])
    const [mark] = await house.store.read.selectFrom('suppression').select('reason').execute()
    expect(mark?.reason).toBe('erased')
  })

  test('of an address that the reader has left since ends nothing for the one that they have now', async () => {
    const { house } = out.room
    const { id } = await house.store.read.selectFrom('reader').select('id').orderBy('id').executeTakeFirstOrThrow()
    out.room.clock.at = new Date(Date.parse(house.now()) + 3_600_000).toISOString() as typeof out.room.clock.at
    const change = { readerId: id, keyVersion: 1, askedAt: house.now(), networkHash: null, addressCipher: null }
    await house.store.write
      .insertInto('addressChange')
      .values({ ...change, doneAt: house.now() })
      .execute()
    await handOver(aBounce(mailTo(1)), mailTo(1).from)
    expect([await out.stateOf(1), await out.suppressed(1)]).toEqual(['bounced', ''])
  })

  test('changes nothing of what a reader has said themselves', async () => {
    const { leave, newsletters } = await import('../../src/readers/index.ts')
    const { subscriptions } = await import('../../src/readers/subscribing.ts')
    const { house } = out.room
    expect(await newsletters(house.store.read)).toHaveLength(1)
    const [subscription] = await subscriptions(house.store.read).orderBy('subscription.id').execute()
    if (!subscription) throw new Error('nobody is subscribed')
    await leave(house, subscription, { form: 'mail', networkHash: null })
    await handOver(aBounce(mailTo(1)), mailTo(1).from)
    expect(await out.suppressed(1)).toBe('left: ')
    await handOver(aComplaint(mailTo(1)), mailTo(1).from)
    expect(await out.suppressed(1)).toMatch(/^complained/)
  })

  test('keeps no address anywhere', async () => {
    await handOver(aBounce(mailTo(1)), mailTo(1).from)
    await handOver(aComplaint(mailTo(2)), mailTo(2).from)
    const { read } = out.room.house.store
    const rows = [
      await read.selectFrom('bounce').selectAll().execute(),
      await read.selectFrom('suppression').selectAll().execute(),
      await read.selectFrom('delivery').select('reply').execute(),
    ]
    expect(JSON.stringify(rows)).not.toContain('@')
    expect(headOf(mailTo(1))).toContain('@')
  })
})
