import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  countGotBefore,
  forgetReader,
  gotBeforeKept,
  openCourier,
  releaseDue,
  releaseEdition,
} from '../../src/delivery/index.ts'
import { composeEdition, type EditionOf, editionById, editionScreens, editionsOf } from '../../src/editions/index.ts'
import { discardNotice, prepareNotice, sinceItWentOut } from '../../src/editions/notice/preparing.ts'
import { withdraw } from '../../src/record/index.ts'
import { instant } from '../../src/story/time.ts'
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
import { unkept } from '../unkept.ts'

const at = '2026-01-30T10:00:00.000Z'

onBothEngines('a notice to those who got an edition before a story was put right', (engine) => {
  let room: Room
  let of: EditionOf
  let ferry: { id: number }
  let salt: { id: number }
  let drop: () => Promise<void>

  /** r1, r2 and r4 get the edition at once, r3 an hour later. */
  beforeEach(async () => {
    const fresh = await freshStore(engine)
    room = await aNewsroom(whereaboutsOf(fresh.place, fresh.folder))
    drop = async () => {
      await room.house.store.close()
      await fresh.drop()
    }
    ferry = await aPublishedStory(room.house, { headline: 'Ferry crews agree', at })
    salt = await aPublishedStory(room.house, { headline: 'Salt gets its name back', at })
    await readersOf(room, 4)
    of = await theNextEdition(room)
    await signNow(room, of)
    const given = { relay: false, memberId: null, when: 'now' } as const
    expect(await releaseEdition(room.house, of, given)).toEqual({ ok: true })
    of = { ...of, edition: (await editionById(room.house.store.read, of.edition.id)) ?? of.edition }
    await deliver(0)
    await room.house.store.write
      .updateTable('delivery')
      .set({ state: 'queued', notBefore: in_(60) })
      .where('readerId', '=', 3)
      .execute()
    await room.house.store.write.deleteFrom('outbox').execute()
    await room.house.store.write
      .updateTable('edition')
      .set({ state: 'released' })
      .where('id', '=', of.edition.id)
      .execute()
  })
  afterEach(() => drop())

  const in_ = (minutes: number) => instant(Date.parse(room.clock.at) + minutes * 60_000)
  /** So many minutes later, whatever is due is delivered. */
  const deliver = async (minutes: number) => {
    room.clock.at = in_(minutes)
    const courier = openCourier(room.house, room.keys, null)
    await courier.round()
    await courier.stop()
  }
  const correct = (storyId: number, note: string) =>
    room.house.store.write
      .insertInto('correction')
      .values({
        publicId: room.house.newId(),
        storyId,
        kind: 'correction',
        note,
        memberId: room.member.id,
        at: room.house.now(),
      })
      .execute()
  const outbox = async () => {
    const rows = await room.house.store.read.selectFrom('outbox').selectAll().orderBy('id').execute()
    return rows.map(({ recipient, subject, source }) => ({
      recipient,
      subject,
      source: Buffer.from(source).toString().replace(/=\r\n/g, ''),
    }))
  }
  const prepared = async () => {
    const edition = await prepareNotice(room.house, of, room.member.id)
    if (!edition) throw new Error('Nothing to tell')
    return { ...of, edition }
  }
  const sentNow = (notice: EditionOf) =>
    releaseEdition(room.house, notice, { relay: false, memberId: room.member.id, when: 'now' })

  test('who got it is counted some at a time, and anew only when a mail of it has moved or a reader is erased', async () => {
    const { house } = room
    const before = { en: in_(10) }
    for (const atOnce of [1, 2, 3, 4, 100])
      expect(await countGotBefore(house, of.edition.id, before, atOnce), `${atOnce} at once`).toBe(3)
    const asked: string[] = []
    const read = house.store.read.withPlugin({
      transformQuery: ({ node }) => {
        if (node.kind === 'SelectQueryNode' && node.limit) asked.push(node.kind)
        return node
      },
      transformResult: async ({ result }) => result,
    })
    const kept = gotBeforeKept({ store: { ...house.store, read } })
    const counts = async (n: number, times: number) => {
      asked.length = 0
      expect(await kept(of.edition.id, before)).toBe(n)
      expect(asked.length > 0 ? 1 : 0).toBe(times)
    }
    await counts(3, 1)
    await counts(3, 0)
    await deliver(60)
    await counts(3, 1)
    expect(await kept(of.edition.id, { en: in_(10) })).toBe(4)
    await house.store.write.updateTable('delivery').set({ state: 'bounced' }).where('readerId', '=', 1).execute()
    await counts(2, 1)
    await house.store.transaction((db) => forgetReader(db, { id: 2, address: 'x' }))
    await counts(1, 1)
    await counts(1, 0)
  })

  test('goes to those alone, once it is signed and let out, and tells what was put right', async () => {
    room.clock.at = in_(30)
    await correct(ferry.id, 'It said three boats; there are two.')
    await deliver(40)
    expect((await outbox()).map((mail) => mail.recipient)).toEqual(['r3@mail.example'])
    const { changed } = await sinceItWentOut(room.house, of.edition)
    expect(Object.keys(changed)).toEqual(['en'])
    expect(await countGotBefore(room.house, of.edition.id, { en: changed.en?.until ?? '' })).toBe(3)

    const notice = await prepared()
    expect((await prepared()).edition.id, 'one at a time').toBe(notice.edition.id)
    expect(await sentNow(notice)).toMatchObject({ ok: false, why: 'lacks', lacks: [{ kind: 'signOff' }] })
    await signNow(room, notice)
    // It is never let out by the clock.
    await releaseDue(room.house, { relay: false })
    expect((await editionById(room.house.store.read, notice.edition.id))?.state).toBe('gathering')
    // Who has left meanwhile gets nothing more, and who pauses nothing now.
    await room.house.store.write
      .updateTable('subscription')
      .set({ pausedUntil: '2026-03-01' })
      .where('readerId', '=', 4)
      .execute()
    await room.house.store.write.updateTable('subscription').set({ state: 'left' }).where('readerId', '=', 2).execute()
    // Prepared on a machine whose clock is ahead, it has its whole time all the same.
    room.clock.at = in_(-1)
    expect(await sentNow(notice)).toEqual({ ok: true })
    await deliver(2)
    const [, mail, ...others] = await outbox()
    expect(others).toEqual([])
    expect(mail).toMatchObject({ recipient: 'r1@mail.example', subject: 'Correction: Ferry crews agree' })
    expect(mail?.source).toContain('It said three boats; there are two.')
    expect(mail?.source).toContain('List-Unsubscribe-Post')
    expect(mail?.source).toContain('About The Week, no. 1')
    expect(mail?.source).not.toContain('Salt gets its name back')
    expect((await sinceItWentOut(room.house, of.edition)).changed, 'told already').toEqual({})
  })

  test('a withdrawal is told with its reason; what changes after the sign-off voids it', async () => {
    room.clock.at = in_(30)
    await withdraw(room.house, { storyId: salt.id, reason: 'Its source took it back.', member: room.member })
    const notice = await prepared()
    await signNow(room, notice)
    room.clock.at = in_(5)
    await correct(ferry.id, 'Two boats.')
    expect(await sentNow(notice)).toMatchObject({ ok: false, lacks: [{ kind: 'signOff' }] })
    const { contents } = await composeEdition(room.house, notice)
    expect(contents.en?.notice?.items.map(({ kind, headline, note }) => [kind, headline, note])).toEqual([
      ['correction', 'Ferry crews agree', 'Two boats.'],
      ['withdrawal', 'Salt gets its name back', 'Its source took it back.'],
    ])
    expect(contents.en?.subject).toBe('Withdrawn: Salt gets its name back')
    await discardNotice(room.house, notice.edition)
    expect(await editionById(room.house.store.read, notice.edition.id)).toBe(undefined)
  })

  test('is no number of the newsletter: the next edition and its pages know nothing of it', async () => {
    room.clock.at = in_(30)
    await correct(ferry.id, 'Two boats.')
    const notice = await prepared()
    await signNow(room, notice)
    await sentNow(notice)
    const next = await theNextEdition(room)
    expect(next.edition).toMatchObject({ number: 2, noticeOf: null })
    expect((await editionsOf(room.house.store.read, room.newsletterId)).map((one) => one.number)).toEqual([2, 1])
    const app = editionScreens(room.house, { kept: unkept })
    expect(await (await app.request('/en/newsletter/the-week')).text()).not.toContain('Correction: Ferry')
    expect((await app.request(`/en/edition/the-week/${notice.edition.day}`)).status).toBe(404)
  })

  test('there is none where nothing changed', async () => {
    expect(await prepareNotice(room.house, of, room.member.id)).toBe(undefined)
  })
})
