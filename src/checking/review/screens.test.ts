import { parseHTML } from 'linkedom'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { aDesk, type TestDesk } from '../../../test/at-the-desk.ts'
import { aHouse, aMember, type TestNewsroom } from '../../../test/newsroom.ts'
import { readPage } from '../../intake/read.ts'
import { standing, storyByPublicId } from '../../record/index.ts'

const page = `<html lang="es"><body><nav><a href="/">Inicio</a><a href="/e">Economía</a></nav><article>
<h1>El puerto cierra</h1><p>La capitana Berta Solé cerró el puerto el viernes. «Hoy no sale ningún barco», dijo Berta Solé.</p>
<h2>Lo que viene</h2><p>Los barcos vuelven el domingo, cuando baje por fin el mar de fondo, según espera la oficina.</p>
<p>No hubo heridos, y a dos barcos les faltan los cabos, que aparecieron en la playa por la mañana.</p></article></body></html>`

let newsroom: TestNewsroom
let desk: TestDesk
let path: string
beforeEach(async () => {
  newsroom = await aHouse()
  desk = aDesk(newsroom.house, await aMember(newsroom.house, 'DM', 'editor'), {
    reader: {
      read: async (input) => readPage(input),
      fetch: async () => ({ ok: false, problem: 'unknownHost', message: 'fetch.unknownHost', data: {} }),
    },
  })
  path = await begin()
})
afterEach(() => newsroom.close())

const begin = async (text = page) => {
  const brought = await desk.post('/desk/bring-in', { text, address: 'https://www.costahoy.example/puerto' })
  return brought.headers.get('location') ?? ''
}
const shown = async () => parseHTML(await (await desk.get(`${path}?go=on`)).text()).document
type Shown = Awaited<ReturnType<typeof shown>>
const finding = (document: Shown, kind: string, nth = 0) => document.querySelectorAll(`[data-kind="${kind}"]`)[nth]
const numberOf = (document: Shown, kind: string) => finding(document, kind)?.getAttribute('data-finding') ?? ''
/** The form as it stands, with other values, sent for an act. */
async function send(act: string, fields: Record<string, string> = {}): Promise<Response> {
  const document = await shown()
  const given: Record<string, string> = {}
  for (const field of document.querySelectorAll('.findings [name], .source [name]')) {
    const isBox = ['radio', 'checkbox'].includes(field.getAttribute('type') ?? '')
    const name = field.getAttribute('name') ?? ''
    if (name !== 'act' && (!isBox || field.hasAttribute('checked'))) given[name] = field.getAttribute('value') ?? ''
  }
  return desk.post(path, { ...given, ...fields, act })
}
const draftOf = async (answer: Response) => {
  const publicId = /stories\/([^?]+)/.exec(answer.headers.get('location') ?? '')?.[1] ?? ''
  const story = await storyByPublicId(newsroom.house.store.read, publicId)
  return { publicId, ...(await standing(newsroom.house, story?.id ?? 0)) }
}

test('what was said to be right is not asked again on the story’s page; what is open is', async () => {
  const quotation = numberOf(await shown(), 'quotation')
  newsroom.clock.pass(60_000)
  await send('keep', { [`v.${quotation}`]: 'right' })
  const saidAt = newsroom.clock.at
  newsroom.clock.pass(60_000)
  const drafted = await send('draft')
  expect(drafted.headers.get('location')).toMatch(/did=createdOpen&n=\d+$/)
  const { document, confirmations, publicId } = await draftOf(drafted)
  expect(confirmations).toMatchObject([
    { subject: 'quotation', subjectId: document.quotations[0]?.id, memberId: desk.who.id, at: saidAt },
  ])
  const check = parseHTML(await (await desk.get(`/desk/stories/${publicId}`)).text()).document
  const waiting = [...check.querySelectorAll('[data-note].waits')].map((note) => note.getAttribute('data-note'))
  expect(waiting).toEqual([document.hops[0]?.id])
})

test('a review whose answers were kept by other numbers is gone through anew, and takes none for another’s', async () => {
  const headline = numberOf(await shown(), 'headline')
  await send('keep', { [`v.${headline}`]: 'right' })
  expect((await shown()).querySelectorAll('.said.done')).toHaveLength(1)
  const { detail, tokenHash } = await newsroom.house.store.read
    .selectFrom('token')
    .select(['detail', 'tokenHash'])
    .where('kind', '=', 'review')
    .executeTakeFirstOrThrow()
  const { answersBy: _, ...earlier } = JSON.parse(detail)
  await newsroom.house.store.write
    .updateTable('token')
    .set({ detail: JSON.stringify(earlier) })
    .where('tokenHash', '=', tokenHash)
    .execute()
  expect((await shown()).querySelectorAll('.said.done')).toHaveLength(0)
  await send('keep', { [`v.${headline}`]: 'wrong' })
  expect(finding(await shown(), 'headline')?.querySelector('.said')?.className).toBe('said done wrong')
})

