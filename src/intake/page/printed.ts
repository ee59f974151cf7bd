import { isOutlet, isSurelyOutlet } from '../chain/outlets.ts'
import { foldWord } from '../languages/fold.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { aboveIn, endsSentence, isDesk, isNames } from '../parts/above.ts'
import { withoutDates, withoutLabel } from '../parts/byline.ts'
import { creditLine } from '../parts/credits.ts'
import { foldPhrase, type Label, labelOf } from '../parts/labels.ts'
import type { Page, Piece } from '../parts/page.ts'

/** What is printed around the headline and is no story: told by what stands where, whatever its markup is called. */
export interface PrintedHead {
  /** The words between the headline and the byline or date. */
  readonly standfirst: string
  /** The line that names who wrote it, its label and date still in it. */
  readonly byline: string
  /** Lines that say who translated it, took its pictures or edited it, and no more. */
  readonly credits: readonly string[]
  /** Keys of these and of the dates, share links and counters among them. */
  readonly lines: ReadonlySet<string>
  /** The lines themselves, as printed. */
  readonly texts: readonly string[]
  /** All words of those lines. */
  readonly words: ReadonlySet<string>
  /** The picture with a caption that stands between the headline and the story. */
  readonly picture: Page['lead']
  /** What stands above the headline, the keys of its pieces one after the other; and the keys of those from it on. */
  readonly before: string
  readonly after: ReadonlySet<string>
  /** All of these from a few lines above the headline down to the story, without what divides them. */
  readonly together: string
}

/** Pieces below a headline in which its byline and date are looked for, and paragraphs that may stand before them. */
const most = 12
const mostBefore = 2
const longest = 450
/** Pieces above a headline that may stand in one with it. */
const mostAbove = 6

/**
 * Reads what stands around the headline in all pieces of a page; `sites` are the names of its own outlet, `authors` are
 * those whom its metadata name.
 */
export function printedHead(
  all: readonly Piece[],
  headline: string,
  sites: string,
  authors: readonly string[],
  lexicon: Lexicon,
): PrintedHead {
  const title = headline === '' ? -1 : titleAt(all, keyOf(headline))
  const none = {
    standfirst: '',
    byline: '',
    credits: [],
    lines: new Set<string>(),
    texts: [],
    words: new Set<string>(),
    picture: null,
  }
  if (title === -1) return { ...none, before: '', after: new Set(), together: '' }
  const under = all.slice(title + 1, title + 1 + most)
  const said = under.map((piece, i) => saidBy(piece, under[i - 1], under[i + 1], authors, lexicon))
  const end = Math.max(lastSaid(under, said), leadIn(under, said, lexicon))
  const words = under
    .slice(0, Math.max(0, end + (said[end] === '' ? 1 : 0)))
    .filter((piece, i) => said[i] === '' && isText(piece) && !isLife(piece, under[i - 1], lexicon))
  const [first] = words
  const byline = under.findIndex((_, i) => i <= end && said[i] === 'byline')
  const goesOn = under.findIndex((piece, i) => i > end && said[i] === '' && piece.kind !== 'picture')
  const lines = under.filter((piece, i) => piece.text !== '' && (i < goesOn || (goesOn === -1 && i <= end)))
  return {
    standfirst: first && reads(first.text, lexicon) ? first.text : '',
    byline:
      byline === -1
        ? (under.flatMap(({ text }, i) => (said[i] === 'date' ? deskIn(text, sites, lexicon) : []))[0] ?? '')
        : bylineIn(under[byline]!, authors, lexicon),
    credits: lines.flatMap(({ text }) => text.split(/\n|\s[|·•]\s/)).filter((line) => isCreditLine(line, lexicon)),
    lines: new Set(lines.map(({ text }) => keyOf(text))),
    texts: lines.flatMap(({ text }) => text.split('\n')),
    words: new Set(lines.flatMap(({ text }) => wordsOf(text))),
    picture: under.find(({ picture }, i) => picture?.caption && i <= goesOn)?.picture ?? null,
    before: all
      .slice(0, title)
      .map(({ text }) => keyOf(text))
      .join('\n'),
    after: new Set(all.slice(title).map(({ text }) => keyOf(text))),
    together: [...all.slice(Math.max(0, title - mostAbove), title + 1), ...lines]
      .map(({ text }) => keyOf(text))
      .join(''),
  }
}

