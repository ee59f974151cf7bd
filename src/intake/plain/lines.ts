import type { Lexicon } from '../languages/lexicon.ts'
import { aboveIn, headDay, isControls, isMenuEntry, isNames, isPageLine } from '../parts/above.ts'
import { withoutLabel } from '../parts/byline.ts'
import { captionOf } from '../parts/caption.ts'
import { opensBelow } from '../parts/ending.ts'
import { foldPhrase, isBoilerplate, isRelatedLabel, labelOf } from '../parts/labels.ts'
import { peopleIn } from '../parts/names.ts'
import { isSectionName, trailIn } from '../parts/section.ts'
import { isPromotion } from './asides.ts'
import { uninterrupted } from './interrupted.ts'

/** Letters of a line of hard-wrapped text at most, and the share of the widest near it that one has which is broken, not ended. */
const widest = 130
const full = 0.6
/** Lines around one among which the widest is looked for. */
const near = 3
/** Letters that a line has which is surely no heading. */
const longest = 100
const longestCaseless = 60
/** Letters of a line that breaks off over lines of the page, at least. */
const longestCaption = 220
const shortestBroken = 30
/** Lines of the page that may stand in the middle of a sentence. */
const mostBetween = 3
/** Lines at the start of a text that may be of its head, and lines of its story that may stand before the last of these. */
const mostHead = 20
const mostProse = 3

