/**
 * PDFs hold pieces of text where they are drawn: a letter, a word or a line. A line from right to left may be drawn from
 * either end, its brackets as they look and not as they read. Here its pieces are put in the order in which they are read.
 */

/** A piece of a line, in points. What is in one piece is in reading order. */
export interface Drawn {
  readonly text: string
  readonly left: number
  readonly right: number
}

/** Letters that are read from right to left, also in the forms in which they are drawn; no digits and no marks on letters. */
const rightToLeft = /[\p{sc=Arab}\p{sc=Hebr}]/u
const leftToRight = /[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}]/u
/** Vowel signs and the like, which stand on the letter before them. */
const onLetter = /^\s*[\p{Mn}]+\s*$/u

/** Is a line one that is read from right to left, with a name or two in Latin? */
export function isRightToLeft(pieces: readonly Drawn[]): boolean {
  const letters = pieces.map(({ text }) => text).join('')
  const count = (kind: RegExp) => [...letters].filter((char) => kind.test(char)).length
  return count(rightToLeft) * 2 > count(leftToRight)
}

/** The pieces of a line that is read from right to left, in that order; numbers and words in Latin keep their own. */
export function fromTheRight(pieces: readonly Drawn[]): Drawn[] {
  // Letters that are drawn as one sign leave spaces of no width between them.
  const drawn = pieces.filter(({ text, left, right }) => right - left > 0.01 || /\S/.test(text))
  const bases = drawn.filter(({ text }) => !onLetter.test(text) && /\S/.test(text))
  const place = ({ text, left, right }: Drawn): number => {
    if (!onLetter.test(text)) return right
    const under = bases.find((base) => base.left <= left + 0.5 && base.right > left + 0.5)
    return under ? under.right - 0.001 : right
  }
  const placed = splitAround(drawn).map((piece, index) => ({ piece, at: place(piece), index }))
  placed.sort((a, b) => b.at - a.at || b.index - a.index)
  return ownDirection(
    placed.map(({ piece }) => (onLetter.test(piece.text) ? { ...piece, text: piece.text.trim() } : piece)),
  )
}

/** A sign that is drawn in a gap of another piece parts it at the space that is nearest to it. */
function splitAround(pieces: readonly Drawn[]): Drawn[] {
  const inside = (small: Drawn, large: Drawn) =>
    small !== large && !onLetter.test(small.text) && small.left > large.left + 1 && small.right < large.right - 1
  return pieces.flatMap((piece) => {
    const sign = /\s/.test(piece.text) ? pieces.find((other) => inside(other, piece)) : undefined
    if (!sign || !rightToLeft.test(piece.text)) return [piece]
    const wanted = ((piece.right - sign.right) / (piece.right - piece.left)) * piece.text.length
    const spaces = [...piece.text.matchAll(/\s/g)].map(({ index }) => index)
    const at = spaces.reduce((best, one) => (Math.abs(one - wanted) < Math.abs(best - wanted) ? one : best))
    return [
      { text: piece.text.slice(0, at + 1), left: sign.right, right: piece.right },
      { text: piece.text.slice(at + 1), left: piece.left, right: sign.left },
    ]
  })
}

/** Turns runs back that are read from left to right: words in Latin with what stands between them, and the signs of one number. */
function ownDirection(pieces: readonly Drawn[]): Drawn[] {
  const ordered: Drawn[] = []
  for (let i = 0; i < pieces.length; ) {
    const end = runEnd(pieces, i)
    ordered.push(...pieces.slice(i, end).reverse())
    i = end
  }
  return ordered
}

/** Where the run ends that begins with a piece: after the last of its pieces that is read from left to right. */
function runEnd(pieces: readonly Drawn[], start: number): number {
  const own = (text: string) => !rightToLeft.test(text) && (leftToRight.test(text) || /\p{Nd}/u.test(text))
  if (!own(pieces[start]!.text)) return start + 1
  let end = start + 1
  let isWords = leftToRight.test(pieces[start]!.text)
  for (let i = end; i < pieces.length && !rightToLeft.test(pieces[i]!.text); i++) {
    const { text } = pieces[i]!
    isWords ||= leftToRight.test(text)
    if (!own(text)) {
      // Numbers beside each other stand from right to left.
      if (/\s/.test(text) && !isWords) break
      continue
    }
    if (!isWords && /[^\p{Nd}\s]/u.test(between(pieces, end, i)) && !/^[.,٫٬:/%-]$/u.test(between(pieces, end, i)))
      break
    end = i + 1
  }
  return end
}

const between = (pieces: readonly Drawn[], from: number, to: number): string =>
  pieces
    .slice(from, to)
    .map(({ text }) => text)
    .join('')

const mirrored: Readonly<Record<string, string>> = {
  '«': '»',
  '»': '«',
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '‹': '›',
  '›': '‹',
}

/**
 * Are the brackets and quotation marks of a document's lines there as they are drawn? Some programs write what a sign
 * means, others what it looks like. Told by where they stand: what opens stands behind a space and before a word.
 */
export function isMirrored(lines: readonly string[]): boolean {
  const text = ` ${lines.join(' ')} `
  const count = (kind: RegExp) => [...text.matchAll(kind)].length
  const asRead = count(/[\s:][«([‹](?=\S)/gu) + count(/(?<=\S)[»)\]›](?=[\s.,،؛:!?؟])/gu)
  const asDrawn = count(/[\s:][»)\]›](?=\S)/gu) + count(/(?<=\S)[«([‹](?=[\s.,،؛:!?؟])/gu)
  return asDrawn > asRead
}

/** A line with the signs of its pairs turned. */
export const turned = (line: string): string => line.replace(/[«»()[\]‹›]/g, (sign) => mirrored[sign] ?? sign)
