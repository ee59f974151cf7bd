import type { Lexicon } from '../../languages/lexicon.ts'
import { headDay } from '../../parts/above.ts'
import { withoutLabel } from '../../parts/byline.ts'
import { daysIn } from '../../parts/dates.ts'
import { boilerplateIn, labelOf } from '../../parts/labels.ts'
import { datedSignOffs } from '../../parts/lines.ts'
import { peopleIn } from '../../parts/names.ts'
import { tellsOrigin } from '../../parts/notes.ts'
import type { Piece, Witness } from '../../parts/page.ts'
import { keyOf, type PrintedHead, wordsOf } from '../printed.ts'

/** Pieces of the main text among which lines of the page's head are looked for. */
const most = 14
/** Letters of what stands above the headline at most: more is the story. */
const mostAbove = 400

/** The pieces without what is printed above the headline, and between it and the story. */
export function below(
  pieces: readonly Piece[],
  { lines, texts, words, before, after, together }: PrintedHead,
  lexicon: Lexicon,
): Piece[] {
  const letters = pieces.reduce((sum, { text }) => sum + text.length, 0)
  let above = 0
  let goesOn = true
  const own = pieces.map((piece, i) => (i < most ? withoutOpening(piece, texts, i >= 4) : piece))
  return own.filter(({ kind, text }, i) => {
    const key = keyOf(text)
    if (key === '') return true
    if (i < most && kind !== 'picture' && lines.has(key)) return false
    // Such lines, run together.
    if (i < 4 && kind !== 'picture' && text.length < mostAbove && key.length > 12 && together.includes(key))
      return false
    const isRun = kind !== 'picture' && text.length < mostAbove && text.length > (i < 4 ? 0 : fewestRun)
    if (isRun && i < most && isOfStretches(key, together)) return false
    // A part of such a line, of which another was taken out.
    if (i < 4 && text.length < 80 && wordsOf(text).every((word) => words.has(word))) return false
    goesOn &&= !isProse(text, lexicon) && before.includes(key) && !after.has(key)
    above += text.length
    return !(goesOn && above < Math.min(letters * 0.2, mostAbove))
  })
}

/** Stretches of the head that stand in lines run together, of which some were taken out, at most; letters in one; and letters of all, further down. */
const [mostStretches, fewestLetters, fewestRun] = [3, 6, 60]

/** Are letters made of few stretches of others: "Ana Ruiz, Vell" and "Updated 3 May", of which the date between was taken out? */
function isOfStretches(key: string, others: string): boolean {
  let rest = key
  for (let n = 0; n < mostStretches && rest !== ''; n++) {
    // Of most keys not even the first letters are among the others.
    if (!others.includes(rest.slice(0, fewestLetters))) return false
    let length = rest.length
    while (length >= fewestLetters && !others.includes(rest.slice(0, length))) length--
    if (length < fewestLetters) return false
    rest = rest.slice(length)
  }
  return rest === '' && key.length > fewestLetters * 2
}

/** A paragraph without the lines of the page's head onto which the search for the main text ran it; `isGlued`: without a space between. */
function withoutOpening(piece: Piece, lines: readonly string[], isGlued: boolean): Piece {
  const opening = lines.find(
    (line) =>
      line.length > 8 &&
      piece.text.startsWith(line) &&
      piece.text.length > line.length + 40 &&
      (!isGlued || /\p{L}/u.test(piece.text[line.length]!)),
  )
  if (piece.kind !== 'paragraph' || !opening) return piece
  const text = piece.text.slice(opening.length).trimStart()
  const by = piece.text.length - text.length
  const marks = piece.marks.flatMap((mark) =>
    mark.at[0] >= by ? [{ ...mark, at: [mark.at[0] - by, mark.at[1] - by] as const }] : [],
  )
  return withoutOpening({ ...piece, text, marks }, lines, isGlued)
}

/** Many words that speak of no cookies and the like may be the story's. */
const isProse = (text: string, lexicon: Lexicon): boolean =>
  text.length > 100 && boilerplateIn(text, lexicon).hits === 0

/** Pieces without those at the start that repeat the head of the page: headline, standfirst, byline, date. */
export function withoutHead(pieces: readonly Piece[], head: readonly (Witness | null)[], lexicon: Lexicon): Piece[] {
  const opening = pieces.findIndex(
    ({ kind, text }) => text.length > 80 || kind === 'blockQuotation' || kind === 'embed',
  )
  const said = head.flatMap((witness) => (witness ? [keyOf(witness.value)] : []))
  // The kicker may stand in the same heading.
  const both = said.flatMap((one) => said.map((other) => one + other))
  return pieces.filter((piece, i) => {
    if (piece.kind === 'picture') return true
    const own = keyOf(piece.text)
    if (i < 12 && own !== '' && (said.includes(own) || (piece.kind === 'heading' && both.includes(own)))) return false
    if (i > 5 || piece.text.length > 90 || tellsOrigin(piece.text, lexicon)) return true
    if (i < opening ? headDay(piece.text, lexicon) : isDateLine(piece.text, lexicon))
      return datedSignOffs(piece.text, lexicon) !== null
    const label = labelOf(piece.text, lexicon)?.label
    // "By" opens a heading too: it is a byline where somebody is named.
    if (label === 'byline' && piece.kind === 'heading')
      return peopleIn(withoutLabel(piece.text, lexicon), lexicon).length === 0
    return !((label === 'byline' || label === 'published' || label === 'changed') && !/[.!?]["”“»]?$/.test(piece.text))
  })
}

/** A line that is a date and little else. */
export function isDateLine(text: string, lexicon: Lexicon): boolean {
  const first = text.length < 90 && /\p{Nd}/u.test(text) ? daysIn(text, lexicon)[0] : undefined
  return first !== undefined && first.at[1] - first.at[0] > text.length * 0.4
}
