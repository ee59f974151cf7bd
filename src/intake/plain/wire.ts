import type { Lexicon } from '../languages/lexicon.ts'
import { endsSentence, headDay, isByline, wordsIn } from '../parts/above.ts'
import { labelOf } from '../parts/labels.ts'

/** A text without what a wire's client shows around it, and those lines. */
interface Unwired {
  readonly text: string
  readonly dropped: readonly string[]
}

/** Letters of a field of a wire's head at most, and words of its name. */
const longestField = 120
const mostInName = 3
/** Letters that a text has above its foot, at least. */
const shortestStory = 600

/** "Slug: School-Buses", "Notícia nº 44915530": what it is called, and its value. */
const field = /^(\p{L}[\p{L}.]*(?:\s+\p{L}[\p{L}.]*){0,2})(?:\s*:\s+\S|\s+n[ºo°.]{1,2}\s*\d)/u
/** "BC-CP-NS-School-Buses", "a0423", "r i 1120": words that no language has. */
const code =
  /^(?=.*[\d-])[\p{Lu}\p{Nd}][\p{L}\p{Nd}]*(?:-[\p{L}\p{Nd}]+)+$|^\p{Ll}?\d{3,}$|^(?:\p{Ll}\s){1,2}\S{2,20}$/u
/** A line of strokes, with words between them or without. */
const stroke = /^[-=_~*]{5,}$|^-{3,}\s.{3,60}\s-{3,}$/
/** "NOTE TO EDITORS:", "INDEX:" */
const capitalLabel = /^\p{Lu}{2}[\p{Lu} ]{1,24}:/u

/**
 * A wire's item as its client shows it: above the headline a block of fields and codes, below the story its index and
 * notes to editors.
 */
export function withoutWire(text: string, lexicon: Lexicon): Unwired {
  const lines = text.split('\n')
  const head = headOf(lines, lexicon)
  const foot = footOf(lines)
  const dropped = [...head, ...lines.slice(foot).map((line) => line.trim())].filter((line) => line !== '')
  if (dropped.length === 0) return { text, dropped }
  const fields = new Set(head)
  const above = lines.slice(0, blockEnd(lines)).filter((line) => !fields.has(line.trim()))
  return { text: [...above, ...lines.slice(blockEnd(lines), foot)].join('\n'), dropped }
}

/** The fields and codes of the first block, where nothing else stands in it but the day, and a headline below it. */
function headOf(lines: readonly string[], lexicon: Lexicon): string[] {
  const block = lines.slice(0, blockEnd(lines)).map((line) => line.trim())
  const used = block.filter((line) => line !== '')
  const fields = used.filter((line) => code.test(line) || isField(line, lexicon))
  const isHead = used.every((line) => fields.includes(line) || headDay(line, lexicon) !== null)
  if (fields.length < 2 || !isHead) return []
  const next = lines.slice(blockEnd(lines)).find((line) => line.trim() !== '') ?? ''
  return wordsIn(next) > 3 && !endsSentence(next) ? fields : []
}

/** Where the first block of lines ends. */
function blockEnd(lines: readonly string[]): number {
  const from = lines.findIndex((line) => line.trim() !== '')
  const end = lines.findIndex((line, i) => i > from && line.trim() === '')
  return end === -1 ? 0 : end
}

function isField(line: string, lexicon: Lexicon): boolean {
  const name = field.exec(line)?.[1]
  if (name === undefined || line.length > longestField || endsSentence(line)) return false
  return wordsIn(name) <= mostInName && !labelOf(line, lexicon)?.sure && !isByline(line, lexicon)
}

/** Where the foot begins: at its index, or at a line of strokes over a note in capitals. */
function footOf(lines: readonly string[]): number {
  let above = 0
  const at = lines.findIndex((line, i) => {
    above += line.length
    if (above < shortestStory || !stroke.test(line.trim())) return false
    const next = lines.slice(i + 1).find((other) => other.trim() !== '') ?? ''
    return capitalLabel.test(next.trim())
  })
  let foot = at === -1 ? lines.length : at
  while (foot > 0 && above > shortestStory && (lines[foot - 1]!.trim() === '' || isIndex(lines[foot - 1]!))) foot--
  return lines.slice(foot).some((line) => line.trim() !== '') ? foot : lines.length
}

/** "INDEX: EDUCATION LABOUR", in a line of its own. */
const isIndex = (line: string): boolean => capitalLabel.test(line) && !endsSentence(line) && line.length < longestField
