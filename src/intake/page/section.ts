import { anyInAll } from '../languages/every.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import type { Page, Piece, Witness } from '../parts/page.ts'
import { isSectionName, sectionAlong, trailIn } from '../parts/section.ts'
import { squeeze } from './alike.ts'
import { attributeOf, elementsIn } from './elements.ts'
import { keyOf } from './printed.ts'

const trails = new RegExp(anyInAll(({ markup }) => markup?.trails))
const isTrail = (element: Element): boolean =>
  trails.test(attributeOf(element, 'class')) ||
  attributeOf(element, 'id').includes('breadcrumb') ||
  attributeOf(element, 'itemtype').includes('BreadcrumbList') ||
  attributeOf(element, 'aria-label').includes('readcrumb')
/** Names of metadata that say the section. */
const metas = ['article:section', 'og:article:section', 'section', 'parsely-section', 'page_section']
/** Pieces above the headline in which a trail or a section's name is looked for, and below it. */
const most = 14
const mostBelow = 4

/** All that says in which part of its site a page stands. */
export interface Placed {
  readonly document: Document
  readonly metas: ReadonlyMap<string, string>
  readonly structured: readonly string[]
  readonly all: readonly Piece[]
  readonly headline: string
  readonly kicker: Page['kicker']
  readonly publisher: string
  readonly lexicon: Lexicon
}

/**
 * The section that a page stands in. What its metadata say is printed somewhere on it as a rule, and is given as it is
 * printed; else it is the trail that leads to the page, or the line above the headline that names a section.
 */
export function sectionOf(placed: Placed): Witness | null {
  const { metas: said, structured, headline, publisher, lexicon } = placed
  const along = (steps: readonly string[]) => sectionAlong(steps, headline, [publisher], lexicon)
  const named = along([...metas.flatMap((name) => said.get(name) ?? []), ...structured])
  const printed = printedIn(placed, along)
  if (named && (!printed || keyOf(printed.value) !== keyOf(named)))
    return { value: named, code: structured.includes(named) ? 'structuredData' : 'metaTag', place: { in: 'metadata' } }
  return printed
}

function printedIn(
  { document, all, headline, kicker, lexicon }: Placed,
  along: (steps: readonly string[]) => string,
): Witness | null {
  const inHead = (value: string, code: Witness['code']): Witness => ({ value, code, place: { in: 'head' } })
  for (const element of elementsIn(document.documentElement, isTrail, 3)) {
    const items = Array.from(element.querySelectorAll('a,li,span[itemprop="name"]')).map(({ textContent }) =>
      squeeze(textContent ?? ''),
    )
    const value = along(items.length > 0 ? items : trailIn(squeeze(element.textContent ?? ''), lexicon))
    if (value) return inHead(value, 'trail')
  }
  const title = all.findIndex(({ text }) => headline !== '' && keyOf(text) === keyOf(headline))
  const above = all.slice(Math.max(0, title - most), Math.max(0, title)).reverse()
  for (const { text, kind } of above) {
    const value = kind === 'list' ? '' : along(trailIn(text, lexicon))
    if (value) return inHead(value, 'trail')
  }
  const lines = [
    kicker?.value ?? '',
    ...above.slice(0, 3).map(({ text }) => text),
    ...all
      .slice(title + 1, title + 1 + mostBelow)
      .flatMap(({ text }) => (text.length < 120 ? text.split(/\s*[|·•]\s*/) : [])),
  ]
  const value = lines.find((line) => isSectionName(line, lexicon))
  return value ? inHead(value, 'aboveHeadline') : null
}
