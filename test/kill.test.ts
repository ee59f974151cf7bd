import { spawn } from 'node:child_process'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { releaseEdition } from '../src/delivery/index.ts'
import { aNewsroom, aPublishedStory, readersOf, signNow, theNextEdition, whereaboutsOf } from './an-edition.ts'
import { freshStore, onBothEngines } from './databases.ts'
import { buildDelivering } from './delivering-program.ts'

/** A server that takes its time, as real ones do: what it has accepted counts from its last dot, answered or not. */
async function slowServer() {
  const got = new Map<string, { times: number; ids: Set<string> }>()
  let drops = 0
  let messages = 0
  const pause = (most: number) => new Promise((resolve) => setTimeout(resolve, Math.random() * most))
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onRcptTo: (_, __, done) =>
      void pause(3).then(() =>
        done(Math.random() < 0.02 ? Object.assign(new Error('later'), { responseCode: 451 }) : null),
      ),
    onData(stream, session, done) {
      let source = ''
      stream.on('data', (chunk: Buffer) => {
        source += chunk.toString('latin1')
      })
      stream.on('end', () => {
        messages += 1
        const to = session.envelope.rcptTo[0]?.address ?? ''
        const known = got.get(to) ?? { times: 0, ids: new Set() }
        known.times += 1
        known.ids.add(/^Message-ID: (.*)$/m.exec(source)?.[1] ?? '')
        got.set(to, known)
        void pause(8).then(() => done())
      })
    },
  })
  server.on('error', () => {
    drops += 1
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    got,
    messages: () => messages,
    drops: () => drops,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

let built: Awaited<ReturnType<typeof buildDelivering>>
beforeAll(async () => {
  built = await buildDelivering()
})
afterAll(() => built?.remove())

/** Starts the program, and kills it once `due` says so. Resolves when it has ended. */
function run(given: unknown, due: (() => boolean) | null): Promise<{ code: number | null; stderr: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [built.program, JSON.stringify(given)], { stdio: ['ignore', 'pipe', 'pipe'] })
    let stderr = ''
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    const watching = setInterval(() => {
      if (due?.()) child.kill('SIGKILL')
    }, 1)
    child.once('exit', (code) => {
      clearInterval(watching)
      resolve({ code, stderr })
    })
  })
}

const readers = 300
const kills = 6
const connections = 4

onBothEngines('an edition whose delivery is killed again and again', (engine) => {
  describe.each([['send again'], ['hold']] as const)('with “%s”', (inDoubt) => {
    test('nobody is lost, and what is in doubt is named, one for each open connection at most', async () => {
      const fresh = await freshStore(engine)
      const server = await slowServer()
      const where = whereaboutsOf(fresh.place, fresh.folder, { smtpUrl: server.url, relayExamples: true })
      const room = await aNewsroom(where)
      room.clock.at = new Date().toISOString() as typeof room.clock.at
      await aPublishedStory(room.house, {
        headline: 'Ferry crews agree',
        at: room.clock.at,
      })
      await readersOf(room, readers)
      await room.house.store.write.updateTable('newsletter').set({ inDoubt }).execute()
      const of = await theNextEdition(room)
      await signNow(room, of)
      expect(await releaseEdition(room.house, of, { relay: true, memberId: null, when: 'now' })).toEqual({ ok: true })

      let killed = 0
      for (let n = 0; n < kills; n += 1) {
        const from = server.messages()
        const more = 1 + Math.floor(Math.random() * 35)
        const { code } = await run({ where, connections }, () => server.messages() >= from + more)
        if (code === null) killed += 1
      }
      const { code, stderr } = await run({ where, connections }, null)
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })

      const rows = await room.house.store.read.selectFrom('delivery').select(['id', 'state', 'readerId']).execute()
      const doubts = await room.house.store.read
        .selectFrom('deliveryAttempt')
        .select('deliveryId')
        .where('outcome', '=', 'in doubt')
        .execute()
      const named = new Set(doubts.map((row) => row.deliveryId))
      const repeated = [...server.got].filter(([, { times }]) => times > 1)
      const held = rows.filter((row) => row.state === 'in doubt')

      expect(rows).toHaveLength(readers)
      expect(doubts.length).toBeLessThanOrEqual(killed * connections)
      for (const [, { ids }] of repeated) expect(ids.size).toBe(1)
      const addressOf = new Map(
        (await room.house.store.read.selectFrom('reader').select(['id', 'addressCipher', 'keyVersion']).execute()).map(
          (reader) => [reader.id, room.keys.open(reader.addressCipher, reader.keyVersion)],
        ),
      )
      for (const row of rows) {
        const times = server.got.get(addressOf.get(row.readerId ?? 0) ?? '')?.times ?? 0
        if (row.state === 'accepted') expect(times).toBeGreaterThanOrEqual(1)
        if (times > 1) expect(named.has(row.id)).toBe(true)
      }
      if (inDoubt === 'hold') {
        expect(repeated).toEqual([])
        expect(rows.filter((row) => row.state === 'accepted').length + held.length).toBe(readers)
      } else {
        expect(held).toEqual([])
        expect(server.got.size).toBe(readers)
        expect(repeated.length).toBeLessThanOrEqual(killed * connections)
      }
      console.info(
        `${engine}, ${inDoubt}: killed ${killed}, lost 0, in doubt ${doubts.length}, repeated ${repeated.length}, held ${held.length}`,
      )
      await room.house.store.close()
      await server.stop()
      await fresh.drop()
    }, 120_000)
  })
})
