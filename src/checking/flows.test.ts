import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { parseHTML } from 'linkedom'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { House } from '../house.ts'
import { readPage } from '../intake/read.ts'
import { openHouse } from '../opening.ts'
import { migrate, openStore } from '../platform/store/index.ts'
import { createStory, standing, storyById, storyByPublicId } from '../record/index.ts'
import { whereabouts } from '../settings.ts'
import type { DeskEnv, Member, Role } from '../staff/index.ts'
import { emptyDocument, type StoryDocument } from '../story/document.ts'
import { checkingScreens } from './index.ts'

let folder: string
let house: House
let app: Hono<DeskEnv>
let who: Member
let clock: string
const kept = new Map<string, Uint8Array>()

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-checking-'))
  const where = whereabouts({}, { data: folder })
  const store = openStore(where.place)
  await migrate(store, where.place)
  await store.close()
  clock = '2026-01-30T14:10:00.000Z'
  house = { ...(await openHouse(where, () => {})), now: () => clock as ReturnType<House['now']> }
  await house.changeNewsroom({ languages: ['en', 'es'], zone: 'Europe/Madrid', name: { en: 'The Harbour Desk' } })
  app = new Hono<DeskEnv>()
  app.use('*', async (context, next) => {
    context.set('member', who)
    context.set('csrf', 'token')
    await next()
  })
  app.route('/', checkingScreens(house, parts()))
  who = await aMember('Dalia Marr', 'DM', 'translator')
})

afterEach(async () => {
  await house.store.close()
  rmSync(folder, { recursive: true, force: true })
})

const parts = () => ({
  reader: { read: async (input: Parameters<typeof readPage>[0]) => readPage(input), fetch: fetchNothing },
  snapshots: { keep: keepSnapshot, bytes: async (sha256: string) => kept.get(sha256) },
  pictures: { put: async () => ({ ok: false, why: 'broken' }) as const, shown: async () => new Map() },
  samplePage: () => null,
  known: async () => [],
  preview: {
    page: async (document: StoryDocument) => `<h1>${document.headline}</h1>`,
    mail: async (document: StoryDocument) => ({ subject: document.headline, html: '<p>mail</p>', plain: 'as text' }),
  },
})

const fetchNothing = async () =>
  ({ ok: false, problem: 'unknownHost', message: 'fetch.unknownHost', data: {} }) as const

async function keepSnapshot(bytes: Uint8Array, seen: { address: string; mediaType: string; at: string }) {
  const sha256 = 'a'.repeat(64)
  kept.set(sha256, bytes)
  const { id } = await house.store.write
    .insertInto('snapshot')
    .values({ sha256, address: seen.address, mediaType: seen.mediaType, size: bytes.length, seenAt: seen.at })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, sha256 }
}

async function aMember(name: string, initials: string, ...roles: Role[]): Promise<Member> {
  const db = house.store.write
  const party = await db
    .insertInto('party')
    .values({ publicId: house.newId(), kind: 'person', createdAt: clock })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('partyName')
    .values({ partyId: party.id, language: 'en', kind: 'full', name, folded: name })
    .execute()
  const email = `${initials}@desk.example`
  const member = await db
    .insertInto('member')
    .values({ publicId: house.newId(), partyId: party.id, initials, email, createdAt: clock })
    .returning(['id', 'publicId'])
    .executeTakeFirstOrThrow()
  for (const role of roles) await db.insertInto('memberRole').values({ memberId: member.id, role }).execute()
  return { ...member, name, initials, email, roles, language: 'en' }
}

const text = (words: string) => [{ type: 'text' as const, text: words }]
const document: StoryDocument = {
  ...emptyDocument('en'),
  headline: 'The winter line',
  standfirst: 'Crews agree.',
  credits: [{ role: 'author', name: 'Dalia Marr', of: '', party: null }],
  body: [
    {
      type: 'paragraph',
      attrs: { id: 'p1' },
      content: [
        { type: 'text', text: 'She said: “' },
        { type: 'text', text: 'We sail', marks: [{ type: 'quotation', attrs: { id: 'q1' } }] },
        { type: 'text', text: '”.' },
      ],
    },
    { type: 'paragraph', attrs: { id: 'p2' }, content: text('The second.') },
  ],
  quotations: [
    {
      id: 'q1',
      speaker: { kind: 'described', description: 'a captain', deskOnly: 'Berta Solé, by telephone' },
      verb: 'said',
      hop: 'h1',
      original: null,
    },
  ],
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
}

