import { UnfitFile } from './text.ts'

/** One row of a file: the line that it begins in (the first is 1), and its fields. */
export interface Row {
  readonly line: number
  readonly fields: readonly string[]
}

export const separators = [',', ';', '\t'] as const
export type Separator = (typeof separators)[number]

/** No row of a list of readers is longer: beyond, a quotation mark was never closed, or it is no list. */
const longestRow = 1_000_000
const [quote, newline, returns, zero] = [0x22, 0x0a, 0x0d, 0]

/**
 * CSV (RFC 4180) in pieces: give it text as it comes, it gives back the rows that are whole. Lines end with LF, CRLF
 * or CR; quoted fields hold separators, line breaks and doubled quotation marks. Rows without any text are left out.
 * Throws UnfitFile for a row that is longer than a million letters, and for a zero byte.
 */
export class CsvReader {
  readonly #separator: number
  #rest = ''
  #line = 1

  constructor(separator: Separator) {
    this.#separator = separator.charCodeAt(0)
  }

  /** The rows that end in this piece; with `last`, the one that ends with the text too. */
  push(piece: string, last = false): Row[] {
    const text = this.#rest + piece
    const rows: Row[] = []
    let at = 0
    while (at < text.length) {
      const end = this.#row(text, at, last, rows)
      if (end === -1) break
      at = end
    }
    this.#rest = text.slice(at)
    if (this.#rest.length > longestRow) throw new UnfitFile('longRow', this.#line)
    return rows
  }

  /** Reads the row that begins at `start`. Returns where the next one begins; -1 when this one isn't whole yet. */
  #row(text: string, start: number, last: boolean, rows: Row[]): number {
    const fields: string[] = []
    let [at, inside, blank] = [start, 0, true]
    for (;;) {
      let value: string
      if (text.charCodeAt(at) === quote) {
        const closed = quoted(text, at + 1, last)
        if (closed === undefined) return -1
        value = closed.value
        at = this.#plainEnd(text, closed.at)
        inside += closed.lines
      } else {
        const begin = at
        at = this.#plainEnd(text, at)
        value = text.slice(begin, at)
      }
      if (at >= text.length && !last) return -1
      fields.push(value)
      blank &&= value.trim() === ''
      const sign = text.charCodeAt(at)
      if (sign === this.#separator) {
        at += 1
        if (at >= text.length && !last) return -1
        continue
      }
      if (at < text.length) {
        // The LF of a CRLF may come with the next piece.
        if (sign === returns && at + 1 >= text.length && !last) return -1
        at += sign === returns && text.charCodeAt(at + 1) === newline ? 2 : 1
      }
      if (at - start > longestRow) throw new UnfitFile('longRow', this.#line)
      if (!blank) rows.push({ line: this.#line, fields })
      this.#line += 1 + inside
      return at
    }
  }

  /** Where a field without quotation marks ends. */
  #plainEnd(text: string, from: number): number {
    for (let at = from; at < text.length; at += 1) {
      const sign = text.charCodeAt(at)
      if (sign === this.#separator || sign === newline || sign === returns) return at
      if (sign === zero) throw new UnfitFile('binary', this.#line)
    }
    return text.length
  }
}

/** A quoted field from after its mark; what stands between its end and the separator is dropped, as it means nothing. */
function quoted(text: string, from: number, last: boolean) {
  let [value, at, lines] = ['', from, 0]
  for (;;) {
    const mark = text.indexOf('"', at)
    if (mark === -1 && !last) return undefined
    const end = mark === -1 ? text.length : mark
    value += text.slice(at, end)
    if (mark !== -1 && mark + 1 >= text.length && !last) return undefined
    if (mark === -1 || text.charCodeAt(mark + 1) !== quote) {
      for (let n = value.indexOf('\n'); n !== -1; n = value.indexOf('\n', n + 1)) lines += 1
      return { value, at: mark === -1 ? end : mark + 1, lines }
    }
    value += '"'
    at = mark + 2
  }
}

/** The separator that a file's first line uses most, outside of quotation marks. */
export function separatorOf(beginning: string): Separator {
  const counts = new Map<string, number>()
  let open = false
  for (const sign of beginning) {
    if (sign === '"') open = !open
    else if (!open && (sign === '\n' || sign === '\r') && counts.size > 0) break
    else if (!open && separators.some((one) => one === sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  }
  return separators.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0] ?? ','
}
