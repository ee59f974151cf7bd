import { anyInAll } from '../../languages/every.ts'

/** The letters and digits of a line alone, to see whether two say the same. */
export const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** What of a letter is its story: where it begins and ends among the lines or blocks of the letter. */
export interface Letter {
  readonly from: number
  readonly to: number
}

/** So far from its beginning a letter may still greet, or say what is below. */
const head = 12
/** So much may stand under "Kind regards": names, a house, telephones. */
const foot = 14
const shortLine = 90

const greets = new RegExp(`^${anyInAll(({ pages }) => pages?.greetings)}(?![\\p{L}\\p{M}])`, 'iu')
const closes = new RegExp(`^${anyInAll(({ pages }) => pages?.closings)}(?![\\p{L}\\p{M}])`, 'iu')

/**
 * The story in a letter (a press office's mail), of which the lines or blocks are given as plain text. It begins behind a
 * line that says the subject again: what stands before that is a note to the desk, and so are a greeting, a closing and all under "-- " (RFC 3676
 * 4.3).
 */
export function storyIn(lines: readonly string[], subject: string): Letter {
  const text = lines.map((line) => line.replace(/\s+/g, ' ').trim())
  const signature = text.findIndex((line, i) => line === '--' || /^--\s*$/.test(lines[i] ?? ''))
  const last = signature === -1 ? text.length : signature
  const closing = text.findLastIndex((line, i) => i < last && line.length < shortLine && closes.test(line))
  const under = text.slice(closing + 1, last).filter(Boolean)
  const isClosed = closing > 0 && under.length <= foot && under.every((line) => line.length < shortLine)
  const to = isClosed ? closing : last
  const written = text.flatMap((line, i) => (line && i < to ? [i] : [])).slice(0, head)
  const again = subject === '' ? undefined : written.find((i) => letters(text[i]!) === letters(subject))
  const greeting = written[0] !== undefined && text[written[0]]!.length < shortLine && greets.test(text[written[0]]!)
  const from = again !== undefined ? again + 1 : greeting ? written[0]! + 1 : 0
  return text.slice(from, to).some(Boolean) ? { from, to } : { from: 0, to: text.length }
}
