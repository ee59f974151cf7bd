import { afterEach, beforeEach, expect, it } from 'vitest'
import {
  confirm,
  correct,
  publish,
  publishedAt,
  revisionsOf,
  saveStory,
  signOff,
  staleDraft,
  standing,
} from '../../src/record/index.ts'
import type { Member } from '../../src/staff/index.ts'
import { onBothEngines } from '../databases.ts'
import { aDocument, aHouse, aMember, aStory, type TestNewsroom } from '../newsroom.ts'

onBothEngines('the record', (engine) => {
  let newsroom: TestNewsroom
  let [pia, ada, noor]: Member[] = []
  beforeEach(async () => {
    newsroom = await aHouse(engine)
    const { house } = newsroom
    pia = await aMember(house, 'PH', 'translator')
    ada = await aMember(house, 'AL', 'editor')
    noor = await aMember(house, 'NH', 'publisher', 'administrator')
  })
  afterEach(() => newsroom.close())

  const somebody = (member: Member | undefined): Member => {
    if (!member) throw new Error('There is no such member')
    return member
  }
  const sign = async (storyId: number) => {
    const { house } = newsroom
    const [editor, publisher] = [somebody(ada), somebody(noor)]
    await confirm(house, { storyId, subject: 'hop', subjectId: 'h1', memberId: editor.id })
    const { revision } = await standing(house, storyId)
    for (const [role, member] of [['editor', editor] as const, ['publisher', publisher] as const])
      await signOff(house, { storyId, revisionId: revision.id, role, member })
    return revision
  }

  it('takes a story from its first text to a correction that readers see', async () => {
    const { house, clock } = newsroom
    const { id } = await aStory(house, { by: somebody(pia) })
    const first = await sign(id)
    expect(await publish(house, { storyId: id, member: somebody(noor) })).toEqual({
      ok: true,
      path: '/en/ferry-crews-win-a-pause',
    })
    clock.pass(3_600_000)
    const document = aDocument({ headline: 'Ferry crews win a pause until March' })
    const saved = await saveStory(house, {
      storyId: id,
      baseRevisionId: first.id,
      document,
      memberId: somebody(pia).id,
    })
    expect(saved.outcome).toBe('saved')
    expect(await publish(house, { storyId: id, member: somebody(noor) })).toMatchObject({ ok: false })
    await sign(id)
    const note = 'An earlier headline left out until when.'
    expect(
      await correct(house, { storyId: id, kind: 'correction', note, toldBy: 'a reader', member: somebody(noor) }),
    ).toMatchObject({ ok: true })
    const found = await publishedAt(house.store.read, 'en', 'ferry-crews-win-a-pause')
    expect(JSON.stringify(found)).toContain('until March')
  })

  it('lets one of many saves at the same moment in, and keeps the others’ words whole', async () => {
    const { house } = newsroom
    const { id } = await aStory(house, { by: somebody(pia) })
    const { revision } = await standing(house, id)
    const houses = [house, engine === 'sqlite' ? house : await newsroom.another()]
    const headlines = Array.from({ length: 8 }, (_, n) => `Words of number ${n}`)
    const saved = await Promise.all(
      headlines.map((headline, n) =>
        saveStory(houses[n % 2] ?? house, {
          ...{ storyId: id, baseRevisionId: revision.id, memberId: somebody(pia).id },
          document: aDocument({ headline }),
        }),
      ),
    )
    expect(saved.filter((one) => one.outcome === 'saved')).toHaveLength(1)
    const kept = [(await standing(house, id)).document.headline]
    for (const one of saved)
      if (one.outcome === 'stale') kept.push((await staleDraft(house, one.draftId))?.document.headline ?? '')
    expect(kept.toSorted()).toEqual(headlines)
    expect(await revisionsOf(house.store.read, id)).toHaveLength(2)
  })

  it('publishes many stories at the same moment, each with its own place in the chain', async () => {
    const { house } = newsroom
    const other = await newsroom.another()
    const ids: number[] = []
    for (let n = 0; n < 12; n += 1) {
      const { id } = await aStory(house, { by: somebody(pia), headline: `Story ${n % 3}` })
      await sign(id)
      ids.push(id)
    }
    const houses = engine === 'sqlite' ? [house, house] : [house, other]
    const all = await Promise.all(
      ids.map((storyId, n) => publish(houses[n % 2] ?? house, { storyId, member: somebody(noor) })),
    )
    expect(all.every((one) => one.ok)).toBe(true)
    expect(new Set(all.map((one) => one.ok && one.path)).size).toBe(12)
    const rows = await house.store.read.selectFrom('publication').selectAll().orderBy('sequence').execute()
    expect(rows.map((row) => row.sequence)).toEqual(Array.from({ length: 12 }, (_, n) => n + 1))
    for (const [n, row] of rows.entries()) expect(row.previousHash).toBe(n === 0 ? '' : rows[n - 1]?.hash)
  })
})
