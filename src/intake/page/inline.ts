import type { FoundMark } from '../found.ts'

type OpenMark = { readonly kind: FoundMark['kind']; readonly address?: string; readonly start: number }

/** Gathers the text of one block with its marks: white space is collapsed, control characters are left out. */
export class Inline {
  private text = ''
  private marks: FoundMark[] = []
  private readonly open: OpenMark[] = []

  add(raw: string): void {
    const clean = raw.replace(/[\u200b\u00ad\ufeff\u202a-\u202e\u2066-\u2069\u0000-\u0008\u000e-\u001f]/g, '').replace(/[\s\u00a0]+/g, ' ')
    if (clean === '') return
    this.text += this.text === '' || /\s$/.test(this.text) ? clean.replace(/^ /, '') : clean
  }

  /** A line break. Returns true when it is the second in a row, which ends a paragraph. */
  breakLine(): boolean {
    const trimmed = this.text.trimEnd()
    if (trimmed === '' || (this.text.endsWith('\n') && trimmed.length < this.text.length)) return trimmed !== ''
    this.text = `${trimmed}\n`
    return false
  }

  enter(kind: FoundMark['kind'], address?: string): void {
    this.open.push({ kind, start: this.text.length, ...(address ? { address } : {}) })
  }

  leave(): void {
    const mark = this.open.pop()
    if (mark) this.close(mark)
  }

  /** The block so far; what is open is closed here and opens again in the next block. */
  take(): { readonly text: string; readonly marks: readonly FoundMark[] } {
    for (const mark of this.open) this.close(mark)
    const text = this.text.trimEnd()
    const marks = this.marks
      .map(({ at, ...mark }) => ({ ...mark, at: [Math.min(at[0], text.length), Math.min(at[1], text.length)] as const }))
      .filter(({ at }) => at[0] < at[1])
    this.text = ''
    this.marks = []
    for (let i = 0; i < this.open.length; i++) this.open[i] = { ...this.open[i]!, start: 0 }
    return { text, marks }
  }

  private close({ kind, address, start }: OpenMark): void {
    let end = this.text.length
    let from = start
    while (end > from && /\s/.test(this.text[end - 1]!)) end--
    while (from < end && /\s/.test(this.text[from]!)) from++
    if (from < end) this.marks.push({ kind, at: [from, end], ...(address ? { address } : {}) })
  }
}
