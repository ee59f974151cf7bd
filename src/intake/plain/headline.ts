import { isSurelyOutlet } from '../chain/outlets.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { endsSentence, wordsIn } from '../parts/above.ts'
import { foldPhrase } from '../parts/labels.ts'

/** A line above a story: what it is known as, or "" for words that may be its headline or standfirst. */
export interface Above {
  readonly text: string
  readonly is: 'date' | 'byline' | 'share' | 'page' | 'menu' | 'trail' | ''
}

/** Letters of a headline at most. */
const longest = 200

/**
 * The place of the headline among the lines above a story; -1 when none may be it. It stands below the menus and the
 * trail to the page, is said again in that trail or in the page's title, and reads as a sentence rather than as a list.
 */
export function headlineIn(lines: readonly Above[], lexicon: Lexicon): number {
  const dated = lines.findIndex(({ is }) => is === 'date' || is === 'byline')
  const menu = lines
    .slice(0, dated === -1 ? lines.length : dated)
    .findLastIndex(({ is }) => is === 'menu' || is === 'trail')
  // Where a sentence stands below the date, the headline stands right above it.
  const told =
    dated > 0 && lines.slice(dated).some(({ text, is }) => is === '' && text.length > 60 && endsSentence(text))
  const scores = lines.map(({ text, is }, i) => {
    if (is !== '' || text.length > longest || wordsIn(text) === 0) return Number.NEGATIVE_INFINITY
    const again = lines.some(
      (other, k) => k !== i && other.text.length > text.length && wordsIn(text) > 2 && other.text.includes(text),
    )
    const isFirst = !lines.slice(menu + 1, i).some((other) => other.is === '' && wordsIn(other.text) > 2)
    const isAfterDate = dated !== -1 && i > dated
    return (
      (again ? 6 : 0) +
      (i > menu ? 3 : 0) +
      (isFirst ? 0.8 : 0) +
      (told && i === dated - 1 ? 2 : 0) +
      3 * prosaic(text, lexicon) -
      (wordsIn(text) < 3 ? 3 : wordsIn(text) < 4 ? 0.8 : 0) -
      (/[^.]\.["”“»]?$/.test(text) ? 2.5 : 0) -
      (/\s[|•·]\s/.test(text) || (wordsIn(text) < 5 && isSurelyOutlet(text.replace(/[«»“”„"]/g, ''))) ? 4 : 0) -
      (isAfterDate && lines.slice(0, dated).some((other) => other.is === '' && wordsIn(other.text) > 3) ? 2 : 0) -
      0.1 * i
    )
  })
  const best = scores.indexOf(Math.max(...scores, Number.NEGATIVE_INFINITY))
  return scores[best] === undefined || scores[best] === Number.NEGATIVE_INFINITY ? -1 : best
}

/** How much a line reads as a sentence and not as a list of entries, from 0 to 1: by its small words and its marks. */
export function prosaic(line: string, { words: { capitals }, articles, prepositions, joining }: Lexicon): number {
  const all = line.match(/[\p{L}\p{M}'’\u200c-]{2,}/gu) ?? []
  if (all.length === 0) return 0
  const isBinding = (word: string): boolean =>
    [articles, prepositions, joining].some((list) => list.has(foldPhrase(word)))
  const binding = all.filter(isBinding).length
  const marks = /[,:;«»“”"?!—–؛،]/.test(line) || endsSentence(line) ? 0.3 : 0
  if (!capitals) return Math.min(1, 0.3 + binding * 0.15 + marks)
  // "Council Rejects Plan for Quarry"
  const isTitle = binding > 0 && all.length > 3 && all.every((word) => /^\p{Lu}/u.test(word) || isBinding(word))
  if (isTitle) return Math.min(1, 0.75 + marks)
  const small = all.slice(1).filter((word) => /^\p{Ll}/u.test(word)).length
  return Math.min(1, small / Math.max(1, all.length - 1) + (binding > 0 ? 0.2 : 0) + marks)
}
