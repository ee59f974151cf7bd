import type { Block, Inline, StoryDocument } from '../document.ts'
import { linesOf, withBlock, withLines } from './lines.ts'
import { mergeRuns, quotationsOf, run, sliceRuns } from './runs.ts'

/** The ids of the quotations whose words stand in a block, in the order of first appearance. */
export function quotationsIn(block: Block): string[] {
  return [...new Set(linesOf(block).flatMap((line) => line.flatMap(quotationsOf)))]
}

/** The number of each quotation that has words in the body, from 1, in the order of first appearance. */
export function quotationNumbers(document: StoryDocument): Map<string, number> {
  const known = new Set(document.quotations.map((quotation) => quotation.id))
  const numbers = new Map<string, number>()
  for (const id of document.body.flatMap(quotationsIn)) {
    if (known.has(id) && !numbers.has(id)) numbers.set(id, numbers.size + 1)
  }
  return numbers
}

/**
 * The words of a quotation. Where the sentence that tells who speaks interrupts them they are joined by " … ", where
 * they go on in another paragraph by a line break. "" when no words carry its mark.
 */
export function quotationWords(document: StoryDocument, quotationId: string): string {
  return document.body
    .flatMap(linesOf)
    .map((line) => wordsInLine(line, quotationId))
    .filter((words) => words !== '')
    .join('\n')
}

function wordsInLine(line: readonly Inline[], quotationId: string): string {
  const parts: string[] = []
  let inside = false
  for (const piece of line) {
    const said = quotationsOf(piece).includes(quotationId)
    if (said && inside) parts.push((parts.pop() ?? '') + piece.text)
    else if (said) parts.push(piece.text)
    inside = said
  }
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' … ')
}

/**
 * Says that the words from `start` to `end` of a block are part of a quotation. Offsets are UTF-16 code units of the
 * block's text, with one for each line end between the items of a list.
 */
export function markQuotation(
  document: StoryDocument,
  blockId: string,
  [start, end]: readonly [number, number],
  quotationId: string,
): StoryDocument {
  return withBlock(document, blockId, (block) => {
    let at = 0
    const lines = linesOf(block).map((line) => {
      const from = start - at
      const to = end - at
      at += line.reduce((sum, piece) => sum + piece.text.length, 0) + 1
      return markedLine(line, Math.max(0, from), Math.max(0, to), quotationId)
    })
    return withLines(block, lines)
  })
}

const markedLine = (line: readonly Inline[], start: number, end: number, id: string): Inline[] =>
  mergeRuns([
    ...sliceRuns(line, 0, start),
    ...sliceRuns(line, start, Math.max(start, end)).map((piece) =>
      run(piece.text, [...(piece.marks ?? []), { type: 'quotation', attrs: { id } }]),
    ),
    ...sliceRuns(line, Math.max(start, end)),
  ])

/** Takes a quotation's mark off its words, everywhere or in one block. The words stay, and so does the quotation. */
export function unmark(document: StoryDocument, quotationId: string, blockId?: string): StoryDocument {
  const blocks = document.body.filter((block) => blockId === undefined || block.attrs.id === blockId)
  return blocks
    .filter((block) => quotationsIn(block).includes(quotationId))
    .reduce((before, { attrs }) => withBlock(before, attrs.id, (block) => unmarkedBlock(block, quotationId)), document)
}

const unmarkedBlock = (block: Block, id: string): Block =>
  withLines(
    block,
    linesOf(block).map((line) =>
      line.map((piece) =>
        run(
          piece.text,
          piece.marks?.filter((mark) => mark.type !== 'quotation' || mark.attrs.id !== id),
        ),
      ),
    ),
  )
