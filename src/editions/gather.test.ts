import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  aNewsroom,
  aPublishedStory,
  type Room,
  readersOf,
  signNow,
  theNextEdition,
  whereaboutsOf,
} from '../../test/an-edition.ts'
import { freshStore } from '../../test/databases.ts'
import { orderFront, withdraw } from '../record/index.ts'
import { arrange } from './arranging.ts'
import { composeEdition } from './content.ts'
import { type EditionOf, editionById } from './edition.ts'
import { ensureNextEditions } from './plan/beginning.ts'
import { readinessOf } from './readiness.ts'
import { contentAsItStands } from './standing.ts'
import { saveTexts, stampOf } from './texts.ts'

let room: Room
let of: EditionOf
let drop: () => Promise<void>

beforeEach(async () => {
  const fresh = await freshStore('sqlite')
  room = await aNewsroom(whereaboutsOf(fresh.place, fresh.folder))
  drop = async () => {
    await room.house.store.close()
    await fresh.drop()
  }
})
afterEach(() => drop())

const headlines = async (language = 'en') => {
  const edition = await editionById(room.house.store.read, of.edition.id)
  const composed = await composeEdition(room.house, { ...of, edition: edition ?? of.edition })
  return composed.contents[language]?.stories.map((story) => story.headline)
}

describe('an edition gathers', () => {
  test('what came out since the last one, the newest first, in each language what there is in it', async () => {
    const { house } = room
    await aPublishedStory(house, { headline: 'Last week', at: '2026-01-20T10:00:00.000Z' })
    const one = await aPublishedStory(house, { headline: 'Ferry', at: '2026-01-29T10:00:00.000Z' })
    await aPublishedStory(house, {
      headline: 'El barco',
      language: 'es',
      workId: one.workId,
      at: '2026-01-29T12:00:00.000Z',
    })
    await aPublishedStory(house, { headline: 'Salt', at: '2026-01-30T10:00:00.000Z' })
    of = await theNextEdition(room)
    expect(of.edition).toMatchObject({ number: 1, day: '2026-02-02', closesAt: '2026-02-01T17:00:00.000Z' })
    expect(await headlines()).toEqual(['Salt', 'Ferry'])
    expect(await headlines('es')).toEqual(['El barco'])
    expect(await ensureNextEditions(house)).toEqual([])
  })

  test('in the order of the front page, until an editor moves one', async () => {
    const { house, member } = room
    const ids = []
    for (const headline of ['A', 'B', 'C'])
      ids.push(await aPublishedStory(house, { headline, at: `2026-01-30T10:0${ids.length}:00.000Z` }))
    const [a, b, c] = ids
    await orderFront(house, { language: 'en', storyIds: [b?.id ?? 0, a?.id ?? 0, c?.id ?? 0], member })
    of = await theNextEdition(room)
    expect(await headlines()).toEqual(['B', 'A', 'C'])
    const act = async (workId: number | undefined, what: 'up' | 'down' | 'pin' | 'leaveOut') => {
      const edition = await editionById(house.store.read, of.edition.id)
      await arrange(
        house,
        { ...of, edition: edition ?? of.edition },
        { workId: workId ?? 0, act: what, memberId: member.id },
      )
    }
    await act(a?.workId, 'leaveOut')
    expect(await headlines()).toEqual(['B', 'C'])
    await act(c?.workId, 'up')
    await act(c?.workId, 'up')
    expect(await headlines()).toEqual(['C', 'B'])
    await act(b?.workId, 'pin')
    expect(await headlines()).toEqual(['B', 'C'])
    await aPublishedStory(house, { headline: 'New', at: '2026-01-30T11:00:00.000Z' })
    expect(await headlines()).toEqual(['B', 'C', 'New'])
  })
})

test('a story moves past what is seen beside it: past none that is left out, and among its like', async () => {
  const { house, member } = room
  const [a, b, c] = [
    await aPublishedStory(house, { headline: 'A', at: '2026-01-30T10:03:00.000Z' }),
    await aPublishedStory(house, { headline: 'B', at: '2026-01-30T10:02:00.000Z' }),
    await aPublishedStory(house, { headline: 'C', at: '2026-01-30T10:01:00.000Z' }),
  ]
  of = await theNextEdition(room)
  const act = async (workId: number, what: 'up' | 'down' | 'pin' | 'leaveOut') => {
    const edition = (await editionById(house.store.read, of.edition.id)) ?? of.edition
    await arrange(house, { ...of, edition }, { workId, act: what, memberId: member.id })
  }
  await act(b.workId, 'leaveOut')
  await act(c.workId, 'up')
  expect(await headlines()).toEqual(['C', 'A'])
  await act(a.workId, 'pin')
  await act(c.workId, 'up')
  expect(await headlines(), 'before a pinned one stands none').toEqual(['A', 'C'])
})

test('an edition that nobody signed in time moves to the next Monday, with all that it gathered', async () => {
  await aPublishedStory(room.house, { headline: 'Ferry', at: '2026-01-29T10:00:00.000Z' })
  of = await theNextEdition(room)
  room.clock.at = '2026-02-04T20:00:00.000Z' as Room['clock']['at']
  expect(await ensureNextEditions(room.house)).toEqual([])
  expect(await editionById(room.house.store.read, of.edition.id)).toMatchObject({
    day: '2026-02-09',
    state: 'gathering',
    number: 1,
  })
  expect(await headlines()).toEqual(['Ferry'])
})

