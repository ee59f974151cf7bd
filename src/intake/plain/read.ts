import { isAgency } from '../chain/outlets.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { aboveIn, endsSentence, headDay, isShare, menuIn, wordsIn } from '../parts/above.ts'
import { datelineOf } from '../parts/dateline.ts'
import { daysIn } from '../parts/dates.ts'
import { trimmed } from '../parts/edges.ts'
import { endOf } from '../parts/ending.ts'
import { boilerplateIn, isBoilerplate, isRelatedLabel, labelOf } from '../parts/labels.ts'
import { readLine } from '../parts/lines.ts'
import { noteOf } from '../parts/notes.ts'
import type { Page, Piece } from '../parts/page.ts'
import { trailIn } from '../parts/section.ts'
import { signatureOf } from '../parts/signature.ts'
import { isPromotion, withoutAsides, withQuestions } from './asides.ts'
import { readHead } from './head.ts'
import { prosaic } from './headline.ts'
import { paragraphsOf } from './lines.ts'
import { withoutCaption } from './pictures.ts'
import { withoutWire } from './wire.ts'

/** Lines above the story among which the menu of the page is looked for. */
const headLines = 8
/** Letters at the end of a line in which boilerplate that was run onto it may begin. */
const runOn = 3000
/** How much a line reads as a sentence that is none: the end of a menu. */
const listing = 0.35
/** Related headlines under a story at most: more are the site's. */
const mostRelated = 6

/**
 * A text as a crawler saved it: paragraphs divided by empty lines (or single ones where there are no empty ones), a
 * head of headline, standfirst, byline and date where it has one, boilerplate run onto its end.
 */
export function readPlain(text: string, lexicon: Lexicon): Page {
  const clean = text.replace(/\r\n?/g, '\n').replace(/[\u200b\u00ad\ufeff\u202a-\u202e\u2066-\u2069]/g, '')
  const unwired = withoutWire(clean, lexicon)
  const { menu, lines: whole } = withoutMenu(paragraphsOf(unwired.text, lexicon), lexicon)
  const { lead, lines } = withoutCaption(whole, lexicon)
  const head = readHead(lines, lexicon)
  const { lines: above, dropped: aside, held, ...parts } = head
  const dropped: string[] = [...unwired.dropped, ...menu, ...aside]
  const pieces: Piece[] = []
  const told = [...held, ...lines.slice(above)]
  const end = endOf(
    told.map((text) => ({ kind: 'paragraph', text })),
    lexicon,
  )
  dropped.push(...told.slice(end))
  /** How many pieces stand before the last line that is all the page's. */
  let closed = 0
  for (const line of told.slice(0, end)) {
    if (isPromotion(line, lexicon)) {
      dropped.push(line)
      continue
    }
    const [before, story, after] = cutBoilerplate(line, lexicon)
    if (!story) closed = pieces.length
    if (before) dropped.push(before)
    if (story) pieces.push(pieceOf(story))
    if (after) dropped.push(after)
  }
  const none = {
    publisher: null,
    address: null,
    lead,
    basedOn: [],
    authors: [],
    declaredLanguage: '',
    plain: true,
  }
  const listed = withRelatedLines(
    withoutAsides(withoutBelow(pieces, closed, lexicon), closed, lexicon),
    closed,
    lexicon,
  )
  const signature = head.byline ? null : signatureOf(listed, lexicon)
  const byline = head.byline ?? signature?.by ?? null
  const published = head.published ?? firstRunIn(told, lexicon) ?? datelineDay(told, lexicon)
  const kept = withQuestions(trimmed(signature?.pieces ?? listed, { ...none, byline }, lexicon))
  const texts = new Set(kept.map(({ text }) => text))
  return {
    ...none,
    ...parts,
    byline,
    published,
    pieces: kept,
    dropped: [...dropped, ...pieces.flatMap(({ text }) => (texts.has(text) ? [] : [text]))],
  }
}

/** The day in the note of an agency that ends its item: "This report by Portpress was first published Nov. 2, 2025." */
function firstRunIn(lines: readonly string[], lexicon: Lexicon): Page['published'] {
  for (const line of lines.slice(-mostNotes)) {
    const origins = noteOf(line, lexicon)?.origins ?? []
    const run = origins.find(({ publisher, publishedOn }) => publishedOn !== '' && isAgency(publisher))
    if (run) return { value: run.publishedOn, code: 'printedDate', place: { in: 'tail' } }
  }
  return null
}

/** The day in the dateline that opens an agency's item: "VELL, 3 March 2026 (Portpress) -". */
function datelineDay(lines: readonly string[], lexicon: Lexicon): Page['published'] {
  for (const line of lines.slice(0, mostLines)) {
    const dateline = datelineOf(line, lexicon)
    const [day] = dateline?.agencies.some(isAgency) ? daysIn(line.slice(0, dateline.length), lexicon) : []
    if (day) return { value: day.day, code: 'printedDate', place: { in: 'head' } }
  }
  return null
}

/** Lines at the start of a text among which the first paragraph stands. */
const mostLines = 14

/** Lines at the end of a text among which such a note is looked for. */
const mostNotes = 6

const bullet = /^(?:[-*•·–]|\d{1,2}[.)])\s+/

/** "- A winter of ice -": a heading, as agencies set it. */
const dashedHeading = /^(-{1,2}|[–—])\s(\p{L}[^.!?]{2,80}[^\s-])\s\1$/u

