import { type ChildProcess, spawn } from 'node:child_process'
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest'
import { releaseEdition } from '../src/delivery/index.ts'
import type { Newsroom } from '../src/settings.ts'
import { aNewsroom, aPublishedStory, readersOf, signNow, theNextEdition, whereaboutsOf } from './an-edition.ts'
import { freshStore } from './databases.ts'
import { buildDelivering } from './delivering-program.ts'
import { type Manners, startSmtp } from './smtp.ts'

/** Three processes that deliver one edition together, over real PostgreSQL to a real SMTP server. */
describe.skipIf(inject('postgres') === '')('the pace of three workers', () => {
  let built: Awaited<ReturnType<typeof buildDelivering>>
  beforeAll(async () => {
    built = await buildDelivering()
  })
  afterAll(() => built?.remove())

  const closing: (() => Promise<unknown>)[] = []
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close()
  })

  /** A released edition, and workers for it. `pace` is the relay's. */
  async function released(given: {
    readers: number
    address: (n: number) => string
    pace?: Partial<Newsroom['pace']>
    relayPace?: number
    manners?: Manners
  }) {
    const fresh = await freshStore('postgres')
    closing.push(fresh.drop)
    const arrivals: { at: number; to: string }[] = []
    const server = await startSmtp({
      ...given.manners,
      message: ({ to: [to = ''] }) => void arrivals.push({ at: performance.now(), to }),
    })
    closing.push(server.stop)
    const smtpUrl = `${server.url}/?pace=${given.relayPace ?? 0}`
    const where = whereaboutsOf(fresh.place, fresh.folder, { smtpUrl, relayExamples: true })
    const room = await aNewsroom(where)
    closing.push(() => room.house.store.close())
    room.clock.at = new Date().toISOString() as typeof room.clock.at
    await room.house.changeNewsroom({ pace: { perDomain: 0, domains: {}, warmUp: null, ...given.pace } })
    await aPublishedStory(room.house, { headline: 'Ferry crews agree', at: room.clock.at })
    await readersOf(room, given.readers, (n) => ({ address: given.address(n) }))
    const of = await theNextEdition(room)
    await signNow(room, of)
    expect(await releaseEdition(room.house, of, { relay: true, memberId: null, when: 'now' })).toEqual({ ok: true })
    const begin = (): ChildProcess => {
      const child = spawn(process.execPath, [built.program, JSON.stringify({ where, connections: 2 })], {
        stdio: ['ignore', 'ignore', 'inherit'],
      })
      closing.push(async () => child.kill('SIGKILL'))
      return child
    }
    return { room, arrivals, begin }
  }

  const seconds = (n: number) => new Promise((resolve) => setTimeout(resolve, n * 1000))

  /** By how much the arrivals were ever ahead of `rate` a minute, counted from any of them on: the burst. */
  function mostAhead(arrivals: readonly { at: number }[], rate: number): number {
    let most = 0
    for (const [first, { at: from }] of arrivals.entries())
      for (let last = first; last < arrivals.length; last += 1)
        most = Math.max(most, last - first + 1 - (((arrivals[last]?.at ?? 0) - from) * rate) / 60_000)
    return most
  }

  test('to a domain is that of one; and where one was asked for less, all leave it alone within seconds', async () => {
    let refusedAt = 0
    const { arrivals, begin } = await released({
      readers: 500,
      address: (n) => `r${n}@${n % 5 < 2 ? 'big' : n % 5 === 2 ? 'slow' : `d${n}`}.example`,
      pace: { domains: { 'big.example': 600, 'slow.example': 120 } },
      manners: {
        recipient: (address) => {
          if (!address.endsWith('@slow.example') || refusedAt > 0 || arrivals.length < 200) return undefined
          refusedAt = performance.now()
          return { code: 421, words: '4.7.0 Too many, try later' }
        },
      },
    })
    for (let n = 0; n < 3; n += 1) begin()
    await expect.poll(() => refusedAt, { timeout: 30_000 }).toBeGreaterThan(0)
    await seconds(16)
    const to = (domain: string) => arrivals.filter((one) => one.to.endsWith(`@${domain}`))
    const big = to('big.example')
    // 600 a minute, 20 of them at once.
    expect(mostAhead(big, 600)).toBeLessThan(20 + 4)
    const took = ((big.at(-1)?.at ?? 0) - (big[0]?.at ?? 0)) / 1000
    expect(big.length / took, 'and no less').toBeGreaterThan(6)
    expect(to('slow.example').length).toBeGreaterThan(0)
    expect(mostAhead(to('slow.example'), 120)).toBeLessThan(4 + 3)
    expect(
      to('slow.example').filter(({ at }) => at > refusedAt + 6000),
      'mails to a domain that one worker was asked to leave alone',
    ).toEqual([])
    expect(arrivals.filter((one) => one.to.includes('@d')).length, 'no other waits').toBe(200)
  }, 90_000)

  test('over a relay is that of one; who comes and who dies changes nothing, and what is left is not slower', async () => {
    const { arrivals, begin } = await released({
      readers: 1500,
      address: (n) => `r${n}@d${n % 40}.example`,
      relayPace: 900,
    })
    const first = begin()
    await expect.poll(() => arrivals.length, { timeout: 30_000 }).toBeGreaterThan(40)
    const [second] = [begin(), begin()]
    await seconds(9)
    first.kill('SIGKILL')
    second?.kill('SIGKILL')
    await seconds(4)
    const alone = arrivals.length
    const from = performance.now()
    await seconds(6)
    const rate = ((arrivals.length - alone) * 60_000) / (performance.now() - from)
    expect(mostAhead(arrivals, 900)).toBeLessThan(30 + 5)
    expect(rate, 'a minute, by the one that is left').toBeGreaterThan(900 * 0.8)
  }, 90_000)
})
