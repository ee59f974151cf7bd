import type { Lexicon } from '../languages/lexicon.ts'
import { aboveIn, endsSentence, headDay, isByline, isNames, isPageLine, menuIn, wordsIn } from '../parts/above.ts'
import { withoutLabel } from '../parts/byline.ts'
import type { PrintedDay } from '../parts/dates.ts'
import { trimmed } from '../parts/edges.ts'
import { boilerplateIn, isBoilerplate, labelOf } from '../parts/labels.ts'
import type { Page, Piece, Witness } from '../parts/page.ts'
import { paragraphsOf } from './lines.ts'

/** Lines that may stand above the story: headline, standfirst, byline, date. */
const headLines = 8
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
  const { menu, lines } = withoutMenu(paragraphsOf(clean, lexicon), lexicon)
  const head = readHead(lines, lexicon)
  const dropped: string[] = [...menu, ...head.dropped]
  const pieces: Piece[] = []
  for (const line of lines.slice(head.lines)) {
    const [before, story, after] = cutBoilerplate(line, lexicon)
    if (before) dropped.push(before)
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

/**
 * The menu of a page stands above its headline: in one line, with the headline run onto it or not, or as single words
 * one after the other.
 */
function withoutMenu(all: readonly string[], lexicon: Lexicon): { readonly menu: string[]; readonly lines: string[] } {
  const above = all.slice(0, headLines)
  const at = above.findLastIndex((line) => menuIn(line, lexicon) > 0)
  if (at !== -1 && !above.slice(0, at).some((line) => line.length > 80)) {
    const [line, end] = [all[at]!, menuIn(all[at]!, lexicon)]
    const rest = line.slice(end).trim()
    const isHeadline = wordsIn(rest) > 3
    const menu = [...all.slice(0, at), isHeadline ? line.slice(0, end) : line]
    return { menu, lines: [...(isHeadline ? [rest] : []), ...all.slice(at + 1)] }
  }
  const story = all.findIndex((line) => line.length > 80 && endsSentence(line))
  const isWord = (line: string): boolean => line.split(/\s+/).length < 3 && !endsSentence(line) && !/\p{Nd}/u.test(line)
  const menu = all.slice(0, Math.max(0, story)).filter(isWord)
  if (menu.length < 3) return { menu: [], lines: [...all] }
  return { menu, lines: all.filter((line, i) => i >= story || !isWord(line)) }
}

/** Headlines that stand at the very end under a line that says that they are related. */
function withRelatedLines(pieces: readonly Piece[], lexicon: Lexicon): Piece[] {
  const label = pieces.findLastIndex(({ text }) => text.length < 60 && isRelatedLabel(text, lexicon))
  const under = pieces.slice(label + 1)
  if (label === -1 || under.length === 0 || under.some(({ text }) => endsSentence(text) && text.length > 80))
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
  let changed: Witness | null = null
  let used = 0
  for (const line of lines.slice(0, headLines)) {
    const later = lines.slice(used + 1, headLines)
    const filed = /^(?:date|published|fecha|تاريخ)\s*:?\s*(\d{4}-\d{2}-\d{2})(?:[T ][\d:.+Z-]*)?\s*/i.exec(line)
    const day = headDay(line, lexicon)
    if (filed && !found.published) {
      found.published = inHead(filed[1]!, 'fileDate')
      const rest = line.slice(filed[0].length)
      if (rest && endsSentence(rest)) found.standfirst = inHead(rest, 'underHeadline')
      else if (rest) found.headline = inHead(rest, 'firstLine')
    } else if (!found.byline && (isByline(line, lexicon) || (found.headline && isAuthor(line, later, lexicon)))) {
      found.byline = inHead(withoutLabel(line, lexicon), 'byline')
      if (day) found.published ??= dayOf(day)
    } else if (day) {
      if (labelOf(line, lexicon)?.label === 'changed') changed ??= dayOf(day)
      else found.published ??= dayOf(day)
    } else if (isPageLine(line, lexicon)) dropped.push(line)
    else if (
      !found.headline &&
      !found.standfirst &&
      !endsSentence(line) &&
      line.length < 180 &&
      lines.length > 2 &&
      !labelOf(line, lexicon)?.sure
    )
      found.headline = inHead(line, 'firstLine')
    else if (found.headline && !found.standfirst && !found.byline && isStandfirst(line, later, lexicon))
      found.standfirst = inHead(line, 'underHeadline')
    else break
    used++
  }
  // A line that says no more than when the page was changed is the only one there is.
  return { ...found, published: found.published ?? changed, lines: used, dropped }
}

const inHead = (value: string, code: Witness['code']): Witness => ({ value, code, place: { in: 'head' } })

const dayOf = ({ day, hour }: PrintedDay): Witness => inHead(hour ? `${day}T${hour}` : day, 'printedDate')

/** Names alone are a byline where a date or share links follow. */
function isAuthor(line: string, later: readonly string[], lexicon: Lexicon): boolean {
  return isNames(line, lexicon) && later[0] !== undefined && ['date', 'page'].includes(aboveIn(later[0], lexicon))
}

/** Words between the headline and a byline, date or share links are a standfirst; without those, they are the story. */
function isStandfirst(line: string, [next = '', ...later]: readonly string[], lexicon: Lexicon): boolean {
  return line.length < 320 && (aboveIn(next, lexicon) !== '' || isAuthor(next, later, lexicon))
}

/** Divides a paragraph where boilerplate was run onto it: at the sentences in which it ends and begins. */
function cutBoilerplate(line: string, lexicon: Lexicon): readonly [before: string, story: string, after: string] {
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
        return ['', story, after]
    }
  }
  return isBoilerplate(line, lexicon) ? aroundSentences(line, lexicon) : ['', line, '']
}

/** What stands before and behind the sentences of a line that are the story's; between them nothing is cut. */
function aroundSentences(line: string, lexicon: Lexicon): readonly [before: string, story: string, after: string] {
  const sentences = line.split(/(?<=[.!?؟…]["”»)]?)\s+/u)
  const isStory = sentences.map((one) => one.length > 50 && endsSentence(one) && boilerplateIn(one, lexicon).hits === 0)
  const [first, last] = [isStory.indexOf(true), isStory.lastIndexOf(true) + 1]
  if (first === -1) return [line, '', '']
  return [sentences.slice(0, first), sentences.slice(first, last), sentences.slice(last)].map((part) =>
    part.join(' '),
  ) as [string, string, string]
}

/** Does a stretch begin with a sentence of the story, so that the boilerplate is behind it? */
function opensStory(text: string, lexicon: Lexicon): boolean {
  const first = /^.{40,}?[.!?؟…]["”»)]?(?=\s|\p{Lu})/su.exec(text)?.[0]
  return first !== undefined && boilerplateIn(first, lexicon).hits === 0
}
