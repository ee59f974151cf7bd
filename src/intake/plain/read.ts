import type { Lexicon } from '../languages/lexicon.ts'
import { withoutLabel } from '../parts/byline.ts'
import { daysIn } from '../parts/dates.ts'
import { trimmed } from '../parts/edges.ts'
import { boilerplateIn, isBoilerplate, labelOf } from '../parts/labels.ts'
import { peopleIn } from '../parts/names.ts'
import type { Page, Piece, Witness } from '../parts/page.ts'
import { paragraphsOf } from './lines.ts'

/** Lines that may stand above the story: headline, standfirst, byline, date. */
const headLines = 6
/** Letters of a line that may hold the story with boilerplate run onto it. */
const longLine = 200
/** Letters at the end of a line in which boilerplate that was run onto it may begin. */
const runOn = 3000
/** Related headlines under a story at most: more are the site's. */
const mostRelated = 6

/**
 * A text as a crawler saved it: paragraphs divided by empty lines (or single ones where there are no empty ones), a
 * head of headline, standfirst, byline and date where it has one, boilerplate run onto its end.
 */
export function readPlain(text: string, lexicon: Lexicon): Page {
  const clean = text.replace(/\r\n?/g, '\n').replace(/[\u200b\u00ad\ufeff\u202a-\u202e\u2066-\u2069]/g, '')
  const { menu, lines } = withoutMenu(paragraphsOf(clean, lexicon))
  const head = readHead(lines, lexicon)
  const dropped: string[] = [...menu, ...head.dropped]
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
  const listed = withRelatedLines(pieces, lexicon)
  const kept = trimmed(listed, { ...none, byline: head.byline }, lexicon)
  return {
    ...none,
    headline: head.headline,
    standfirst: head.standfirst,
    byline: head.byline,
    published: head.published,
    pieces: kept,
    dropped: [...dropped, ...pieces.flatMap(({ text }) => (kept.some((piece) => piece.text === text) ? [] : [text]))],
  }
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

/** Single words that stand above the story, one after the other, are the menu of the page. */
function withoutMenu(all: readonly string[]): { readonly menu: readonly string[]; readonly lines: readonly string[] } {
  const story = all.findIndex((line) => line.length > 80 && isSentence(line))
  const isWord = (line: string): boolean => line.split(/\s+/).length < 3 && !isSentence(line) && !/\p{Nd}/u.test(line)
  const menu = all.slice(0, Math.max(0, story)).filter(isWord)
  if (menu.length < 3) return { menu: [], lines: all }
  return { menu, lines: all.filter((line, i) => i >= story || !isWord(line)) }
}

/** Headlines that stand at the very end under a line that says that they are related. */
function withRelatedLines(pieces: readonly Piece[], lexicon: Lexicon): Piece[] {
  const label = pieces.findLastIndex(({ text }) => text.length < 60 && isRelatedLabel(text, lexicon))
  const under = pieces.slice(label + 1)
  if (label === -1 || under.length === 0 || under.some(({ text }) => isSentence(text) && text.length > 80))
    return [...pieces]
  return [
    ...pieces.slice(0, label),
    ...under.map((piece): Piece => {
      const isHeadline = piece.text.split(/\s+/).length > 3 && !isBoilerplate(piece.text, lexicon)
      return isHeadline && under.length <= mostRelated ? { ...piece, kind: 'related' } : piece
    }),
  ]
}

function isRelatedLabel(text: string, lexicon: Lexicon): boolean {
  const labelled = labelOf(text, lexicon)
  return labelled?.label === 'related' && /^\P{L}*$/u.test(labelled.rest)
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
    } else if (line.length < longLine && isBoilerplate(line, lexicon)) dropped.push(line)
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
  const from = Math.max(0, line.length - runOn)
  if (boilerplateIn(line.slice(Math.max(0, line.length - runOn / 3)), lexicon).hits >= 2) {
    for (const match of line.matchAll(/[.!?؟…]["”»)]?(?:\s+|(?=\p{Lu}))/gu)) {
      if (match.index < from) continue
      const [story, after] = [
        line.slice(0, match.index + match[0].trimEnd().length),
        line.slice(match.index + match[0].length),
      ]
      if (
        boilerplateIn(after, lexicon).hits >= 2 &&
        isBoilerplate(after, lexicon) &&
        !isBoilerplate(story, lexicon) &&
        !opensStory(after, lexicon)
      )
        return [story, after]
    }
  }
  return isBoilerplate(line, lexicon) ? ['', line] : [line, '']
}

/** Does a stretch begin with a sentence of the story, so that the boilerplate is behind it? */
function opensStory(text: string, lexicon: Lexicon): boolean {
  const first = /^.{40,}?[.!?؟…]["”»)]?(?=\s|\p{Lu})/su.exec(text)?.[0]
  return first !== undefined && boilerplateIn(first, lexicon).hits === 0
}
