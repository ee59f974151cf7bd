import { textOf } from '../blocks/index.ts'
import type { Block, Inline, StoryDocument } from '../document.ts'
import { linesOf, withLines } from './lines.ts'
import { sliceRuns, textOfRuns, wholeOffset } from './runs.ts'

/**
 * Edits of the body as values. No words and no marks are ever lost by one, and ids stay unique. An edit that doesn't
 * apply (no such block, nothing to split or to join) gives back the very same document.
 */

/**
 * Splits a block at an offset of its text, in UTF-16 code units; the second half gets `newId`. A list is split between
 * or inside its items, and its second half goes on as a list; what follows in a heading is a paragraph. Both halves
 * keep what the block was translated from. Throws a RangeError when a block has `newId` already.
 */
export function splitBlock(document: StoryDocument, blockId: string, offset: number, newId: string): StoryDocument {
  const at = indexOf(document, blockId)
  const block = document.body[at]
  if (!block || linesOf(block).length === 0) return document
  refuseTaken(document, newId)
  const [before, after] = cutLines(linesOf(block), wholeOffset(textOf(block), offset))
  const second: Block = withId(block.type === 'heading' ? paragraphOf(block) : block, newId)
  return { ...document, body: document.body.toSpliced(at, 1, withLines(block, before), withLines(second, after)) }
}

/** Lines before and after an offset; the line that it stands in is in both, each its part. */
function cutLines(lines: readonly (readonly Inline[])[], offset: number): [Inline[][], Inline[][]] {
  const before: Inline[][] = []
  const after: Inline[][] = []
  let start = 0
  for (const line of lines) {
    const end = start + textOfRuns(line).length
    // An offset at the end of an item leaves the next item whole, and makes no empty one.
    if (offset >= end) before.push([...line])
    else if (offset <= start && before.length > 0) after.push([...line])
    else {
      before.push(sliceRuns(line, 0, offset - start))
      after.push(sliceRuns(line, offset - start))
    }
    start = end + 1
  }
  return [before, after]
}

/**
 * Joins a block with the one after it, which is gone then: `between` stands between their words. Texts join into the
 * kind of the first; lists become one list; a text after a list becomes part of its last item.
 */
export function joinBlocks(document: StoryDocument, blockId: string, between = ''): StoryDocument {
  const at = indexOf(document, blockId)
  const [first, second] = [document.body[at], document.body[at + 1]]
  if (!first || !second) return document
  const [before, after] = [linesOf(first), linesOf(second)]
  if (before.length === 0 || after.length === 0) return document
  if (second.type === 'list' && first.type !== 'list') return document
  const gap: Inline[] = between === '' ? [] : [{ type: 'text', text: between }]
  const seam = [...(before.at(-1) ?? []), ...gap, ...(after[0] ?? [])]
  const lines = second.type === 'list' ? [...before, ...after] : [...before.slice(0, -1), seam]
  return { ...document, body: document.body.toSpliced(at, 2, withLines(first, lines)) }
}

/** Moves a block to a place in the body, counted without it: 0 is the beginning. */
export function moveBlock(document: StoryDocument, blockId: string, to: number): StoryDocument {
  const at = indexOf(document, blockId)
  const block = document.body[at]
  const place = Math.max(0, Math.min(document.body.length - 1, to))
  if (!block || place === at) return document
  return { ...document, body: document.body.toSpliced(at, 1).toSpliced(place, 0, block) }
}

/** Puts a block in the place of the one that has its id. */
export function replaceBlock(document: StoryDocument, block: Block): StoryDocument {
  const at = indexOf(document, block.attrs.id)
  return at < 0 ? document : { ...document, body: document.body.with(at, block) }
}

/** Puts a new block at a place in the body. Throws a RangeError when a block has its id already. */
export function insertBlock(document: StoryDocument, block: Block, at: number): StoryDocument {
  refuseTaken(document, block.attrs.id)
  const place = Math.max(0, Math.min(document.body.length, at))
  return { ...document, body: document.body.toSpliced(place, 0, block) }
}

/** Takes a block out. The quotations whose words stood in it stay in the document, without words. */
export function removeBlock(document: StoryDocument, blockId: string): StoryDocument {
  const at = indexOf(document, blockId)
  return at < 0 ? document : { ...document, body: document.body.toSpliced(at, 1) }
}

const indexOf = (document: StoryDocument, blockId: string): number =>
  document.body.findIndex((block) => block.attrs.id === blockId)

function refuseTaken(document: StoryDocument, id: string): void {
  if (indexOf(document, id) >= 0)
    throw new RangeError(`The story has a block "${id}" already; a new block needs a new id`)
}

const withId = (block: Block, id: string): Block => ({ ...block, attrs: { ...block.attrs, id } }) as Block

const paragraphOf = ({ attrs: { level: _, ...attrs }, ...rest }: Extract<Block, { type: 'heading' }>): Block => ({
  ...rest,
  type: 'paragraph',
  attrs,
})