function pieceOf(text: string): Piece {
  const heading = dashedHeading.exec(text)?.[2]
  if (heading) return { kind: 'heading', text: heading, marks: [], level: 2 }
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
  const dated = all.slice(0, headLines).findIndex((line) => ['date', 'byline'].includes(aboveIn(line, lexicon)))
  const above = all.slice(0, dated === -1 ? headLines : dated)
  const at = above.findLastIndex(
    (line) => menuIn(line, lexicon) > 0 && !isShare(line) && trailIn(line, lexicon).length === 0,
  )
  if (at !== -1 && !above.slice(0, at).some((line) => line.length > 80)) {
    const [line, end] = [all[at]!, menuIn(all[at]!, lexicon)]
    const rest = line.slice(end).replace(/^[\s.,;:|·–—-]+/u, '')
    const isHeadline = wordsIn(rest) > 3 && prosaic(rest, lexicon) > listing
    const menu = [...all.slice(0, at), isHeadline ? line.slice(0, end) : line]
    return { menu, lines: [...(isHeadline ? [rest] : []), ...all.slice(at + 1)] }
  }
  const story = all.findIndex((line) => line.length > 80 && endsSentence(line))
  const isWord = (line: string): boolean => line.split(/\s+/).length < 3 && !endsSentence(line) && !/\p{Nd}/u.test(line)
  const menu = all.slice(0, Math.max(0, story)).filter(isWord)
  if (menu.length < 3) return { menu: [], lines: [...all] }
  return { menu, lines: all.filter((line, i) => i >= story || !isWord(line)) }
}

/** The pieces without the short lines behind the last of the page's own, where nothing of the story follows. */
function withoutBelow(pieces: readonly Piece[], closed: number, lexicon: Lexicon): readonly Piece[] {
  const below = pieces.slice(closed)
  if (closed === 0 || below.some(({ text }) => text.length > 80)) return pieces
  return [
    ...pieces.slice(0, closed),
    ...below.filter(
      ({ kind, text }) =>
        kind !== 'paragraph' || endsSentence(text) || readLine(text, lexicon, true) || labelOf(text, lexicon),
    ),
  ]
}

/**
 * Headlines that stand at the very end under a line that says that they are related; behind the page's own lines, which
 * end at piece `closed`, they are the site's.
 */
function withRelatedLines(pieces: readonly Piece[], closed: number, lexicon: Lexicon): Piece[] {
  const label = pieces.findLastIndex(({ text }) => text.length < 60 && isRelatedLabel(text, lexicon))
  const under = pieces.slice(label + 1)
  if (label === -1 || under.length === 0 || under.some(({ text }) => endsSentence(text) && text.length > 80))
    return [...pieces]
  const ended = closed > 0 && label >= closed && pieces.slice(0, closed).some(({ text }) => text.length > 80)
  if (ended && !pieces.slice(closed).some(({ text }) => text.length > 80)) return pieces.slice(0, label)
  return [
    ...pieces.slice(0, label),
    ...under.map((piece): Piece => {
      const isHeadline =
        piece.text.split(/\s+/).length > 3 && !isBoilerplate(piece.text, lexicon) && !headDay(piece.text, lexicon)
      return isHeadline && under.length <= mostRelated ? { ...piece, kind: 'related' } : piece
    }),
  ]
}

/** Divides a paragraph where boilerplate was run onto it: at the sentences in which it ends and begins. */
function cutBoilerplate(line: string, lexicon: Lexicon): readonly [before: string, story: string, after: string] {
  const from = Math.max(0, line.length - runOn)
  if (boilerplateIn(line.slice(Math.max(0, line.length - runOn / 3)), lexicon).hits >= 2) {
    for (const match of line.matchAll(/[.!?؟…]["”“»)]?(?:\s+|(?=\p{Lu}))/gu)) {
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
  const labelled = labelOf(line, lexicon)
  if (labelled?.label === 'related' && labelled.sure && wordsIn(labelled.rest) > 3) return ['', line, '']
  return isBoilerplate(line, lexicon) ? aroundSentences(line, lexicon) : withoutCalls(line, lexicon)
}

/** Words of a sentence at most that calls the reader to something: "Follow us." */
const mostInCall = 5

/** A paragraph without short sentences before and behind it that ask for something. */
function withoutCalls(line: string, lexicon: Lexicon): readonly [before: string, story: string, after: string] {
  const sentences = line.split(/(?<=[.!?؟…]["”“»)]?)\s+/u)
  const isCall = sentences.map((one) => wordsIn(one) <= mostInCall && isBoilerplate(one, lexicon))
  const [first, last] = [isCall.indexOf(false), isCall.lastIndexOf(false) + 1]
  if (first <= 0 && last === sentences.length) return ['', line, '']
  return [sentences.slice(0, first), sentences.slice(first, last), sentences.slice(last)].map((part) =>
    part.join(' '),
  ) as [string, string, string]
}

/** What stands before and behind the sentences of a line that are the story's; between them nothing is cut. */
function aroundSentences(line: string, lexicon: Lexicon): readonly [before: string, story: string, after: string] {
  const sentences = line.split(/(?<=[.!?؟…]["”“»)]?)\s+/u)
  const isStory = sentences.map((one) => one.length > 50 && endsSentence(one) && boilerplateIn(one, lexicon).hits === 0)
  const [first, last] = [isStory.indexOf(true), isStory.lastIndexOf(true) + 1]
  if (first === -1) return [line, '', '']
  return [sentences.slice(0, first), sentences.slice(first, last), sentences.slice(last)].map((part) =>
    part.join(' '),
  ) as [string, string, string]
}

/** Does a stretch begin with a sentence of the story, so that the boilerplate is behind it? */
function opensStory(text: string, lexicon: Lexicon): boolean {
  const first = /^.{40,}?[.!?؟…]["”“»)]?(?=\s|\p{Lu})/su.exec(text)?.[0]
  return first !== undefined && boilerplateIn(first, lexicon).hits === 0
}