/** Does it read as words of a standfirst, not as names and offices: "Ana Ruiz The Quay Courier"? */
function reads(text: string, lexicon: Lexicon): boolean {
  const words = text.match(/[\p{L}\p{M}'’]+/gu) ?? []
  const small = words.filter((word) => word.length > 1 && /^\p{Ll}/u.test(word) && !isJoint(word, lexicon))
  return words.length > 3 && (!lexicon.words.capitals || small.length > 1)
}

const isJoint = (word: string, { joining, particles }: Lexicon): boolean =>
  joining.has(foldWord(word)) || particles.has(foldWord(word))

/** Letters of a headline with its kicker that are not too many, however short the headline is. */
const longestWithKicker = 100

/** Does a paragraph behind a name tell about that one: "Ana Ruiz", and "Ruiz writes of boats and of those who build them."? */
function isLife({ text }: Piece, before: Piece | undefined, lexicon: Lexicon): boolean {
  const first = /^\p{Lu}\p{L}{2,}/u.exec(text)?.[0]
  if (!first || !before || text.length < before.text.length) return false
  return before.text.split(/[\s,|]+/).includes(first) && isNames(before.text, lexicon)
}

/** The headline among the pieces: a heading before a line of the same words, as a trail of links has it. */
function titleAt(all: readonly Piece[], key: string): number {
  const heading = all.findIndex(({ kind, text }) => kind === 'heading' && keyOf(text) === key)
  if (heading !== -1) return heading
  const line = all.findIndex(({ text }) => keyOf(text) === key)
  // The kicker may stand in the same heading.
  const ends = ({ kind, text }: Piece): boolean =>
    kind === 'heading' && text.length < Math.max(key.length * 2, longestWithKicker) && keyOf(text).endsWith(key)
  return line === -1 ? all.findIndex(ends) : line
}

type Said = 'date' | 'byline' | 'page' | ''

function saidBy(
  piece: Piece,
  before: Piece | undefined,
  after: Piece | undefined,
  authors: readonly string[],
  lexicon: Lexicon,
): Said {
  if (piece.kind === 'list') return piece.text.split('\n').every((line) => line.split(' ').length < 5) ? 'page' : ''
  if (!isText(piece)) return ''
  const lines = piece.text.split('\n').map((line) => {
    const above = aboveIn(line, lexicon)
    if (above === 'byline' || !namesOne(line, authors)) return above || (isCreditLine(line, lexicon) ? 'page' : '')
    return 'byline'
  })
  if (lines.every((line) => line !== '')) return lines.includes('byline') ? 'byline' : lines[0]!
  const beside = [before, after].some((other) => other && isText(other) && isDated(other, lexicon))
  const bare = piece.text.replace(/\([^()]*\)/g, '').trim()
  // "Ana Ruiz | The Quay Courier"
  const [first = '', ...others] = lexicon.words.capitals ? bare.split(/\s+[|·•]\s+/u) : [bare]
  const isApart = others.every((part) => /^\p{Lu}/u.test(part) && part.split(' ').length < 6 && !endsSentence(part))
  return beside && ((isApart && isNames(first, lexicon)) || isDesk(piece.text, lexicon)) ? 'byline' : ''
}

const isDated = ({ text }: Piece, lexicon: Lexicon): boolean => ['date', 'byline'].includes(aboveIn(text, lexicon))

/** The last date or byline before the story has begun; -1 when there is none. */
function lastSaid(under: readonly Piece[], said: readonly Said[]): number {
  let [words, last] = [0, -1]
  for (const [i, piece] of under.entries()) {
    if (said[i] === 'date' || said[i] === 'byline') last = i
    else if (said[i] === '' && isText(piece) && (++words > mostBefore || piece.text.length > longest)) break
    const isOther = piece.kind !== 'picture' && said[i] === '' && !isText(piece)
    // Words, then a picture: the story may have begun, and a date in it be said again.
    if (isOther || (last !== -1 && words > 0 && piece.kind === 'picture')) break
  }
  return last
}

/** Pieces under a headline among which a standfirst is that is told by its type alone. */
const mostLead = 3
/** Words of a line in bold that is no sentence, and no heading of what follows, at least. */
const fewestInLead = 7

/** The first words under a headline, where all of them are in bold or italics and those after them are not; -1. */
function leadIn(under: readonly Piece[], said: readonly Said[], lexicon: Lexicon): number {
  const first = under.slice(0, mostLead).findIndex((piece, i) => said[i] === '' && isText(piece))
  const next = under.find((piece, i) => i > first && said[i] === '' && isText(piece))
  const lead = under[first]
  const isHeading = lead?.kind === 'heading' && (lead.level !== undefined || lead.text.split(' ').length < fewestInLead)
  if (!lead || !next || isHeading || lead.small || under[first - 1]?.kind === 'picture') return -1
  if (goesOn(next.text, lexicon) || lead.text.length < 40 || lead.text.length > longest) return -1
  return isSetApart(lead) && !isSetApart(next) && !/^["“«„—–-]/.test(lead.text) ? first : -1
}

/** Does a paragraph begin with "and", written onto its first word: so that the one before it is the story's? */
export const goesOn = (text: string, { words: { capitals, joined } }: Lexicon): boolean =>
  !capitals && joined.includes(text[0] ?? '')

/** Is a paragraph all in bold, or all in italics? */
const isSetApart = ({ kind, text, marks, level }: Piece): boolean =>
  (kind === 'heading' && level === undefined) ||
  (['strong', 'emphasis'] as const).some(
    (kind) =>
      marks.reduce((sum, mark) => sum + (mark.kind === kind ? mark.at[1] - mark.at[0] : 0), 0) > text.length * 0.9,
  )

/** Of a piece in several lines, the one that names who wrote it. */
const bylineIn = ({ text }: Piece, authors: readonly string[], lexicon: Lexicon): string =>
  text.split('\n').find((line) => namesOne(line, authors)) ??
  text.split('\n').find((line) => aboveIn(line, lexicon) === 'byline') ??
  text

/** A short line that names one of those whom metadata name as the authors, and is no sentence. */
function namesOne(line: string, authors: readonly string[]): boolean {
  if (line.length > longestByline || endsSentence(line)) return false
  const folded = line.toLowerCase()
  return authors.some((author) => folded.includes(author.toLowerCase()))
}

const longestByline = 140

/** Nothing but who translated it, took its pictures or edited it, or which outlet it is from. */
const isCreditLine = (line: string, lexicon: Lexicon): boolean => {
  const labelled = line.length < longestByline ? labelOf(line, lexicon) : null
  if (labelled?.label === 'source' && labelled.sure) return isOutlet(labelled.rest)
  // "Photos Tom Arden", without a colon, would be read as words of the story.
  if (labelled?.label === 'photo' && !labelled.sure) return false
  return labelled !== null && crediting.has(labelled.label) && creditLine(line, lexicon).whole
}
const crediting = new Set<Label>(['translation', 'photo', 'editing', 'illustration', 'contribution'])

/** The agency or desk that a line with a date names in the place of a byline: "21-03-2019 | Lusitânia Press". */
function deskIn(text: string, sites: string, lexicon: Lexicon): string[] {
  return withoutDates(text, lexicon)
    .split(/\s*[|·•,\n]+\s*|\s[–—-]\s/u)
    .map((part) => withoutLabel(part.trim(), lexicon))
    .filter((part) => part !== '' && part.split(/\s+/).length < 5 && !sites.toLowerCase().includes(part.toLowerCase()))
    .filter((part) => lexicon.nobody.has(foldPhrase(part)) || isSurelyOutlet(part))
}

/** The pieces down to the one that has the headline in one of its lines, each line of theirs apart. */
export function linesApart(pieces: readonly Piece[], headline: string): readonly Piece[] {
  const key = keyOf(headline)
  const lines = (text: string) => text.split('\n')
  const at =
    key === ''
      ? -1
      : pieces.findIndex(({ text }) => text.includes('\n') && lines(text).some((line) => keyOf(line) === key))
  if (at === -1 || pieces.slice(0, at).some(({ text }) => keyOf(text) === key)) return pieces
  return pieces.flatMap((piece, i) => {
    if (i > at || piece.kind === 'list' || !piece.text.includes('\n')) return [piece]
    let start = 0
    return lines(piece.text).map((text): Piece => {
      const [from, to] = [start, start + text.length]
      start = to + 1
      const marks = piece.marks.flatMap((mark) =>
        mark.at[0] >= from && mark.at[1] <= to
          ? [{ ...mark, at: [mark.at[0] - from, mark.at[1] - from] as const }]
          : [],
      )
      return { ...piece, text, marks }
    })
  })
}

const isText = ({ kind, text }: Piece): boolean => (kind === 'paragraph' || kind === 'heading') && text !== ''

export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** A text's letters and digits, by which it is known again. */
export function keyOf(text: string): string {
  const known = keys.get(text)
  if (known !== undefined) return known
  if (keys.size >= mostKeys) keys.clear()
  const made = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  keys.set(text, made)
  return made
}

/** Keys that were made: a page's pieces are asked for theirs half a dozen times. */
const keys = new Map<string, string>()
const mostKeys = 1000
