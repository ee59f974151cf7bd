import type { At } from '../found.ts'

/** A stretch in quotation marks: `outer` with its marks, `inner` without. */
export interface Span {
  readonly outer: At
  readonly inner: At
}

const closers: Record<string, string> = { '“': '”', '„': '“”', '«': '»', '‹': '›', '‘': '’', '»': '«' }
const isSpace = (char: string | undefined): boolean => char === undefined || /[\s([{—–\-:،,.;…/]/.test(char)
const isWord = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char)

/**
 * The outermost stretches in quotation marks of a text. `breaks` are where its paragraphs end: one that opens and does
 * not close goes on when the next paragraph opens again with the same mark, and is dropped otherwise. Linear.
 */
export function spansIn(text: string, paragraphs: readonly At[]): Span[] {
  const spans: Span[] = []
  let pending: { start: number; mark: string; end: number } | null = null
  for (const [from, to] of paragraphs) {
    const goesOn: { start: number; mark: string } | null = pending && opensAgain(text, from, pending.mark) ? pending : null
    if (pending && !goesOn) pending = null
    const open = scan(text, from, to, goesOn, spans)
    pending = open ? { ...open, end: to } : null
  }
  return spans
}

function opensAgain(text: string, at: number, mark: string): boolean {
  const first = text[at]
  return first === mark || (mark === '«' && first === '»')
}

/** Scans one paragraph; returns the quotation that it leaves open. */
function scan(text: string, from: number, to: number, goesOn: { start: number; mark: string } | null, spans: Span[]) {
  let open = goesOn
  let depth = 0
  for (let i = goesOn ? from + 1 : from; i < to; i++) {
    const char = text[i]!
    if (open) {
      if (char === open.mark && open.mark !== '"' && closers[char] !== char && !closes(text, i, open.mark)) depth++
      else if (closes(text, i, open.mark)) {
        if (depth > 0) depth--
        else {
          spans.push({ outer: [open.start, i + 1], inner: [open.start + 1, i] })
          open = null
        }
      }
    } else if (opens(text, i)) {
      open = { start: i, mark: char }
      depth = 0
    }
  }
  // A single mark that never closes was an apostrophe: read the rest again without it.
  if (open && open.mark !== '“' && open.mark !== '«' && open.mark !== '"') return null
  return open
}

function opens(text: string, i: number): boolean {
  const char = text[i]!
  const [before, after] = [text[i - 1], text[i + 1]]
  if (char === '“' || char === '„' || char === '«' || char === '‹') return true
  if (char === '”' || char === '"') return isSpace(before) && !(after === undefined || /\s/.test(after))
  if (char === '‘') return isSpace(before) && isWord(after) && hasSingleClose(text, i, '’')
  if (char === "'") return isSpace(before) && isWord(after) && hasSingleClose(text, i, "'")
  return false
}

/** Is there a closing single mark within the sentence's reach, so that this one is no apostrophe? */
function hasSingleClose(text: string, i: number, close: string): boolean {
  const reach = Math.min(text.length, i + 600)
  for (let k = i + 2; k < reach && text[k] !== '\n'; k++)
    if (text[k] === close && !isWord(text[k + 1]) && (isWord(text[k - 1]) || /[.,!?…]/.test(text[k - 1]!))) return true
  return false
}

function closes(text: string, i: number, mark: string): boolean {
  const char = text[i]!
  if (mark === '"' || mark === '”') {
    if (char !== '"' && char !== '”' && char !== '“') return false
    return !(isSpace(text[i - 1]) && isWord(text[i + 1]) && !/[.,!?…]/.test(text[i - 1] ?? ''))
  }
  if (mark === '‘' || mark === "'") return char === (mark === '‘' ? '’' : "'") && !isWord(text[i + 1]) && !/\s/.test(text[i - 1] ?? ' ')
  if (mark === '“') return char === '”' || (char === '"' && !isWord(text[i + 1])) || (char === '“' && !isWord(text[i + 1]))
  return (closers[mark] ?? '').includes(char)
}
