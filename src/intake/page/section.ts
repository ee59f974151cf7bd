import { anyInAll } from '../languages/every.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import type { Page, Piece, Witness } from '../parts/page.ts'
import { isSectionName, sectionAlong, trailIn } from '../parts/section.ts'
import { squeeze } from './alike.ts'
import { attributeOf, elementsIn } from './elements.ts'
import { keyOf } from './printed.ts'
import { menuOf, plainKey, printedAs } from './section-menu.ts'

const trails = new RegExp(anyInAll(({ markup }) => markup?.trails))
const isTrail = (element: Element): boolean =>
  trails.test(attributeOf(element, 'class')) ||
  attributeOf(element, 'id').includes('breadcrumb') ||
  attributeOf(element, 'itemtype').includes('BreadcrumbList') ||
  attributeOf(element, 'aria-label').includes('readcrumb')
/** Names of metadata that say the section. */
const metas = ['article:section', 'og:article:section', 'section', 'parsely-section', 'page_section']
/** Letters of a trail with the headline at its end, at most: an element of a story may be named after its trail. */
const longestTrail = 400
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
  /** Who wrote it: links to them stand by the headline too. */
  readonly authors: readonly string[]
  readonly lexicon: Lexicon
}

/** Does a link or item stand in the menu to which a step of the trail unfolds? */
function isUnfolded(item: Element, trail: Element): boolean {
  const step = item.closest('li')
  const outer = step?.parentElement?.closest('li')
  return outer !== null && outer !== undefined && trail.contains(outer)
}

/** What metadata write for programs, not for readers: "/politics/", "faits-divers", "www.tide.example". */
const isCode = (name: string): boolean => /^[^\s\p{Lu}]*[/._-][^\s\p{Lu}]*$/u.test(name)

/**
 * The section that a page stands in. What its metadata say is printed somewhere on it as a rule, and is given as it is
 * printed; else it is the trail that leads to the page, or the line by the headline that names a section.
 */
export function sectionOf(placed: Placed): Witness | null {
  const { metas: said, structured, headline, publisher, authors, all, lexicon } = placed
  const along = (steps: readonly string[]) => sectionAlong(steps, headline, [publisher, ...authors], lexicon)
  const told = [...metas.flatMap((name) => said.get(name) ?? []), ...structured]
  const codes = told.filter(isCode)
  const named = along(told.filter((name) => !isCode(name)))
  const menu = menuOf(all, headline)
  const printed = printedIn(placed, along, menu)
  if (named && (!printed || keyOf(printed.value) !== keyOf(named))) {
    const value = printedAs(named, menu) || named
    return { value, code: structured.includes(named) ? 'structuredData' : 'metaTag', place: { in: 'metadata' } }
  }
  const coded = codes.map((code) => along([printedAs(code, menu)])).find(Boolean)
  if (printed || !coded) return printed
  return { value: coded, code: 'metaTag', place: { in: 'metadata' } }
}

function printedIn(
  { document, all, headline, kicker, lexicon }: Placed,
  along: (steps: readonly string[]) => string,
  menu: ReadonlyMap<string, string>,
): Witness | null {
  const inHead = (value: string, code: Witness['code']): Witness => ({ value, code, place: { in: 'head' } })
  for (const element of elementsIn(document.documentElement, isTrail, 3)) {
    const whole = squeeze(element.textContent ?? '')
    if (whole.length > longestTrail) continue
    const items = Array.from(element.querySelectorAll('a,li,span[itemprop="name"]'))
      .filter((item) => !isUnfolded(item, element))
      .map(({ textContent }) => squeeze(textContent ?? ''))
    const value = along(items.length > 0 ? items : trailIn(whole, lexicon))
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
  const value =
    lines.find((line) => isSectionName(line, lexicon)) ??
    lines.find((line) => title !== -1 && menu.get(plainKey(line)) !== undefined && along([line]) !== '')
  return value ? inHead(value, 'aboveHeadline') : null
}
