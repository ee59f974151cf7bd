import type { FoundMark } from '../found.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { isControls } from './above.ts'
import { daysIn } from './dates.ts'
import { endOf, offers } from './ending.ts'
import { boilerplateIn, foldPhrase, isBoilerplate, labelOf, opensBoilerplate } from './labels.ts'
import { readLine } from './lines.ts'
import { peopleIn } from './names.ts'
import { tellsOrigin } from './notes.ts'
import type { Page, Piece } from './page.ts'

/** What the head of a page says that its edges repeat. */
export type Known = Pick<Page, 'authors' | 'byline' | 'publisher'>

/**
 * The pieces without lines that no markup names: addresses and counters above the story, lines that are printed again
 * and again, lists of links, and what follows the last paragraph: notes, contacts, the author's life, headings of
 * nothing.
 */
export function trimmed(all: readonly Piece[], known: Known, lexicon: Lexicon): Piece[] {
  const told = withoutLastHeading(all.slice(0, endOf(all, lexicon)), lexicon)
  const below = all.slice(told.length).filter((piece) => piece.kind === 'related' || isSigned(piece.text, lexicon))
  const pieces = signedOff(withRelated([...told, ...below], lexicon), lexicon)
  const first = pieces.findIndex(isProse)
  const again = repeated(pieces)
  const kept = pieces.filter(
    (piece, i) =>
      !(again.has(piece.text) || (i < first && isAbove(piece, known, i)) || asks(piece, lexicon)) &&
      !(piece.kind === 'list' && piece.text.split('\n').every((line) => isControls(line, lexicon))),
  )
  const end = storyEnd(kept, known, lexicon)
  return kept.filter((piece, i) => i < end || isKept(piece, lexicon))
}

/** A bold line of many words under which nothing is told heads nothing: "Ana Ruiz, singer, born 3 May 1937; died 5 April 2016". */
function withoutLastHeading(pieces: readonly Piece[], lexicon: Lexicon): readonly Piece[] {
  const last = pieces.findLastIndex((piece) => isProse(piece) && !isKept(piece, lexicon))
  return pieces.map((piece, i) =>
    i > last && piece.kind === 'heading' && piece.level === undefined && wordsIn(piece.text) > fewestInLast
      ? { ...piece, kind: 'paragraph' }
      : piece,
  )
}

const fewestInLast = 9

/**
 * The last lines of a paragraph that say who signed it or where it comes from stand alone; and the story ends where it
 * is signed, if little follows.
 */
function signedOff(all: readonly Piece[], lexicon: Lexicon): Piece[] {
  const pieces = all.flatMap((piece) => (piece.kind === 'paragraph' ? withoutTail(piece, lexicon) : [piece]))
  const at = pieces.findLastIndex(
    ({ kind, text }) => kind === 'paragraph' && (isSigned(text, lexicon) || isSourced(text, lexicon)),
  )
  if (at === -1) return pieces
  const [before, after] = [pieces.slice(0, at), pieces.slice(at + 1)]
  const lengthOf = (part: readonly Piece[]): number => part.reduce((sum, { text }) => sum + text.length, 0)
  const isEnd = before.some(isProse) && after.filter(isProse).length < 2 && lengthOf(after) < lengthOf(before) / 4
  return isEnd ? pieces.filter((piece, i) => i <= at || isKept(piece, lexicon)) : pieces
}

/** Letters of a line that signs a story with all who had a part in it. */
const longestSigned = 200

/** "With AFP", "(Reuters)", "(Reporting by Ana Ruiz; editing by Tom Arden)": a short line that names what a story is made of. */
function isSourced(text: string, lexicon: Lexicon): boolean {
  const line = text.length < longestSigned ? readLine(text, lexicon, true) : null
  return line?.is === 'source' && (line.publishers.length > 0 ? text.length < 40 : /^\(.*\)$/s.test(text))
}

