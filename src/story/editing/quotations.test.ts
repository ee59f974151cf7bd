import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryStory } from '../../../test/arbitrary-story.ts'
import { textOf } from '../blocks/index.ts'
import { type Block, emptyDocument, type Inline, type StoryDocument } from '../document.ts'
import { markQuotation, quotationNumbers, quotationsIn, quotationWords, unmark } from './quotations.ts'

const said = (text: string, ...ids: string[]): Inline => ({
  type: 'text',
  text,
  ...(ids.length ? { marks: ids.map((id) => ({ type: 'quotation' as const, attrs: { id } })) } : {}),
})
const paragraph = (id: string, ...content: Inline[]): Block => ({ type: 'paragraph', attrs: { id }, content })
const quotation = (id: string) => ({ id, speaker: { kind: 'unknown' }, verb: '', hop: null, original: null }) as const
const document: StoryDocument = {
  ...emptyDocument('en'),
  quotations: [quotation('late'), quotation('early'), quotation('unsaid')],
  body: [
    paragraph(
      'a',
      said('“'),
      said('Nobody won, ', 'early'),
      said('” she said, “'),
      said('nobody.', 'early'),
      said('”'),
    ),
    paragraph('b', said('But ', 'early'), said('we sail.', 'early', 'late')),
  ],
}

test('the words of a quotation, with its interruptions and paragraphs', () => {
  expect(quotationWords(document, 'early')).toBe('Nobody won, … nobody.\nBut we sail.')
  expect(quotationWords(document, 'late')).toBe('we sail.')
  expect(quotationWords(document, 'unsaid')).toBe('')
})

test('quotations are numbered as they appear; those without words are not', () => {
  expect([...quotationNumbers(document)]).toEqual([
    ['early', 1],
    ['late', 2],
  ])
  expect(quotationsIn(document.body[1]!)).toEqual(['early', 'late'])
})

describe('marking and unmarking', () => {
  test('marks those words and no others', () => {
    const plain = { ...document, body: [paragraph('a', said('One two three'))] }
    const marked = markQuotation(plain, 'a', [4, 7], 'early')
    expect(marked.body).toEqual([paragraph('a', said('One '), said('two', 'early'), said(' three'))])
    expect(unmark(marked, 'early')).toEqual(plain)
  })

  test('counts the line ends of a list', () => {
    const list: Block = {
      type: 'list',
      attrs: { id: 'l', ordered: false },
      content: [
        { type: 'listItem', content: [said('one')] },
        { type: 'listItem', content: [said('two')] },
      ],
    }
    const marked = markQuotation({ ...document, body: [list] }, 'l', [2, 5], 'early')
    expect(quotationWords(marked, 'early')).toBe('e\nt')
  })

  test('takes a mark off in one block alone', () => {
    expect(quotationWords(unmark(document, 'early', 'a'), 'early')).toBe('But we sail.')
  })

  test('never changes the text', () => {
    fc.assert(
      fc.property(arbitraryStory, fc.nat(9), fc.nat(40), fc.nat(40), (story, n, start, length) => {
        const block = story.body[n % Math.max(1, story.body.length)]
        const marked = markQuotation(story, block?.attrs.id ?? 'none', [start, start + length], 'new')
        expect(marked.body.map(textOf)).toEqual(story.body.map(textOf))
        expect(unmark(marked, 'new')).toEqual(story)
      }),
    )
  })
})
