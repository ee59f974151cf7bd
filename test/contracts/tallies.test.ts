import { sql } from 'kysely'
import { afterEach, expect, test } from 'vitest'
import { halt } from '../../src/delivery/halt.ts'
import { fillDeliveries, forgetReader, openCourier, releaseEdition } from '../../src/delivery/index.ts'
import { type Move, movesAt, movesOf } from '../../src/delivery/view/course.ts'
import { domainsOf } from '../../src/delivery/view/places.ts'
import { missedIn, standingOf, wavesOf } from '../../src/delivery/view/standing.ts'
import { countsIn, states, tallyOf } from '../../src/delivery/view/tally.ts'
import { dial, relayAddress } from '../../src/platform/mail/index.ts'
import type { Store } from '../../src/platform/store/index.ts'
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
import { startSmtp } from '../smtp.ts'

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

/** What the rows themselves come to, line by line, to hold the tally against. */
async function counted(store: Store): Promise<string[]> {
  const rows = await store.read
    .selectFrom('delivery')
    .select(['waveId', 'state', 'why', (e) => e.fn.countAll<number>().as('n')])
    .groupBy(['waveId', 'state', 'why'])
    .execute()
  return rows.map((row) => [row.waveId, row.state, row.why, Number(row.n)].join(' ')).sort()
}
const tallied = async (store: Store, editionId: number) =>
  (await tallyOf(store.read, editionId)).map((one) => [one.waveId, one.state, one.why, one.n].join(' ')).sort()

async function domainsCounted(store: Store): Promise<string[]> {
  const rows = await store.read
    .selectFrom('delivery')
    .select(['domain', 'state', (e) => e.fn.countAll<number>().as('n')])
    .groupBy(['domain', 'state'])
    .execute()
  return rows.map((row) => `${row.domain} ${row.state === 'sending' ? 'queued' : row.state} ${row.n}`).sort()
}
async function domainsTallied(store: Store, editionId: number): Promise<string[]> {
  const all = countsIn(await tallyOf(store.read, editionId))
  const places = await domainsOf(store.read, { editionId, all, most: 1000 })
  return places
    .flatMap(({ name, counts }) => Object.entries(counts).map(([state, n]) => `${name} ${state} ${n}`))
    .sort()
}

