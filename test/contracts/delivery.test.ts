import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { hostname } from 'node:os'
import { afterEach, describe, expect, test } from 'vitest'
import { halt } from '../../src/delivery/halt.ts'
import { fillDeliveries, openCourier, releaseDue, releaseEdition } from '../../src/delivery/index.ts'
import { Ledger } from '../../src/delivery/ledger.ts'
import { dial, relayAddress, relaysAt } from '../../src/platform/mail/index.ts'
import {
  aNewsroom,
  aPublishedStory,
  type Room,
  readersOf,
  signNow,
  theNextEdition,
  whereaboutsOf,
} from '../an-edition.ts'
import { freshStore, onBothEngines } from '../databases.ts'
import { startSmtp, type TestSmtp } from '../smtp.ts'

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

const dialTo = (smtp: TestSmtp) => () => dial(relayAddress(smtp.url))

async function states(room: Room): Promise<Record<string, number>> {
  const rows = await room.house.store.read
    .selectFrom('delivery')
    .select(['state', (e) => e.fn.countAll<number>().as('n')])
    .groupBy('state')
    .execute()
  return Object.fromEntries(rows.map((row) => [row.state, Number(row.n)]))
}

onBothEngines('an edition', (engine) => {
  const prepared = async (readers: number) => {
    const fresh = await freshStore(engine)
    closing.push(fresh.drop)
    const room = await aNewsroom(whereaboutsOf(fresh.place, fresh.folder))
    closing.push(() => room.house.store.close())
    await aPublishedStory(room.house, { headline: 'Ferry crews agree', at: '2026-01-30T10:00:00.000Z' })
    await readersOf(room, readers)
    return { room, of: await theNextEdition(room) }
  }
  const smtp = async () => {
    const server = await startSmtp()
    closing.push(server.stop)
    return server
  }

  test('is refused until it lacks nothing, then reaches each reader once', async () => {
    const { room, of } = await prepared(7)
    const server = await smtp()
    const given = { relay: true, memberId: room.member.id, when: 'now' } as const
    const refused = await releaseEdition(room.house, of, given)
    expect(refused).toMatchObject({ ok: false, lacks: [{ kind: 'signOff' }] })
    await signNow(room, of)
    expect(await releaseEdition(room.house, of, given)).toEqual({ ok: true })
    expect(await releaseEdition(room.house, of, given)).toMatchObject({ ok: false, why: 'notGathering' })

    const courier = openCourier(room.house, room.keys, dialTo(server), { relayExamples: true })
    expect(await courier.round()).toMatchObject({ accepted: 7, trouble: '' })
    expect(await courier.round()).toMatchObject({ attempted: 0 })
    await courier.stop()
    expect(server.received.flatMap((mail) => mail.to).sort()).toEqual(
      Array.from({ length: 7 }, (_, n) => `r${n + 1}@mail.example`),
    )
    expect(server.received[0]?.source).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
    expect(await states(room)).toEqual({ accepted: 7 })
    const [edition] = await room.house.store.read.selectFrom('edition').select('state').execute()
    expect(edition?.state).toBe('sent')
  })

  test('goes to each reader’s own morning, and is released by the clock', async () => {
    const { room, of } = await prepared(0)
    await readersOf(room, 3, (n) => ({
      zone: ['Pacific/Auckland', 'Europe/Madrid', 'America/New_York'][n - 1] ?? 'UTC',
    }))
    await signNow(room, of)
    const courier = openCourier(room.house, room.keys, null)
    const at = async (time: string) => {
      room.clock.at = time as Room['clock']['at']
      await releaseDue(room.house, { relay: false })
      await courier.round()
      return states(room)
    }
    expect(await at('2026-02-01T16:59:00.000Z')).toEqual({})
    expect(await at('2026-02-01T17:00:00.000Z')).toEqual({ queued: 3 })
    expect(await at('2026-02-01T19:00:00.000Z')).toEqual({ queued: 2, accepted: 1 })
    expect(await at('2026-02-02T07:00:00.000Z')).toEqual({ queued: 1, accepted: 2 })
    expect(await at('2026-02-02T13:00:00.000Z')).toEqual({ accepted: 3 })
    await courier.stop()
    const kept = await room.house.store.read.selectFrom('outbox').select('recipient').orderBy('id').execute()
    expect(kept.map((mail) => mail.recipient)).toEqual(['r1@mail.example', 'r2@mail.example', 'r3@mail.example'])
  })

  test('without a relay is refused to anybody outside .example', async () => {
    const { room, of } = await prepared(2)
    await readersOf(room, 1, () => ({ address: 'ada@mail.test' }))
    await signNow(room, of)
    const given = { memberId: room.member.id, when: 'now' } as const
    expect(await releaseEdition(room.house, of, { ...given, relay: false })).toMatchObject({
      lacks: [{ kind: 'relay', readers: 1 }],
    })
    expect(await releaseEdition(room.house, of, { ...given, relay: true })).toEqual({ ok: true })
  })

  test('a refusal fails its reader, a temporary one is tried again, and addresses are cut out of replies', async () => {
    const { room, of } = await prepared(3)
    const server = await smtp()
    let tried = 0
    server.manners = {
      recipient: (address) => {
        if (address.startsWith('r1@')) return { code: 550, words: `no such user ${address}` }
        if (address.startsWith('r2@') && tried++ === 0) return { code: 451, words: 'later' }
        return undefined
      },
    }
    await signNow(room, of)
    await releaseEdition(room.house, of, { relay: true, memberId: null, when: 'now' })
    const courier = openCourier(room.house, room.keys, dialTo(server), { relayExamples: true })
    await courier.round()
    expect(await states(room)).toEqual({ accepted: 1, failed: 1, deferred: 1 })
    room.clock.at = '2026-01-30T14:06:00.000Z' as Room['clock']['at']
    await courier.round()
    await courier.stop()
    expect(await states(room)).toEqual({ accepted: 2, failed: 1 })
    const failed = await room.house.store.read
      .selectFrom('delivery')
      .selectAll()
      .where('state', '=', 'failed')
      .executeTakeFirstOrThrow()
    expect(failed.reply).toMatch(/^mailRefused: .*no such user …/)
    expect(failed.replyCode).toBe(550)
  })

  test('goes on over the same connection when a reader is refused, and fails nobody for a refused sender', async () => {
    const { room, of } = await prepared(12)
    const server = await smtp()
    server.manners = { recipient: (address) => (/[02468]@/.test(address) ? { code: 550, words: 'no' } : undefined) }
    await signNow(room, of)
    await releaseEdition(room.house, of, { relay: true, memberId: null, when: 'now' })
    const courier = openCourier(room.house, room.keys, dialTo(server), { relayExamples: true, connections: 1 })
    await courier.round()
    expect(await states(room)).toEqual({ accepted: 6, failed: 6 })
    expect(server.connections).toBe(1)

    await room.house.store.write.updateTable('delivery').set({ state: 'queued' }).execute()
    await room.house.store.write.updateTable('edition').set({ state: 'released' }).execute()
    server.manners = { sender: () => ({ code: 550, words: 'not from here' }) }
    expect(await courier.round()).toMatchObject({
      accepted: 0,
      trouble: expect.stringMatching(/^senderRefused: .*not from here/),
    })
    await courier.stop()
    expect(await states(room)).toEqual({ deferred: 3, queued: 9 })
    const edition = await room.house.store.read.selectFrom('edition').select('problem').executeTakeFirstOrThrow()
    expect(edition.problem).toMatch(/^senderRefused: .*not from here/)
  })

  test.each([['send again'], ['hold']] as const)('when the server hangs up after the last dot: %s', async (inDoubt) => {
    const { room, of } = await prepared(3)
    const server = await smtp()
    await room.house.store.write.updateTable('newsletter').set({ inDoubt }).execute()
    let hung = 0
    server.manners = { message: ({ to }) => (to[0] === 'r2@mail.example' && hung++ === 0 ? 'hang up' : undefined) }
    await signNow(room, of)
    await releaseEdition(room.house, of, { relay: true, memberId: null, when: 'now' })
    const courier = openCourier(room.house, room.keys, dialTo(server), { relayExamples: true, connections: 1 })
    await courier.round()
    await courier.round()
    await courier.stop()
    expect(await states(room)).toEqual(inDoubt === 'hold' ? { accepted: 2, 'in doubt': 1 } : { accepted: 3 })
    const history = await room.house.store.read.selectFrom('deliveryAttempt').select(['outcome', 'reply']).execute()
    expect(history).toEqual([{ outcome: 'in doubt', reply: expect.stringMatching(/^answerLost/) }])
  })

  test('who leaves after the release gets nothing more', async () => {
    const { room, of } = await prepared(3)
    await signNow(room, of)
    await releaseEdition(room.house, of, { relay: false, memberId: null, when: 'mornings' })
    const courier = openCourier(room.house, room.keys, null)
    await courier.round()
    await room.house.store.write.updateTable('subscription').set({ state: 'left' }).where('readerId', '=', 2).execute()
    room.clock.at = '2026-02-02T07:00:00.000Z' as Room['clock']['at']
    await courier.round()
    await courier.stop()
    expect(await states(room)).toEqual({ accepted: 2, withdrawn: 1 })
  })

  test('a release that was killed midway goes on where it was, and makes no row twice', async () => {
    const { room, of } = await prepared(4100)
    await signNow(room, of)
    await releaseEdition(room.house, of, { relay: false, memberId: null, when: 'mornings' })
    const { store } = room.house
    let commits = 0
    const dying = {
      ...room.house,
      store: {
        ...store,
        transaction: <T>(work: Parameters<typeof store.transaction<T>>[0]) => {
          commits += 1
          if (commits === 2) return Promise.reject(new Error('killed'))
          return store.transaction(work)
        },
      },
    }
    await expect(fillDeliveries(dying, of.edition.id)).rejects.toThrow('killed')
    expect(await states(room)).toEqual({ queued: 2000 })
    await fillDeliveries(room.house, of.edition.id)
    expect(await states(room)).toEqual({ queued: 4100 })
  })

  const releasedTo = async (readers: number, address: (n: number) => string) => {
    const { room, of } = await prepared(0)
    await readersOf(room, readers, (n) => ({ address: address(n) }))
    await signNow(room, of)
    await releaseEdition(room.house, of, { relay: true, memberId: null, when: 'now' })
    return { room, of }
  }

  test('a domain that wants less gets less, and holds up no other', async () => {
    const { room } = await releasedTo(40, (n) => `r${n}@${n % 2 ? 'slow' : 'quick'}.example`)
    const server = await smtp()
    let asked = 0
    server.manners = {
      recipient: (address) => {
        if (!address.endsWith('slow.example')) return undefined
        asked += 1
        return { code: 421, words: '4.7.0 Too many, try later' }
      },
    }
    const courier = openCourier(room.house, room.keys, dialTo(server), { relayExamples: true, connections: 2 })
    for (let n = 0; n < 4; n += 1) await courier.round()
    await courier.stop()
    expect(await states(room)).toMatchObject({ accepted: 20 })
    // One for each connection at most: after that it rests.
    expect(asked).toBeLessThanOrEqual(2)
  })

  test('what the plan to warm up doesn’t allow today goes on tomorrow', async () => {
    const { room } = await releasedTo(30, (n) => `r${n}@mail.example`)
    const server = await smtp()
    const plan = { from: '2026-01-30', first: 8, growth: 2 }
    await room.house.changeNewsroom({ pace: { perDomain: 0, domains: {}, warmUp: plan } })
    const courier = openCourier(room.house, room.keys, dialTo(server), { relayExamples: true })
    for (let n = 0; n < 3; n += 1) await courier.round()
    expect(await states(room)).toEqual({ accepted: 8, queued: 22 })
    const edition = await room.house.store.read.selectFrom('edition').select('problem').executeTakeFirstOrThrow()
    expect(edition.problem).toBe('warmingUp')
    room.clock.at = '2026-01-31T09:00:00.000Z' as Room['clock']['at']
    await courier.round()
    expect(await states(room)).toEqual({ accepted: 24, queued: 6 })
    room.clock.at = '2026-02-01T09:00:00.000Z' as Room['clock']['at']
    await courier.round()
    await courier.stop()
    expect(await states(room)).toEqual({ accepted: 30 })
  })

  test('several workers together send no more than the plan allows', async () => {
    const { room } = await releasedTo(80, (n) => `r${n}@mail.example`)
    const server = await smtp()
    const plan = { from: '2026-01-30', first: 12, growth: 2 }
    await room.house.changeNewsroom({ pace: { perDomain: 0, domains: {}, warmUp: plan } })
    const couriers = [1, 2, 3].map(() => openCourier(room.house, room.keys, dialTo(server), { relayExamples: true }))
    await Promise.all(
      couriers.map(async (courier) => {
        // Longer than who comes anew waits for its part.
        for (const end = performance.now() + 6500; performance.now() < end; ) {
          await courier.round()
          await new Promise((resolve) => setTimeout(resolve, 200))
        }
        await courier.stop()
      }),
    )
    expect(server.received.length).toBeGreaterThanOrEqual(12)
    // What doesn’t divide evenly is rounded up.
    expect(server.received.length).toBeLessThanOrEqual(14)
  })

  test('too many that nobody has stop it, until somebody has looked and lets it go on', async () => {
    const { room, of } = await releasedTo(200, (n) => `r${n}@mail${n % 7}.example`)
    const server = await smtp()
    server.manners = { recipient: (address) => (/[05]@/.test(address) ? { code: 550, words: '5.1.1 who' } : undefined) }
    await room.house.changeNewsroom({ brakes: { bounces: 0.05, complaints: 0.003, after: 25 } })
    const courier = openCourier(room.house, room.keys, dialTo(server), { relayExamples: true, mostARound: 50 })
    for (let n = 0; n < 6; n += 1) await courier.round()
    const edition = () =>
      room.house.store.read.selectFrom('edition').select(['state', 'problem', 'brakes']).executeTakeFirstOrThrow()
    expect(await edition()).toEqual({ state: 'stopped', problem: 'brakeBounces', brakes: 'on' })
    // What was under way ends: one more for each connection at most.
    expect((await states(room)).queued).toBeGreaterThanOrEqual(146)
    await halt(room.house, { editionId: of.edition.id, act: 'resume', memberId: room.member.id })
    for (let n = 0; n < 6; n += 1) await courier.round()
    await courier.stop()
    expect(await edition()).toMatchObject({ state: 'sent', brakes: 'off' })
    expect(await states(room)).toEqual({ accepted: 160, failed: 40 })
  })

  test('several workers share it: nobody gets two, and none waits for another', async () => {
    // On PostgreSQL a page of rows is put aside for each; over a SQLite file two would only be in each other's way.
    const readers = engine === 'postgres' ? 450 : 40
    const { room } = await releasedTo(readers, (n) => `r${n}@mail.example`)
    const server = await smtp()
    const couriers = [1, 2, 3].map(() => openCourier(room.house, room.keys, dialTo(server), { relayExamples: true }))
    const rounds = await Promise.all(couriers.map((courier) => courier.round()))
    for (const courier of couriers) await courier.stop()
    expect(rounds.map(({ accepted }) => accepted).reduce((a, b) => a + b)).toBe(readers)
    expect(new Set(server.received.flatMap(({ to }) => to)).size).toBe(readers)
    expect(server.received.length).toBe(readers)
    // Who comes last may find everything put aside.
    if (engine === 'postgres') expect(rounds.filter(({ accepted }) => accepted > 0).length).toBeGreaterThan(1)
  })

  test('what was put aside for a worker that has died is sent at once; for one that lives, it waits', async () => {
    const { room } = await releasedTo(6, (n) => `r${n}@mail.example`)
    await fillDeliveries(room.house, 1)
    const ended = spawn('true')
    await once(ended, 'exit')
    const asideFor = (pid: number | undefined, ids: readonly number[]) =>
      room.house.store.write
        .updateTable('delivery')
        .set({ leaseOwner: `${hostname()}/${pid}/1/aa`, leaseUntil: '2099-01-01T00:00:00.000Z' })
        .where('id', 'in', ids)
        .execute()
    const rows = await room.house.store.read.selectFrom('delivery').select('id').orderBy('id').execute()
    const ids = rows.map(({ id }) => id)
    await asideFor(ended.pid, ids.slice(0, 4))
    await asideFor(process.ppid, ids.slice(4))
    const server = await smtp()
    const courier = openCourier(room.house, room.keys, dialTo(server), { relayExamples: true })
    // Over a SQLite file there is one worker, and nothing is put aside.
    expect(await courier.round()).toMatchObject({ accepted: engine === 'postgres' ? 4 : 6 })
    await courier.stop()
  })

  test('a relay is given no more than its pace, and what is beside it no less', async () => {
    const { room } = await releasedTo(40, (n) => `r${n}@mail.example`)
    const [slow, fast] = [await smtp(), await smtp()]
    // 240 a minute: eight at once, then one in a quarter of a second.
    const relays = relaysAt(`${slow.url}/?pace=240&connections=2 ${fast.url}/?connections=2`)
    const courier = openCourier(room.house, room.keys, relays.dial, { relayExamples: true, connections: 4 })
    const began = performance.now()
    expect(await courier.round()).toMatchObject({ accepted: 40 })
    const seconds = (performance.now() - began) / 1000
    await courier.stop()
    expect(slow.received.length).toBeGreaterThan(2)
    expect(fast.received.length, 'one that has no pace waits for none').toBeGreaterThan(20)
    expect(slow.received.length).toBeLessThanOrEqual(8 + Math.ceil(seconds * 4))
    expect(slow.received.length + fast.received.length).toBe(40)
  })

  test('a line that waits for its relay’s turn lets go when it is stopped, with nothing in doubt', async () => {
    const { room } = await releasedTo(20, (n) => `r${n}@mail.example`)
    const server = await smtp()
    const relays = relaysAt(`${server.url}/?pace=6&connections=2`)
    const courier = openCourier(room.house, room.keys, relays.dial, { relayExamples: true, connections: 2 })
    const going = courier.round()
    await expect.poll(() => server.received.length).toBe(1)
    await expect.poll(async () => (await states(room)).accepted).toBe(1)
    await courier.stop()
    await going
    expect(await states(room)).toEqual({ accepted: 1, queued: 19 })
  })

  describe('an address that can’t be read', () => {
    const broken = { addressCipher: Buffer.alloc(40, 1) }

    test.each([
      ['the first', [1, 2]],
      ['one of many', [30]],
      ['the last', [60]],
    ])('%s: its delivery fails and says why, and everybody else has theirs', async (_, ids) => {
      const { room } = await releasedTo(60, (n) => `r${n}@mail.example`)
      await fillDeliveries(room.house, 1)
      await room.house.store.write.updateTable('reader').set(broken).where('id', 'in', ids).execute()
      const server = await smtp()
      const courier = openCourier(room.house, room.keys, dialTo(server), { relayExamples: true, connections: 2 })
      expect(await courier.round()).toMatchObject({ accepted: 60 - ids.length, trouble: '' })
      await courier.stop()
      expect(await states(room)).toEqual({ accepted: 60 - ids.length, failed: ids.length })
      const failed = room.house.store.read
        .selectFrom('delivery')
        .select(['readerId', 'reply'])
        .where('state', '=', 'failed')
      expect(await failed.orderBy('readerId').execute()).toEqual(
        ids.map((readerId) => ({ readerId, reply: 'addressDamaged' })),
      )
    })

    test.each([5, 300])('and none of %i can: the key is told of, and nobody is failed', async (many) => {
      const { room } = await releasedTo(many, (n) => `r${n}@mail.example`)
      await fillDeliveries(room.house, 1)
      await room.house.store.write.updateTable('reader').set(broken).execute()
      const server = await smtp()
      const courier = openCourier(room.house, room.keys, dialTo(server), { relayExamples: true, connections: 2 })
      await expect(courier.round()).rejects.toThrow('An address could not be read')
      await courier.stop()
      expect(server.received).toEqual([])
      expect(await states(room)).toEqual({ queued: many })
    })
  })

  test('a row goes to one lane alone, and to nobody who read it before it was last tried', async () => {
    const { room } = await releasedTo(1, (n) => `r${n}@mail.example`)
    await fillDeliveries(room.house, 1)
    const { id } = await room.house.store.read.selectFrom('delivery').select('id').executeTakeFirstOrThrow()
    const ledger = new Ledger(room.house, 'somebody')
    const asked = await Promise.all([0, 0, 1].map((attempt) => ledger.write(null, { id, attempt })))
    expect(asked).toEqual([true, false, false])
    await room.house.store.write.updateTable('delivery').set({ state: 'deferred' }).execute()
    expect(await ledger.write(null, { id, attempt: 0 })).toBe(false)
    expect(await ledger.write(null, { id, attempt: 1 })).toBe(true)
  })
})