const aStory = (of = document) => createStory(house, { document: of, memberId: who.id })

/** What a browser would post of a form as it stands. */
function formOf(html: string, selector: string): [string, string][] {
  const form = parseHTML(html).document.querySelector(selector)
  if (!form) throw new Error(`No ${selector}`)
  return [...form.querySelectorAll('input, select, textarea')].flatMap((field): [string, string][] => {
    const name = field.getAttribute('name')
    if (!name || field.closest('template') || field.hasAttribute('disabled')) return []
    if (field.tagName === 'SELECT') {
      const options = [...field.querySelectorAll('option')]
      const chosen = options.find((option) => option.hasAttribute('selected')) ?? options[0]
      return [[name, chosen?.getAttribute('value') ?? '']]
    }
    // The parser drops the line end after <textarea>, as browsers do; linkedom keeps it.
    if (field.tagName === 'TEXTAREA')
      return [[name, (field.textContent ?? '').replace(/^\n/, '').replace(/\n/g, '\r\n')]]
    const type = field.getAttribute('type')
    if (type === 'file') return []
    if ((type === 'radio' || type === 'checkbox') && !field.hasAttribute('checked')) return []
    return [[name, field.getAttribute('value') ?? '']]
  })
}

async function post(path: string, fields: readonly (readonly [string, string])[]): Promise<Response> {
  const body = new URLSearchParams(fields.map(([name, value]) => [name, value])).toString()
  return app.request(path, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': String(new TextEncoder().encode(body).length),
    },
  })
}

const get = async (path: string): Promise<string> => {
  const answer = await app.request(path)
  expect(answer.status).toBe(200)
  return answer.text()
}

const edited = async (publicId: string, change: (fields: [string, string][]) => [string, string][]) => {
  const path = `/desk/stories/${publicId}/edit`
  const fields = formOf(await get(path), '#story-form')
  return post(path, [...change(fields), ['act', 'save']])
}
const set = (fields: [string, string][], name: string, value: string): [string, string][] =>
  fields.map(([each, was]) => [each, each === name ? value : was])

test('the form of a story, posted as it came, changes nothing', async () => {
  const { publicId, id } = await aStory()
  const answer = await edited(publicId, (fields) => fields)
  expect(answer.headers.get('location')).toContain('did=unchanged')
  expect((await standing(house, id)).revision.number).toBe(1)
})

test('an edit makes a revision, and its page says so', async () => {
  const { publicId, id } = await aStory()
  const answer = await edited(publicId, (fields) => set(fields, 'head.headline', 'The line runs'))
  expect(answer.status).toBe(303)
  expect(await get(answer.headers.get('location') ?? '')).toContain('Saved as revision 2.')
  expect((await standing(house, id)).document).toEqual({ ...document, headline: 'The line runs' })
})

test('what can’t be kept is shown again at its field, with everything that was typed', async () => {
  const { publicId, id } = await aStory()
  const answer = await edited(publicId, (fields) =>
    set(set(fields, 'hop.h1.publishedOn', '30 January'), 'head.kicker', 'Coast <b>'),
  )
  expect(answer.status).toBe(422)
  const html = await answer.text()
  expect(html).toContain('Write it as 2026-01-30')
  expect(html).toContain('value="30 January"')
  expect(html).toContain('value="Coast &lt;b&gt;"')
  expect((await standing(house, id)).revision.number).toBe(1)
})