describe('a sign-off', () => {
  test('holds for exactly the text that was signed, and voids with a changed word', async () => {
    await aPublishedStory(room.house, { headline: 'Ferry', at: '2026-01-29T10:00:00.000Z' })
    of = await theNextEdition(room)
    const lacks = async () =>
      (await readinessOf(room.house, await composeEdition(room.house, of), { relay: false })).lacks.map(
        (one) => one.kind,
      )
    expect(await lacks()).toEqual(['signOff'])
    await signNow(room, of)
    expect(await lacks()).toEqual([])
    const now = (await composeEdition(room.house, of)).contents.en
    await saveTexts(
      room.house,
      of,
      { language: 'en', before: stampOf(now), subject: 'Other', preview: '', greeting: '' },
      room.member.id,
    )
    expect(await lacks()).toEqual(['signOff'])
    await signNow(room, of)
    await aPublishedStory(room.house, { headline: 'Salt', at: '2026-01-29T11:00:00.000Z' })
    expect(await lacks()).toEqual(['signOff'])
  })

  test('texts that somebody else changed meanwhile are not overwritten', async () => {
    of = await theNextEdition(room)
    const given = { language: 'en', before: stampOf(undefined), subject: 'Mine', preview: '', greeting: '' }
    expect(await saveTexts(room.house, of, given, room.member.id)).toBe(false)
  })
})

test('an edition says all that it lacks', async () => {
  of = await theNextEdition(room)
  await room.house.changeNewsroom({ postalAddress: '', publicAddress: 'http://127.0.0.1:4000' })
  const { lacks } = await readinessOf(room.house, await composeEdition(room.house, of), { relay: false })
  expect(lacks).toEqual([{ kind: 'stories', language: 'en' }, { kind: 'postalAddress' }, { kind: 'signOff' }])
})

test('what DNS lacks holds up only an edition that leaves the house', async () => {
  await aPublishedStory(room.house, { headline: 'Ferry', at: '2026-01-29T10:00:00.000Z' })
  of = await theNextEdition(room)
  await signNow(room, of)
  const alignmentOf = async () =>
    ({ spf: 'aligned', dkim: 'missing', dmarc: 'unknown', lacks: ['dkim'] }) as const satisfies object
  const composed = await composeEdition(room.house, of)
  const lacks = async (relay: boolean) =>
    (await readinessOf(room.house, composed, { relay, alignmentOf })).lacks.filter((one) => one.kind === 'dns')
  expect(await lacks(true), 'nobody reads it outside').toEqual([])
  await readersOf(room, 1, () => ({ address: 'mira@mail.test' }))
  expect(await lacks(true)).toEqual([{ kind: 'dns', what: 'dkim', standing: 'missing', domain: 'harbourdesk.example' }])
  expect(await lacks(false), 'no relay').toEqual([])
})

test('nothing that is for the desk only is in any form of an edition', async () => {
  await aPublishedStory(room.house, {
    headline: 'Ferry',
    at: '2026-01-29T10:00:00.000Z',
    document: {
      hops: [
        {
          id: 'h1',
          kind: 'interview',
          with: 'SECRET-A',
          publisher: 'SECRET-B',
          author: '',
          address: '',
          language: 'es',
          publishedOn: '',
          seen: 'us',
          visible: 'desk',
          deskNote: 'SECRET-C',
          snapshot: null,
        },
      ],
    },
  })
  of = await theNextEdition(room)
  const ready = await readinessOf(room.house, await composeEdition(room.house, of), { relay: false })
  expect(ready.mails).toHaveLength(1)
  expect(JSON.stringify(ready.mails)).not.toContain('SECRET')
})

test('what stories say is escaped in the mail', async () => {
  await aPublishedStory(room.house, {
    headline: '<img src=x onerror=alert(1)> & "quotes" \uE000leave\uE001',
    at: '2026-01-29T10:00:00.000Z',
  })
  of = await theNextEdition(room)
  const [mail] = (await readinessOf(room.house, await composeEdition(room.house, of), { relay: false })).mails
  expect(mail?.html).not.toContain('<img')
  expect(mail?.html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;quotes&quot; leave')
})

test('a correction is told as long as its story is out, in every script', async () => {
  const { house, member } = room
  const at = '2026-01-29T10:00:00.000Z'
  const story = await aPublishedStory(house, { headline: 'ثلاثة قوارب', language: 'ar', at })
  await house.store.write
    .insertInto('correction')
    .values({
      publicId: house.newId(),
      storyId: story.id,
      memberId: member.id,
      at,
      kind: 'correction',
      note: 'قاربان.',
    })
    .execute()
  of = await theNextEdition(room)
  const { contents } = await composeEdition(house, of)
  const content = contents.ar
  const told = async () => content && (await contentAsItStands(house, content)).corrections.map(({ note }) => note)
  expect(await told()).toEqual(['قاربان.'])
  await withdraw(house, { storyId: story.id, reason: 'Its source took it back.', member })
  expect(await told()).toEqual([])
})
