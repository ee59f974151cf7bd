import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { House } from '../house.ts'
import { openHouse } from '../opening.ts'
import { eventsAfter, migrate, openStore } from '../platform/store/index.ts'
import { whereabouts } from '../settings.ts'
import { acceptInvitation, invite, type Member, type Role } from '../staff/index.ts'
import { emptyDocument, type StoryDocument } from '../story/document.ts'
import {
  assign,
  confirm,
  correct,
  createStory,
  moveStage,
  publish,
  publishedAt,
  saveStory,
  schedulePublication,
  signOff,
  standing,
  takeBackSignOff,
  withdraw,
} from './index.ts'
import { publishDue } from './publishing.ts'

let folder: string
let house: House
let clock: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-record-'))
  const where = whereabouts({}, { data: folder })
  const store = openStore(where.place)
  await migrate(store, where.place)
  await store.close()
  clock = '2026-01-30T14:10:00.000Z'
  house = { ...(await openHouse(where, () => {})), now: () => clock as ReturnType<House['now']> }
})

afterEach(async () => {
  await house.store.close()
  rmSync(folder, { recursive: true, force: true })
})

const told = async (kind: string) =>
  (await eventsAfter(house.store.read, 0, 1000))
    .filter((event) => event.kind === kind)
    .map(({ actorId, subjectId, detail }) => ({ actorId, subjectId, detail }))

async function aMember(initials: string, ...roles: Role[]): Promise<Member> {
  const at = house.now()
  const party = await house.store.write
    .insertInto('party')
    .values({ publicId: house.newId(), kind: 'person', createdAt: at })
    .returning('id')
    .executeTakeFirstOrThrow()
  await house.store.write
    .insertInto('partyName')
    .values({ partyId: party.id, language: 'en', kind: 'full', name: initials, folded: initials })
    .execute()
  const email = `${initials}@desk.example`
  const member = await house.store.write
    .insertInto('member')
    .values({ publicId: house.newId(), partyId: party.id, initials, email, createdAt: at })
    .returning(['id', 'publicId'])
    .executeTakeFirstOrThrow()
  for (const role of roles)
    await house.store.write.insertInto('memberRole').values({ memberId: member.id, role }).execute()
  return { ...member, name: initials, initials, email, roles, language: 'en' }
}

const document = (headline: string): StoryDocument => ({
  ...emptyDocument('en'),
  headline,
  standfirst: 'A standfirst that says what it is about.',
  section: 'coast',
  credits: [{ role: 'author', name: 'Pia Holm', of: '', party: null }],
  body: [{ type: 'paragraph', attrs: { id: 'p1' }, content: [{ type: 'text', text: 'One paragraph.' }] }],
  hops: [
    {
      id: 'h1',
      kind: 'observation',
      with: '',
      publisher: 'The Harbour Desk',
      author: '',
      address: '',
      language: 'en',
      publishedOn: '2026-01-30',
      seen: 'us',
      visible: 'public',
      deskNote: '',
      snapshot: null,
    },
  ],
})

/** A story that lacks nothing: confirmed and signed by an editor who didn't write it, and by the publisher. */
async function aReadyStory(headline: string, writer: Member, editor: Member, publisher: Member): Promise<number> {
  const { id } = await createStory(house, { document: document(headline), memberId: writer.id })
  await confirm(house, { storyId: id, subject: 'hop', subjectId: 'h1', memberId: editor.id })
  const { revision } = await standing(house, id)
  await signOff(house, { storyId: id, revisionId: revision.id, role: 'editor', member: editor })
  await signOff(house, { storyId: id, revisionId: revision.id, role: 'publisher', member: publisher })
  return id
}

const staff = async () => ({
  pia: await aMember('PH', 'translator'),
  ada: await aMember('AL', 'editor'),
  noor: await aMember('NH', 'publisher', 'administrator'),
})

describe('saving', () => {
  test('a save over the text that it began from is the next revision', async () => {
    const { pia } = await staff()
    const { id } = await createStory(house, { document: document('One'), memberId: pia.id })
    const { revision } = await standing(house, id)
    const saved = await saveStory(house, {
      storyId: id,
      baseRevisionId: revision.id,
      document: document('Two'),
      memberId: pia.id,
    })
    expect(saved).toMatchObject({ outcome: 'saved', revision: { number: 2, parentId: revision.id } })
  })

  test('a save over a text that has changed meanwhile overwrites nothing and is kept whole', async () => {
    const { pia, ada } = await staff()
    const { id } = await createStory(house, { document: document('One'), memberId: pia.id })
    const base = (await standing(house, id)).revision.id
    await saveStory(house, { storyId: id, baseRevisionId: base, document: document('Ada’s'), memberId: ada.id })
    const stale = await saveStory(house, {
      storyId: id,
      baseRevisionId: base,
      document: document('Pia’s'),
      memberId: pia.id,
    })
    expect(stale).toMatchObject({ outcome: 'stale', current: { document: { headline: 'Ada’s' } } })
    const kept = await house.store.read.selectFrom('draftUpdate').select('payload').executeTakeFirstOrThrow()
    expect(JSON.parse(kept.payload).headline).toBe('Pia’s')
  })

  test('two saves at once: one is saved, the other is stale', async () => {
    const { pia } = await staff()
    const { id } = await createStory(house, { document: document('One'), memberId: pia.id })
    const base = (await standing(house, id)).revision.id
    const both = await Promise.all(
      ['a', 'b'].map((headline) =>
        saveStory(house, { storyId: id, baseRevisionId: base, document: document(headline), memberId: pia.id }),
      ),
    )
    expect(both.map((saved) => saved.outcome).sort()).toEqual(['saved', 'stale'])
  })
})

