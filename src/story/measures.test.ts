import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryLine } from '../../test/arbitrary-story.ts'
import { chainInSmall } from './chain.ts'
import { type Block, emptyDocument, type StoryDocument } from './document.ts'
import type { Hop } from './hop.ts'
import { readingMinutes, wordCount, wordsOf } from './length.ts'
import { fingerprintText, hopFingerprintText, normalText, quotationFingerprintText } from './stored/fingerprint.ts'

const paragraph = (text: string): Block => ({
  type: 'paragraph',
  attrs: { id: 'p' },
  content: [{ type: 'text', text }],
})
const storyOf = (language: string, text: string): StoryDocument => ({
  ...emptyDocument(language),
  body: [paragraph(text)],
})

describe('how long a story is', () => {
  test.each([
    ['en', 'Nobody won here, she said.', 5],
    ['ar', 'لم ينتصر أحد هنا', 4],
    ['zh', '渡轮船员同意', 3],
    ['en', '— … !', 0],
  ])('words in %s', (language, text, words) => {
    expect(wordCount(storyOf(language, text))).toBe(words)
    expect(wordsOf(text, language)).toHaveLength(words)
  })

  test.each([
    [0, 1],
    [220, 1],
    [880, 4],
  ])('%i words take %i minutes', (words, minutes) => {
    expect(readingMinutes(storyOf('en', 'word '.repeat(words)))).toBe(minutes)
  })
})

describe('text as fingerprints see it', () => {
  test.each([
    ['white space', 'a \n\t b\u00A0', 'a b'],
    ['two ways to write a letter', 'e\u0301', 'é'],
    ['signs that nobody sees', 'sa\u00ADil\u200B\u200F', 'sail'],
    ['the joiners of Persian words stay', 'می\u200Cخواهم', 'می\u200Cخواهم'],
  ])('%s', (_, text, normal) => {
    expect(normalText(text)).toBe(normal)
  })

  test('is the same when taken again', () => {
    fc.assert(fc.property(arbitraryLine, (text) => void expect(normalText(normalText(text))).toBe(normalText(text))))
  })

  test("a block's marks do not count", () => {
    const strong: Block = {
      type: 'paragraph',
      attrs: { id: 'other' },
      content: [
        { type: 'text', text: 'One', marks: [{ type: 'strong' }] },
        { type: 'text', text: ' boat' },
      ],
    }
    expect(fingerprintText(strong)).toBe(fingerprintText(paragraph('One  boat')))
  })

  test('a confirmation ends when the words, the speaker or the hop change', () => {
    const words = (text: string): Block => ({
      type: 'paragraph',
      attrs: { id: 'p' },
      content: [{ type: 'text', text, marks: [{ type: 'quotation', attrs: { id: 'q' } }] }],
    })
    const confirmed: StoryDocument = {
      ...emptyDocument('en'),
      body: [words('Nobody won')],
      quotations: [{ id: 'q', speaker: { kind: 'unknown' }, verb: 'said', hop: null, original: null }],
    }
    const text = (document: StoryDocument) => quotationFingerprintText(document, 'q')
    expect(text({ ...confirmed, headline: 'Other', body: [words('Nobody  won')] })).toBe(text(confirmed))
    expect(text({ ...confirmed, body: [words('Somebody won')] })).not.toBe(text(confirmed))
    expect(text({ ...confirmed, quotations: [{ ...confirmed.quotations[0]!, verb: 'cried' }] })).not.toBe(
      text(confirmed),
    )
    expect(quotationFingerprintText(confirmed, 'none')).toBe('')
  })
})

test('the chain in small: a dot for each hop, and the first hop', () => {
  const hop: Hop = {
    id: 'h',
    kind: 'report',
    with: '',
    publisher: '',
    author: '',
    address: '',
    language: '',
    publishedOn: '',
    seen: 'us',
    visible: 'public',
    deskNote: '',
    snapshot: null,
  }
  expect(chainInSmall([hop, { ...hop, seen: 'others' }])).toEqual({ dots: ['us', 'others'], first: hop })
  expect(chainInSmall([])).toEqual({ dots: [], first: null })
  expect(hopFingerprintText({ ...hop, deskNote: 'call again' })).toBe(hopFingerprintText(hop))
})
