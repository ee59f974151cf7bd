import { inAll } from '../../languages/every.ts'
import type { MarkupNames } from '../../languages/markup-names.ts'
import { known } from '../known.ts'

/** The element that stands for a link to a related story, once its box is taken apart. */
export const relatedTag = 'RELATED-STORY'

/**
 * What a part of a page is by the names in its markup: `around` the story and none of it, stories `related` to it, a
 * picture's `caption` or `credit`, a `line` such as a date or byline, the `standfirst`.
 */
export type Named = 'around' | 'related' | 'caption' | 'credit' | 'line' | 'standfirst'

/** What was said of an element by `nameParts`; "" when nothing. */
export const namedAs = (element: Element): Named | '' => (element.getAttribute('data-part') as Named | null) ?? ''

/** What the markup calls an element: its class, id and property as small words between dashes; "" when nothing. */
export function namesOf(element: Element): string {
  let names = ''
  for (const attribute of ['class', 'id', 'itemprop', 'data-testid']) {
    const value = element.getAttribute(attribute)?.slice(0, 300)
    // Most have one, which is asked for as it is.
    if (value) names = names === '' ? value : `${names} ${value}`
  }
  return names === '' ? '' : inWords(names)
}

const inWords = known((names) => {
  const words = ` ${names}`.replace(/([a-z\d])([A-Z])/g, '$1-$2')
  return `${words.toLowerCase().replace(/[^a-z]+/g, '-')}-`
})

/** Tells names that say so. */
export interface NamePattern {
  test(names: string): boolean
}

/** A pattern for any of these names, each of one word or of several with dashes. */
export function anyOf(names: readonly string[]): NamePattern {
  const pattern = new RegExp(`-(?:${[...new Set(names)].join('|')})-`)
  return { test: known((said) => pattern.test(said)) }
}

/** A pattern for what a part of a page is called in the markup of any language, and for other names. */
export const anyNamed = (
  namesOf: (markup: MarkupNames) => readonly string[] | undefined,
  others: readonly string[] = [],
): NamePattern => anyOf([...inAll(({ markup }) => markup && namesOf(markup)), ...others])

/** What a heading inside a story is called in markup that is no heading element. */
export const subheads = anyNamed(({ subheads }) => subheads)

/** What a standfirst is called in markup. */
export const standfirsts = anyNamed(({ standfirsts }) => standfirsts)
