import { type Unreadable, unreadable } from '../../found.ts'
import { type Item, nothingSaid } from '../item.ts'
import { type Drawn, fromTheRight, isMirrored, isRightToLeft, turned } from './reading-order.ts'

/** Pages of a document that are read at most: a story is not longer. */
const maxPages = 40

/** A line of a page as it is set: where it stands, in points from the page's lower left corner, and how large. */
export interface Line {
  readonly page: number
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
  /** Within a tenth of the page's height of its upper or lower end? */
  readonly atEdge: boolean
  /** Is it read from right to left? */
  readonly rightToLeft?: boolean
}

/** The text of a PDF, its lines joined to paragraphs; its largest lines are the headline. Pictures of text hold none. */
export async function openPdf(bytes: Uint8Array): Promise<Item | Unreadable> {
  const { getDocumentProxy } = await import('unpdf')
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, stopAtErrors: false })
    const lines: Line[] = []
    for (let page = 1; page <= Math.min(document.numPages, maxPages); page++) {
      const proxy = await document.getPage(page)
      const { height } = proxy.getViewport({ scale: 1 })
      const { items } = await proxy.getTextContent()
      lines.push(...linesOf(items.filter((item) => 'str' in item) as Piece[], page, height))
      proxy.cleanup()
    }
    if (lines.reduce((sum, { text }) => sum + text.length, 0) < 20) return unreadable('pictures')
    const { headline, markup } = markupOf(asRead(lines))
    return { said: { ...nothingSaid, headline }, body: { kind: 'markup', markup } }
  } catch (problem) {
    return unreadable((problem as Error).name === 'PasswordException' ? 'encrypted' : 'broken')
  }
}

/** A piece of a page's text, as pdf.js gives it. */
export interface Piece {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
  readonly hasEOL: boolean
}

/** The pieces of a page, in the order in which it draws them, as lines. */
export function linesOf(pieces: readonly Piece[], page: number, height: number): Line[] {
  const lines: Line[] = []
  let open: { drawn: Drawn[]; y: number; size: number } | null = null
  const close = () => {
    const line = open && { ...open, ...setOf(open.drawn, open.size) }
    open = null
    if (!line?.text) return
    const { text, left, right, y, size, rightToLeft } = line
    lines.push({ text, left, right, y, size, rightToLeft, page, atEdge: y < height * 0.1 || y > height * 0.9 })
  }
  for (const { str, transform, width, height: tall } of pieces) {
    if (str === '') continue
    const [left, y, size] = [transform[4] ?? 0, transform[5] ?? 0, Math.abs(transform[3] || transform[0] || tall || 1)]
    const rounded = Math.round(size * 2) / 2
    if (open && Math.abs(open.y - y) > Math.max(2, Math.min(size, open.size) * 0.5)) close()
    open ??= { drawn: [], y, size: rounded }
    open.drawn.push({ text: str, left, right: left + width })
    if (/\S/.test(str)) open.size = Math.max(open.size, rounded)
  }
  close()
  return lines
}

/** The text of a line's pieces, in reading order, with a space where there is a gap, and where it begins and ends. */
function setOf(drawn: readonly Drawn[], size: number) {
  const rightToLeft = isRightToLeft(drawn)
  const [first, ...rest] = rightToLeft ? fromTheRight(drawn) : drawn
  let { text = '', left = 0, right = 0 } = first ?? {}
  for (const piece of rest) {
    const gap = piece.left >= right ? piece.left - right : left - piece.right
    text += gap > size * 0.15 && !/\s$/.test(text) && !/^[\s\p{Mn}]/u.test(piece.text) ? ` ${piece.text}` : piece.text
    left = Math.min(left, piece.left)
    right = Math.max(right, piece.right)
  }
  return { text: text.replace(/\s+/g, ' ').trim(), left, right, rightToLeft }
}

/** Lines from right to left with letters instead of the forms in which they are drawn, and their pairs of signs as they are read. */
function asRead(lines: readonly Line[]): Line[] {
  const mirrored = isMirrored(lines.flatMap(({ text, rightToLeft }) => (rightToLeft ? [text] : [])))
  return lines.map((line) => {
    if (!line.rightToLeft) return line
    const text = (mirrored ? turned(line.text) : line.text).normalize('NFKC')
    return { ...line, text: text.replace(/ (?=\p{Mn})/gu, '') }
  })
}

