import { isAscii } from 'node:buffer'

/**
 * A mail's bytes (RFC 5322, lines ended by CR LF), in pieces: what the mails of an edition have in common is one piece of
 * all of them, and copied for none.
 */
export type MailBytes = readonly Buffer[]

/** What is looked for in every byte of a piece, and found once. */
interface Facts {
  readonly ascii: boolean
  /** Where a dot begins a line, but for one at the start of the piece. */
  readonly dots: readonly number[]
}

/** Pieces of many mails are long; what is one mail's own is short, and soon read again. */
const worthKeeping = 2048
const known = new WeakMap<Buffer, Facts>()

const dot = 0x2e
const lineFeed = 0x0a

function factsOf(piece: Buffer): Facts {
  const found = known.get(piece)
  if (found) return found
  const dots: number[] = []
  for (let at = piece.indexOf('\n.'); at !== -1; at = piece.indexOf('\n.', at + 1)) dots.push(at + 1)
  const facts = { ascii: isAscii(piece), dots }
  if (piece.length >= worthKeeping) known.set(piece, facts)
  return facts
}

/** Bytes in all. */
export const lengthOf = (bytes: MailBytes): number => bytes.reduce((sum, piece) => sum + piece.length, 0)

/** Does it go over a line of seven bits? */
export const isSevenBit = (bytes: MailBytes): boolean => bytes.every((piece) => factsOf(piece).ascii)

/**
 * A mail as DATA takes it: a dot that begins a line is doubled, and a line with one dot ends it (RFC 5321, 4.5.2). `after`
 * is said in the same breath.
 */
export function dotted(bytes: MailBytes, after = ''): (Buffer | string)[] {
  const pieces: (Buffer | string)[] = []
  let last = lineFeed
  for (const piece of bytes) {
    if (piece.length === 0) continue
    if (last === lineFeed && piece[0] === dot) pieces.push('.')
    let from = 0
    for (const at of factsOf(piece).dots) {
      pieces.push(piece.subarray(from, at), '.')
      from = at
    }
    pieces.push(from === 0 ? piece : piece.subarray(from))
    last = piece[piece.length - 1] ?? last
  }
  pieces.push(`${last === lineFeed ? '' : '\r\n'}.\r\n${after}`)
  return pieces
}