test('buttons of the form work without script and without saving', async () => {
  const { publicId, id } = await aStory()
  const path = `/desk/stories/${publicId}/edit`
  const first = formOf(await get(path), '#story-form')
  const moved = await (await post(path, [...first, ['act', 'down block p1']])).text()
  const order = formOf(moved, '#story-form').filter(([name]) => name === 'block')
  expect(order.map(([, block]) => block)).toEqual(['p2', 'p1'])
  expect((await standing(house, id)).revision.number).toBe(1)
  const gone = await (await post(path, [...formOf(moved, '#story-form'), ['act', 'remove block p2']])).text()
  await post(path, [...formOf(gone, '#story-form'), ['act', 'save']])
  expect((await standing(house, id)).document.body.map((block) => block.attrs.id)).toEqual(['p1'])
})

test('a form that is stale shows both texts; what is chosen is saved, and nothing is lost', async () => {
  const { publicId, id } = await aStory()
  const path = `/desk/stories/${publicId}/edit`
  const mine = set(formOf(await get(path), '#story-form'), 'head.headline', 'Mine')
  await edited(publicId, (fields) => set(set(fields, 'head.headline', 'Theirs'), 'head.kicker', 'Coast'))
  const answer = await post(path, [...mine, ['act', 'save']])
  expect(answer.status).toBe(409)
  const html = await answer.text()
  expect(html).toContain('Mine')
  expect(html).toContain('Theirs')
  const choice = formOf(html, 'form.conflict')
  expect(new Map(choice).get('take.kicker')).toBe('theirs')
  await post(`/desk/stories/${publicId}/conflict`, [...choice, ['act', 'take']])
  expect((await standing(house, id)).document).toMatchObject({ headline: 'Mine', kicker: 'Coast' })
})

test('a story that never ran is put away, off the board and its hour, and taken up again; one that ran is not', async () => {
  const { publicId, id } = await aStory()
  const now = () => storyById(house.store.read, id)
  const stage = (to: string) => post(`/desk/stories/${publicId}/stage`, [['stage', to]])
  await house.store.write.updateTable('story').set({ publishAt: house.now() }).where('id', '=', id).execute()
  expect(await get(`/desk/stories/${publicId}`)).toContain('Put it away')
  await stage('withdrawn')
  expect(await now()).toMatchObject({ stage: 'withdrawn', publishAt: null, withdrawnAt: null })
  expect(await get(`/desk/stories/${publicId}`)).toContain('It never ran.')
  await stage('draft')
  expect((await now()).stage).toBe('draft')
  await house.store.write.updateTable('story').set({ firstPublishedAt: house.now() }).where('id', '=', id).execute()
  await stage('withdrawn')
  expect((await now()).stage).toBe('draft')
  expect(await get(`/desk/stories/${publicId}`)).not.toContain('Put it away')
})

test('where the writer signed in every role, the page offers another to sign beside them', async () => {
  const noor = await aMember('Noor Haddad', 'NH', 'translator', 'editor', 'publisher')
  const ada = await aMember('Ada Lindqvist', 'AL', 'editor')
  who = noor
  const { publicId, id } = await aStory()
  const { currentRevisionId } = await storyById(house.store.read, id)
  const sign = (role: string) =>
    post(`/desk/stories/${publicId}/sign`, [
      ['role', role],
      ['revision', String(currentRevisionId)],
    ])
  for (const role of ['editor', 'publisher']) await sign(role)
  const page = `/desk/stories/${publicId}`
  expect(await get(page)).not.toContain('Sign off as')
  who = ada
  expect(await get(page)).toContain('Sign off as editor')
  await sign('editor')
  expect(await get(page)).toContain('Noor Haddad and Ada Lindqvist')
  expect(await get(page)).toContain('Four eyes: kept')
})

