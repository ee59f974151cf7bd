import type { Lexicon } from '../languages/lexicon.ts'
import { aboveIn, headDay, isNames, isShare, wordsIn } from '../parts/above.ts'
import { datelineOf } from '../parts/dateline.ts'
import { labelOf } from '../parts/labels.ts'

/** Names alone are a byline where a date, share links or the photographer stand before or after them, or a dateline after. */
export function isAuthorIn(lines: readonly string[], i: number, lexicon: Lexicon): boolean {
  const next = lines[i + 1]
  // A place may stand between a name and the date.
  const beside = [lines[i - 1], next, next && wordsIn(next) < 3 ? lines[i + 2] : undefined]
  return (
    isNames(lines[i]!, lexicon) &&
    ((datelineOf(next ?? '', lexicon) !== null && !isShare(lines[i]!)) ||
      beside.some(
        (other) =>
          other &&
          (['date', 'page'].includes(aboveIn(other, lexicon)) ||
            headDay(other, lexicon) ||
            isPhotographer(other, lexicon)),
      ))
  )
}

/** Names alone are a byline where a date or share links follow. */
export function isAuthorAbove(line: string, later: readonly string[], lexicon: Lexicon): boolean {
  return isNames(line, lexicon) && later[0] !== undefined && ['date', 'page'].includes(aboveIn(later[0], lexicon))
}

/** "Photo: Tom Arden", in a line of its own. */
function isPhotographer(line: string, lexicon: Lexicon): boolean {
  const labelled = labelOf(line, lexicon)
  return labelled?.label === 'photo' && labelled.sure && isNames(labelled.rest, lexicon)
}
