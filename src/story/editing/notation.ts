import { nest, type Piece } from '../blocks/nest.ts'
import { cleanText } from '../blocks/shape.ts'
import type { Block, Inline, Mark, StoryDocument } from '../document.ts'
import { safeAddress } from '../stored/address.ts'
import { linesOf, withLines } from './lines.ts'
import { quotationNumbers } from './quotations.ts'
import { mergeRuns } from './runs.ts'
import { spansOf, tokensOf, underSpans } from './tokens.ts'

/**
 * A notation for text with marks in a plain textarea. Nothing is lost on the way there and back.
 *
 *     **strong**   *emphasis*   [words](https://example.org)   {1: words of quotation 1}
 *
 * `**` and `*` switch on and off, so they may cross anything; links and quotations that cross others are written in
 * parts. A backslash makes a sign plain. What has no meaning here, as [sic], a star without its partner or a brace
 * without a known label, is plain as it stands. All signs are neutral or mirrored in right-to-left text, and on every
 * keyboard. In a list each line is an item; a backslash at a line's end goes on with the same item.
 */

/** Quotations by id, with the names that they go by in the notation: letters, digits, "-", "_" and ".". */
export type Labels = ReadonlyMap<string, string>

/** The numbers of the margin for quotations with words in the body, and the numbers after those for the others. */
export function quotationLabels(document: StoryDocument): Labels {
  const labels = new Map([...quotationNumbers(document)].map(([id, n]) => [id, String(n)]))
  for (const { id } of document.quotations) if (!labels.has(id)) labels.set(id, String(labels.size + 1))
  return labels
}

/** A block's text in the notation, an item of a list in each line. "" for a block without text. */
export function blockToSource(block: Block, labels: Labels): string {
  const lines = linesOf(block).map((line) => inlineToSource(line, labels))
  return block.type === 'list' ? lines.map((line) => line.replaceAll('\n', '\\\n')).join('\n') : lines.join('\n')
}

/** The block with the text that the notation says. */
export function blockWithSource<B extends Block>(block: B, source: string, labels: Labels): B {
  const clean = cleanText(source)
  // A line end that a backslash stands before is inside the item.
  const lines = block.type === 'list' ? clean.split(/(?<=(?:^|[^\\])(?:\\\\)*)\n/) : [clean]
  return withLines(
    block,
    lines.map((line) => sourceToInline(line, labels)),
  )
}

/** A line of text in the notation. A quotation without a label goes by its id. */
export function inlineToSource(content: readonly Inline[] = [], labels: Labels): string {
  let source = ''
  let structure = ''
  let on: readonly string[] = []
  const turn = (next: readonly string[]): void => {
    const off = on.filter((sign) => !next.includes(sign))
    source += off.join('') + structure + next.filter((sign) => !on.includes(sign)).join('')
    structure = ''
    on = next
  }
  for (const part of partsOf(content, labels)) {
    if (typeof part === 'string') structure += part
    else {
      turn(part.switches)
      source += part.text
    }
  }
  turn([])
  return source
}

/** Words with what is switched on for them, or an opening or closing sign. */
type Part = string | { text: string; switches: string[] }

function partsOf(content: readonly Inline[], labels: Labels): Part[] {
  const runs = new Map<Piece, Part>()
  const pieces = mergeRuns(content).map(({ text, marks = [] }): Piece => {
    const nested = marks.filter((mark) => mark.type === 'quotation' || mark.type === 'link')
    const piece = { text, marks: nested }
    const switches = marks.flatMap((mark) => (mark.type === 'strong' ? '**' : mark.type === 'emphasis' ? '*' : []))
    const inLink = nested.some((mark) => mark.type === 'link')
    runs.set(piece, { text: escaped(text, inLink), switches })
    return piece
  })
  return nest<Part[]>(pieces, {
    leaf: (piece) => [runs.get(piece) ?? ''],
    mark: (mark, inside) => [opening(mark, labels), ...inside.flat(), closing(mark)],
  }).flat()
}

const opening = (mark: Mark, labels: Labels): string =>
  mark.type === 'quotation' ? `{${labels.get(mark.attrs.id) ?? mark.attrs.id}: ` : '['

const closing = (mark: Mark): string =>
  mark.type === 'link' ? `](${mark.attrs.href.replace(/[\\()]/g, '\\$&')})` : '}'

const escaped = (text: string, inLink: boolean): string =>
  text.replace(inLink ? /[\\*{}[]|\](?=\()/g : /[\\*{}]|\](?=\()/g, '\\$&')

/** Reads a line of the notation. */
export function sourceToInline(source: string, labels: Labels): Inline[] {
  const ids = new Map([...labels].map(([id, label]) => [label, id]))
  const tokens = tokensOf(cleanText(source), (label) => ids.get(label) ?? null, safeAddress)
  return mergeRuns(underSpans(tokens, spansOf(tokens)))
}
