import { isAgency } from '../chain/outlets.ts'
import { foldWord } from '../languages/fold.ts'
import type { Lexicon } from '../languages/lexicon.ts'

/** The place, and sometimes the agency, that opens a text: "VELL (Reuters) — ". `length` counts its dash and space. */
export interface Dateline {
  readonly place: string
  readonly agency: string
  readonly length: number
}

const shape =
  /^([\p{L}\p{M}][\p{L}\p{M} .,'’/-]{1,45}?)(?:\s*[,،]?\s*\d{1,2}[^—–()\n]{2,24}?)?(?:\s*\(([^()\n]{2,40})\))?\s*(?:[.,،]?\s?[—–]|\.-|\s-|:\s?[—–])\s*(?=\S)/u

/** Reads the dateline of a story's first paragraph. The place stands in capitals, or before an agency, or is short. */
export function datelineOf(text: string, lexicon: Lexicon): Dateline | null {
  const match = shape.exec(text.slice(0, 140))
  if (!match) {
    const agency = /^\(([^()\n]{2,30})\)\s*[—–-]\s*/.exec(text.slice(0, 60))
    return agency && isAgency(agency[1]!) ? { place: '', agency: agency[1]!, length: agency[0].length } : null
  }
  const place = withoutMonth(match[1]!.replace(/[\s,.،/-]+$/, ''), lexicon)
  const agency = match[2]?.trim() ?? ''
  const words = place.split(/\s+/)
  const capitals = lexicon.words.capitals
    ? /^\p{Lu}{3}/u.test(place) && words[0] === words[0]!.toUpperCase()
    : words.length <= 3 && !words.some((word) => lexicon.saying.has(word))
  if (!capitals && !(agency && words.length <= 4)) return null
  if (words.length > 5) return null
  return { place: capitals || agency ? place : '', agency, length: match[0].length }
}

/** "VAREDA, November" of "VAREDA, November 27 —": the month is of the day that follows, not of the place. */
function withoutMonth(place: string, lexicon: Lexicon): string {
  const [, before, last] = /^(.+?)[\s,،]+([^\s,،]+)$/u.exec(place) ?? []
  return before !== undefined && lexicon.months.has(foldWord(last ?? '')) ? before : place
}
