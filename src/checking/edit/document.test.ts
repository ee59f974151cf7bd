import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryStory } from '../../../test/arbitrary-story.ts'
import { emptyDocument, type StoryDocument } from '../../story/document.ts'
import { after } from './acts.ts'
import { documentFrom } from './document.ts'
import { fieldsOf } from './fields.ts'
import { merged, partsOf } from './merge.ts'

let n = 0
const newId = () => `new-${++n}`

const text = (words: string) => [{ type: 'text' as const, text: words }]
const story: StoryDocument = {
  ...emptyDocument('en'),
  headline: 'The winter line',
  tags: ['ferries', 'winter'],
  body: [
    {
      type: 'paragraph',
      attrs: { id: 'p1', from: { block: 's1', revision: 'r', fingerprint: 'f' } },
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
      speaker: { kind: 'named', name: 'Berta Solé', role: 'captain', party: 'berta' },
      verb: 'said',
      hop: null,
      original: null,
    },
  ],
}

const read = (fields: ReturnType<typeof fieldsOf>, base = story): StoryDocument => {
  const made = documentFrom(fields, base, newId)
  if (!made.ok) throw new Error(JSON.stringify(made))
  return made.document
}

test('a form that is read back unchanged changes nothing', () => {
  fc.assert(
    fc.property(arbitraryStory, (document) => {
      expect(read(fieldsOf(document), document)).toEqual(document)
    }),
  )
})

test('an empty line divides a paragraph; the first part keeps its id, both keep where they come from', () => {
  const fields = fieldsOf(story)
  const [first, second] = fields.blocks
  const changed = read({ ...fields, blocks: [{ ...first!, text: 'One.\n\nTwo.' }, second!] })
  expect(changed.body.map((block) => block.attrs.from?.block)).toEqual(['s1', 's1', undefined])
  expect(changed.body[0]?.attrs.id).toBe('p1')
  expect(changed.body[2]).toEqual(story.body[1])
})

test('a quotation that is taken out leaves its words in the text', () => {
  const fields = after(fieldsOf(story), { verb: 'remove', of: 'quotation', id: 'q1' }, newId)
  const changed = read(fields)
  expect(changed.quotations).toEqual([])
  expect(changed.body[0]).toMatchObject({ content: text('She said: “We sail”.') })
  expect(read(after(fields, { verb: 'putBack', of: 'quotation', id: 'q1' }, newId))).toEqual(story)
})

test('words are marked as those of a new quotation by its number', () => {
  const fields = after(fieldsOf(story), { verb: 'add', of: 'quotation', id: '' }, newId)
  const [first, second] = fields.blocks
  const changed = read({ ...fields, blocks: [first!, { ...second!, text: 'The {2: second}.' }] })
  const added = changed.quotations[1]
  expect(added?.speaker).toEqual({ kind: 'unknown' })
  expect(changed.body[1]).toMatchObject({ content: [{}, { marks: [{ attrs: { id: added?.id } }] }, {}] })
})

test('blocks move, join and come back', () => {
  const fields = fieldsOf(story)
  const ids = (verb: string, id: string) =>
    read(after(fields, { verb, of: 'block', id }, newId)).body.map((block) => block.attrs.id)
  expect(ids('down', 'p1')).toEqual(['p2', 'p1'])
  expect(ids('up', 'p2')).toEqual(['p2', 'p1'])
  expect(ids('remove', 'p1')).toEqual(['p2'])
  expect(ids('join', 'p2')).toEqual(['p1'])
  expect(ids('add', 'p1')).toHaveLength(3)
})

test('a wrong address names its field', () => {
  const fields = after(fieldsOf(story), { verb: 'add', of: 'hop', id: '' }, () => 'h9')
  const wrong = { ...fields, hops: [{ ...fields.hops[0]!, address: 'javascript:alert(1)', publishedOn: '30 January' }] }
  expect(documentFrom(wrong, story, newId)).toMatchObject({
    ok: false,
    problems: { 'hop.h9.address': 'address', 'hop.h9.publishedOn': 'day' },
  })
})

test('what two people changed is put together part by part', () => {
  const mine = {
    ...story,
    headline: 'Mine',
    body: [story.body[0]!, { ...story.body[1]!, content: text('Mine.') }],
  } as StoryDocument
  const theirs = { ...story, headline: 'Theirs', kicker: 'Coast', body: [story.body[0]!] }
  expect(partsOf(story, mine, theirs).map(({ key, changed }) => [key, changed])).toEqual([
    ['kicker', 'theirs'],
    ['headline', 'both'],
    ['block p2', 'both'],
  ])
  expect(merged(story, mine, theirs, new Map([['headline', 'theirs']]))).toMatchObject({
    headline: 'Theirs',
    kicker: 'Coast',
    body: [{}, { content: text('Mine.') }],
  })
  expect(merged(story, mine, theirs, new Map([['block p2', 'theirs']])).body).toHaveLength(1)
})
