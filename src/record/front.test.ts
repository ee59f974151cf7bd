import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { aHouse, aMember, aStory, type TestNewsroom } from '../../test/newsroom.ts'
import { eventsAfter } from '../platform/store/index.ts'
import { confirm, frontOf, orderFront, publish, signOff, standing } from './index.ts'

let newsroom: TestNewsroom
beforeEach(async () => {
  newsroom = await aHouse()
})
afterEach(() => newsroom.close())

const placed = async () =>
  (await newsroom.house.store.read.selectFrom('frontPlace').select('storyId').orderBy('place').execute()).map(
    (row) => row.storyId,
  )
const told = async () => (await eventsAfter(newsroom.house.store.read, 0, 100)).map((event) => event.kind)

test('the order, who made it and the event stand together; other languages keep theirs', async () => {
  const { house } = newsroom
  const ada = await aMember(house, 'AL', 'editor')
  const [one, two] = [await aStory(house), await aStory(house)]
  await orderFront(house, { language: 'es', storyIds: [], member: ada })
  newsroom.clock.pass(60_000)
  await orderFront(house, { language: 'en', storyIds: [two.id, one.id], member: ada })
  expect(await placed()).toEqual([two.id, one.id])
  expect(house.newsroom().frontOrder).toEqual({
    es: { by: 'AL Lindqvist', at: '2026-01-30T14:10:00.000Z' },
    en: { by: 'AL Lindqvist', at: '2026-01-30T14:11:00.000Z' },
  })
  expect((await told()).filter((kind) => kind === 'front.ordered')).toHaveLength(2)
})

test('when one of them can’t be written, none is', async () => {
  const { house } = newsroom
  const ada = await aMember(house, 'AL', 'editor')
  const [one, two] = [await aStory(house), await aStory(house)]
  await orderFront(house, { language: 'en', storyIds: [one.id, two.id], member: ada })
  const before = { placed: await placed(), told: await told(), order: house.newsroom().frontOrder }
  await sql`create trigger full_disk before insert on setting begin select raise(abort, 'disk is full'); end`.execute(
    house.store.write,
  )
  await expect(orderFront(house, { language: 'en', storyIds: [two.id], member: ada })).rejects.toThrow('disk is full')
  expect({ placed: await placed(), told: await told(), order: house.newsroom().frontOrder }).toEqual(before)
})

test('a front that nobody ordered goes by the clock, however much has come out', async () => {
  const { house } = newsroom
  const ada = await aMember(house, 'AL', 'editor')
  const noor = await aMember(house, 'NH', 'publisher')
  const out = async (headline: string) => {
    newsroom.clock.pass(60_000)
    const { id } = await aStory(house, { headline })
    await confirm(house, { storyId: id, subject: 'hop', subjectId: 'h1', memberId: ada.id })
    const { revision } = await standing(house, id)
    for (const [role, member] of [['editor', ada] as const, ['publisher', noor] as const])
      await signOff(house, { storyId: id, revisionId: revision.id, role, member })
    expect(await publish(house, { storyId: id, member: noor })).toMatchObject({ ok: true })
    return id
  }
  const [one, two, three] = [await out('One'), await out('Two'), await out('Three')]
  const front = async () => {
    const { order, stories } = await frontOf(house.store.read, 'en')
    return { order, ids: stories.map(({ id }) => id) }
  }
  expect(await front()).toEqual({ order: 'clock', ids: [three, two, one] })
  await orderFront(house, { language: 'en', storyIds: [one, two], member: ada })
  const four = await out('Four')
  expect(await front()).toEqual({ order: 'editors', ids: [one, four, two] })
})
