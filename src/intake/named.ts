import type { Language } from '../story/language.ts'
import type { Day } from '../story/time.ts'
import type { At, FindingKind } from './found.ts'
import { lexiconFor } from './languages/index.ts'
import { bylineOf } from './parts/byline.ts'
import { daysIn } from './parts/dates.ts'

/**
 * What words that a person named as a kind of finding say: of a byline the names, of a day that day, of all else the
 * words. A day without a year, and "on Tuesday", is the last one up to `today`. "" where a day can't be read.
 */
export function namedValue(kind: FindingKind, words: string, language: Language | '', today: Day | ''): string {
  const lexicon = lexiconFor(language)
  if (kind === 'byline') return bylineOf(words, [], lexicon) || words
  if (kind !== 'publishedOn') return words
  return daysIn(words, lexicon, today)[0]?.day ?? ''
}

const behindPlace = /^\s*(?:[,،]\s*[^—–:()\n]{1,24})?(?:\([^()\n]{2,40}\))?\s*(?:[—–:]|-(?=\s))\s*/u

/** The place of a dateline with the date, the agency and the dash that stand behind it: what leaves the text with it. */
export function datelineAt(text: string, [from, to]: At): At {
  return [from, to + (behindPlace.exec(text.slice(to, to + 100))?.[0].length ?? 0)]
}
