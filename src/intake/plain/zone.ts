import type { Lexicon } from '../languages/lexicon.ts'
import { endsSentence, wordsIn } from '../parts/above.ts'
import { datelineOf } from '../parts/dateline.ts'
import type { Above } from './headline.ts'

/** Letters of a line that is surely the story's, and of one that may be a standfirst. */
export const prose = 110
export const longestStandfirst = 400
const shortestSentence = 40

/** How many lines are of the head for sure: those down to the last that says so, with at most one of prose before it. */
export function zoneOf(lines: readonly Above[], lexicon: Lexicon): number {
  let [end, read] = [0, 0]
  for (const [i, { text, is }] of lines.entries()) {
    const isSure = is === 'date' || is === 'byline' || is === 'share'
    if (is !== '') {
      if (read === 0 || isSure) end = i + 1
    } else if (text.length > longestStandfirst || (text.length > prose && datelineOf(text, lexicon))) break
    else if (endsSentence(text) && text.length > shortestSentence && ++read > 1) break
  }
  // The headline may stand below the date of the page.
  const isTitled = lines.slice(0, end).some(({ text, is }) => is === '' && wordsIn(text) > 3)
  const under = lines[end]
  return !isTitled &&
    end > 0 &&
    under &&
    under.text.length < 180 &&
    wordsIn(under.text) > 2 &&
    !/[.…:]["”“»)]?$/.test(under.text)
    ? end + 1
    : end
}