describe('sign-offs and publication', () => {
  test('a story that lacks nothing goes out at its own address', async () => {
    const { pia, ada, noor } = await staff()
    const id = await aReadyStory('Ferry crews agree', pia, ada, noor)
    expect(await publish(house, { storyId: id, member: noor })).toEqual({ ok: true, path: '/en/ferry-crews-agree' })
    expect((await publishedAt(house.store.read, 'en', 'ferry-crews-agree'))?.document.headline).toBe(
      'Ferry crews agree',
    )
  })

  test('an edit voids the sign-offs, and the story can’t go out', async () => {
    const { pia, ada, noor } = await staff()
    const id = await aReadyStory('Ferry crews agree', pia, ada, noor)
    const base = (await standing(house, id)).revision.id
    await saveStory(house, {
      storyId: id,
      baseRevisionId: base,
      document: document('Ferry crews agreed'),
      memberId: pia.id,
    })
    const published = await publish(house, { storyId: id, member: noor })
    expect(published).toMatchObject({ ok: false })
    expect(published.ok ? [] : published.lacks.map((item) => item.kind)).toContain('signOff')
  })

  test('signing a text that one hasn’t seen is refused', async () => {
    const { pia, ada } = await staff()
    const { id } = await createStory(house, { document: document('One'), memberId: pia.id })
    const seen = (await standing(house, id)).revision.id
    await saveStory(house, { storyId: id, baseRevisionId: seen, document: document('Two'), memberId: pia.id })
    expect(await signOff(house, { storyId: id, revisionId: seen, role: 'editor', member: ada })).toEqual({
      ok: false,
      why: 'textChanged',
    })
  })

  test('taking back a sign-off is told, once', async () => {
    const { pia, ada, noor } = await staff()
    const id = await aReadyStory('Ferry crews agree', pia, ada, noor)
    const revisionId = (await standing(house, id)).revision.id
    for (let twice = 0; twice < 2; twice++)
      await takeBackSignOff(house, { revisionId, role: 'editor', memberId: ada.id })
    expect((await standing(house, id)).signOffs.map((sign) => sign.role)).not.toContain('editor')
    expect(await told('story.unsigned')).toEqual([{ actorId: ada.id, subjectId: id, detail: { role: 'editor' } }])
  })

  test('giving a story tells to whom and until when, and nothing where nothing became other', async () => {
    const { pia, ada } = await staff()
    const { id } = await createStory(house, { document: document('One'), memberId: pia.id })
    const dueAt = '2026-01-30T17:00:00.000Z'
    await assign(house, { storyId: id, to: ada.id, dueAt: null, memberId: pia.id })
    await assign(house, { storyId: id, to: ada.id, dueAt, memberId: pia.id })
    await assign(house, { storyId: id, to: ada.id, dueAt, memberId: pia.id })
    await assign(house, { storyId: id, to: null, dueAt: null, memberId: ada.id })
    expect((await told('story.assigned')).map((event) => event.detail)).toEqual([
      { to: ada.id },
      { dueAt },
      { to: 0, dueAt: '' },
    ])
  })

  test('who wrote a story can’t be its only sign-off', async () => {
    const { noor } = await staff()
    const id = await aReadyStory('My own', noor, noor, noor)
    expect((await standing(house, id)).fourEyes).toBe('broken')
    expect(await publish(house, { storyId: id, member: noor })).toMatchObject({ ok: false })
  })

  test('where the writer signed in every role, another signs beside them; then nobody more', async () => {
    const { ada, noor } = await staff()
    const third = await aMember('TH', 'editor')
    const id = await aReadyStory('My own', noor, noor, noor)
    const { id: revisionId } = (await standing(house, id)).revision
    const sign = async (member: typeof ada) => {
      expect(await signOff(house, { storyId: id, revisionId, role: 'editor', member })).toEqual({ ok: true })
      const { fourEyes, signOffs } = await standing(house, id)
      return { fourEyes, editors: signOffs.filter(({ role }) => role === 'editor').map(({ initials }) => initials) }
    }
    expect(await sign(noor)).toEqual({ fourEyes: 'broken', editors: ['NH'] })
    expect(await sign(ada)).toEqual({ fourEyes: 'kept', editors: ['NH', 'AL'] })
    expect(await sign(third)).toEqual({ fourEyes: 'kept', editors: ['NH', 'AL'] })
    expect(await publish(house, { storyId: id, member: noor })).toMatchObject({ ok: true })
  })

  test('one who was invited and has not come in is no second pair of eyes', async () => {
    const one = await aMember('ON', 'translator', 'editor', 'publisher', 'administrator')
    const id = await aReadyStory('Alone for now', one, one, one)
    const { link } = await invite(house, { name: 'Two', initials: 'TW', email: 'two@desk.example', roles: ['editor'] })
    expect((await standing(house, id)).fourEyes).toBe('alone')
    const secret = link.split('/').at(-1) ?? ''
    await acceptInvitation(house, { secret, password: 'the lamp at the pier', network: '192.0.2.1', agent: '' })
    expect((await standing(house, id)).fourEyes).toBe('broken')
  })

  test('in a newsroom of one, one person does everything and the page can say so', async () => {
    const one = await aMember('ON', 'translator', 'editor', 'publisher', 'administrator')
    const id = await aReadyStory('Alone', one, one, one)
    expect((await standing(house, id)).fourEyes).toBe('alone')
    expect(await publish(house, { storyId: id, member: one })).toMatchObject({ ok: true })
  })

  test('publications are chained by hash', async () => {
    const { pia, ada, noor } = await staff()
    for (const headline of ['One', 'Two'])
      await publish(house, { storyId: await aReadyStory(headline, pia, ada, noor), member: noor })
    const [first, second] = await house.store.read.selectFrom('publication').selectAll().orderBy('sequence').execute()
    expect(second?.previousHash).toBe(first?.hash)
  })

  test('two stories with one headline get two addresses', async () => {
    const { pia, ada, noor } = await staff()
    const ids = [await aReadyStory('Same', pia, ada, noor), await aReadyStory('Same', pia, ada, noor)]
    const paths = await Promise.all(ids.map((storyId) => publish(house, { storyId, member: noor })))
    expect(paths).toEqual([
      { ok: true, path: '/en/same' },
      { ok: true, path: '/en/same-2' },
    ])
  })

  test('at its hour it goes out by itself, once', async () => {
    const { pia, ada, noor } = await staff()
    const id = await aReadyStory('Later', pia, ada, noor)
    await schedulePublication(house, { storyId: id, at: '2026-01-30T17:00:00.000Z', memberId: noor.id })
    expect(await publishDue(house)).toBe(0)
    clock = '2026-01-30T17:00:01.000Z'
    expect(await publishDue(house)).toBe(1)
    expect(await publishDue(house)).toBe(0)
  })

  test('a correction is public, with the texts before and after', async () => {
    const { pia, ada, noor } = await staff()
    const id = await aReadyStory('Solà', pia, ada, noor)
    await publish(house, { storyId: id, member: noor })
    const base = (await standing(house, id)).revision.id
    const saved = await saveStory(house, {
      storyId: id,
      baseRevisionId: base,
      document: document('Solé'),
      memberId: pia.id,
    })
    if (saved.outcome !== 'saved') throw new Error(saved.outcome)
    for (const [role, member] of [
      ['editor', ada],
      ['publisher', noor],
    ] as const)
      await signOff(house, { storyId: id, revisionId: saved.revision.id, role, member })
    expect(
      await correct(house, {
        storyId: id,
        kind: 'correction',
        note: 'The captain is Berta Solé.',
        toldBy: 'a reader',
        member: noor,
      }),
    ).toMatchObject({ ok: true, path: '/en/sola' })
    const row = await house.store.read.selectFrom('correction').selectAll().executeTakeFirstOrThrow()
    expect(row).toMatchObject({ beforeRevisionId: base, afterRevisionId: saved.revision.id })
  })

  test('a withdrawn story can’t be published again, whatever stage it is moved to', async () => {
    const { pia, ada, noor } = await staff()
    const id = await aReadyStory('Taken down', pia, ada, noor)
    await publish(house, { storyId: id, member: noor })
    await withdraw(house, { storyId: id, reason: 'It was not true.', member: noor })
    expect(await publish(house, { storyId: id, member: noor })).toMatchObject({ ok: false, why: 'withdrawn' })
    await moveStage(house, { storyId: id, stage: 'checking', memberId: noor.id })
    expect(await publish(house, { storyId: id, member: noor })).toMatchObject({ ok: false, why: 'withdrawn' })
    expect(await publishedAt(house.store.read, 'en', 'taken-down')).toBeUndefined()
  })

  test('a withdrawn story is nowhere, and its address is never given again', async () => {
    const { pia, ada, noor } = await staff()
    const id = await aReadyStory('Gone', pia, ada, noor)
    await publish(house, { storyId: id, member: noor })
    await withdraw(house, { storyId: id, reason: 'It was not true.', member: noor })
    expect(await publishedAt(house.store.read, 'en', 'gone')).toBeUndefined()
    expect(await publish(house, { storyId: await aReadyStory('Gone', pia, ada, noor), member: noor })).toEqual({
      ok: true,
      path: '/en/gone-2',
    })
  })
})