test('the last answers are taken back one after another, an added finding too', async () => {
  const headline = numberOf(await shown(), 'headline')
  await send('keep', { [`v.${headline}`]: 'right' })
  await send('keep', { [`v.${headline}`]: 'changed', [`to.${headline}`]: 'Cierra el puerto' })
  expect(finding(await shown(), 'headline')?.querySelector('.what')?.textContent).toBe('Cierra el puerto')
  const at = [...(await shown()).querySelectorAll('[data-at]')].at(-1)?.getAttribute('data-at') ?? ''
  await send('add', { as: 'quotation', at })
  expect((await shown()).querySelectorAll('[data-kind="quotation"]')).toHaveLength(2)
  await send('undo')
  expect((await shown()).querySelectorAll('[data-kind="quotation"]')).toHaveLength(1)
  await send('undo')
  expect(finding(await shown(), 'headline')?.querySelector('.said')?.textContent).toBe('right')
  await send('undo')
  expect(finding(await shown(), 'headline')?.querySelector('.said')?.textContent).toBe('open')
  expect((await shown()).querySelector('button[value="undo"]')?.hasAttribute('disabled')).toBe(true)
})

test('what was found in a paragraph that is not the story’s is not asked about, and is as it was when it comes back', async () => {
  const quotation = numberOf(await shown(), 'quotation')
  await send('keep', { [`v.${quotation}`]: 'right' })
  await send('keep', { gone: '0' })
  expect(finding(await shown(), 'quotation')).toBeUndefined()
  await send('keep', { [`v.${numberOf(await shown(), 'headline')}`]: 'right' })
  await send('undo')
  await send('undo')
  expect(finding(await shown(), 'quotation')?.querySelector('.said')?.textContent).toBe('right')
})

test('one of our people is proposed by a name in any language, and named only where somebody said so', async () => {
  const { house } = newsroom
  const party = await house.store.write
    .insertInto('party')
    .values({ publicId: house.newId(), kind: 'person', createdAt: house.now() })
    .returning(['id', 'publicId'])
    .executeTakeFirstOrThrow()
  await house.store.write
    .insertInto('partyName')
    .values([
      { partyId: party.id, language: 'en', kind: 'full', name: 'Captain Solé', folded: 'captain sole' },
      { partyId: party.id, language: 'ca', kind: 'alias', name: 'Berta Solé', folded: 'berta sole' },
    ])
    .execute()
  const document = await shown()
  expect(finding(document, 'quotation')?.querySelector('.known legend')?.textContent).toContain('Captain Solé')
  expect((await draftOf(await send('draft'))).document.quotations).toMatchObject([{ speaker: { party: null } }])
  path = await begin(page.replace('viernes', 'sábado'))
  const yes = { [`known.${numberOf(document, 'quotation')}`]: party.publicId }
  expect((await draftOf(await send('draft', yes))).document.quotations).toMatchObject([
    { speaker: { name: 'Berta Solé', party: party.publicId } },
  ])
})

test('one of our people is proposed by a part of their name, or by it with a title, behind those of the whole name', async () => {
  const { house } = newsroom
  for (const name of ['Marta Solé', 'Berta Solé', 'Ona Solérs', 'Solé Vidal']) {
    const { id } = await house.store.write
      .insertInto('party')
      .values({ publicId: house.newId(), kind: 'person', createdAt: house.now() })
      .returning('id')
      .executeTakeFirstOrThrow()
    const folded = name.toLowerCase().replace('é', 'e')
    await house.store.write
      .insertInto('partyName')
      .values({ partyId: id, language: 'es', kind: 'full', name, folded })
      .execute()
  }
  const proposed = async (speaker: string) => {
    const number = numberOf(await shown(), 'quotation')
    await send('keep', { [`v.${number}`]: 'changed', [`to.${number}.speaker`]: speaker })
    const legend = finding(await shown(), 'quotation')?.querySelector('.known legend')?.textContent ?? ''
    return [...legend.matchAll(/\p{Lu}\p{L}+ (?:Solé\p{L}*|Vidal)/gu)].map(([name]) => name)
  }
  expect(await proposed('Solé')).toEqual(['Marta Solé', 'Berta Solé'])
  expect(await proposed('la capitana Berta Solé')).toEqual(['Berta Solé'])
  expect(await proposed('Berta Solé')).toEqual(['Berta Solé'])
  expect(await proposed('Capitana')).toEqual([])
})

test('what editors mend is counted and shown; a draft is made once', async () => {
  expect(await (await desk.get('/desk/bring-in/wrong')).text()).toContain('Nothing has been counted yet')
  const headline = numberOf(await shown(), 'headline')
  const fields = { [`v.${headline}`]: 'wrong', gone: '0' }
  const both = await Promise.all([send('draft', fields), send('draft', fields)])
  expect(both.filter((answer) => answer.headers.get('location')?.includes('/stories/'))).toHaveLength(1)
  const counts = await newsroom.house.store.read.selectFrom('intakeTally').selectAll().orderBy('kind').execute()
  expect(counts).toEqual(
    ['body', 'headline'].map((kind) => ({ site: 'costahoy.example', language: 'es', kind, answer: 'wrong', times: 1 })),
  )
  expect(JSON.stringify(counts)).not.toContain('puerto')
  const told = parseHTML(await (await desk.get('/desk/bring-in/wrong')).text()).document
  expect(told.querySelector('main')?.textContent).toMatch(/costahoy\.example.*Spanish/s)
  path = await begin(page.replace('viernes', 'sábado'))
  expect((await shown()).querySelector('.findings')?.textContent).toContain('At costahoy.example you have mended 2 of')
})

test('text in which nothing was found says so', async () => {
  path = await begin(
    'Nobody knows why the pier was closed on Friday. The boats stay in port, and the wind blows from the north.',
  )
  expect((await shown()).querySelector('.findings')?.textContent).toContain('It is all text')
})
