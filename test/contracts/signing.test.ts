import { afterEach, expect, test } from 'vitest'
import { openCourier, releaseEdition } from '../../src/delivery/index.ts'
import { dial, openMailer, relayAddress } from '../../src/platform/mail/index.ts'
import {
  activateDkimKey,
  addDkimKey,
  type DkimKey,
  dkimKeys,
  endDkimKey,
  KeyRefused,
  openSigning,
} from '../../src/sending/index.ts'
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
import { hasVerifier, verifyEach } from '../dkim.ts'
import { startSmtp } from '../smtp.ts'

/** Mail as it leaves with the newsroom's keys, checked by Debian's python3-dkim. */
const domain = 'harbourdesk.example'
const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
})

const selectorsOf = (source: string) =>
  [...source.matchAll(/^DKIM-Signature: v=1; a=(\S+); .* s=(\w+);/gm)].map(([, a, s]) => `${s} ${a}`)
const unfolded = (source: string) => source.slice(0, source.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ')

onBothEngines('mail is signed with the newsroom’s keys', (engine) => {
  const opened = async (): Promise<Room> => {
    const fresh = await freshStore(engine)
    closing.push(fresh.drop)
    const room = await aNewsroom(whereaboutsOf(fresh.place, fresh.folder))
    closing.push(() => room.house.store.close())
    return room
  }
  const made = async ({ house, keys, clock }: Room, algorithm: DkimKey['algorithm']) => {
    const key = await addDkimKey(house, keys, { domain, algorithm, memberId: null })
    clock.at = new Date(Date.parse(clock.at) + 1000).toISOString() as typeof clock.at
    return key
  }

  test.skipIf(!hasVerifier)(
    'every mail of an edition, with both kinds, one-click leaving among what is signed',
    async () => {
      const room = await opened()
      const server = await startSmtp()
      closing.push(server.stop)
      const [rsa, ed] = [await made(room, 'rsa-sha256'), await made(room, 'ed25519-sha256')]
      await made(room, 'rsa-sha256')
      for (const { id } of [rsa, ed]) await activateDkimKey(room.house, { id, memberId: room.member.id })
      await aPublishedStory(room.house, { headline: 'Ferry crews agree', at: '2026-01-30T10:00:00.000Z' })
      await readersOf(room, 6, (n) => ({ language: ['en', 'es', 'ar'][n % 3] ?? 'en' }))
      const of = await theNextEdition(room)
      await signNow(room, of)
      expect(await releaseEdition(room.house, of, { relay: true, memberId: room.member.id, when: 'now' })).toEqual({
        ok: true,
      })
      const signing = openSigning(room.house, room.keys)
      const courier = openCourier(room.house, room.keys, () => dial(relayAddress(server.url)), {
        relayExamples: true,
        signing: () => signing(domain),
      })
      expect(await courier.round()).toMatchObject({ accepted: 6, trouble: '' })
      await courier.stop()
      expect(server.received.length).toBe(6)
      const sources = server.received.map((one) => one.source)
      const leave = 'List-Unsubscribe-Post: List-Unsubscribe=One-Click'
      const changed = sources.map((source) => source.replace(leave, 'List-Unsubscribe-Post: no'))
      for (const source of sources) {
        expect(selectorsOf(source)).toEqual(['dl1 rsa-sha256', 'dl2 ed25519-sha256'])
        expect(source).toContain(leave)
        const [signature = ''] = unfolded(source).match(/^DKIM-Signature: .*$/m) ?? []
        expect(signature.replaceAll(' ', '')).toMatch(/h=[^;]*:list-unsubscribe:list-unsubscribe-post;/)
      }
      const seen = verifyEach(
        [...sources, ...changed].map((one) => Buffer.from(one)),
        [rsa, ed],
      )
      expect(seen.slice(0, 6)).toEqual(sources.map(() => [true, true]))
      expect(seen.slice(6)).toEqual(sources.map(() => [false, false]))
    },
  )

  test.skipIf(!hasVerifier)('single mails too, and another key of its kind takes over without a gap', async () => {
    const room = await opened()
    const server = await startSmtp()
    closing.push(server.stop)
    const { house, keys } = room
    const mailer = openMailer(house.store, server.url, {
      now: house.now,
      relayExamples: true,
      signing: openSigning(house, keys),
    })
    const sent = async (from = `"The Harbour Desk" <week@${domain}>`) => {
      const mail = { kind: 'confirm', to: 'ada@mail.example', from, subject: 'Please confirm', text: 'One  click.\n' }
      expect(await mailer.send(mail)).toMatchObject({ ok: true })
      return server.received.at(-1)?.source ?? ''
    }
    expect(selectorsOf(await sent())).toEqual([])
    const first = await made(room, 'rsa-sha256')
    expect(selectorsOf(await sent())).toEqual([])
    await activateDkimKey(house, { id: first.id, memberId: null })
    const second = await made(room, 'rsa-sha256')
    const before = await sent()
    expect(selectorsOf(before)).toEqual(['dl1 rsa-sha256'])
    await activateDkimKey(house, { id: second.id, memberId: null })
    const after = await sent()
    expect(selectorsOf(after)).toEqual(['dl2 rsa-sha256'])
    expect(
      verifyEach(
        [before, after].map((one) => Buffer.from(one)),
        [first, second],
      ),
    ).toEqual([[true], [true]])
    expect((await dkimKeys(house.store.read)).map((one) => one.state)).toEqual(['replaced', 'signs'])
    expect(selectorsOf(await sent('desk@elsewhere.example'))).toEqual([])
    for (const { id } of [first, second]) await endDkimKey(house, { id, memberId: null })
    expect(selectorsOf(await sent())).toEqual([])
    mailer.close()
  })

  test('a key is kept sealed, and one that has ended is gone', async () => {
    const room = await opened()
    const { house } = room
    const { id } = await made(room, 'ed25519-sha256')
    const secret = async () => {
      const row = await house.store.read.selectFrom('dkimKey').select('privateKey').executeTakeFirstOrThrow()
      return Buffer.from(row.privateKey).toString('latin1')
    }
    expect(await secret()).not.toContain('PRIVATE KEY')
    expect((await secret()).length).toBeGreaterThan(100)
    await endDkimKey(house, { id, memberId: null })
    expect(await secret()).toBe('')
    await expect(activateDkimKey(house, { id, memberId: null })).rejects.toThrow(KeyRefused)
    const acts = await house.store.read.selectFrom('audit').select(['act', 'subject']).orderBy('id').execute()
    expect(acts).toEqual(['dkim.added', 'dkim.ended'].map((act) => ({ act, subject: `dl1._domainkey.${domain}` })))
  })

  test('selectors and domains that can’t be are refused', async () => {
    const room = await opened()
    const add = (given: { domain?: string; selector?: string }) =>
      addDkimKey(room.house, room.keys, { domain, algorithm: 'ed25519-sha256', memberId: null, ...given })
    await add({ selector: 'Spring-26' })
    await expect(add({ selector: 'spring-26' })).rejects.toThrow(/already/)
    await expect(add({ selector: 'a.b' })).rejects.toThrow(/small letters/)
    await expect(add({ domain: 'nowhere' })).rejects.toThrow(/no domain/)
    expect((await add({ domain: 'Bücher.example' })).domain).toBe('xn--bcher-kva.example')
  })
})
