import { anyInAll } from '../languages/every.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { endsSentence, headDay, isMenuEntry, isNames, wordsIn } from '../parts/above.ts'
import { opensBelow } from '../parts/ending.ts'
import { boilerplateIn, isBoilerplate, isRelatedLabel, labelOf } from '../parts/labels.ts'
import { readLine } from '../parts/lines.ts'
import type { Piece } from '../parts/page.ts'

/** Letters and words of a paragraph that is surely the story's, and letters of a headline. */
const prose = 80
const fewest = 10
const longest = 200
/** Related headlines under one label at most. */
const most = 6

/** What opens a line that leads to a film or pictures: "VIDEO The last ferry". */
const media = new RegExp(`^${anyInAll(({ pages }) => pages?.media)}(?=[\\s:|])`, 'u')
const contact = /\+?\d[\d\s-]{7,}\d|\S+@\S+\.\p{L}{2,}/u
const channel = new RegExp(`(?<!\\p{L})(?:whatsapp|viber|${anyInAll(({ pages }) => pages?.channels)})(?!\\p{L})`, 'iu')

/** Is a paragraph surely the story's: a sentence of some length, in which the page asks for nothing? */
const isProse = ({ kind, text }: Piece, lexicon: Lexicon): boolean =>
  kind === 'paragraph' &&
  text.length > prose &&
  wordsIn(text) >= fewest &&
  endsSentence(text) &&
  !/©|\(c\)\s\d/i.test(text) &&
  !isBoilerplate(text, lexicon) &&
  !opensBelow(text, lexicon)

/** A short line between paragraphs that is no sentence and asks for something, or leads to a film. */
export function isPromotion(text: string, lexicon: Lexicon): boolean {
  if (text.length > longest || /^[—–«“"]/.test(text)) return false
  if (media.test(text) && !endsSentence(text)) return true
  const [, label = ''] = /^([^:]{3,24}):\s/u.exec(text) ?? []
  if (label !== '' && (isMenuEntry(label, lexicon) || isBoilerplate(label, lexicon)) && labelOf(text, lexicon) === null)
    return true
  if (/[.!؟…]["”“»]?$/.test(text) || labelOf(text, lexicon)) return false
  return contact.test(text) || channel.test(text) || (wordsIn(text) < 25 && boilerplateIn(text, lexicon).hits > 0)
}

/**
 * The pieces of a text without what stands below its last paragraph, and with the headlines that a label announces as
 * related stories; behind piece `closed`, where the page's own lines begin, those are the site's. What signs the story, names its sources or leads on stays.
 */
export function withoutAsides(pieces: readonly Piece[], closed: number, lexicon: Lexicon): Piece[] {
  const prose = pieces.findLastIndex((piece) => isProse(piece, lexicon))
  const told = relatedUnderLabels(pieces, closed > prose ? closed : pieces.length, lexicon)
  let last = told.findLastIndex((piece) => isProse(piece, lexicon))
  if (last === -1) return told
  // Short sentences behind it are the story's too, also over a line that leads to another.
  for (let i = last + 1; i < told.length && (isClosing(told[i], lexicon) || isKept(told[i]!, lexicon)); i++)
    if (isClosing(told[i], lexicon)) last = i
  return told.filter(
    (piece, i) => i <= last || isKept(piece, lexicon) || (i <= last + mostSigned && isNames(piece.text, lexicon)),
  )
}

/** Lines behind a story in which a name alone signs it. */
const mostSigned = 3

/** A line behind a story that is read for what it says of it. */
const isKept = ({ kind, text }: Piece, lexicon: Lexicon): boolean =>
  kind !== 'paragraph' || readLine(text, lexicon, true) !== null || labelOf(text, lexicon)?.label === 'byline'

const isClosing = (piece: Piece | undefined, lexicon: Lexicon): boolean =>
  piece?.kind === 'list' ||
  (piece?.kind === 'paragraph' &&
    endsSentence(piece.text) &&
    boilerplateIn(piece.text, lexicon).hits === 0 &&
    !/©/.test(piece.text) &&
    !contact.test(piece.text) &&
    !opensBelow(piece.text, lexicon) &&
    readLine(piece.text, lexicon, true) === null)

/** Lines that are no sentences under one that says "Read also". */
function relatedUnderLabels(pieces: readonly Piece[], end: number, lexicon: Lexicon): Piece[] {
  const made: Piece[] = []
  let announced = 0
  for (const [i, piece] of pieces.entries()) {
    const { kind, text } = piece
    const opens = i < end && kind === 'paragraph' && isRelatedLabel(text, lexicon)
    if (opens && isHeadline(pieces[i + 1], lexicon)) {
      announced = most
      continue
    }
    if (announced > 0 && isHeadline(piece, lexicon)) {
      announced--
      made.push({ ...piece, kind: 'related' })
      continue
    }
    announced = 0
    made.push(piece)
  }
  return made
}

const isHeadline = (piece: Piece | undefined, lexicon: Lexicon): boolean =>
  piece?.kind === 'paragraph' &&
  piece.text.length < longest &&
  wordsIn(piece.text) > 2 &&
  !/[.…:;,]["”“»]?$/.test(piece.text) &&
  !opensBelow(piece.text, lexicon) &&
  !isBoilerplate(piece.text, lexicon) &&
  headDay(piece.text, lexicon) === null &&
  readLine(piece.text, lexicon, true) === null

/** Questions that stand alone between paragraphs at most: more are an interview's. */
const mostQuestions = 2

/** Short questions between paragraphs are headings, where there are no more than a few. */
export function withQuestions(pieces: readonly Piece[]): readonly Piece[] {
  const isQuestion = ({ kind, text }: Piece, i: number): boolean =>
    kind === 'paragraph' &&
    text.length < 60 &&
    wordsIn(text) < 8 &&
    /^[\p{L}¿].*[?؟]$/u.test(text) &&
    (pieces[i - 1]?.text.length ?? 0) > prose &&
    (pieces[i + 1]?.text.length ?? 0) > prose
  if (pieces.filter(isQuestion).length > mostQuestions) return pieces
  return pieces.map((piece, i) => (isQuestion(piece, i) ? { ...piece, kind: 'heading', level: 2 } : piece))
}