/** The headline and the text of set lines: running heads and page numbers left out, divided words joined. */
export function markupOf(all: readonly Line[]): { headline: string; markup: string } {
  const lines = all.filter((line) => !(line.atEdge && (isPageNumber(line.text) || isRunning(line, all))))
  const body = commonSize(lines)
  const largest = Math.max(...lines.filter(({ page }) => page === 1).map(({ size }) => size))
  const leading = leadingOf(lines, body)
  const paragraphs: { text: string; kind: 'headline' | 'heading' | 'text' }[] = []
  let before: Line | null = null
  for (const line of lines) {
    const kind =
      line.page === 1 && largest >= body * 1.3 && line.size >= largest * 0.95
        ? 'headline'
        : line.size >= body * 1.15 && line.text.length < 120
          ? 'heading'
          : 'text'
    const last = paragraphs.at(-1)
    if (last && before && last.kind === kind && !beginsAnew(before, line, lines, leading))
      last.text = join(last.text, line.text)
    else paragraphs.push({ text: line.text, kind })
    before = line
  }
  const at = paragraphs.findIndex(({ kind }) => kind === 'headline')
  const markup = paragraphs
    .filter((_, i) => i !== at)
    .map(({ text, kind }) => (kind === 'text' ? `<p>${escaped(text)}</p>` : `<h2>${escaped(text)}</h2>`))
  return { headline: paragraphs[at]?.text ?? '', markup: markup.join('') }
}

const isPageNumber = (text: string): boolean =>
  /^[\s\p{P}]*(?:\p{L}+\s*)?\d{1,4}(?:\s*(?:\/|\p{L}+)\s*\d{1,4})?[\s\p{P}]*$/u.test(text)

/** Does it stand at the edge of other pages too, but for its numbers? */
function isRunning(line: Line, all: readonly Line[]): boolean {
  const shape = (text: string) => text.replace(/\d+/g, '0')
  return all.some((other) => other.page !== line.page && other.atEdge && shape(other.text) === shape(line.text))
}

/** The size in which most letters are set. */
function commonSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of lines) letters.set(size, (letters.get(size) ?? 0) + text.length)
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10
}

/** Does a paragraph begin with a line: after a gap, with an indent, or after a line that ends early with a full stop? */
function beginsAnew(before: Line, line: Line, lines: readonly Line[], leading: number): boolean {
  const ended = hasEnded(before)
  if (line.page !== before.page || line.y > before.y) return ended
  if (before.y - line.y > Math.max(line.size * 1.75, leading * 1.15)) return true
  if (!ended) return false
  const near = (one: Line) => (line.rightToLeft ? one.right - line.right : one.left - line.left)
  const column = lines.filter((one) => one.page === line.page && Math.abs(near(one)) < line.size * 3)
  const [left, right] = [Math.min(...column.map((one) => one.left)), Math.max(...column.map((one) => one.right))]
  const [indent, rest] = line.rightToLeft
    ? [right - line.right, before.left - left]
    : [line.left - left, right - before.right]
  return indent > line.size * 0.8 || rest > (right - left) * 0.12
}

const hasEnded = ({ text }: Line): boolean => /[.!?…؟:]["”»’)]*$/.test(text)

/** How far lines of one paragraph are apart: as most are where the one before has not come to its end. */
function leadingOf(lines: readonly Line[], body: number): number {
  const gaps = lines.flatMap((line, i) => {
    const before = lines[i - 1]
    if (!before || before.page !== line.page || hasEnded(before) || line.size !== body || before.size !== body)
      return []
    return before.y > line.y ? [before.y - line.y] : []
  })
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? body * 1.2
}

/** A line joined to the text before it; a word that was divided at the line's end is one again. */
const join = (text: string, line: string): string =>
  /\p{L}[-\u00ad\u2010]$/u.test(text) && /^\p{Ll}/u.test(line) ? text.slice(0, -1) + line : `${text} ${line}`

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
