import type { Lexicon } from '../languages/lexicon.ts'
import { withoutLabel } from '../parts/byline.ts'
import { daysIn } from '../parts/dates.ts'
import { trimmed } from '../parts/edges.ts'
import { boilerplateIn, isBoilerplate, labelOf } from '../parts/labels.ts'
import { peopleIn } from '../parts/names.ts'
import type { Page, Piece, Witness } from '../parts/page.ts'

/** Lines that may stand above the story: headline, standfirst, byline, date. */
const headLines = 6

/**
 * A text as a crawler saved it: paragraphs divided by empty lines (or single ones where there are no empty ones), a
 * head of headline, standfirst, byline and date where it has one, boilerplate run onto its end.
 */
export function readPlain(text: string, lexicon: Lexicon): Page {
  const clean = text.replace(/\r\n?/g, '\n').replace(/[\u200b\u00ad\ufeff\u202a-\u202e\u2066-\u2069]/g, '')
  const lines = paragraphsOf(clean)
  const head = readHead(lines, lexicon)
  const dropped: string[] = [...head.dropped]
  const pieces: Piece[] = []
  for (const line of lines.slice(head.lines).flatMap((part, i) => (i === 0 && head.rest ? [head.rest] : [part]))) {
    const [story, after] = cutBoilerplate(line, lexicon)
    if (story) pieces.push(pieceOf(story))
    if (after) dropped.push(after)
  }
  const none = {
    kicker: null,
    publisher: null,
    address: null,
    lead: null,
    basedOn: [],
    authors: [],
    declaredLanguage: '',
    plain: true,
  }
  const kept = trimmed(pieces, { ...none, byline: head.byline }, lexicon)
  return {
    ...none,
    headline: head.headline,
    standfirst: head.standfirst,
    byline: head.byline,
    published: head.published,
    pieces: kept,
    dropped: [...dropped, ...pieces.flatMap((piece) => (kept.includes(piece) ? [] : [piece.text]))],
  }
}

function paragraphsOf(text: string): string[] {
  const empty = /\n[ \t\u00a0]*\n/.test(text.trim())
  const parts = text.split(empty ? /\n(?:[ \t\u00a0]*\n)+/ : /\n/)
  return parts
    .flatMap((part, i) => (i < 4 ? shortLines(part) : [part]))
    .map(joinLines)
    .filter((part) => part !== '')
}

/** Near the start, lines that are all short are lines of the head: byline, date. */
function shortLines(part: string): string[] {
  const lines = part.split('\n').filter((line) => line.trim() !== '')
  return lines.length > 1 && lines.length < 6 && lines.every((line) => line.trim().length < 60) ? lines : [part]
}

/** Lines of one paragraph: a list keeps its lines, hard-wrapped text is joined. */
function joinLines(part: string): string {
  const lines = part
    .split('\n')
    .map((line) => line.replace(/[ \t\u00a0]+/g, ' ').trim())
    .filter(Boolean)
  return lines.every((line) => bullet.test(line)) ? lines.join('\n') : lines.join(' ')
}

const bullet = /^(?:[-*•·–]|\d{1,2}[.)])\s+/

function pieceOf(text: string): Piece {
  const lines = text.split('\n')
  if (lines.every((line) => bullet.test(line)) && (lines.length > 1 || /^[*•]/.test(text)))
    return {
      kind: 'list',
      text: lines.map((line) => line.replace(bullet, '')).join('\n'),
      marks: [],
      ordered: /^\d/.test(text),
    }
  return { kind: 'paragraph', text, marks: [] }
}

interface Head {
  readonly headline: Witness | null
  readonly standfirst: Witness | null
  readonly byline: Witness | null
  readonly published: Witness | null
  readonly lines: number
  readonly rest: string
  readonly dropped: readonly string[]
}

