import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryStory, arbitraryText } from '../../../test/arbitrary-story.ts'
import { processorMs } from '../../../test/processor-time.ts'
import { type Block, emptyDocument, type StoryDocument } from '../document.ts'
import { moveBlock } from '../editing/edit.ts'
import { documentDiff, isSame } from './difference.ts'
import { withoutLongestRise } from './rise.ts'
import { wordDifference } from './word-difference.ts'

const paragraph = (id: string, text: string): Block => ({
  type: 'paragraph',
  attrs: { id },
  content: [{ type: 'text', text }],
})
const storyOf = (...body: Block[]): StoryDocument => ({ ...emptyDocument('en'), body })

describe('words that differ', () => {
  test.each([
    ['The three boats sail.', 'The two boats sail.', 'The -three+two boats sail.'],
    ['The three boats sail.', 'The two small ships sail.', 'The -three boats+two small ships sail.'],
    ['They sail.', 'They sail on Friday.', 'They sail+ on Friday.'],
    ['', 'New', '+New'],
    ['Same', 'Same', 'Same'],
    ['قال الرجل', 'قالت المرأة', '-قال الرجل+قالت المرأة'],
  ])('%j and %j', (before, after, shown) => {
    const signs = { same: '', out: '-', in: '+' } as const
    const parts = wordDifference(before, after, 'en')
    expect(parts.map((part) => `${signs[part.kind]}${part.text}`).join('')).toBe(shown)
  })

  test('are told so that both texts can be read from them', () => {
    fc.assert(
      fc.property(arbitraryText, arbitraryText, (before, after) => {
        const parts = wordDifference(before, after, 'en')
        const without = (kind: string) => parts.flatMap((part) => (part.kind === kind ? [] : part.text)).join('')
        expect([without('in'), without('out')]).toEqual([before, after])
      }),
      { numRuns: 300 },
    )
  })

  test('in very long texts are told as one exchange, and fast', () => {
    const text = (word: string) => Array.from({ length: 10_000 }, (_, n) => `${word}${n}`).join(' ')
    const started = processorMs()
    expect(wordDifference(text('a'), text('b'), 'en').map((part) => part.kind)).toEqual(['out', 'in'])
    expect(processorMs() - started).toBeLessThan(1_000)
  })
})

describe('revisions that differ', () => {
  const before = storyOf(paragraph('a', 'One boat.'), paragraph('b', 'Two boats.'), paragraph('c', 'Three boats.'))

  test('a story does not differ from itself', () => {
    fc.assert(
      fc.property(arbitraryStory, (document) => void expect(isSame(documentDiff(document, document))).toBe(true)),
    )
  })

  test('what was added, changed and removed', () => {
    const after = storyOf(paragraph('new', 'None.'), paragraph('a', 'One ship.'), paragraph('c', 'Three boats.'))
    expect(documentDiff(before, after).blocks.map((block) => [block.change, block.block.attrs.id])).toEqual([
      ['added', 'new'],
      ['changed', 'a'],
      ['removed', 'b'],
      ['same', 'c'],
    ])
  })

  test('the one block that moved, and not those that it passed', () => {
    const { blocks } = documentDiff(before, moveBlock(before, 'a', 2))
    expect(blocks.filter((block) => block.moved).map((block) => block.block.attrs.id)).toEqual(['a'])
  })

  test('marks alone are a change without other words', () => {
    const strong: Block = {
      type: 'paragraph',
      attrs: { id: 'a' },
      content: [{ type: 'text', text: 'One boat.', marks: [{ type: 'strong' }] }],
    }
    const [change] = documentDiff(storyOf(before.body[0]!), storyOf(strong)).blocks
    expect(change).toMatchObject({ change: 'changed', words: [{ kind: 'same', text: 'One boat.' }] })
  })

  test('the head word by word, other parts by name', () => {
    const after = { ...before, headline: 'Boats', tags: ['sea'], language: 'es' }
    expect(documentDiff(before, after)).toMatchObject({
      head: [{ field: 'headline', words: [{ kind: 'in', text: 'Boats' }] }],
      parts: ['tags', 'language'],
    })
  })

  test('every block of both is told once', () => {
    fc.assert(
      fc.property(arbitraryStory, arbitraryStory, (a, b) => {
        const ids = documentDiff(a, b).blocks.map((block) => block.block.attrs.id)
        const both = new Set([...a.body, ...b.body].map((block) => block.attrs.id))
        expect([...ids].sort()).toEqual([...both].sort())
      }),
    )
  })
})

test('the fewest moves are found', () => {
  const moved = (...places: number[]) => withoutLongestRise(places, (place) => place)
  expect(moved(0, 1, 2)).toEqual([])
  expect(moved(1, 2, 3, 0)).toEqual([0])
  expect(moved(3, 0, 1, 2)).toEqual([3])
  expect(moved()).toEqual([])
})