onBothEngines('what an edition’s deliveries come to', (engine) => {
  async function released(readers: number): Promise<{ room: Room; editionId: number }> {
    const fresh = await freshStore(engine)
    closing.push(fresh.drop)
    const room = await aNewsroom(whereaboutsOf(fresh.place, fresh.folder))
    closing.push(() => room.house.store.close())
    await aPublishedStory(room.house, { headline: 'Ferry crews agree', at: '2026-01-30T10:00:00.000Z' })
    const zones = ['Europe/Madrid', 'America/New_York', 'Asia/Tokyo']
    await readersOf(room, readers, (n) => ({
      address: `r${n}@mail${n % 5}.example`,
      zone: zones[n % 3] ?? 'UTC',
    }))
    // Three who must not be mailed, each for a reason of their own.
    const marks = await room.house.store.read
      .selectFrom('reader')
      .select(['addressHash'])
      .orderBy('id')
      .limit(3)
      .execute()
    for (const [n, { addressHash }] of marks.entries())
      await room.house.store.write
        .insertInto('suppression')
        .values({
          ...{ addressHash, keyVersion: 1, normalisation: 1, at: room.house.now() },
          reason: (['bounced', 'complained', 'desk'] as const)[n] ?? 'desk',
        })
        .execute()
    const of = await theNextEdition(room)
    await signNow(room, of)
    await releaseEdition(room.house, of, { relay: true, memberId: null, when: 'mornings' })
    return { room, editionId: of.edition.id }
  }

  test('is counted with each commit that moves them: made, sent, refused, put off, erased, stopped', async () => {
    const { room, editionId } = await released(60)
    const { house } = room
    const same = async () => {
      expect(await tallied(house.store, editionId)).toEqual(await counted(house.store))
      expect(await domainsTallied(house.store, editionId)).toEqual(await domainsCounted(house.store))
    }
    await fillDeliveries(house, editionId)
    await same()
    expect(countsIn(await tallyOf(house.store.read, editionId))).toEqual({ queued: 57, suppressed: 3 })

    const smtp = await startSmtp()
    closing.push(smtp.stop)
    smtp.manners = {
      recipient: (address) =>
        /mail1/.test(address)
          ? { code: 550, words: 'who' }
          : /mail2/.test(address)
            ? { code: 451, words: 'later' }
            : undefined,
    }
    room.clock.at = '2026-02-02T07:00:00.000Z' as Room['clock']['at']
    const courier = openCourier(house, room.keys, () => dial(relayAddress(smtp.url)), { relayExamples: true })
    await courier.round()
    await same()
    const now = await standingOf(house.store.read, editionId)
    expect(now?.counts).toMatchObject({ accepted: 23, failed: 8, suppressed: 3 })
    const hours = await wavesOf(house.store.read, editionId)
    const missed = (standing: typeof now) =>
      Object.fromEntries(
        missedIn(standing?.tallied ?? [], hours, house.now()).map(({ reason, n }) => [reason, n] as const),
      )
    const { deferred = 0, turn = 0, ...others } = missed(now)
    // A domain that has put us off is left alone: the rest of its readers wait for their turn.
    expect(deferred + turn).toBe(7)
    expect(deferred).toBeGreaterThan(0)
    const suppressed = { 'suppressed:bounced': 1, 'suppressed:complained': 1, 'suppressed:desk': 1 }
    expect(others).toEqual({ failed: 8, ...suppressed, hour: 19 })

    // One who leaves, one who is erased; and in the end it is stopped for good.
    const waiting = await house.store.read
      .selectFrom('delivery')
      .select('readerId')
      .where('state', '=', 'queued')
      .where('domain', '=', 'mail4.example')
      .orderBy('id')
      .execute()
    const [erased = 0, left = 0] = waiting.flatMap((row) => row.readerId ?? [])
    await house.store.transaction((db) => forgetReader(db, { id: erased, address: 'x' }))
    await house.store.write.updateTable('subscription').set({ state: 'left' }).where('readerId', '=', left).execute()
    await same()
    room.clock.at = '2026-02-02T13:00:00.000Z' as Room['clock']['at']
    await courier.round()
    await same()
    expect(await halt(house, { editionId, act: 'stop', memberId: room.member.id })).toBe(true)
    await courier.round()
    await courier.stop()
    await same()
    const end = await standingOf(house.store.read, editionId)
    expect(end?.edition).toMatchObject({ state: 'sent', stoppedAt: '2026-02-02T13:00:00.000Z' })
    const { 'withdrawn:stopped': stopped = 0, ...rest } = missed(end)
    expect(stopped).toBeGreaterThanOrEqual(7)
    expect(rest).toEqual({ failed: 11, ...suppressed, 'withdrawn:left': 1, 'withdrawn:erased': 1 })
  })

  test('whoever rests from the newsletter is told with those who missed it', async () => {
    const { room, editionId } = await released(10)
    const { store } = room.house
    const rest = async (place: number, until: string) => {
      const { id } = await store.read
        .selectFrom('reader')
        .select('id')
        .orderBy('id')
        .offset(place)
        .limit(1)
        .executeTakeFirstOrThrow()
      await store.write.updateTable('subscription').set({ pausedUntil: until }).where('readerId', '=', id).execute()
    }
    // One who must not be mailed anyway, one who rests, one whose rest is over that day.
    await rest(0, '2026-03-01')
    await rest(5, '2026-03-01')
    await rest(6, '2026-02-02')
    await fillDeliveries(room.house, editionId)
    expect(await tallied(store, editionId)).toEqual(await counted(store))
    expect(await domainsTallied(store, editionId)).toEqual(await domainsCounted(store))
    const standing = await standingOf(store.read, editionId)
    expect(standing?.counts).toEqual({ queued: 6, suppressed: 3, withdrawn: 1 })
    const missed = missedIn(standing?.tallied ?? [], await wavesOf(store.read, editionId), room.house.now())
    expect(missed).toContainEqual({ reason: 'withdrawn:paused', n: 1 })
  })

  test('stays true whatever moves a row, many at once or one', async () => {
    const { room, editionId } = await released(40)
    const { store } = room.house
    await fillDeliveries(room.house, editionId)
    const whys = ['', 'left', 'ended'] as const
    for (let n = 0; n < 60; n += 1) {
      const state = states[(n * 7) % states.length] ?? 'queued'
      await store.write
        .updateTable('delivery')
        .set({
          state,
          why: state === 'withdrawn' ? (whys[n % 3] ?? '') : '',
          changedAt: `2026-02-02T0${n % 10}:0${n % 6}:00.000Z`,
          ...(n % 11 === 0 ? { domain: '' } : {}),
        })
        .where(sql<boolean>`id % ${sql.lit((n % 6) + 1)} = 0`)
        .execute()
      expect(await tallied(store, editionId), `after move ${n}`).toEqual(await counted(store))
    }
    expect(await domainsTallied(store, editionId)).toEqual(await domainsCounted(store))

    // Minute by minute the courses of all domains are together that of all.
    const sums = (moves: readonly Move[]) => {
      const byMinute = Map.groupBy(
        moves.filter(({ state }) => state !== 'all'),
        ({ state, minute }) => `${minute} ${state}`,
      )
      return [...byMinute]
        .map(([of, some]) => `${of} ${some.reduce((sum, { n }) => sum + n, 0)}`)
        .filter((line) => !line.endsWith(' 0'))
        .sort()
    }
    const domains = ['', ...Array.from({ length: 5 }, (_, n) => `mail${n}.example`)]
    const courses = await Promise.all(domains.map((domain) => movesAt(store.read, editionId, domain)))
    expect(Math.max(...courses.map((moves) => moves.length))).toBeGreaterThan(10)
    expect(sums(courses.flat())).toEqual(sums(await movesOf(store.read, editionId, null)))
    const made = courses.flat().filter(({ state }) => state === 'all')
    expect(made.reduce((sum, { n }) => sum + n, 0)).toBe(40)
  })

  test('pausing is heeded while mails go out: what is in flight ends, nothing is lost, and it goes on from there', async () => {
    const { room, editionId } = await released(120)
    const { house } = room
    room.clock.at = '2026-02-02T14:00:00.000Z' as Room['clock']['at']
    const smtp = await startSmtp()
    closing.push(smtp.stop)
    // A slow server: without heeding, the round would take five seconds.
    smtp.manners = {
      message: async () => {
        await new Promise((later) => setTimeout(later, 90))
        return undefined
      },
    }
    const courier = openCourier(house, room.keys, () => dial(relayAddress(smtp.url)), {
      relayExamples: true,
      connections: 2,
    })
    const going = courier.round()
    await expect.poll(() => smtp.received.length, { timeout: 10_000 }).toBeGreaterThan(4)
    expect(await halt(house, { editionId, act: 'pause', memberId: null })).toBe(true)
    expect(await halt(house, { editionId, act: 'pause', memberId: null }), 'twice').toBe(false)
    await going
    const paused = smtp.received.length
    expect(paused).toBeLessThan(60)
    expect((await standingOf(house.store.read, editionId))?.counts).toEqual({
      queued: 117 - paused,
      accepted: paused,
      suppressed: 3,
    })
    await courier.round()
    expect(smtp.received.length, 'while it is paused').toBe(paused)

    smtp.manners = {}
    await halt(house, { editionId, act: 'resume', memberId: room.member.id })
    await courier.round()
    await courier.stop()
    expect(smtp.received.length).toBe(117)
    expect(new Set(smtp.received.flatMap(({ to }) => to)).size).toBe(117)
    const audit = await house.store.read.selectFrom('audit').select(['act', 'memberId']).orderBy('id').execute()
    expect(audit.filter(({ act }) => /pause|resume/.test(act))).toEqual([
      { act: 'edition.pause', memberId: null },
      { act: 'edition.resume', memberId: room.member.id },
    ])
  })
})