test('checked, signed by two, published; an edit voids the sign-offs and shows what changed', async () => {
  const writer = who
  const editor = await aMember('Ada Lindqvist', 'AL', 'editor')
  const publisher = await aMember('Noor Haddad', 'NH', 'publisher')
  const { publicId, id } = await aStory()
  const act = (name: string, fields: Record<string, string>) =>
    post(`/desk/stories/${publicId}/${name}`, Object.entries(fields))
  const sign = async (role: string) =>
    act('sign', { role, revision: String((await storyById(house.store.read, id)).currentRevisionId) })

  who = editor
  expect(await get(`/desk/stories/${publicId}`)).toContain('It can’t go out while it lacks')
  await act('confirm', { subject: 'quotation', id: 'q1', number: '1' })
  await act('confirm', { subject: 'hop', id: 'h1', number: '1' })
  expect(await get(`/desk/stories/${publicId}`)).not.toContain('Four eyes: kept')
  await sign('editor')
  expect(await get(`/desk/stories/${publicId}`)).toContain('Four eyes: kept')
  who = publisher
  await sign('publisher')
  expect(await get(`/desk/stories/${publicId}`)).toContain('Lacks nothing')

  who = writer
  await edited(publicId, (fields) => set(fields, 'block.p2.text', 'The third.'))
  who = editor
  const html = await get(`/desk/stories/${publicId}`)
  expect(html).toContain('You signed revision 1')
  expect(html).toContain('<del>second</del>\u2005<ins>third</ins>')
  expect(html).toContain('Changed since you signed')

  await sign('editor')
  who = publisher
  await sign('publisher')
  const revision = String((await storyById(house.store.read, id)).currentRevisionId)
  const published = await act('publish', { act: 'now', revision })
  expect(published.headers.get('location')).toContain('did=published')
  expect((await storyByPublicId(house.store.read, publicId))?.stage).toBe('published')
})

test('an hour is the newsroom’s own; one that has passed is refused', async () => {
  who = await aMember('Noor Haddad', 'NH', 'publisher')
  const { publicId, id } = await aStory()
  const revision = String((await storyById(house.store.read, id)).currentRevisionId)
  const at = (hour: string) =>
    post(`/desk/stories/${publicId}/publish`, [
      ['act', 'set'],
      ['when', 'at'],
      ['day', '2026-01-30'],
      ['hour', hour],
      ['revision', revision],
    ])
  await at('17:00')
  expect((await storyById(house.store.read, id)).publishAt).toBe('2026-01-30T16:00:00.000Z')
  const refused = await at('15:00')
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('That hour has passed')
})

test('words that come from outside stand in pages as text', async () => {
  const hostile = '"><script>alert(1)</script>'
  const { publicId } = await aStory({
    ...document,
    headline: hostile,
    kicker: hostile,
    body: [{ type: 'paragraph', attrs: { id: 'p1' }, content: text(hostile) }],
    quotations: [
      {
        id: 'q1',
        speaker: { kind: 'withheld', deskOnly: hostile },
        verb: hostile,
        hop: null,
        original: { language: 'ar', text: hostile },
      },
    ],
    hops: [{ ...document.hops[0]!, publisher: hostile, deskNote: hostile }],
  })
  for (const page of ['', '/edit', '/revisions', '/preview']) {
    expect(await get(`/desk/stories/${publicId}${page}`)).not.toContain('<script>alert')
  }
})

const saved = `<html lang="en"><head><title>Boats</title></head><body><article><h1>The boats stay in</h1>
<p>The harbour master, Berta Solé, closed the port on Friday. “No boat leaves today,” Solé said. The wind was north.</p>
<p>A second paragraph tells that the ferries run again on Sunday, when the swell has gone down at last.</p>
</article></body></html>`

