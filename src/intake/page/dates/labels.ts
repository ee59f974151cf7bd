import { anyInAll } from '../../languages/every.ts'

/**
 * What is printed beside a date to say what happened on it, in the languages whose pages we meet, and what markup calls
 * the same. A day on which a page was changed is not the day of its publication.
 */
const changed = new RegExp(
  anyInAll(({ pages }) => pages?.changed),
  'giu',
)
const published = new RegExp(
  anyInAll(({ pages }) => pages?.published),
  'giu',
)
/** Beside the day of something else: when an event is, when a person was born, when a page was fetched. */
const other = new RegExp(`(?:^|[\\s_-])${anyInAll(({ pages }) => pages?.otherDay)}`, 'iu')
/** These say that a date is one: of publication, where nothing else is said. */
const dated = new RegExp(
  anyInAll(({ pages }) => pages?.dated),
  'iu',
)

export type DateLabel = 'published' | 'changed' | 'other' | ''

/** What the words beside a date say of it: of two labels the nearer one, "Published by Ana. Updated 5 March". */
export function dateLabel(words: string): DateLabel {
  const [first, last] = [lastOf(published, words), lastOf(changed, words)]
  // "Published/updated" is one label.
  if (first && (!last || first.start > last.start || last.start - first.end < 8)) return 'published'
  if (last) return 'changed'
  return other.test(words) ? 'other' : dated.test(words) ? 'published' : ''
}

function lastOf(label: RegExp, words: string): { start: number; end: number } | null {
  const match = [...words.matchAll(label)].at(-1)
  return match ? { start: match.index, end: match.index + match[0].length } : null
}

const publishedNames = new RegExp(
  anyInAll(({ markup }) => markup?.published),
  'i',
)
const changedNames = new RegExp(
  anyInAll(({ markup }) => markup?.changed),
  'i',
)

/** What the class, id or itemprop of an element says of the date in it. Where they say both, it was not changed since. */
export function markupLabel(names: string): DateLabel {
  if (publishedNames.test(names)) return 'published'
  if (changedNames.test(names)) return 'changed'
  return other.test(names) ? 'other' : ''
}
