import { anyInAll } from '../languages/every.ts'
import { linesIn, overlap, squeeze } from './alike.ts'
import { namesOf } from './body/names.ts'
import { attributeOf, elementsIn } from './elements.ts'
import { largestLine, saidLine, titledLine } from './largest.ts'
import { precedes } from './order.ts'

/** What metadata call the page, and what they call the site. */
export interface Named {
  readonly titles: readonly string[]
  readonly sites: readonly string[]
  /** Do metadata name the story itself? The `<title>` of a page may name no more than the site. */
  readonly isNamed: boolean
}

/** Names by which markup marks a line above the headline that belongs to it. */
const kickers = new RegExp(`(?:^|[\\s_-])${anyInAll(({ markup }) => markup?.kickers).replaceAll('-', '-?')}`, 'i')
const isKicker = (element: Element): boolean =>
  kickers.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`)

/** Elements that may be the headline, and how many of them are asked. */
const mayBeTitle = (element: Element): boolean =>
  /^H[23]$/.test(element.tagName) ||
  attributeOf(element, 'itemprop') === 'headline' ||
  /headline|title/.test(attributeOf(element, 'class'))
const mostAsked = 300

/** How well an h1 agrees with a title that surely is the headline, and the words of another heading at least. */
const surely = 0.7
const fewest = 3

/**
 * The printed headline's element: the h1 that agrees best with what metadata call the page, or another element that
 * says the same. The first h1 when there are no metadata. The site's own name is no headline. Where nothing else says
 * what the headline is, it is the line above the story that is set largest.
 */
export function titleElement(document: Document, { titles, sites, isNamed }: Named): Element | null {
  const words = (element: Element): string => squeeze(element.textContent ?? '')
  const isSite = (text: string): boolean => sites.some((site) => site.toLowerCase() === text.toLowerCase())
  const all = Array.from(document.getElementsByTagName('h1'))
    .slice(0, 8)
    .filter((h1) => words(h1).length > 8)
  const agrees = (element: Element): number => Math.max(0, ...titles.map((name) => overlap(words(element), name)))
  /** A word of the title is not the title. */
  const isLong = (text: string): boolean => titles.some((name) => text.length > 12 && text.length > name.length * 0.4)
  const own = all.filter((h1) => !isSite(words(h1)) && !h1.querySelector('a[href="/"]'))
  const best = own.reduce<Element | null>((a, b) => (a && agrees(a) >= agrees(b) ? a : b), null)
  const isGood = best !== null && (agrees(best) > 0.4 || titles.length === 0 || all.length === 1)
  if (isGood && (titles.length === 0 || agrees(best) > surely)) return best
  const other = elementsIn(document.documentElement, mayBeTitle, mostAsked).find(
    (element) => isLong(words(element)) && !isSite(words(element)) && agrees(element) > 0.8,
  )
  /** A heading that says a title from its beginning goes before an h1 that has some of its words: "Opinion". */
  const opens = (element: Element): boolean => titles.some((name) => name.startsWith(words(element)))
  if (isGood && !(other && words(other).split(' ').length > fewest && opens(other))) return best
  const short =
    !isNamed && other && words(other).split(' ').length < 4
      ? namedTitle(document, (text) => text === words(other))
      : null
  if (short ?? other ?? best) return short ?? other ?? best
  const said = isNamed ? null : saidLine(document.body, titles, isSite)
  if (said) return said
  const large = isNamed ? null : largestLine(document.body, (text) => isSite(text) || isDate(text))
  const named = isNamed ? null : namedTitle(document, isSite)
  // What is named so stands above what is only set large.
  if (named && large && precedes(named, large)) return named
  return large ?? titledLine(document.body, titles, isSite) ?? named ?? all[0] ?? null
}

const titles = new RegExp(
  `-${anyInAll(({ markup }) => markup?.titles)}-$|-(?:news|article|post|entry|story)-(?:title|headline|head)-`,
)

/** The first line that is named as a title in its markup, and leads nowhere. */
function namedTitle(document: Document, isSite: (text: string) => boolean): Element | null {
  const named = Array.from(
    document.querySelectorAll('div[class],span[class],p[class],td[class],h2[class],h3[class],div[id]'),
  )
  const found = named.slice(0, 400).find((element) => {
    const text = squeeze(element.textContent ?? '')
    if (text.length < 16 || text.length > 200 || text.split(' ').length < 3 || isSite(text)) return false
    return titles.test(namesOf(element)) && !element.querySelector('a') && !element.closest('a,nav,aside,footer')
  })
  return found ?? null
}

/** A day and little else: "Tuesday, 23 August 2016". */
const isDate = (text: string): boolean =>
  /\p{Nd}{4}/u.test(text) && text.length < 50 && (text.match(/\p{L}{2,}/gu)?.length ?? 0) < 6

/** The words of a headline, without the kicker that stands in the same element. */
export function headlineOf(title: Element): string {
  const whole = squeeze(linesIn(title))
  const bare = squeeze(linesIn(title, isKicker))
  return bare.length > 8 ? bare.replace(/^[:|·–—]\s+/u, '') : whole
}

/** Elements with a class among which a kicker is looked for. */
const mostNamed = 60
const isClassed = (element: Element): boolean => element.hasAttribute('class')

/** The kicker in the headline's element or near it, right above; "" when none is marked. */
export function kickerOf(title: Element, near: Element): string {
  for (const element of [title, near].flatMap((scope) => elementsIn(scope, isClassed, mostNamed))) {
    if (!isKicker(element)) continue
    // Only what stands above the headline, or in it.
    const isAbove = title.contains(element) || precedes(element, title)
    const value = squeeze(element.textContent ?? '')
    if (isAbove && value !== '' && value.length < 60) return value
  }
  return ''
}
