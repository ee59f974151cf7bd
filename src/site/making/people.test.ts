import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { aSite, lacks, type TestSite } from '../../../test/a-site.ts'
import type { StoryDocument } from '../../story/document.ts'
import { countedTo, peopleLength, quotedPeople, saidLength } from './people.tsx'

let site: TestSite
beforeEach(async () => {
  site = await aSite()
})
afterEach(() => site.close())

/** Somebody with a page, by a number of their own. */
async function person(name: string, id?: number): Promise<string> {
  const { write } = site.house.store
  const publicId = site.house.newId()
  const slug = name.toLowerCase().replaceAll(' ', '-')
  const made = await write
    .insertInto('party')
    .values({ ...(id ? { id } : {}), publicId, kind: 'person', slug, note: '', createdAt: site.house.now() })
    .returning('id')
    .executeTakeFirstOrThrow()
  await write
    .insertInto('partyName')
    .values({ partyId: made.id, language: 'en', script: '', kind: 'full', name, folded: name.toLowerCase() })
    .execute()
  return publicId
}

const quoting = (party: string, name: string, times = 1): Partial<StoryDocument> => {
  const ids = Array.from({ length: times }, (_, n) => `q${n + 1}`)
  return {
    body: ids.map((id) => ({
      type: 'paragraph',
      attrs: { id: `p-${id}` },
      content: [
        { type: 'text', text: '“' },
        { type: 'text', text: `Words ${id}`, marks: [{ type: 'quotation', attrs: { id } }] },
        { type: 'text', text: '”' },
      ],
    })),
    quotations: ids.map((id) => ({
      ...{ id, speaker: { kind: 'named', name, role: '', party }, verb: 'said', hop: 'h1', original: null },
    })),
  }
}

test('people stand on the page of their number, by name, with how often they are quoted', async () => {
  const [zoe, ana] = [await person('Zoe Marr'), await person('Ana Quil')]
  const late = await person('Lea Late', peopleLength + 7)
  await person('Nobody Quoted')
  await site.published('One', quoting(zoe, 'Zoe Marr', 2))
  await site.published('Two', quoting(ana, 'Ana Quil'))
  await site.published('Three', quoting(late, 'Lea Late'))
  const first = await site.text('/en/people')
  expect(lacks(first, 'Zoe Marr', '2 quotations', 'Ana Quil', '1 quotation<', '/en/people/page/2')).toEqual([])
  expect(first.indexOf('Ana Quil')).toBeLessThan(first.indexOf('Zoe Marr'))
  expect(first).not.toMatch(/Lea Late|Nobody Quoted/)
  const second = await site.text('/en/people/page/2')
  expect(lacks(second, 'Lea Late', 'Who said what, page 2')).toEqual([])
  expect((await site.get('/en/people/page/3')).status).toBe(404)
  expect((await site.get('/en/people/page/1')).headers.get('location')).toBe('/en/people')
})

test('nobody’s quotations are counted beyond a hundred', async () => {
  const zoe = await person('Zoe Marr')
  await site.published('One', quoting(zoe, 'Zoe Marr', countedTo + 3))
  expect(lacks(await site.text('/en/people'), 'more than 99 quotations')).toEqual([])
})

test('the list is read by index alone: no table is walked, and no list is sorted', () => {
  const { sql, parameters } = quotedPeople(site.house.store.read, 'en', 0).compile()
  const { place } = site.newsroom.where
  const db = new DatabaseSync(place.engine === 'sqlite' ? place.file : '', { readOnly: true })
  const plan = db.prepare(`explain query plan ${sql}`).all(...(parameters as string[]))
  db.close()
  const steps = plan.map(({ detail }) => String(detail))
  expect(steps.filter((step) => /\bSCAN (?!some|CONSTANT)|TEMP B-TREE/.test(step))).toEqual([])
  expect(steps.join('\n')).toMatch(/SEARCH party USING INTEGER PRIMARY KEY \(rowid>\? AND rowid<\?\)/)
  expect(steps.join('\n')).toMatch(/SEARCH quoted USING INDEX quoted_party/)
})

test('whoever is only named in a story has a page as soon as it is out, and the story leads there', async () => {
  expect(await site.text('/en/people')).toContain('Nobody has been quoted by name yet')
  const document = quoting('', 'Teo Marsal', 2)
  const bare = document.quotations?.map((one) => ({
    ...one,
    speaker: { kind: 'named' as const, name: 'Teo Marsal', role: 'captain', party: null },
  }))
  await site.published('The boats sail', { ...document, quotations: bare ?? [] })
  expect(lacks(await site.text('/en/people'), 'Teo Marsal', '2 quotations')).toEqual([])
  expect(lacks(await site.text('/en/people/teo-marsal'), 'Words q1', 'Words q2', 'The boats sail')).toEqual([])
  expect(await site.text('/en/the-boats-sail')).toContain('<a href="/en/people/teo-marsal">Teo Marsal</a>')
})

test('a person who is quoted much has pages that keep their quotations', async () => {
  const zoe = await person('Zoe Marr')
  await site.published('One', quoting(zoe, 'Zoe Marr', saidLength - 1))
  const quoted = async (path: string) => (await site.text(path)).match(/<q>/g)?.length ?? 0
  expect(await quoted('/en/people/zoe-marr')).toBe(saidLength - 1)
  expect(await site.text('/en/people/zoe-marr')).not.toContain('/en/people/zoe-marr/1')
  site.newsroom.clock.pass(60_000)
  await site.published('Two', quoting(zoe, 'Zoe Marr', 3))
  expect(await quoted('/en/people/zoe-marr')).toBe(saidLength)
  expect(await site.text('/en/people/zoe-marr')).toContain('<a rel="prev" href="/en/people/zoe-marr/2">')
  expect([await quoted('/en/people/zoe-marr/1'), await quoted('/en/people/zoe-marr/2')]).toEqual([saidLength, 2])
  expect(lacks(await site.text('/en/people/zoe-marr/1'), 'Zoe Marr, page 1', 'href="/en/people/zoe-marr/2"')).toEqual(
    [],
  )
  for (const path of ['/en/people/zoe-marr/3', '/en/people/zoe-marr/0', '/es/people/zoe-marr', '/en/people/nobody/1'])
    expect((await site.get(path)).status).toBe(404)
})
