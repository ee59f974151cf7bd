import { textOf } from '../../story/blocks/index.ts'
import type { Block, StoryDocument } from '../../story/document.ts'

/** So many rows of text may stand beside one list or note; the style sheet knows as many. */
export const mostRows = 9

/** What is shown on a screen of ordinary size, in pixels: estimates, since only the browser knows. */
const high = { list: 480, lack: 31, words: 160, head: 280, picture: 440, line: 34, note: 100 }
/** Letters in a line of the text. */
const inLine = 62
/** Such a gap between two paragraphs is none that one sees. */
const smallGap = 150

/** How the notes of the first paragraphs and the list beside the head share the side. */
export interface Room {
  /** The blocks whose notes stand under them, since the list beside the head is still there. */
  readonly under: ReadonlySet<number>
  /** The rows that the list may take: that of the head, of the blocks beside it, and of notes under them. */
  readonly beside: number
}

/**
 * A note stands beside its paragraph, so the list beside a short head would push the first noted paragraph down and tear
 * the text apart. As far as the list reaches, notes follow their paragraph instead. `noted` says which blocks have notes,
 * `lacks` how many lines the list has.
 */
export function roomBesideHead(document: StoryDocument, noted: readonly boolean[], lacks: number): Room {
  const { lead, body } = document
  const list = high.list + lacks * high.lack + (lead !== null && lead.alt.trim() === '' ? high.words : 0)
  let text = high.head + (lead?.media ? high.picture : 0)
  let beside = 1
  const under = new Set<number>()
  for (const [at, block] of body.entries()) {
    const rows = noted[at] ? 2 : 1
    if (beside + rows > mostRows || (noted[at] && list - text <= smallGap)) break
    beside += rows
    text += heightOf(block) + (noted[at] ? high.note : 0)
    if (noted[at]) under.add(at)
  }
  return { under, beside }
}

function heightOf(block: Block): number {
  if (block.type === 'picture') return block.attrs.picture.media === null ? high.line * 2 : high.picture
  return high.line * (1 + Math.ceil(textOf(block).length / inLine))
}
