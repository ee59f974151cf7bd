import { afterEach, beforeEach, expect, it } from 'vitest'
import { releaseDue, releaseEdition } from '../../src/delivery/index.ts'
import {
  composeEdition,
  type EditionOf,
  editionById,
  editionsOf,
  ensureNextEditions,
} from '../../src/editions/index.ts'
import { newsletterBySlug, type Schedule, saveNewsletter } from '../../src/readers/index.ts'
import { instant } from '../../src/story/time.ts'
import { aNewsroom, aPublishedStory, type Room, signNow, theNextEdition, whereaboutsOf } from '../an-edition.ts'
import { freshStore, onBothEngines } from '../databases.ts'

onBothEngines('the plan of editions', (engine) => {
  let room: Room
  let drop: () => Promise<void>

  beforeEach(async () => {
    const fresh = await freshStore(engine)
    room = await aNewsroom(whereaboutsOf(fresh.place, fresh.folder))
    drop = async () => {
      await room.house.store.close()
      await fresh.drop()
    }
  })
  afterEach(() => drop())

  const at = (moment: string) => {
    room.clock.at = instant(moment)
  }
  const latest = async (): Promise<EditionOf> => {
    const newsletter = await newsletterBySlug(room.house.store.write, 'the-week')
    const [edition] = await editionsOf(room.house.store.write, room.newsletterId, 1)
    if (!edition || !newsletter) throw new Error('No edition')
    return { edition, newsletter }
  }
  const told = async (of: EditionOf): Promise<string[]> =>
    (await composeEdition(room.house, of)).contents.en?.stories.map((story) => story.headline) ?? []
  const released = async (of: EditionOf): Promise<string[]> => {
    const rows = await room.house.store.read
      .selectFrom('editionMail')
      .select('content')
      .where('editionId', '=', of.edition.id)
      .where('language', '=', 'en')
      .execute()
    return rows.flatMap(({ content }) =>
      (JSON.parse(content) as { stories: { headline: string }[] }).stories.map((story) => story.headline),
    )
  }
  const release = async (of: EditionOf) => {
    await signNow(room, of)
    expect(await releaseEdition(room.house, of, { relay: false, memberId: null, when: 'mornings' })).toEqual({
      ok: true,
    })
  }
  const change = async (rules: {
    schedule?: Schedule
    gathering?: Parameters<typeof saveNewsletter>[1]['gathering']
  }) => {
    const newsletter = await newsletterBySlug(room.house.store.write, 'the-week')
    if (!newsletter) throw new Error('No newsletter')
    await saveNewsletter(room.house, { ...newsletter, ...rules }, { id: newsletter.id, memberId: null })
  }

  it('a story that came out in the minute in which an edition closes is in exactly one', async () => {
    const of = await theNextEdition(room)
    expect(of.edition.closesAt).toBe('2026-02-01T17:00:00.000Z')
    for (const [headline, moment] of [
      ['Before', '2026-02-01T16:59:30.000Z'],
      ['At the stroke', '2026-02-01T17:00:00.000Z'],
      ['Just after', '2026-02-01T17:00:00.001Z'],
      ['Before the release', '2026-02-01T17:00:20.000Z'],
    ] as const)
      await aPublishedStory(room.house, { headline, at: moment })
    at('2026-02-01T17:00:30.000Z')
    await release(of)
    // Its publication was being written while the edition was put together: with an hour before the closing.
    await aPublishedStory(room.house, { headline: 'Written meanwhile', at: '2026-02-01T16:59:59.999Z' })
    await aPublishedStory(room.house, { headline: 'After the release', at: '2026-02-01T17:00:31.000Z' })
    await ensureNextEditions(room.house)
    expect(await released(of)).toEqual(['At the stroke', 'Before'])
    expect(await told(await latest())).toEqual([
      'After the release',
      'Before the release',
      'Just after',
      'Written meanwhile',
    ])
  })

  it('so is one that came out while an edition was let out early, and what was left out stays out', async () => {
    await aPublishedStory(room.house, { headline: 'Ferry', at: '2026-01-30T13:00:00.000Z' })
    const quiet = await aPublishedStory(room.house, { headline: 'Quiet', at: '2026-01-30T13:59:00.000Z' })
    const of = await theNextEdition(room)
    const row = { editionId: of.edition.id, workId: quiet.workId, place: 1, leftOut: 1, pinned: 0 }
    await room.house.store.write.insertInto('editionItem').values(row).execute()
    await release(of)
    await aPublishedStory(room.house, { headline: 'Meanwhile', at: '2026-01-30T13:59:59.900Z' })
    await ensureNextEditions(room.house)
    expect(await released(of)).toEqual(['Ferry'])
    expect(await told(await latest())).toEqual(['Meanwhile'])
  })

  it('by count, an edition closes on the first morning with enough stories, and goes out once it is signed', async () => {
    await change({ schedule: { kind: 'count', stories: 2, time: '08:00', lasts: 48 } })
    await aPublishedStory(room.house, { headline: 'One', at: '2026-01-30T12:00:00.000Z' })
    const of = await theNextEdition(room)
    expect(of.edition).toMatchObject({ day: '2026-01-31', closesAt: '2026-01-30T17:00:00.000Z', enoughAt: null })
    await signNow(room, of)
    at('2026-01-30T17:00:00.000Z')
    await releaseDue(room.house, { relay: false })
    expect((await latest()).edition.state, 'too few').toBe('gathering')
    await ensureNextEditions(room.house)
    expect((await latest()).edition).toMatchObject({ number: 1, day: '2026-02-01', enoughAt: null })
    await aPublishedStory(room.house, { headline: 'Two', at: '2026-01-31T12:00:00.000Z' })
    at('2026-01-31T17:00:10.000Z')
    await ensureNextEditions(room.house)
    const closed = await latest()
    expect(closed.edition).toMatchObject({ day: '2026-02-01', enoughAt: '2026-01-31T17:00:10.000Z' })
    await signNow(room, closed)
    await releaseDue(room.house, { relay: false })
    expect(await released(closed)).toEqual(['Two', 'One'])
    await ensureNextEditions(room.house)
    expect((await latest()).edition).toMatchObject({ number: 2, day: '2026-02-02' })
  })

  it('an edition is dated anew when the schedule changes, but not once it has closed', async () => {
    const of = await theNextEdition(room)
    await change({ schedule: { kind: 'days', weekdays: [4], time: '18:00', lasts: 24 } })
    await ensureNextEditions(room.house)
    expect(await editionById(room.house.store.write, of.edition.id)).toMatchObject({
      day: '2026-02-05',
      closesAt: '2026-02-05T03:00:00.000Z',
      endsAt: '2026-02-07T06:00:00.000Z',
    })
    at('2026-02-05T03:00:00.000Z')
    await change({ schedule: { kind: 'month', day: 20, time: '18:00', lasts: 24 } })
    await ensureNextEditions(room.house)
    expect((await latest()).edition.day).toBe('2026-02-05')
  })

  it('a schedule that was kept before there were kinds is a weekly one', async () => {
    const schedule = JSON.stringify({ weekday: 1, time: '08:00' })
    await room.house.store.write.updateTable('newsletter').set({ schedule }).execute()
    const { newsletter, edition } = await theNextEdition(room)
    expect(newsletter.schedule).toEqual({ kind: 'days', weekdays: [1], time: '08:00', lasts: 48 })
    expect(edition.day).toBe('2026-02-02')
  })

  it('a newsletter gathers from its sections and tags, a work whole, in the order of the sections', async () => {
    const { house } = room
    const sections = ['harbour', 'islands', 'sport'].map((slug, place) => ({ slug, place, names: '{}' }))
    await house.store.write.insertInto('section').values(sections).execute()
    const publish = (headline: string, minute: number, document: object, more: object = {}) =>
      aPublishedStory(house, { headline, at: `2026-01-30T10:0${minute}:00.000Z`, document, ...more })
    await publish('Port', 1, { section: 'harbour' })
    await publish('Cup', 2, { section: 'sport' })
    const mora = await publish('Mora', 3, { section: 'islands' })
    await publish('Mora, en español', 3, { section: '' }, { language: 'es', workId: mora.workId })
    await publish('Lights', 4, { section: 'harbour' })
    const of = await theNextEdition(room)
    expect(await told(of)).toEqual(['Lights', 'Mora', 'Cup', 'Port'])
    await change({ gathering: { sections: ['harbour', 'islands'], tags: [], order: 'section' } })
    const { contents } = await composeEdition(house, await latest())
    expect(contents.en?.order).toBe('section')
    expect(contents.en?.stories.map((story) => story.headline)).toEqual(['Lights', 'Port', 'Mora'])
    expect(
      contents.es?.stories.map((story) => story.headline),
      'its translation too',
    ).toEqual(['Mora, en español'])
    await publish('Tide', 5, { section: 'sport', tags: ['storm'] })
    await change({ gathering: { sections: [], tags: ['storm'], order: 'clock' } })
    expect(await told(await latest())).toEqual(['Tide'])
  })
})