/** Does a line end a sentence: with its mark, or with the quotation marks that end what is said? */
const ends = (line: string): boolean => /(?:[.!?؟…。！？]["”“»«’)\]]*|[”»]|„[^„“]*“)$/u.test(line)
const opensSmall = (line: string): boolean => /^["“«„(]?\p{Ll}/u.test(line)
/** Signed by initials: "jm/rv". */
const initials = /^[([]?(?:\p{L}\.?){1,4}(?:\s?\/\s?(?:\p{L}\.?\s?){1,4})+[)\]]?$/u
const bullet = /^(?:[-*•·–]|\d{1,2}[.)])\s+/

interface Line {
  readonly text: string
  /** Does an empty line stand before it? */
  readonly gap: boolean
  /** Is it the page's, and not the story's? */
  readonly isPages: boolean
  /** Letters of the widest line near it. */
  readonly width: number
}

interface Paragraph {
  readonly lines: Line[]
  list: boolean
  /** Did a line of it break off in a sentence? */
  wrapped: boolean
  /** Does it stand in a list of headlines, each in a line of its own, under a label that says so? */
  readonly headlines: boolean
}

/**
 * The paragraphs of a text as a crawler saved it. What divides them is not the breaks, which may be doubled, lost, or
 * stand in the middle of a sentence: a line goes on in the next one where its sentence does, also over a line of the
 * page between them; and two sentences without anything between them are two paragraphs whose break was lost.
 */
export function paragraphsOf(text: string, lexicon: Lexicon): string[] {
  const lines = linesOf(text, lexicon)
  const head = headEnd(lines, lexicon)
  const made: Paragraph[] = []
  // Where no empty line divides paragraphs, each break may.
  const divided = lines.some(({ gap }) => gap)
  let open = -1
  for (const [i, line] of lines.entries()) {
    const last = made[open]?.lines.at(-1)
    const between = made.length - 1 - open
    // What goes on from a broken line is the story's, whatever words are in it.
    const isCut =
      i >= head &&
      between === 0 &&
      last !== undefined &&
      !ends(last.text) &&
      !isSignedOff(line.text) &&
      opensSmall(line.text)
    const isPage = line.isPages && !isCut
    const above = made.at(-1)
    const headlines =
      above !== undefined &&
      !line.gap &&
      (above.headlines || (above.lines.length === 1 && isRelatedLabel(above.lines[0]!.text, lexicon)))
    const goesOn =
      last !== undefined &&
      !(headlines && !opensSmall(line.text)) &&
      !isPage &&
      between <= mostBetween &&
      joins(made[open]!, line, between > 0, i < head, lexicon) &&
      (divided || !ends(last.text)) &&
      !(i > 1 && i < mostHead && isCredited(lines[i - 2]!, last.text, line.text, lexicon))
    if (goesOn) {
      made[open]!.wrapped ||= !ends(last.text)
      made[open]!.lines.push(line)
      made[open]!.list ||= bullet.test(line.text)
    } else made.push({ lines: [line], list: false, wrapped: false, headlines })
    if (!isPage && !goesOn) open = made.length - 1
  }
  const joined = made.map(({ lines: own, list }) => own.map((line) => line.text).join(list ? '\n' : ' '))
  return joined.flatMap(parted).flatMap((part, i, all) => (i < all.length - 1 ? headed(part) : [part]))
}

/** Is a line a caption with its credit, between one of the head and a paragraph: "The boat is in port. Tom Arden"? */
function isCredited(above: Line, line: string, next: string, lexicon: Lexicon): boolean {
  if (line.length > longestCaption || opensSmall(next) || next.length < longest) return false
  if (!above.isPages && aboveIn(above.text, lexicon) === '') return false
  const { caption, credit } = captionOf(line, lexicon)
  return credit !== '' && /[.!?؟…]["”“»]?$/u.test(caption)
}

/** The lines with text, white space in them collapsed. */
function linesOf(text: string, lexicon: Lexicon): Line[] {
  const found: { text: string; gap: boolean }[] = []
  let gap = false
  for (const raw of text.split('\n')) {
    const line = raw.replace(/[ \t\u00a0]+/g, ' ').trim()
    for (const [k, part] of (line ? uninterrupted(line, lexicon) : []).entries())
      found.push({ text: part, gap: k === 0 && gap })
    gap = line === ''
  }
  const known = new Map<string, boolean>()
  const isFurniture = (line: string, next: string): boolean => {
    if (bullet.test(line)) return false
    const said = known.get(line) ?? isPages(line, lexicon)
    known.set(line, said)
    return said || (!opensSmall(next) && isPromotion(line, lexicon))
  }
  return found.map((line, i) => ({
    ...line,
    isPages: isFurniture(line.text, found[i + 1]?.text ?? ''),
    width: widthAt(found, i),
  }))
}

/** The width of the text around a line, told by at least two others that are about as wide; 0 where it is not wrapped. */
function widthAt(lines: readonly { readonly text: string }[], i: number): number {
  const around = lines.slice(Math.max(0, i - near), i + near + 1).filter(({ text }) => text.length <= widest)
  const width = Math.max(...around.map(({ text }) => text.length), 0)
  const alike = around.filter(
    (line) => line !== lines[i] && line.text.length > width * full && !/[.!?؟…]["”“»]?$/.test(line.text),
  )
  return alike.length > 1 ? width : 0
}

/** Share links, an advertisement's label, what opens the foot of a page, a related line. */
function isPages(line: string, lexicon: Lexicon): boolean {
  if (trailIn(line, lexicon).length > 0) return true
  if (line.length > 160) return false
  if (isSignedOff(line) || /^(?:©|\(c\)\s)/i.test(line)) return true
  const label = labelOf(line, lexicon)
  if (label?.label === 'related' && (label.sure || label.rest === '')) return true
  if (line.split(' ').length < 4 && isBoilerplate(line, lexicon)) return true
  return (
    isPageLine(line, lexicon) || isControls(line, lexicon) || isMenuEntry(line, lexicon) || opensBelow(line, lexicon)
  )
}

/** How many lines belong to the head of the page: those down to the last date, byline or share links above the story. */
function headEnd(lines: readonly Line[], lexicon: Lexicon): number {
  let [end, prose] = [0, 0]
  for (const [i, { text, isPages: isPage }] of lines.slice(0, mostHead).entries()) {
    const isHead = isPage || aboveIn(text, lexicon) !== ''
    if (isHead) end = i + 1
    // Lines of a story stand one after the other.
    prose = isHead ? 0 : prose + (text.length > longest && ends(text) ? 2 : text.length > 50 ? 1 : 0)
    if (prose > mostProse) break
  }
  return end
}

/** Does a line go on from those of the paragraph before it? `over` lines of the page, or in the `head` of one, only a small letter tells. */
function joins(
  { lines: before, wrapped }: Paragraph,
  line: Line,
  over: boolean,
  head: boolean,
  lexicon: Lexicon,
): boolean {
  const last = before.at(-1)!
  const [a, b] = [last.text, line.text]
  // "By" on a line of its own.
  if (head && !over && isBareByline(a, lexicon)) return isNames(b, lexicon)
  if (bullet.test(b)) return !over && !line.gap && bullet.test(before[0]!.text) && bullet.test(a)
  if (bullet.test(before[0]!.text) && !opensSmall(b)) return false
  if (/^[—–]\s/.test(b)) return !ends(a) && a.endsWith(',')
  const isBroken = last.width > 0 && a.length > last.width * full
  // Hard-wrapped: the line was full, and the next stands right under it.
  if (ends(a)) return !over && !head && !line.gap && wrapped && a.length > last.width * 0.8 && last.width > 0
  if (initials.test(b) || isHeadLine(b, lexicon) || isSectionName(b, lexicon)) return false
  if (opensSmall(b)) return !over || a.length > shortestBroken
  if (over) return false
  if (a.endsWith(':') && !line.gap && /^["“«„'‘]/.test(b)) return true
  if (head) return false
  if (a.endsWith(':')) return false
  if (/(?:[,;(]|(?<=\s)[«“„])$/.test(a) || isOpen(a)) return true
  if (isUnfinished(a, lexicon)) return true
  const isFresh = before.length === 1
  if (isFresh && line.gap) return !lexicon.words.capitals && a.length > longestCaseless
  if (!lexicon.words.capitals) return isBroken && (!isFresh || a.length > 45 || /[.!?؟…]["”“»]?\s/u.test(a))
  return isFresh ? a.length > longest || (isBroken && isLong(a, last.width)) : isBroken
}

/** Is a line that stands first in its paragraph as wide as those around it, or does a sentence end in it? */
const isLong = (line: string, width: number): boolean => line.length > width * 0.8 || /[.!?؟…]["”“»]?\s+\S/u.test(line)

const isBareByline = (line: string, lexicon: Lexicon): boolean =>
  line.length < 14 && labelOf(line, lexicon)?.label === 'byline' && /^\P{L}*$/u.test(labelOf(line, lexicon)!.rest)

/** Does a line end with a word that binds the next, or one word after a sentence? */
function isUnfinished(line: string, { articles, prepositions, joining }: Lexicon): boolean {
  const last = foldPhrase(/(\S+)$/u.exec(line)?.[1] ?? '')
  if ([articles, prepositions, joining].some((list) => list.has(last))) return true
  return line.length > shortestBroken && /[.!?…]["”“»]?\s+\p{Lu}[\p{L}'’-]*$/u.test(line)
}

/** Initials, or the names of wires in brackets: they stand behind a story. */
const isSignedOff = (line: string): boolean => initials.test(line) || /^[([][^()[\]]{2,40}[)\]]\.?$/.test(line)

/** Is a mark of quotation or a bracket opened in a line and not closed? */
function isOpen(line: string): boolean {
  const [opening, closing] = pointsInward(line) ? ['»', '«'] : ['«', '»']
  return line.lastIndexOf(opening) > line.lastIndexOf(closing) || line.lastIndexOf('(') > line.lastIndexOf(')')
}

/** Do the marks of a text point at what is quoted, as German books have them: "»Komm«, sagte sie"? */
const pointsInward = (text: string): boolean =>
  text.includes('»') && /(?<![^\s(])»[\p{L}\p{Nd}›]/u.test(text) && !/(?<![^\s(])«[\p{L}\p{Nd}‹]/u.test(text)

/** A date, or a byline: in small letters, it goes on from nothing. */
function isHeadLine(line: string, lexicon: Lexicon): boolean {
  const day = line.length < 60 ? headDay(line, lexicon) : null
  if (day && day.at[1] - day.at[0] > line.length / 3) return true
  return labelOf(line, lexicon)?.label === 'byline' && peopleIn(withoutLabel(line, lexicon), lexicon).length > 0
}

/** "… its master said.Boats will …": the break between two paragraphs was lost with the space. */
const parted = (part: string): string[] =>
  part.includes('\n') ? [part] : part.split(pointsInward(part) ? inwardBreak : outwardBreak)

const outwardBreak = /(?<=(?:\s\p{Ll}[\p{L}'’]*|["”“»)])[.!?]["”“»)]{0,2})(?=[¿¡"“«(]{0,2}\p{Lu}[\p{Ll}'’]*[\s,])/u
const inwardBreak = /(?<=(?:\s\p{Ll}[\p{L}'’]*|[«)])[.!?](?:[«)]{1,2}|(?![«)])))(?=[»(]{0,2}\p{Lu}[\p{Ll}'’]*[\s,])/u

/** "… its master said. Why the river rose": the heading of what follows, which was run onto a long paragraph. */
function headed(part: string): string[] {
  const heading =
    part.length > longest * 1.5 ? /(?<=[.!?؟…]["”“»«)]{0,2})\s+(\p{L}[^.!?؟…,;:]{6,60})$/u.exec(part.slice(-90)) : null
  const words = heading?.[1]?.split(' ').length ?? 0
  return heading && words > 1 && words < 8 ? [part.slice(0, -heading[0].length), heading[1]!] : [part]
}
