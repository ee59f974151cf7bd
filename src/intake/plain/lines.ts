import type { Lexicon } from '../languages/lexicon.ts'
import { aboveIn, headDay } from '../parts/above.ts'
import { withoutLabel } from '../parts/byline.ts'
import { isBoilerplate, labelOf } from '../parts/labels.ts'
import { peopleIn } from '../parts/names.ts'

/** Letters of a line of hard-wrapped text at most, and the share of the widest that one has which is broken, not ended. */
const widest = 120
const full = 0.6

/** Lines of a part among which those of the head are looked for. */
const mostHead = 10

const ends = (line: string): boolean => /[.!?؟…:。！？]["”»’)\]]*$/u.test(line)
/** Signed by initials: "jm/rv". */
const initials = /^[([]?\p{L}{1,4}(?:\s?\/\s?\p{L}{1,4})+[)\]]?$/u
const bullet = /^(?:[-*•·–]|\d{1,2}[.)])\s+/

/**
 * The paragraphs of a text as a crawler saved it. They are divided by empty lines, or by single ones where there are no
 * empty ones; a line that breaks off in a sentence goes on in the next, however many breaks stand between; and two
 * sentences without anything between them are two paragraphs whose break was lost.
 */
export function paragraphsOf(text: string, lexicon: Lexicon): string[] {
  const empty = /\n[ \t\u00a0]*\n/.test(text.trim())
  const saved = empty ? text.replace(/^.{3,24}$/gmu, (line) => (isAd(line, lexicon) ? `\n${line}\n` : line)) : text
  const parts = saved.split(empty ? /\n(?:[ \t\u00a0]*\n)+/ : /\n/).map((part) => part.trim())
  const divided = isWrapped(parts)
    ? parts.flatMap((part, i) => (i < 4 ? shortLines(part, lexicon) : [part]))
    : parts.flatMap(eachLine)
  return mended(divided.map(joinLines).filter(Boolean), lexicon).flatMap(parted)
}

/** A word alone between the lines of a paragraph that says what stands there: "Advertisement". */
const isAd = (line: string, lexicon: Lexicon): boolean =>
  line.trim().split(/\s+/).length < 3 && isBoilerplate(line.trim(), lexicon)

/** Does a line end because it was full? Else each break inside a part is one between paragraphs. */
function isWrapped(parts: readonly string[]): boolean {
  const lines = parts.map((part) => part.split('\n').map((line) => line.trim()))
  const lengths = lines
    .flat()
    .map(({ length }) => length)
    .sort((a, b) => a - b)
  const width = lengths[Math.max(0, Math.ceil(lengths.length * 0.97) - 1)] ?? 0
  // A line or two of the page may be longer than all of the story's.
  const before = lines.flatMap((part) => part.slice(0, -1))
  const broken = before.filter((line) => line.length > width * full && !ends(line)).length
  return width <= widest && broken > 0 && broken >= before.length * 0.3
}

const widthOf = (lines: readonly string[]): number => lines.reduce((most, { length }) => Math.max(most, length), 0)

/** The lines of a part, those of a list together. */
const eachLine = (part: string): string[] =>
  part.split(/\n(?!\s*(?:[-*•·–]|\d{1,2}[.)])\s)|(?<!(?:^|\n)\s*(?:[-*•·–]|\d{1,2}[.)])\s[^\n]*)\n/u)

/** Near the start, lines of the head: those that are all short, and those down to the last date, byline or share links. */
function shortLines(part: string, lexicon: Lexicon): string[] {
  const lines = part.split('\n').filter((line) => line.trim() !== '')
  const isHead = lines.length > 1 && lines.length < 6 && lines.every((line) => line.trim().length < 60)
  if (isHead && !lines.some((line, i) => i > 0 && goesOn(lines[i - 1]!, line, lexicon))) return lines
  const last = lines.slice(0, mostHead).findLastIndex((line) => aboveIn(line, lexicon) !== '')
  return last === -1 ? [part] : [...lines.slice(0, last + 1), lines.slice(last + 1).join('\n')].filter(Boolean)
}

/** Lines of one paragraph: a list keeps its lines, hard-wrapped text is joined. */
function joinLines(part: string): string {
  const lines = part
    .split('\n')
    .map((line) => line.replace(/[ \t\u00a0]+/g, ' ').trim())
    .filter(Boolean)
  return lines.every((line) => bullet.test(line)) ? lines.join('\n') : lines.join(' ')
}

/** Does a sentence go on from one line to the next: it is not ended, and the next begins with a small letter, and is no byline? */
function goesOn(before: string, line: string, lexicon: Lexicon): boolean {
  if (ends(before) || !/^["“«(]?\p{Ll}/u.test(line) || initials.test(line)) return false
  if (line.length < 60 && headDay(line, lexicon)) return false
  return labelOf(line, lexicon)?.label !== 'byline' || peopleIn(withoutLabel(line, lexicon), lexicon).length === 0
}

/** Paragraphs joined where a break fell into a sentence. */
function mended(parts: readonly string[], lexicon: Lexicon): string[] {
  const width = widthOf(parts)
  const broken = parts.filter((part) => part.length > width * full && !ends(part)).length
  // Where every line is as wide as the others and few end with a sentence, the text was wrapped.
  const isWrapped = width <= widest && broken > 2 && broken > parts.length * 0.3
  /** Paragraphs in the parts that they came in, joined once, however many there are. */
  const made: string[][] = []
  let last = ''
  for (const part of parts) {
    const before = made.at(-1)
    const isCut = isWrapped && !ends(last) && last.length > width * full && !bullet.test(part)
    if (before && !last.includes('\n') && (goesOn(last, part, lexicon) || isCut)) before.push(part)
    else made.push([part])
    last = part
  }
  return made.map((lines) => lines.join(' '))
}

/** "… its master said.Boats will …": the break between two paragraphs was lost with the space. */
const parted = (part: string): string[] =>
  part.includes('\n') ? [part] : part.split(/(?<=\s\p{Ll}+[.!?]["”»]?)(?=["“«]?\p{Lu}\p{Ll}*\s)/u)
