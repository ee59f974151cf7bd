import { isAgency, isOutlet } from '../chain/outlets.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { aboveIn, endsSentence, headDay, isByline, wordsIn } from '../parts/above.ts'
import { datelineOf } from '../parts/dateline.ts'
import { daysIn } from '../parts/dates.ts'
import { isBoilerplate, labelOf } from '../parts/labels.ts'

/** A text without what a wire's client shows around it, and those lines. */
interface Unwired {
  readonly text: string
  readonly dropped: readonly string[]
}

/** Letters of a line of a wire's head at most, and words of a field's name. */
const longestField = 120
const mostInName = 3
/** Words of a line of codes, and of one in capitals that ends a message, at most. */
const mostCodes = 8
const mostInEnd = 3
/** Letters that a text has above its foot, at least. */
const shortestStory = 600

/** "Slug: School-Buses", "Notícia nº 44915530": what it is called, and its value. */
const field = /^(\p{L}[\p{L}.]*(?:\s+\p{L}[\p{L}.]*){0,2})(?:\s*:\s+\S|\s+n[ºo°.]{1,2}\s*\d)/u
/** "BC-CP-NS-School-Buses", "Sports-athlétisme": words that are one. */
const slug = /^\p{Lu}[\p{L}\p{Nd}]*(?:-[\p{L}\p{Nd}]+)+$/u
/** "ZCZC0412/SXR", "U ECO S44 S0R QBXL", "a0423": capitals and digits, as IPTC 7901 has them in the lines before a text. */
const codes = /^(?=.*\p{Nd})(?:[\p{Lu}\p{Nd}/.-]+\s?)+$|^\p{Ll}?\d{3,}$/u
/** "r i 1120": a priority and a category before a number. */
const priority = /^(?:\p{Ll}\s){1,2}\S{2,20}$/u
/** A line of strokes, with words between them or without. */
const stroke = /^[-=_~*]{5,}$|^-{3,}\s.{3,60}\s-{3,}$/
/** "NOTE TO EDITORS:", "INDEX:" */
const capitalLabel = /^\p{Lu}{2}[\p{Lu} ]{1,24}:/u
/** What ends a message by IPTC 7901, behind its day and hour. */
const messageEnd = /(?:^|\s)NNNN$/
const filed = /^(\d{1,2})-(\p{L}{3,4})-(\d{2})\s+(\d{1,2}:\d{2})/u

/**
 * A wire's item as its client shows it: above the headline a block of fields and codes, below the story its index, notes
 * to editors and other items. (IPTC 7901 is the form that agencies have sent text in since teleprinters.)
 */
export function withoutWire(text: string, lexicon: Lexicon): Unwired {
  const lines = text.split('\n')
  const head = headOf(lines, lexicon)
  const foot = footOf(lines, lexicon)
  const dropped = [...head.dropped, ...lines.slice(foot).map((line) => line.trim())].filter((line) => line !== '')
  if (dropped.length === 0) return { text, dropped }
  const above = [...filedIn(lines.slice(foot), lexicon), ...head.kept]
  const story = lines.slice(head.end, foot)
  if (head.end > 0) story[0] = withoutPrefix(story[0] ?? '')
  return { text: [...above, ...story].join('\n'), dropped }
}

interface Head {
  /** The line that the headline stands in. */
  readonly end: number
  readonly kept: readonly string[]
  readonly dropped: readonly string[]
}

/** The fields, codes, days and names of the agency above the headline, where at least two are fields or codes. */
function headOf(lines: readonly string[], lexicon: Lexicon): Head {
  const none = { end: 0, kept: [], dropped: [] }
  const kept: string[] = []
  const dropped: string[] = []
  const block = blockAbove(lines, lexicon)
  let [end, fields] = block > 0 ? [block, 2] : [0, 0]
  let isDivided = false
  for (const [i, raw] of lines.entries()) {
    const line = raw.trim()
    isDivided ||= line === '' && dropped.length > 0
    // "Harbours: Two piers are closed", in a block of its own, is a headline.
    const isCode = isCodes(line) || (!isDivided && isField(line, lexicon))
    if (isCode) fields++
    else if (block > 0 ? i >= block : line !== '' && headDay(line, lexicon) === null && !isHouse(line, lexicon)) {
      end = i
      break
    }
    if (headDay(line, lexicon) === null) dropped.push(line)
    else kept.push(line)
  }
  const headline = withoutPrefix(lines[end] ?? '')
  const isOne = wordsIn(headline) > mostInName && !headline.trim().endsWith('.') && aboveIn(headline, lexicon) === ''
  return fields < 2 || !isOne ? none : { end, kept, dropped }
}

/** Single lines between the head and the story at most: kicker, headline, byline. */
const mostBetween = 4