/** Initials with a stroke or full stops between them, or in brackets: "AR/ps", "A. R.", "(ar)". */
const isSigned = (text: string, lexicon: Lexicon): boolean =>
  text.length < 40 && /[/.()]/.test(text) && readLine(text, lexicon, true)?.is === 'signOffs'

/** Before initials that stand behind the last sentence: "(kru)", "AR/ps". */
const initials = /(?<=[.!?…]["”“»]?) (?=(?:\([^()\s]{2,9}\)|\p{L}{1,4}(?:\/\p{L}{1,4}){1,3})$)/u

function withoutTail(piece: Piece, lexicon: Lexicon): Piece[] {
  // "… noch in diesem Jahr. (kru)": initials that a line's end was lost before.
  const lines = piece.text.replace(initials, '\n').split('\n')
  let end = lines.length
  while (end > 1 && ['signOffs', 'source'].includes(readLine(lines[end - 1]!, lexicon, true)?.is ?? '')) end--
  if (end === lines.length) return [piece]
  const text = lines.slice(0, end).join('\n')
  const marks = piece.marks.filter(({ at }) => at[1] <= text.length)
  return [{ ...piece, text, marks }, ...lines.slice(end).map((line) => ({ ...piece, text: line, marks: [] }))]
}

/** A paragraph long enough to be one of a story. */
const isProse = ({ kind, text, marks }: Piece): boolean =>
  (kind === 'paragraph' || kind === 'blockQuotation') && text.length > 80 && linkedShare(text, marks) < 0.7

/**
 * Lists that are nothing but links, under a line that announces them or at the very end, lead to related stories where
 * the line says so or stands between paragraphs; and so does a paragraph between others that is one link.
 */
function withRelated(pieces: readonly Piece[], lexicon: Lexicon): Piece[] {
  const last = pieces.findLastIndex(isProse)
  const alone = pieces.filter((piece) => piece.kind === 'paragraph' && isLinkedLine(piece)).length
  const few = alone <= Math.max(1, pieces.filter(isProse).length / 4)
  const made: Piece[] = []
  for (const [i, piece] of pieces.entries()) {
    const before = made.at(-1)
    const goesOn = before?.kind === 'related' && pieces[i - 1]?.kind === 'list'
    if (piece.kind === 'list' && isLinkList(piece) && before && (goesOn || announces(before))) {
      const labelled = labelOf(before.text, lexicon)?.label === 'related'
      if (labelled || i < last) {
        if (!goesOn) made.pop()
        made.push(...linksOf(piece))
        continue
      }
    }
    const announced = before?.kind === 'paragraph' && before.text.endsWith(':') && announces(before)
    const follows = before?.kind === 'related' && isLinkedLine(pieces[i - 1]!)
    if (i > last && last !== -1 && isLinkedLine(piece) && (announced || follows)) {
      // "These stories may interest you:"
      if (announced) made.pop()
      made.push({ ...piece, kind: 'related' })
    } else if ((few || piece.kind === 'heading') && i > 0 && i < last && isLinkedLine(piece))
      made.push({ ...piece, kind: 'related' })
    else made.push(piece)
  }
  return made
}

/** Does a short line, which is no sentence, open a list? */
const announces = ({ kind, text, marks }: Piece): boolean =>
  (kind === 'heading' || kind === 'paragraph') &&
  wordsIn(text) < 12 &&
  (/:$/.test(text) || kind === 'heading' || isSetApart({ text, marks }, 'strong')) &&
  !/[.!?؟]$/.test(text)

const isLinkList = ({ text, marks }: Piece): boolean =>
  linkedShare(text, marks) > 0.9 && text.split('\n').every((line) => wordsIn(line) > 2)

/** A paragraph, or a line in bold behind an arrow, that is one link, in words like a headline's. */
function isLinkedLine({ kind, text, marks, level }: Piece): boolean {
  // A promotion is marked as a quotation here and there.
  const isLine =
    kind === 'paragraph' ||
    kind === 'blockQuotation' ||
    (kind === 'heading' && level === undefined && /^[>»→▶►]/u.test(text))
  if (!isLine || marks.length === 0 || /[.…:;,!?؟\])]["”“»]?$/.test(text) || /^\P{L}*https?:/iu.test(text)) return false
  if (marks.some(({ address }) => /[/.](?:intent|sharer?)\b/.test(address ?? ''))) return false
  return wordsIn(text) > 4 && text.length < 160 && linkedShare(text, marks) > 0.95
}

function linksOf({ text, marks }: Piece): Piece[] {
  let start = 0
  return text.split('\n').map((line): Piece => {
    const at = [start, start + line.length] as const
    start += line.length + 1
    const address = marks.find((mark) => mark.kind === 'link' && mark.at[0] >= at[0] && mark.at[1] <= at[1])?.address
    const link = address ? [{ kind: 'link' as const, at: [0, line.length] as const, address }] : []
    return { kind: 'related', text: line, marks: link }
  })
}

/** Above the first paragraph: an address, a counter, the outlet's own name, a heading that leads elsewhere. */
function isAbove({ kind, text, marks }: Piece, known: Known, i: number): boolean {
  if (kind === 'heading') return text !== '' && linkedShare(text, marks) > 0.9
  if (kind !== 'paragraph') return false
  return isAddress(text) || (i < 4 && isCounter(text)) || text === known.publisher?.value
}

const isAddress = (text: string): boolean =>
  /^(?:https?:\/\/|www\.)\S+$/i.test(text) || /^[\w-]{2,30}\.(?:com|org|net)$/i.test(text)

/** "1 of 6", "Image 3 of / 8", "15:23 2019". */
const isCounter = (text: string): boolean =>
  text.length < 25 && /^\P{Nd}{0,12}\p{Nd}+(?:\P{Nd}{1,6}\p{Nd}+){0,2}$/u.test(text)

/** A short line with a link that begins by asking for something: "Sign up for …". */
const asks = ({ kind, text, marks }: Piece, lexicon: Lexicon): boolean =>
  (kind === 'paragraph' || kind === 'heading') &&
  marks.some((mark) => mark.kind === 'link') &&
  wordsIn(text) < 20 &&
  labelOf(text, lexicon)?.label !== 'related' &&
  opensBoilerplate(text, lexicon)

/** Short lines that stand on the page more than once are its furniture. */
function repeated(pieces: readonly Piece[]): ReadonlySet<string> {
  const [once, again] = [new Set<string>(), new Set<string>()]
  for (const { kind, text } of pieces) {
    if (kind !== 'paragraph' || text.length > 50 || wordsIn(text) > 3 || !/^[\p{L}\p{M} ]+$/u.test(text)) continue
    if (once.has(text)) again.add(text)
    once.add(text)
  }
  return again
}

/** Where the story ends: after it come only pieces that are none of its text. */
function storyEnd(pieces: readonly Piece[], known: Known, lexicon: Lexicon): number {
  const plain = pieces.filter((piece) => isProse(piece) && !isSetApart(piece, 'emphasis')).length
  if (plain === 0) return pieces.length
  let end = pieces.length
  while (end > 0) {
    const piece = pieces[end - 1]!
    const before = pieces[end - 2]
    const underNote = before?.kind === 'paragraph' && isKept(before, lexicon) && isTags(piece)
    if (!isKept(piece, lexicon) && !isNote(piece, known, plain, lexicon) && !underNote) break
    end--
  }
  return end
}

/** A line that is no sentence: under a note on the story, it is what the page files it under. */
const isTags = ({ kind, text }: Piece): boolean =>
  kind === 'paragraph' && wordsIn(text) < 14 && !isSentence(text) && !/^[—–«“"]/.test(text)

/** What may stand after the last paragraph and is read for what it says: pictures, related stories, source lines, sign-offs. */
const isKept = (piece: Piece, lexicon: Lexicon): boolean =>
  piece.kind === 'picture' ||
  piece.kind === 'embed' ||
  piece.kind === 'related' ||
  (piece.kind === 'paragraph' && readLine(piece.text, lexicon, true) !== null)

/** Is it a note under the story, with `plain` paragraphs before it? */
function isNote(piece: Piece, known: Known, plain: number, lexicon: Lexicon): boolean {
  const { kind, text, marks } = piece
  if (kind === 'heading') return true
  if (kind === 'list') return linkedShare(text, marks) > 0.5 || isBoilerplate(text, lexicon)
  if (kind !== 'paragraph') return false
  const words = wordsIn(text)
  if (words === 0) return !/\p{L}/u.test(text)
  if (words < 5 && !isSentence(text)) return true
  // A label alone, of which what it leads to was left out: "Related articles:".
  if (words < 5 && /[:：]$/.test(text) && labelOf(text, lexicon)?.rest === '') return true
  if (words < 12 && !isSentence(text) && !/^[—–]/.test(text) && (isBar(text) || daysIn(text, lexicon).length > 0))
    return true
  if (/^(?:©|ⓒ|\(c\)\s|copyright\b)/i.test(text)) return true
  if (offers(text)) return true
  if (isBoilerplate(text, lexicon) || (words < 40 && opensBoilerplate(text, lexicon))) return true
  if (words < 30 && linkedShare(text, marks) > 0 && boilerplateIn(text, lexicon).hits > 0) return true
  if (words < 20 && isDated(text, lexicon)) return true
  const leads = marks.some((mark) => mark.kind === 'link') || /(?:^|\s)@\w/.test(text)
  if (plain > 2 && words < 80 && isSetApart(piece, 'emphasis') && leads) return true
  if (plain > 2 && words < 80 && /^[([][^()[\]]{40,}[)\]]\.?$/.test(text)) return true
  return words < 70 && (isContact(text, words) || isAuthor(text, known, lexicon))
}

/** "Print | Mail to a friend", "[ Print ] [ Mail ]", "Print · Mail". */
function isBar(text: string): boolean {
  const parts = text.split(/\s*[|·•[\]]\s*|\s{2,}|\u00a0\s?/).filter((part) => part.trim() !== '')
  return parts.length > 1 && parts.every((part) => wordsIn(part) < 6)
}

/** "First published: 19 May 2026". */
function isDated(text: string, lexicon: Lexicon): boolean {
  const label = labelOf(text, lexicon)?.label
  return (
    (label === 'published' || label === 'changed') && daysIn(text, lexicon).length > 0 && !tellsOrigin(text, lexicon)
  )
}

/** A line that gives an address to write to, and little else. */
function isContact(text: string, words: number): boolean {
  const without = text.replace(/https?:\/\/\S+|[\w.+-]+@[\w-]+\.[\w.-]+/gi, ' ')
  return without !== text && (words < 16 || wordsIn(without) < 6)
}

/** The author of the page is never who its last paragraph is about. */
function isAuthor(text: string, known: Known, lexicon: Lexicon): boolean {
  const names = [...known.authors, ...peopleIn(known.byline?.value ?? '', lexicon)].filter((name) => name.length > 5)
  return names.some((name) => foldPhrase(text).startsWith(foldPhrase(name)))
}

const isSentence = (text: string): boolean => /[.!?؟…:。！？]["”“»’)」』]*$/u.test(text)

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)?.length ?? 0

/** How much of a text its links cover. */
const linkedShare = (text: string, marks: readonly FoundMark[]): number => covered(text, marks, 'link')

const isSetApart = ({ text, marks }: Pick<Piece, 'text' | 'marks'>, kind: FoundMark['kind']): boolean =>
  covered(text, marks, kind) > 0.9

function covered(text: string, marks: readonly FoundMark[], kind: FoundMark['kind']): number {
  const length = marks.reduce((sum, mark) => sum + (mark.kind === kind ? mark.at[1] - mark.at[0] : 0), 0)
  return text.length === 0 ? 0 : length / text.length
}
