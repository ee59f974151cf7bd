import { afterEach, beforeEach, expect, it } from 'vitest'
import { confirm, createStory, publish, saveStory, signOff, standing } from '../../src/record/index.ts'
import type { Member } from '../../src/staff/index.ts'
import type { StoryDocument } from '../../src/story/document.ts'
import type { Speaker } from '../../src/story/quotation.ts'
import { onBothEngines } from '../databases.ts'
import { aDocument, aHouse, aMember, type TestNewsroom } from '../newsroom.ts'

const named = (name: string, party: string | null = null): Speaker => ({ kind: 'named', name, role: 'captain', party })

/** A document that quotes each of these, in quotations q1, q2… */
const quoting = (...speakers: Speaker[]): Partial<StoryDocument> => ({
  body: speakers.map((_, n) => ({
    type: 'paragraph',
    attrs: { id: `b${n + 1}` },
    content: [
      { type: 'text', text: `Words ${n + 1}`, marks: [{ type: 'quotation', attrs: { id: `q${n + 1}` } }] },
      { type: 'text', text: ', it was said.' },
    ],
  })),
  quotations: speakers.map((speaker, n) => ({ id: `q${n + 1}`, speaker, verb: 'said', hop: 'h1', original: null })),
})

onBothEngines('the speakers of a published story', (engine) => {
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

  async function sign(storyId: number, over = newsroom.house): Promise<void> {
    const { revision } = await standing(over, storyId)
    const memberId = ada?.id ?? 0
    await confirm(over, { storyId, subject: 'hop', subjectId: 'h1', memberId })
    for (const { id } of revision.document.quotations)
      await confirm(over, { storyId, subject: 'quotation', subjectId: id, memberId })
    for (const [role, member] of [['editor', ada] as const, ['publisher', noor] as const])
      if (member) await signOff(over, { storyId, revisionId: revision.id, role, member })
  }

  async function out(
    headline: string,
    speakers: Speaker[],
    { language = 'en', workId = undefined as number | undefined, over = newsroom.house } = {},
  ): Promise<{ id: number; workId: number }> {
    const document = aDocument({ headline, language, document: quoting(...speakers) })
    const { id } = await createStory(over, {
      ...{ document, memberId: pia?.id ?? null },
      ...(workId === undefined ? {} : { workId }),
    })
    await sign(id, over)
    expect(await publish(over, { storyId: id, member: noor ?? null })).toMatchObject({ ok: true })
    const { story } = await standing(over, id)
    return { id, workId: story.workId }
  }

  const people = () =>
    newsroom.house.store.read
      .selectFrom('party')
      .innerJoin('partyName', 'partyName.partyId', 'party.id')
      .select(['party.slug', 'partyName.language', 'partyName.name'])
      .where('party.slug', 'is not', null)
      .orderBy('partyName.id')
      .execute()
  const quoted = (storyId: number) =>
    newsroom.house.store.read
      .selectFrom('quoted')
      .leftJoin('party', 'party.id', 'quoted.partyId')
      .select(['quotationId', 'speaker', 'party.slug'])
      .where('storyId', '=', storyId)
      .orderBy('quotationId')
      .execute()

  const idOf = async (slug: string): Promise<string> => {
    const query = newsroom.house.store.read.selectFrom('party').select('publicId').where('slug', '=', slug)
    return (await query.executeTakeFirstOrThrow()).publicId
  }

  it('are known from then on, each once, with an address of their own', async () => {
    const { id } = await out('One', [named('Teo Marsal'), named('Berta Solé'), named('Teo Marsal')])
    expect(await people()).toEqual([
      { slug: 'teo-marsal', language: 'en', name: 'Teo Marsal' },
      { slug: 'berta-sole', language: 'en', name: 'Berta Solé' },
    ])
    expect((await quoted(id)).map(({ slug }) => slug)).toEqual(['teo-marsal', 'berta-sole', 'teo-marsal'])
  })

  it('stay as they were signed in the document, and are made once however often it is published', async () => {
    const { id } = await out('One', [named('Teo Marsal')])
    const { revision } = await standing(newsroom.house, id)
    expect(revision.document.quotations[0]?.speaker).toEqual(named('Teo Marsal'))
    const document = aDocument({ headline: 'One, again', document: quoting(named('Teo  Marsal ')) })
    await saveStory(newsroom.house, { storyId: id, baseRevisionId: revision.id, document, memberId: pia?.id ?? null })
    await sign(id)
    expect(await publish(newsroom.house, { storyId: id, member: noor ?? null })).toMatchObject({ ok: true })
    await out('Another', [named('Teo Marsal')])
    expect(await people()).toHaveLength(1)
  })

  it('are found by another way in which they are written', async () => {
    const { house } = newsroom
    const party = await house.store.write
      .insertInto('party')
      .values({ publicId: house.newId(), kind: 'person', createdAt: house.now() })
      .returning('id')
      .executeTakeFirstOrThrow()
    const names = [
      { partyId: party.id, language: 'en', kind: 'full' as const, name: 'Berta Solé', folded: 'berta sole' },
      { partyId: party.id, language: 'en', kind: 'alias' as const, name: 'Captain Solé', folded: 'captain sole' },
    ]
    await house.store.write.insertInto('partyName').values(names).execute()
    const { id } = await out('One', [named('Captain Solé')])
    // Who had no page yet has one now.
    expect(await quoted(id)).toEqual([{ quotationId: 'q1', speaker: 'Captain Solé', slug: 'captain-sole' }])
    expect(await people()).toHaveLength(2)
  })

  it('are one person in all languages of a work, whatever letters they are written in', async () => {
    const { workId } = await out('One', [named('Marta Quil'), named('Teo Marsal')])
    const arabic = await out('واحد', [named('مارتا كيل'), named('تيو مارسال')], { language: 'ar', workId })
    const spanish = await out('Uno', [named('Marta Quil')], { language: 'es' })
    expect((await quoted(arabic.id)).map(({ slug }) => slug)).toEqual(['marta-quil', 'teo-marsal'])
    expect((await quoted(spanish.id)).map(({ slug }) => slug)).toEqual(['marta-quil'])
    expect(new Set((await people()).map(({ slug }) => slug)).size).toBe(2)
    expect((await people()).filter(({ slug }) => slug === 'marta-quil').map(({ name }) => name)).toEqual([
      'Marta Quil',
      'مارتا كيل',
      'Marta Quil',
    ])
  })

  it('are two persons where a translation names another one', async () => {
    const { workId } = await out('One', [named('Marta Quil'), named('Teo Marsal')])
    await out('غيره', [named('مارتا كيل', await idOf('marta-quil'))], { language: 'ar' })
    const spanish = await out('Uno', [named('Rosa Ferrer'), named('Teo Marsal')], { language: 'es', workId })
    const arabic = await out('واحد', [named('روزا فيرير'), named('تيو مارسال')], { language: 'ar', workId })
    expect((await quoted(spanish.id)).map(({ slug }) => slug)).toEqual(['rosa-ferrer', 'teo-marsal'])
    expect((await quoted(arabic.id)).map(({ slug }) => slug)).toEqual(['rosa-ferrer', 'teo-marsal'])
  })

  it('are never known when they are only described, withheld or unnamed', async () => {
    const described: Speaker = { kind: 'described', description: 'a foreman', deskOnly: 'Hamid S.' }
    const { id } = await out('One', [described, { kind: 'withheld', deskOnly: 'Rim A.' }])
    expect(await people()).toEqual([])
    expect(await quoted(id)).toEqual([])
    const rows = await newsroom.house.store.read.selectFrom('partyName').select('name').execute()
    expect(JSON.stringify(rows)).not.toMatch(/Hamid|Rim|foreman/)
  })

  it('get addresses of their own where two names are written alike', async () => {
    await out('One', [named('Berta Solé'), named('Berta Sole')])
    expect((await people()).map(({ slug }) => slug)).toEqual(['berta-sole', 'berta-sole-2'])
  })

  it('are made once by two stories that go out at the same moment', async () => {
    const other = await newsroom.another()
    await Promise.all([
      out('One', [named('Teo Marsal')]),
      out('Two', [named('Teo Marsal')], { over: engine === 'sqlite' ? newsroom.house : other }),
    ])
    expect(await people()).toHaveLength(1)
  })
})