/** Reads the lines above the story. A line is of the head when it is short or says what it is. */
function readHead(lines: readonly string[], lexicon: Lexicon): Head {
  const found: {
    headline: Witness | null
    standfirst: Witness | null
    byline: Witness | null
    published: Witness | null
  } = { headline: null, standfirst: null, byline: null, published: null }
  const dropped: string[] = []
  let used = 0
  for (const line of lines.slice(0, headLines)) {
    const filed = /^(?:date|published|fecha|تاريخ)\s*:?\s*(\d{4}-\d{2}-\d{2})(?:[T ][\d:.+Z-]*)?\s*/i.exec(line)
    if (filed && !found.published) {
      found.published = { value: filed[1]!, code: 'fileDate', place: { in: 'head' } }
      const rest = line.slice(filed[0].length)
      if (rest && isSentence(rest)) found.standfirst = { value: rest, code: 'underHeadline', place: { in: 'head' } }
      else if (rest) found.headline = { value: rest, code: 'firstLine', place: { in: 'head' } }
    } else if (!found.byline && isByline(line, lexicon)) {
      found.byline = { value: withoutLabel(line, lexicon), code: 'byline', place: { in: 'head' } }
      found.published ??= dateLine(line.length < 120 ? line : '', lexicon)
    } else if (dateLine(line, lexicon)) {
      if (labelOf(line, lexicon)?.label !== 'changed') found.published ??= dateLine(line, lexicon)
    } else if (isBoilerplate(line, lexicon)) dropped.push(line)
    else if (
      !found.headline &&
      !found.standfirst &&
      !isSentence(line) &&
      line.length < 180 &&
      lines.length > 2 &&
      !labelOf(line, lexicon)?.sure
    )
      found.headline = { value: line, code: 'firstLine', place: { in: 'head' } }
    else if (
      found.headline &&
      !found.standfirst &&
      !found.byline &&
      isStandfirst(line, lines.slice(used + 1, headLines), lexicon)
    )
      found.standfirst = { value: line, code: 'underHeadline', place: { in: 'head' } }
    else break
    used++
  }
  return { ...found, lines: used, rest: '', dropped }
}

/** A sentence between the headline and a byline or date is a standfirst; without those, it is the story. */
function isStandfirst(line: string, later: readonly string[], lexicon: Lexicon): boolean {
  const next = later.findIndex((other) => isByline(other, lexicon) || dateLine(other, lexicon) !== null)
  return line.length < 320 && next !== -1 && next <= 1
}

function isByline(line: string, lexicon: Lexicon): boolean {
  if (line.length > 120 || labelOf(line, lexicon)?.label !== 'byline' || isSentence(line)) return false
  const rest = labelOf(line, lexicon)!.rest
  return /^[\p{Lu}\p{Lo}]/u.test(rest) && (rest.split(/\s+/).length <= 6 || peopleIn(rest, lexicon).length > 0)
}

/** A line that is a date and little else. */
function dateLine(line: string, lexicon: Lexicon): Witness | null {
  if (line.length > 110 || line.length < 6) return null
  const days = daysIn(line, lexicon)
  const first = days[0]
  const label = labelOf(line, lexicon)?.label
  const labelled = label === 'published' || label === 'changed' || label === 'byline'
  if (!first || (!labelled && first.at[1] - first.at[0] < line.length * 0.4)) return null
  return { value: first.hour ? `${first.day}T${first.hour}` : first.day, code: 'printedDate', place: { in: 'head' } }
}

const isSentence = (line: string): boolean => /[.!?؟…:]["”»)]?$/.test(line.trim())

/** Divides a paragraph where boilerplate was run onto it: at the sentence in which it begins. */
function cutBoilerplate(line: string, lexicon: Lexicon): readonly [story: string, after: string] {
  if (isBoilerplate(line, lexicon)) return ['', line]
  const { hits } = boilerplateIn(line, lexicon)
  if (hits < 2) return [line, '']
  for (const match of line.matchAll(/[.!?؟…]["”»)]?\s+/gu)) {
    const after = line.slice(match.index + match[0].length)
    if (isBoilerplate(after, lexicon) && boilerplateIn(after, lexicon).hits >= 2)
      return [line.slice(0, match.index + match[0].trimEnd().length), after]
  }
  return [line, '']
}