/**
 * The first lines are a head too when they name the agency and the day, no sentence ends in them, and a headline stands
 * between them and a dateline: where it begins, or 0.
 */
function blockAbove(lines: readonly string[], lexicon: Lexicon): number {
  const blocks: number[][] = [[]]
  for (const [i, line] of lines.slice(0, mostLines).entries()) {
    if (line.trim() !== '') blocks.at(-1)!.push(i)
    else if (blocks.at(-1)!.length > 0) blocks.push([])
  }
  const [first = [], ...rest] = blocks
  const head = first.map((i) => lines[i]!.trim())
  const isHead =
    head.length > 1 &&
    head.some((line) => isHouse(line, lexicon) || isCodes(line)) &&
    head.some((line) => headDay(line, lexicon) !== null) &&
    !head.some((line) => line.length > longestField || endsSentence(line))
  const told = rest.findIndex(([i]) => i !== undefined && datelineOf(lines[i]!.trim(), lexicon) !== null)
  const isBetween = told > 0 && told <= mostBetween && rest.slice(0, told).every((block) => block.length === 1)
  return isHead && isBetween ? rest[0]![0]! : 0
}

/** Lines of a text among which its story begins. */
const mostLines = 24

const isCodes = (line: string): boolean =>
  slug.test(line) || priority.test(line) || (codes.test(line) && wordsIn(line) <= mostCodes)

/** The agency that sends it, its desk, or a line of its client: "Portpress | Harbours". */
function isHouse(line: string, lexicon: Lexicon): boolean {
  const [name = ''] = line.split(/\s*[|/]\s*/)
  if (line.length > longestField || endsSentence(line)) return false
  return isAgency(name) || (name !== line && isOutlet(name)) || aboveIn(line, lexicon) === 'page'
}

function isField(line: string, lexicon: Lexicon): boolean {
  const name = field.exec(line)?.[1]
  if (name === undefined || line.length > longestField || endsSentence(line)) return false
  return wordsIn(name) <= mostInName && !labelOf(line, lexicon)?.sure && !isByline(line, lexicon)
}

/** ">>>ANSA/ The ferry stays in port": a headline without the agency's signs before it. */
function withoutPrefix(headline: string): string {
  const bare = headline.replace(/^[>\s]+/u, '')
  const [, agency = '', rest = ''] = /^([^/\s]{2,20})\/\s*(\S.*)$/u.exec(bare) ?? []
  return isAgency(agency) ? rest : bare
}

/** Where the foot begins: at the end of the message, or at a line of strokes over what is no story; and at the index above it. */
function footOf(lines: readonly string[], lexicon: Lexicon): number {
  let above = 0
  const at = lines.findIndex((line, i) => {
    above += line.length
    if (above < shortestStory) return false
    const isEnd = messageEnd.test(line.trim())
    if (isEnd || !stroke.test(line.trim())) return isEnd
    const next = lines.slice(i + 1).find((other) => other.trim() !== '') ?? ''
    return opensFoot(next.trim(), lexicon)
  })
  let foot = at === -1 ? lines.length : at
  while (foot > 0 && above > shortestStory && (lines[foot - 1]!.trim() === '' || isOfFoot(lines[foot - 1]!, at))) foot--
  return lines.slice(foot).some((line) => line.trim() !== '') ? foot : lines.length
}

/** What stands first behind the strokes: a label or a line in capitals, who has the rights, words of the page. */
const opensFoot = (line: string, lexicon: Lexicon): boolean =>
  capitalLabel.test(line) || isCapitals(line) || rights.test(line) || isBoilerplate(line, lexicon)

const rights = /^(?:©|\(\p{Lu}\)|\(c\))\s/u
const isCapitals = (line: string): boolean => /\p{Lu}{3}/u.test(line) && !/[\p{Ll}\p{Lo}]/u.test(line)

/** "INDEX: EDUCATION LABOUR" in a line of its own; right above the foot also "END OF MESSAGE" and who has the rights. */
function isOfFoot(raw: string, foot: number): boolean {
  const line = raw.trim()
  if (capitalLabel.test(line)) return !endsSentence(line) && line.length < longestField
  return foot !== -1 && ((isCapitals(line) && wordsIn(line) <= mostInEnd && !line.includes('/')) || rights.test(line))
}

/** "12-MAR-26 16:58 NNNN": the day and hour of a message, as a line that its head may have. */
function filedIn(foot: readonly string[], lexicon: Lexicon): string[] {
  const [, day, month, year, hour] = foot.map((line) => filed.exec(line.trim())).find((found) => found !== null) ?? []
  const line = `${day} ${month?.toLowerCase()} 20${year}, ${hour}`
  return day !== undefined && daysIn(line, lexicon).length > 0 ? [line, ''] : []
}
