import type { Words } from '../chain/words.ts'
import { inAll } from '../languages/every.ts'
import { foldWord } from '../languages/fold.ts'
import type { PageWords } from '../languages/page-words.ts'

const inPages = (wordsOf: (pages: PageWords) => readonly string[] | undefined): ReadonlySet<string> =>
  new Set(inAll(({ pages }) => pages && wordsOf(pages)).map(foldWord))

const stories = inPages((pages) => pages.stories)
const pointing = inPages((pages) => pages.pointing)
const versions = inPages((pages) => pages.versions)
const originals = inPages((pages) => pages.originals)
const appeared = inPages((pages) => pages.appeared)
/** Words at a line's start among which it must say that it speaks of its own story. */
const most = 8

/**
 * The words that mean the story itself in a line like "this text appeared in …", "a longer version of this obituary was
 * published by …", and the verb: the outlet is named behind one of them; [] when it is no such line.
 */
export function appearedAt(words: Words): readonly number[] {
  const folded = words.all.map((word) => word.folded)
  const opening = folded.slice(0, most)
  const story = opening.findIndex(
    (word, i) =>
      (stories.has(word) &&
        (pointing.has(folded[i - 1] ?? '') || opening.slice(0, i).some((before) => versions.has(before)))) ||
      (i === 0 && originals.has(word)),
  )
  if (story === -1) return []
  const verb = folded.findIndex((word, i) => appeared.has(word) && i < story + most)
  // A verb may stand behind the outlet.
  return verb === -1 ? [] : [...new Set([Math.max(story, verb), story])]
}

/** Does one of the first words of a folded line call it a story or a version of one, and another say that it appeared? */
export function speaksOfAppearing(folded: string): boolean {
  const words = folded.split(' ', most * 2).map((word) => word.replace(/[.,:;]+$/, ''))
  return (
    words.slice(0, most).some((word) => stories.has(word) || originals.has(word)) &&
    words.some((word) => appeared.has(word))
  )
}
