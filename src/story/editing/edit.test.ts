import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryStory } from '../../../test/arbitrary-story.ts'
import { textOf } from '../blocks/index.ts'
import type { Block, StoryDocument } from '../document.ts'
import { emptyDocument } from '../document.ts'
import { parseDocument, storedForm } from '../stored/parse.ts'
import { insertBlock, joinBlocks, moveBlock, removeBlock, replaceBlock, splitBlock } from './edit.ts'
import { linesOf } from './lines.ts'
import { markKey } from './runs.ts'

const place = fc.nat({ max: 200 })
const blockAt = (document: StoryDocument, n: number) => document.body[n % Math.max(1, document.body.length)]
const idsOf = (document: StoryDocument) => document.body.map((block) => block.attrs.id)

/** Every character of the body with its marks, in order: what no edit may lose. */
const characters = (document: StoryDocument): string[] =>
  document.body.flatMap((block) =>
    linesOf(block).flatMap((line) =>
      line.flatMap(({ text, marks = [] }) => [...text].map((sign) => `${sign} ${marks.map(markKey).join()}`)),
    ),
  )

const expectSound = (document: StoryDocument) => {
  expect(new Set(idsOf(document)).size).toBe(document.body.length)
  const read = parseDocument(storedForm(document))
  expect(read.ok && read.document).toEqual(document)
}

const paragraph = (id: string, text: string): Block => ({
  type: 'paragraph',
  attrs: { id },
  content: [{ type: 'text', text }],
})
const storyOf = (...body: Block[]): StoryDocument => ({ ...emptyDocument('en'), body })

describe('splitting a block', () => {
  test('loses no words and no marks, and joining undoes it', () => {
    fc.assert(
      fc.property(arbitraryStory, place, place, (document, n, offset) => {
        const block = blockAt(document, n)
        const after = splitBlock(document, block?.attrs.id ?? 'none', offset, 'new')
        expectSound(after)
        expect(characters(after)).toEqual(characters(document))
        if (block && after !== document && block.type !== 'list') {
          expect(joinBlocks(after, block.attrs.id)).toEqual(document)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('never cuts a character in two', () => {
    const after = splitBlock(storyOf(paragraph('a', '🚢🚢')), 'a', 3, 'b')
    expect(after.body.map(textOf)).toEqual(['🚢', '🚢'])
  })

  test('what follows in a heading is a paragraph', () => {
    const heading: Block = {
      type: 'heading',
      attrs: { id: 'h', level: 2 },
      content: [{ type: 'text', text: 'Two boats' }],
    }
    expect(splitBlock(storyOf(heading), 'h', 4, 'p').body).toEqual([
      { ...heading, content: [{ type: 'text', text: 'Two ' }] },
      paragraph('p', 'boats'),
    ])
  })

  test('a list is split between its items, without an empty one', () => {
    const item = (text: string) => ({ type: 'listItem' as const, content: [{ type: 'text' as const, text }] })
    const list: Block = { type: 'list', attrs: { id: 'l', ordered: true }, content: [item('one'), item('two')] }
    expect(splitBlock(storyOf(list), 'l', 3, 'm').body.map(textOf)).toEqual(['one', 'two'])
    expect(splitBlock(storyOf(list), 'l', 5, 'm').body.map(textOf)).toEqual(['one\nt', 'wo'])
  })

  test('refuses an id that is taken', () => {
    expect(() => splitBlock(storyOf(paragraph('a', 'x'), paragraph('b', 'y')), 'a', 0, 'b')).toThrow(RangeError)
  })
})

describe('joining, moving, replacing, inserting, removing', () => {
  test('joining loses no words and no marks', () => {
    fc.assert(
      fc.property(arbitraryStory, place, (document, n) => {
        const after = joinBlocks(document, blockAt(document, n)?.attrs.id ?? 'none')
        expectSound(after)
        expect(characters(after)).toEqual(characters(document))
      }),
      { numRuns: 300 },
    )
  })

  test('joining may put a space between', () => {
    const after = joinBlocks(storyOf(paragraph('a', 'One.'), paragraph('b', 'Two.')), 'a', ' ')
    expect(after.body).toEqual([paragraph('a', 'One. Two.')])
  })

  test('moving changes nothing but the order, and moving back undoes it', () => {
    fc.assert(
      fc.property(arbitraryStory, place, place, (document, n, to) => {
        const block = blockAt(document, n)
        const after = moveBlock(document, block?.attrs.id ?? 'none', to % 9)
        expectSound(after)
        expect([...after.body].sort(byId)).toEqual([...document.body].sort(byId))
        if (block) expect(moveBlock(after, block.attrs.id, document.body.indexOf(block))).toEqual(document)
      }),
    )
  })

  test('what is inserted can be removed, and the story is as it was', () => {
    fc.assert(
      fc.property(arbitraryStory, place, (document, at) => {
        const after = insertBlock(document, paragraph('new', 'Words'), at % 9)
        expectSound(after)
        expect(removeBlock(after, 'new')).toEqual(document)
      }),
    )
  })

  test('replacing changes that block alone', () => {
    const document = storyOf(paragraph('a', 'x'), paragraph('b', 'y'))
    expect(replaceBlock(document, paragraph('b', 'z')).body).toEqual([paragraph('a', 'x'), paragraph('b', 'z')])
  })

  test('an edit of a block that is not there gives back the very same document', () => {
    const document = storyOf(paragraph('a', 'x'))
    expect(splitBlock(document, 'b', 0, 'c')).toBe(document)
    expect(joinBlocks(document, 'a')).toBe(document)
    expect(moveBlock(document, 'b', 0)).toBe(document)
    expect(replaceBlock(document, paragraph('b', 'x'))).toBe(document)
    expect(removeBlock(document, 'b')).toBe(document)
  })
})

const byId = (a: Block, b: Block) => (a.attrs.id < b.attrs.id ? -1 : 1)