test('a page is brought in: what is wrong stays out of the draft, and the kept copy is named', async () => {
  const brought = await post('/desk/bring-in', [
    ['text', saved],
    ['address', 'https://costahoy.example/boats'],
  ])
  expect(brought.status).toBe(303)
  const path = brought.headers.get('location') ?? ''
  const html = await get(path)
  const page = parseHTML(html).document
  const finding = (kind: string) =>
    [...page.querySelectorAll('.finding')].find((item) => item.querySelector('.kind')?.textContent === kind)
  const number = finding('Quotation')?.getAttribute('data-finding')
  expect(number).toBeTruthy()
  const headline = finding('Headline')?.getAttribute('data-finding')
  const drafted = await post(path, [
    [`v.${number}`, 'wrong'],
    [`v.${headline}`, 'changed'],
    [`to.${headline}`, 'The port is closed'],
    ['act', 'draft'],
  ])
  const publicId = /stories\/([^?]+)/.exec(drafted.headers.get('location') ?? '')?.[1] ?? ''
  const story = await storyByPublicId(house.store.read, publicId)
  const made = (await standing(house, story?.id ?? 0)).document
  expect(made.headline).toBe('The port is closed')
  expect(made.quotations).toEqual([])
  expect(made.hops.find((hop) => hop.seen === 'us')?.snapshot?.sha256).toBe('a'.repeat(64))
  expect((await app.request(path)).status).toBe(404)
})

test('answers survive a reload', async () => {
  const brought = await post('/desk/bring-in', [['text', saved]])
  const path = brought.headers.get('location') ?? ''
  await post(path, [
    ['v.1', 'right'],
    ['act', 'keep'],
  ])
  expect(await get(path)).toMatch(/1 of \d+/)
  const begun = await get('/desk/bring-in')
  expect(begun).toContain(`href="${path}"`)
  expect(begun).toMatch(/1 of \d+ looked at/)
  who = await aMember('Ada Lindqvist', 'AL', 'editor')
  expect(await get('/desk/bring-in')).not.toContain(path)
})

test('a review that was dropped is no longer among those begun', async () => {
  const path = (await post('/desk/bring-in', [['text', saved]])).headers.get('location') ?? ''
  await post(path, [['act', 'drop']])
  expect(await get('/desk/bring-in')).not.toContain(path)
})

test('what can’t be read or fetched is told in plain words', async () => {
  expect(await (await post('/desk/bring-in', [])).text()).toContain('Give an address, a file or a text')
  const unknown = await post('/desk/bring-in', [['address', 'nowhere.example']])
  expect(unknown.status).toBe(422)
  expect(await unknown.text()).toContain('There is no site of that name')
})

test('a translation begins with the source beside each block', async () => {
  const { publicId } = await aStory()
  const answer = await post(`/desk/stories/${publicId}/translate`, [['language', 'es']])
  const html = await get(answer.headers.get('location') ?? '')
  expect(html).toContain('class="original"')
  const id = /stories\/([^/]+)\/edit/.exec(answer.headers.get('location') ?? '')?.[1] ?? ''
  const story = await storyByPublicId(house.store.read, id)
  const made = (await standing(house, story?.id ?? 0)).document
  expect(made.language).toBe('es')
  expect(made.body[0]?.attrs.from?.block).toBe('p1')
  expect(made.quotations[0]?.original).toEqual({ language: 'en', text: 'We sail' })
  expect(made.hops.at(-1)).toMatchObject({ kind: 'translation', seen: 'us', author: 'Dalia Marr' })
  const before = parseHTML(await get(`/desk/stories/${id}`)).document.querySelector('.ready')?.textContent
  for (const part of [
    'Still as in the original',
    'Headline',
    'Standfirst',
    'part 1 of the text',
    'speaker of quotation 1',
  ])
    expect(before).toContain(part)
  await edited(id, (fields) =>
    set(
      set(set(fields, 'head.headline', 'La línea de invierno'), 'quotation.q1.verb', 'dijo'),
      'block.p2.text',
      'El segundo.',
    ),
  )
  const after = parseHTML(await get(`/desk/stories/${id}`)).document.querySelector('.ready')
  const still = [...(after?.querySelectorAll('li') ?? [])].find((item) =>
    /original/.test(item.textContent),
  )?.textContent
  expect(still).not.toContain('Headline')
  expect(still).toContain('part 1 of the text')
  // A translator writes over the description of the speaker, too.
  expect(still).toContain('speaker of quotation 1')
})

