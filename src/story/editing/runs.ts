import type { Inline, Mark } from '../document.ts'

/**
 * Runs are the inline content of a block: pieces of text with their marks. In their one right form no run is
 * empty, neighbours differ in their marks, and marks stand in the order of `markRank`, each once, one link at most.
 * ProseMirror keeps the same form, so a hash survives the way through an editor.
 */
const markRank = { quotation: 0, link: 1, strong: 2, emphasis: 3 } as const

/** One text for one mark: equal keys mean equal marks. */
export function markKey(mark: Mark): string {
  if (mark.type === 'link') return `link ${mark.attrs.href}`
  if (mark.type === 'quotation') return `quotation ${mark.attrs.id}`
  return mark.type
}

/** The marks of a run in their one right order. Of two links the first stays: a word leads to one place. */
export function orderedMarks(marks: readonly Mark[] = []): readonly Mark[] {
  if (marks.length < 2) return marks
  const kept = new Map<string, Mark>()
  for (const mark of marks) {
    const key = mark.type === 'link' ? 'link' : markKey(mark)
    if (!kept.has(key)) kept.set(key, mark)
  }
  return [...kept.entries()]
    .sort(([a, one], [b, other]) => markRank[one.type] - markRank[other.type] || (a < b ? -1 : 1))
    .map(([, mark]) => mark)
}

/** A run in its right form; `marks` is left out when there are none. */
export function run(text: string, marks: readonly Mark[] = []): Inline {
  const ordered = orderedMarks(marks)
  return ordered.length === 0 ? { type: 'text', text } : { type: 'text', text, marks: ordered }
}

const marksKey = (marks: readonly Mark[] = []): string => marks.map(markKey).join('\n')

/** Content in its one right form: neighbours with the same marks become one run, empty runs go. */
export function mergeRuns(content: readonly Inline[] = []): Inline[] {
  const merged: Inline[] = []
  let before = ''
  for (const piece of content) {
    if (piece.text === '') continue
    const next = run(piece.text, piece.marks)
    const key = marksKey(next.marks)
    const last = merged.at(-1)
    if (last && key === before) merged[merged.length - 1] = { ...last, text: last.text + next.text }
    else merged.push(next)
    before = key
  }
  return merged
}

/** The plain words of runs. */
export const textOfRuns = (content: readonly Inline[] = []): string => content.map((piece) => piece.text).join('')

/** The part of runs between two offsets, in UTF-16 code units of their text, with its marks. */
export function sliceRuns(content: readonly Inline[] = [], start = 0, end = Number.POSITIVE_INFINITY): Inline[] {
  const taken: Inline[] = []
  let at = 0
  for (const piece of content) {
    const text = piece.text.slice(Math.max(0, start - at), Math.max(0, end - at))
    if (text !== '') taken.push(run(text, piece.marks))
    at += piece.text.length
  }
  return taken
}

/** The nearest offset at or before this one, inside the text, that doesn't stand in the middle of a character. */
export function wholeOffset(text: string, offset: number): number {
  const at = Math.max(0, Math.min(text.length, Math.floor(offset) || 0))
  const splitsPair = at > 0 && at < text.length && /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1))
  return splitsPair ? at - 1 : at
}

/** The ids of the quotations that a run is part of. */
export const quotationsOf = (piece: Inline): string[] =>
  orderedMarks(piece.marks).flatMap((mark) => (mark.type === 'quotation' ? [mark.attrs.id] : []))
