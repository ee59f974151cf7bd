import { plainText } from './blocks/index.ts'
import type { StoryDocument } from './document.ts'
import type { Language } from './language.ts'

/** How fast people read for the news: a usual figure for silent reading (Brysbaert 2019 measured 238 for English). */
const wordsInMinute = 220

/** The words of a text in a language, without spaces and signs. Finds them in Chinese and Japanese too. */
export const wordsOf = (text: string, language: Language): string[] =>
  [...segmenter(language).segment(text)].flatMap(({ segment, isWordLike }) => (isWordLike ? segment : []))

/** Number of words of the whole story: headline, standfirst and body. */
export function wordCount(document: StoryDocument): number {
  let words = 0
  for (const { isWordLike } of segmenter(document.language).segment(plainText(document))) if (isWordLike) words += 1
  return words
}

/** How long reading takes, in whole minutes, one at least. */
export const readingMinutes = (document: StoryDocument): number =>
  Math.max(1, Math.round(wordCount(document) / wordsInMinute))

const segmenters = new Map<Language, Intl.Segmenter>()

/** Making a segmenter costs a hundred times what using it does, so each is kept; a newsroom has few languages. */
function segmenter(language: Language): Intl.Segmenter {
  const kept = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' })
  if (segmenters.size < 100) segmenters.set(language, kept)
  return kept
}
