import type { FoundMark } from '../../found.ts'
import { trimmedAt } from '../../speech/quoted.ts'

type OpenMark = { readonly kind: FoundMark['kind']; readonly address?: string; readonly start: number }

/** Gathers the text of one block with its marks: white space is collapsed, control characters are left out. */
export class Inline {
  /** The text in the parts that it came in, its length and its last character: joined once, however many there are. */
  private parts: string[] = []
  private length = 0
  private last = ''
  private marks: FoundMark[] = []
  private readonly open: OpenMark[] = []

  add(raw: string): void {
    const collapsed = uneven.test(raw) ? raw.replace(unseen, '').replace(/[\s\u00a0]+/g, ' ') : raw
    this.push(this.last === '' || this.last === ' ' || this.last === '\n' ? collapsed.replace(/^ /, '') : collapsed)
  }

  /** A line break. Returns true when it is the second in a row, which ends a paragraph. */
  breakLine(): boolean {
    if (this.last === ' ') this.dropLast()
    if (this.last === '\n' || this.length === 0) return this.length > 0
    this.push('\n')
    return false
  }

  /** Is nothing of the block gathered yet? */
  get isEmpty(): boolean {
    return this.length === 0
  }

  private push(part: string): void {
    if (part === '') return
    this.parts.push(part)
    this.length += part.length
    this.last = part.at(-1)!
  }

  private dropLast(): void {
    const rest = this.parts.pop()!.slice(0, -1)
    if (rest) this.parts.push(rest)
    this.length--
    this.last = this.parts.at(-1)?.at(-1) ?? ''
  }

  enter(kind: FoundMark['kind'], address?: string): void {
    this.open.push({ kind, start: this.length, ...(address ? { address } : {}) })
  }

  leave(): void {
    const mark = this.open.pop()
    if (mark) this.close(mark)
  }

  /** The block so far; what is open is closed here and opens again in the next block. */
  take(): { readonly text: string; readonly marks: readonly FoundMark[] } {
    for (const mark of this.open) this.close(mark)
    const text = this.parts.join('').trimEnd()
    const marks = this.marks.flatMap(({ at, ...mark }) => {
      const trimmed = trimmedAt(text, [at[0], Math.min(at[1], text.length)])
      return trimmed[0] < trimmed[1] ? [{ ...mark, at: trimmed }] : []
    })
    this.parts = []
    this.length = 0
    this.last = ''
    this.marks = []
    for (let i = 0; i < this.open.length; i++) this.open[i] = { ...this.open[i]!, start: 0 }
    return { text, marks }
  }

  private close({ kind, address, start }: OpenMark): void {
    if (start < this.length) this.marks.push({ kind, at: [start, this.length], ...(address ? { address } : {}) })
  }
}

/** What is not seen and would hide or turn other text: zero-width and direction controls, control characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const unseen = /[\u200b\u00ad\ufeff\u202a-\u202e\u2066-\u2069\u0000-\u0008\u000e-\u001f]/g
/** White space that is no single space, and what is not seen. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const uneven = /[^\S ]| {2}|[\u200b\u00ad\ufeff\u202a-\u202e\u2066-\u2069\u0000-\u0008\u000e-\u001f]/
