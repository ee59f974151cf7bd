import type { Mark } from '../document.ts'
import { markKey, orderedMarks } from '../editing/runs.ts'

/** A piece of a line: words with marks, or the number of a note with the stop that follows it. */
export interface Piece {
  readonly text: string
  readonly marks?: readonly Mark[]
  readonly note?: number
}

interface Reading<T> {
  readonly leaf: (piece: Piece) => T
  /** Called when a mark opens, before what is under it; what it gives goes to `mark`. */
  readonly enter?: (mark: Mark) => string | undefined
  readonly mark: (mark: Mark, inside: T[], entered: string | undefined) => T
}

/**
 * Reads flat runs as nested marks. Quotations are outermost, so that a note's button never stands inside a link; of
 * the others the one that goes on longest is outside. Marks that cross are cut where they must be: the same marks
 * always nest the same way, and no words are lost.
 */
export function nest<T>(pieces: readonly Piece[], reading: Reading<T>, open: ReadonlySet<string> = new Set()): T[] {
  const read: T[] = []
  let at = 0
  while (at < pieces.length) {
    const piece = pieces[at] as Piece
    const mark = outermost(pieces, at, open)
    if (!mark) {
      read.push(reading.leaf(piece))
      at += 1
      continue
    }
    const end = at + mark.length
    const entered = reading.enter?.(mark.mark)
    const inside = nest(pieces.slice(at, end), reading, new Set(open).add(markKey(mark.mark)))
    read.push(reading.mark(mark.mark, inside, entered))
    at = end
  }
  return read
}

/** The mark to open at a piece, with the number of pieces that it covers. */
function outermost(pieces: readonly Piece[], at: number, open: ReadonlySet<string>) {
  let best: { mark: Mark; length: number } | null = null
  for (const mark of orderedMarks(pieces[at]?.marks)) {
    if (open.has(markKey(mark))) continue
    if (best?.mark.type === 'quotation' && mark.type !== 'quotation') break
    const length = runLength(pieces, at, mark)
    if (!best || length > best.length) best = { mark, length }
  }
  return best
}

/**
 * For how many pieces a mark goes on. One that isn't a quotation ends where other quotations begin or end: they are
 * outside of it.
 */
function runLength(pieces: readonly Piece[], at: number, mark: Mark): number {
  const key = markKey(mark)
  const around = mark.type === 'quotation' ? null : quotationKeys(pieces[at])
  let end = at
  while (end < pieces.length) {
    const piece = pieces[end]
    if (!piece?.marks?.some((other) => markKey(other) === key)) break
    if (around !== null && quotationKeys(piece) !== around) break
    end += 1
  }
  return end - at
}

const quotationKeys = (piece: Piece | undefined): string =>
  (piece?.marks ?? [])
    .filter((mark) => mark.type === 'quotation')
    .map(markKey)
    .sort()
    .join('\n')