/** A story that is out, by the one member who may do everything. */
async function published(): Promise<{ id: number; publicId: string }> {
  who = await aMember('Noor Haddad', 'NH', 'publisher')
  await house.changeNewsroom({ signOffs: [], fourEyes: 'off' })
  const { publicId, id } = await aStory()
  for (const [subject, of] of [
    ['quotation', 'q1'],
    ['hop', 'h1'],
  ] as const) {
    await post(`/desk/stories/${publicId}/confirm`, [
      ['subject', subject],
      ['id', of],
    ])
  }
  const revision = String((await storyById(house.store.read, id)).currentRevisionId)
  await post(`/desk/stories/${publicId}/publish`, [
    ['act', 'now'],
    ['revision', revision],
  ])
  expect((await storyById(house.store.read, id)).stage).toBe('published')
  return { id, publicId }
}

test('a withdrawal asks for its reason', async () => {
  const { publicId, id } = await published()
  const asked = await post(`/desk/stories/${publicId}/withdraw`, [['reason', ' ']])
  expect(asked.status).toBe(422)
  await post(`/desk/stories/${publicId}/withdraw`, [['reason', 'It was not so.']])
  expect((await storyById(house.store.read, id)).stage).toBe('withdrawn')
  expect(await get(`/desk/stories/${publicId}`)).toContain('It was not so.')
})

test('a correction of a text that has not changed asks once', async () => {
  const { publicId } = await published()
  const path = `/desk/stories/${publicId}/correct`
  const form = set(formOf(await get(path), `form[action="${path}"]`), 'note', 'We wrote three; there are two.')
  const asked = await post(path, form)
  expect(asked.status).toBe(422)
  const html = await asked.text()
  expect(html).toContain('We wrote three; there are two.')
  expect(html).toContain('Edit it first, or tick')
  const alone = await post(path, [...form, ['alone', 'on']])
  expect(alone.headers.get('location')).toContain('did=corrected')
  const update = set(formOf(await get(path), `form[action="${path}"]`), 'note', 'They sail again.')
  const updated = await post(path, set(update, 'kind', 'update'))
  expect(updated.headers.get('location')).toContain('did=corrected')
})

test('where others wrote it the right to republish is not settled until somebody says so', async () => {
  const credits = [{ role: 'author' as const, name: 'Clara Benet', of: 'Costa Hoy', party: null }]
  const { publicId, id } = await aStory({ ...document, credits })
  const html = await get(`/desk/stories/${publicId}/edit`)
  expect(new Map(formOf(html, '#story-form')).get('head.licence')).toBe('')
  expect(await get(`/desk/stories/${publicId}`)).toContain('The right to republish: not settled yet')
  await edited(publicId, (fields) => set(fields, 'head.licence', 'granted'))
  expect((await standing(house, id)).document.licence).not.toBeNull()
  expect(await get(`/desk/stories/${publicId}`)).toContain('The right to republish: its terms')
  const ours = await aStory()
  expect(new Map(formOf(await get(`/desk/stories/${ours.publicId}/edit`), '#story-form')).get('head.licence')).toBe(
    'own',
  )
})

test('a page whose headline no story can have is shown again with the reason, and can be mended there', async () => {
  const long = 'A headline that does not end '.repeat(30).trim()
  const saved = `<!doctype html><html lang="en"><body><article><h1>${long}</h1>${'<p>One paragraph of a story about a pier, long enough to be read.</p>'.repeat(4)}</article></body></html>`
  const brought = await post('/desk/bring-in', [['text', saved]])
  const review = brought.headers.get('location') ?? ''
  const refused = await post(review, [['act', 'draft']])
  const shown = await refused.text()
  expect(refused.status).toBe(422)
  const told = shown.slice(shown.indexOf('role="alert"'))
  expect(told).toMatch(/^role="alert">\s*Longer than can be kept: Headline\. /)
  const fields = told.slice(told.indexOf('</p>'))
  const number = /name="v\.(\d+)"/.exec(fields.slice(fields.indexOf('Headline')))?.[1] ?? ''
  const made = await post(review, [
    ['act', 'draft'],
    [`v.${number}`, 'changed'],
    [`to.${number}`, 'Short enough'],
  ])
  expect(made.headers.get('location')).toContain('/desk/stories/')
})
