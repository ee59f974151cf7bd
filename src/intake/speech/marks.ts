import type { At } from '../found.ts'
import { matches } from '../languages/among.ts'
import type { Lexicon } from '../languages/lexicon.ts'

/** A stretch in quotation marks: `outer` with its marks, `inner` without. */
export interface Span {
  readonly outer: At
  readonly inner: At
  /** A turn of a dialogue, set with a dash. */
  readonly turn?: true
  /** The label before it that says who speaks: "Q", "Olivera". */
  readonly label?: At
  /** The clause of saying that stands inside without dividing it: "— Jamais, dit-elle. Un filet …". */
  readonly clause?: At
}

const closers: Record<string, string> = {
  '“': '”',
  '„': '“”"',
  '«': '»',
  '‹': '›',
  '‘': '’',
  '»': '«',
  '›': '‹',
  '‚': '‘’',
}
const isSpace = (char: string | undefined): boolean => char === undefined || /[\s([{—–\-:،,.;…/]/.test(char)
const isWord = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char)

/**
 * The outermost stretches in quotation marks of a text. One that opens and does not close in its paragraph goes on where
 * the next opens again with the same mark, or has a mark that closes before any that opens; it is dropped otherwise. Linear.
 */
export function spansIn(text: string, paragraphs: readonly At[], lexicon: Lexicon): Span[] {
  const spans: Span[] = []
  const known = new Map<string, number>()
  let pending: { start: number; mark: string; end: number } | null = null
  for (const [i, [from, to]] of paragraphs.entries()) {
    const again: boolean = pending !== null && opensAgain(text, from, pending.mark)
    const goesOn: { start: number; mark: string } | null =
      pending && (again || closesLater(text, paragraphs, i, pending.mark)) ? pending : null
    const next = paragraphs[i + 1]
    const behind = next?.[0] ?? text.length
    let open = scan(text, again ? from + 1 : from, to, goesOn, spans, known, behind, lexicon)
    // "a song called “Rain (“No Sun”)": of a mark too many the next ones are read as if it were not there.
    for (let tries = 0; open && open.start >= from && tries < 3 && closers[open.mark]; tries++) {
      if (next && (opensAgain(text, next[0], open.mark) || closesLater(text, paragraphs, i + 1, open.mark))) break
      open = scan(text, open.start + 1, to, null, spans, known, behind, lexicon)
    }
    pending = open ? { ...open, end: to } : null
  }
  return spans
}

function opensAgain(text: string, at: number, mark: string): boolean {
  const first = text[at]
  return first === mark || (mark === '«' && first === '»')
}

/** Does a paragraph close first what another opened, or one of the three behind it, where none between has any mark? */
function closesLater(text: string, paragraphs: readonly At[], i: number, mark: string): boolean {
  for (const at of paragraphs.slice(i, i + 4)) if (anyMark.test(text.slice(...at))) return closesFirst(text, at, mark)
  return false
}

const anyMark = /["“”„«»]/

/** Is the first mark of a paragraph one that closes what another opened: "Then it was quiet.”"? */
function closesFirst(text: string, [from, to]: At, mark: string): boolean {
  const closing = closers[mark]
  if (!closing || /[‘’'‚]/.test(mark)) return false
  for (let i = from; i < to; i++) {
    const char = text[i]!
    if (closing.includes(char)) return !isSpace(text[i - 1]) || /[.,!?…]/.test(text[i - 1] ?? '')
    if (char === mark || char === '"') return false
  }
  return false
}

/** Scans one paragraph; returns the quotation that it leaves open. `next` is where the paragraph behind it begins. */
function scan(
  text: string,
  from: number,
  to: number,
  goesOn: { start: number; mark: string } | null,
  spans: Span[],
  known: Map<string, number>,
  next: number,
  lexicon: Lexicon,
) {
  let open = goesOn
  let depth = 0
  for (let i = from; i < to; i++) {
    const char = text[i]!
    if (open) {
      if (
        char === open.mark &&
        open.mark !== '"' &&
        open.mark !== "'" &&
        closers[char] !== char &&
        !closes(text, i, open.mark)
      )
        depth++
      else if (closes(text, i, open.mark)) {
        if (depth > 0) depth--
        else {
          spans.push({ outer: [open.start, i + 1], inner: [open.start + 1, i] })
          open = null
        }
      }
    } else if (opens(text, i, known, lexicon) || opensLine(text, i, from, next)) {
      open = { start: i, mark: char }
      depth = 0
    }
  }
  // A single mark that never closes was an apostrophe: what follows is read without it.
  return open && (/["“„«»]/.test(open.mark) || opensLine(text, open.start, open.start, next)) ? open : null
}

function opens(text: string, i: number, known: Map<string, number>, { words: { grammar } }: Lexicon): boolean {
  const char = text[i]!
  const [before, after] = [text[i - 1], text[i + 1]]
  if (char === '“') return !(isWord(before) && !isWord(after))
  if (char === '„' || char === '«' || char === '‹') return true
  // »German books« turn the marks of the French ones round.
  if (char === '»' || char === '›') return isSpace(before) && (isWord(after) || /[›‹‚‘„“'(¿¡[…]/.test(after ?? ' '))
  if (char === '‚') return isWord(after) && hasSingleClose(text, i, '‘', known)
  // "“…,” she said. " The rest": a space behind a mark that opens is a slip of the keyboard.
  if (char === '"' && after === ' ' && isSpace(before) && /\p{Lu}/u.test(text[i + 2] ?? '')) return true
  // "بـ\"الصدمة\"": a preposition written onto the mark.
  if (char === '"' && isWord(after) && matches(grammar.beforeMark, text.slice(Math.max(0, i - 4), i))) return true
  if (char === '”' || char === '"') return isSpace(before) && !(after === undefined || /\s/.test(after))
  if (char === '‘') return isSpace(before) && isWord(after) && hasSingleClose(text, i, '’', known)
  if (char === "'") return isSpace(before) && isWord(after) && hasSingleClose(text, i, "'", known)
  return false
}

/** "‘She never sang twice.": a single mark that opens its paragraph, and the next one again. */
const opensLine = (text: string, i: number, from: number, next: number): boolean =>
  text[i] === '‘' && i === from && text[next] === '‘' && isWord(text[i + 1])

/** Is there a closing single mark within the sentence's reach, so that this one is no apostrophe? */
function hasSingleClose(text: string, i: number, close: string, known: Map<string, number>): boolean {
  let at = known.get(close) ?? -1
  // The scan never goes back: the next closing mark is looked for once, however many marks open before it.
  if (at < i + 2) {
    for (at = i + 2; at < text.length && !closesSingle(text, at, close); at++);
    known.set(close, at)
  }
  return at < text.length && at - i < 600 && !text.slice(i, at).includes('\n')
}

const closesSingle = (text: string, k: number, close: string): boolean =>
  text[k] === close && !isWord(text[k + 1]) && (isWord(text[k - 1]) || /[.,!?…]/.test(text[k - 1]!))

function closes(text: string, i: number, mark: string): boolean {
  const char = text[i]!
  if (mark === '"' || mark === '”') {
    if (char !== '"' && char !== '”' && char !== '“') return false
    return !(isSpace(text[i - 1]) && isWord(text[i + 1]) && !/[.,!?…]/.test(text[i - 1] ?? ''))
  }
  if (mark === '‘' || mark === "'")
    return char === (mark === '‘' ? '’' : "'") && !isWord(text[i + 1]) && !/\s/.test(text[i - 1] ?? ' ')
  if (mark === '“')
    return char === '”' || (char === '"' && !isWord(text[i + 1])) || (char === '“' && !isWord(text[i + 1]))
  return (closers[mark] ?? '').includes(char)
}

/** The spans, in order and none inside another, that a stretch touches: the first is looked for by halves. */
export function spansWithin(spans: readonly Span[], [from, to]: At): Span[] {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.outer[1] > from) high = middle
    else low = middle + 1
  }
  let end = low
  while (end < spans.length && spans[end]!.outer[0] < to) end++
  return spans.slice(low, end)
}
