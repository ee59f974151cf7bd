import type { At, Finding, FoundBlock } from '../found.ts'
import type { Cited } from '../speech/cited.ts'
import type { StoryPiece } from './sort.ts'

/** Blocks with their places, and the text that those places count in. */
export interface Composed {
  readonly blocks: readonly FoundBlock[]
  readonly text: string
  /** The stretches that are read for quotations and citations: paragraphs, lists and block quotations. */
  readonly prose: readonly At[]
  /** Block quotations whose speaker the page names under them. */
  readonly cited: readonly Cited[]
  readonly findings: readonly Finding[]
}

/** Sets the pieces of the story one after the other, one empty line between those with text. */
export function compose(pieces: readonly StoryPiece[]): Composed {
  const blocks: FoundBlock[] = []
  const prose: At[] = []
  const cited: Cited[] = []
  const findings: Finding[] = []
  let text = ''
  let related = 0
  let headings = 0
  for (const piece of pieces) {
    if (piece.kind === 'related') {
      blocks.push({ kind: 'related', headline: piece.headline, address: piece.address })
      findings.push({
        kind: 'related',
        value: piece.headline,
        place: { in: 'body' },
        why: { code: piece.code, data: {} },
        index: related++,
      })
      continue
    }
    if (piece.kind === 'picture') {
      const { address, alt, caption, credit } = piece.picture!
      blocks.push({ kind: 'picture', picture: { address, caption, credit }, alt })
      continue
    }
    if (piece.kind === 'embed') {
      blocks.push({ kind: 'embed', ...piece.embed! })
      continue
    }
    if (text) text += '\n\n'
    const at: At = [text.length, text.length + piece.text.length]
    text += piece.text
    const { marks } = piece
    if (piece.kind === 'heading') {
      blocks.push({ kind: 'heading', at, level: piece.level ?? 2, marks })
      const code = piece.level === undefined ? 'boldLine' : 'headingElement'
      findings.push({
        kind: 'heading',
        value: piece.text,
        place: { in: 'text', at },
        why: { code, data: {} },
        index: headings++,
      })
      continue
    }
    if (piece.kind === 'list') blocks.push({ kind: 'list', at, ordered: piece.ordered ?? false, marks })
    else blocks.push({ kind: piece.kind, at, marks })
    prose.push(at)
    if (piece.cite) cited.push({ at, words: piece.cite })
  }
  return { blocks, text, prose, cited, findings }
}
