import { isOutlet } from '../chain/outlets.ts'
import { lexiconFor } from '../languages/index.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { daysIn } from '../parts/dates.ts'
import type { Piece, Witness } from '../parts/page.ts'
import { isSign, safeAddress } from './address.ts'
import { linesIn, overlap, squeeze } from './alike.ts'
import { namesOf, standfirsts } from './body/names.ts'
import { linesOf } from './dates/lines.ts'
import { type Days, daysOf } from './dates/published.ts'
import { attributeOf, elementsIn } from './elements.ts'
import { isAside, isByline, notStandfirst, standfirstIn } from './marked.ts'
import { precedes } from './order.ts'
import { sectionOf } from './section.ts'
import type { Structured } from './structured.ts'
import { headlineOf, kickerOf, type Named, titleElement } from './title.ts'

const isNamed = (element: Element): boolean => element.hasAttribute('class') || element.hasAttribute('itemprop')
/** The head of a parsed page: its metadata and what is printed above the story, before the main text is cut out. */
export class Head {
  private readonly document: Document
  private readonly structured: Structured | null
  private readonly metas = new Map<string, string>()
  /** What metadata call the page and its site. */
  private readonly names: Named
  /** The headline's element, below which standfirst, byline and date are looked for. */
  private readonly title: Element | null

  constructor(document: Document, structured: Structured | null) {
    this.document = document
    this.structured = structured
    for (const meta of Array.from(document.getElementsByTagName('meta')).slice(0, 300)) {
      const name = (
        meta.getAttribute('property') ??
        meta.getAttribute('name') ??
        meta.getAttribute('itemprop') ??
        ''
      ).toLowerCase()
      const content = squeeze(meta.getAttribute('content') ?? '')
      // In the body, itemprop may speak of another story.
      const isOwn = meta.hasAttribute('property') || meta.hasAttribute('name') || document.head?.contains(meta)
      if (name && content && isOwn && !this.metas.has(name)) this.metas.set(name, content)
    }
    this.names = this.named()
    this.title = titleElement(document, this.names)
  }

  get language(): string {
    return (
      this.document.documentElement?.getAttribute('lang') || this.structured?.language || this.meta('og:locale') || ''
    )
  }

  /** Who wrote it, as structured data or metadata name them; the outlet itself is none. */
  get authors(): readonly string[] {
    const said = [...(this.structured?.authors ?? []), ...authorNames.flatMap((name) => this.metas.get(name) ?? [])]
    const own = [this.publisher()?.value ?? '', ...this.sites].map((name) => name.toLowerCase())
    return [...new Set(said)].filter((name) => /^[^:/@]{5,60}$/.test(name) && !own.includes(name.toLowerCase()))
  }

  /** What the page calls its outlet: in metadata, and in links to the front of the site. */
  get sites(): readonly string[] {
    return this.names.sites
  }

  headline(): Witness | null {
    const printed = this.title ? headlineOf(this.title) : ''
    if (printed) return { value: printed, code: 'firstHeading', place: { in: 'head' } }
    const named = this.structured?.headline || this.meta('og:title', 'twitter:title')
    if (named)
      return { value: named, code: this.structured?.headline ? 'structuredData' : 'metaTag', place: { in: 'metadata' } }
    const title = squeeze(this.document.querySelector('title')?.textContent ?? '').split(/\s[|–—·-]\s/)[0]!
    return title ? { value: title, code: 'titleElement', place: { in: 'metadata' } } : null
  }

  private named(): Named {
    const title = squeeze(this.document.querySelector('title')?.textContent ?? '')
    const titles = [this.structured?.headline, this.meta('og:title', 'twitter:title'), title]
    // "A grant for boats | The Tide": the shorter end of the title is the site's.
    const parts = title.split(/\s[|–—·»‹:-]\s/)
    const [first, last] = [parts[0]!, parts.at(-1)!]
    // What metadata call the story is not the site's, however short it is.
    const isStory = (part: string): boolean => titles[0] === part || titles[1] === part
    const site = this.meta('og:site_name', 'application-name')
    const isSite = (part: string): boolean => site !== '' && part.startsWith(site)
    const isLast =
      isStory(first) !== isStory(last)
        ? isStory(first)
        : isSite(first) !== isSite(last)
          ? isSite(last)
          : last.length < first.length
    const end = parts.length > 1 ? (isLast ? last : first) : ''
    // A title of a few words and no more is the site's name, where no heading says it.
    const isName = parts.length === 1 && title.split(' ').length < 5 && !this.document.querySelector('h1')
    const own = isName ? title : end
    const fronts = frontsOf(this.document)
    // "The Tide: A grant for boats"
    const blog = fronts.find((name) => title.startsWith(`${name}:`)) ?? ''
    const sites = [this.meta('og:site_name', 'application-name'), this.structured?.publisher, own, blog, ...fronts]
    const isNamed = Boolean(titles[0] || titles[1])
    return { titles: titles.filter(Boolean) as string[], sites: sites.filter(Boolean) as string[], isNamed }
  }

  /** Printed under the headline as such: a block marked as one, or the words of the page's description. */
  standfirst(): Witness | null {
    const described = this.structured?.description || this.meta('og:description', 'description', 'twitter:description')
    const near = this.near()
    const title = squeeze(this.title?.textContent ?? '')
    for (const element of near ? elementsIn(near, isNamed, 60) : []) {
      if (!standfirsts.test(namesOf(element))) continue
      const value = standfirstIn(element)
      if (element.contains(this.title)) continue
      if (isAbove(element, this.title) && !(described && overlap(value, described) > 0.8)) continue
      const aside = element.closest(notStandfirst)
      // What holds the headline too is no box beside it.
      if (isStandfirst(value, title) && (aside === null || aside.contains(this.title)))
        return { value, code: 'underHeadline', place: { in: 'head' } }
    }
    const next = this.title?.nextElementSibling
    const value = squeeze(next?.textContent ?? '')
    const isUnder = next && /^H[2-4]$/i.test(next.tagName) && !next.querySelector('a') && value.split(' ').length > 5
    const isLower = isUnder && (this.title?.tagName ?? '') < next.tagName && /^H[12]$/i.test(this.title?.tagName ?? '')
    if (isLower && value.length < 400 && isStandfirst(value, title))
      return { value, code: 'underHeadline', place: { in: 'head' } }
    if (
      next &&
      /^(?:P|H2|H3|DIV)$/i.test(next.tagName) &&
      value.length > 30 &&
      value.length < 500 &&
      described &&
      overlap(value, described) > 0.8
    )
      return { value, code: 'underHeadline', place: { in: 'head' } }
    return null
  }

  /** As printed, its label ("By") still before it: marked near the headline, or anywhere on the page. */
  byline(where: 'marked' | 'anywhere'): Witness | null {
    const scope = where === 'marked' ? this.near() : this.document.body
    const marked = (scope ? elementsIn(scope, isByline, 8) : []).flatMap((element): string[] => {
      // Somebody's initials stand in the place of a picture.
      const value = linesIn(element).replace(/^\p{Lu}{1,3}\n(?=\S)/u, '')
      const isWhole = value.length > 3 && value.length < 100 && !/(?:\.\.\.|[…?!])$/.test(value)
      const isOther = isAside(element) || this.isOutlet(element, value)
      return isWhole && /\p{L}/u.test(value) && !isOther ? [value] : []
    })
    const [first = ''] = marked
    if (where === 'marked') return first ? { value: first, code: 'byline', place: { in: 'head' } } : null
    const own = [this.publisher()?.value ?? '', ...this.sites]
    const authors = (this.structured?.authors ?? []).filter((author) => !own.includes(author))
    const printed = authors.length > 0 ? squeeze(this.document.body?.textContent ?? '') : ''
    const visible = authors.filter((author) => printed.includes(author))
    // Elsewhere on a page others are named who wrote other stories; a name of one word may be an account's.
    const isSure = visible.some((author) => author.includes(' '))
    const value = marked.find((line) => visible.some((author) => line.includes(author))) ?? (isSure ? '' : first)
    if (value) return { value, code: 'byline', place: { in: 'head' } }
    return visible.length ? { value: visible.join(', '), code: 'structuredData', place: { in: 'metadata' } } : null
  }

  /** Does microdata name the outlet itself as the author, by a part of its name: "Quay" for "Quay Arabic"? */
  private isOutlet(element: Element, value: string): boolean {
    const name = value.split('\n')[0]!
    return attributeOf(element, 'itemtype').endsWith('Organization') && this.sites.some((site) => site.startsWith(name))
  }

  kicker(): Witness | null {
    const near = this.near()
    const value = this.title && near ? kickerOf(this.title, near) : ''
    return value ? { value, code: 'aboveHeadline', place: { in: 'head' } } : null
  }

  /** The section, as metadata, the trail to the page or a line above the headline say it. */
  section(all: readonly Piece[], lexicon: Lexicon): Witness | null {
    const { document, metas } = this
    const [headline, publisher] = [this.headline()?.value ?? '', this.publisher()?.value ?? '']
    const structured = this.structured?.sections ?? []
    const { authors } = this
    return sectionOf({ document, metas, structured, all, headline, publisher, authors, kicker: this.kicker(), lexicon })
  }

  publisher(): Witness | null {
    const named = this.meta('og:site_name') || this.structured?.publisher || this.meta('application-name')
    // Without what the site says of itself behind its name.
    const value = (named.split(/\s[|–—·]\s/)[0]! || this.outletOfTitle()).replace(
      /^https?:\/\/(?:www\.)?([^/\s]+)\/?$/,
      '$1',
    )
    return value ? { value, code: 'siteName', place: { in: 'metadata' } } : null
  }

  /** "The Vell Courier :: Ferry stays in port": an end of the page's title that reads as an outlet's name. */
  private outletOfTitle(): string {
    const title = squeeze(this.document.querySelector('title')?.textContent ?? '')
    // "Новости Вареды — «Берег»": the name alone may stand in marks.
    const parts = title.split(/\s(?:[|–—·»‹:-]|::)\s/).map((part) => part.replace(/^[«“„"]([^«»“”„"]+)[»”“"]$/u, '$1'))
    const [first, last] = [parts[0]!, parts.at(-1)!]
    // Or as what the links to the site's front are called.
    const fronts = frontsOf(this.document)
    const isName = (part: string): boolean => part.split(' ').length < 5 && (isOutlet(part) || fronts.includes(part))
    return parts.length < 2 ? '' : isName(last) ? last : isName(first) ? first : ''
  }

  address(given: string): Witness | null {
    const canonical = this.document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? this.meta('og:url')
    const value = safeAddress(canonical, given) || safeAddress(given, '')
    return value ? { value, code: 'address', place: { in: 'address' } } : null
  }

  image(base: string): string {
    const told = ['og:image', 'og:image:url', 'twitter:image'].map((name) => this.meta(name))
    const addresses = [...told, this.structured?.image ?? ''].map((address) =>
      address ? safeAddress(address, base) : '',
    )
    return addresses.find((address) => address !== '' && !isSign(address)) ?? ''
  }

  /** The days of first publication and of the last change, with their hours where they are given. */
  days(lexicon: Lexicon, address: string): Days {
    const { body, documentElement } = this.document
    const lines = linesOf(body?.textContent?.trim() ? body : documentElement, this.title)
    const { metas, structured, language, title } = this
    const opening = squeeze(title?.textContent ?? '').slice(0, 40)
    const headlineAt = lines.findIndex(
      ({ element, text }) =>
        title !== null &&
        (title === element || title.contains(element) || (element.contains(title) && text.includes(opening))),
    )
    return daysOf({ lines, headlineAt, metas, structured, address, language, lexicon })
  }

  private meta(...names: string[]): string {
    for (const name of names) if (this.metas.get(name)) return this.metas.get(name)!
    return ''
  }

  /** The part of the page around the headline. */
  private near(): Element | null {
    let element = this.title
    for (
      let i = 0;
      i < 3 && element?.parentElement && !/^(?:BODY|HTML|MAIN)$/i.test(element.parentElement.tagName);
      i++
    )
      element = element.parentElement
    return element
  }
}

/** Metadata that name who wrote a page. */
const authorNames = [
  'article:author',
  'author',
  'byl',
  'parsely-author',
  'dc.creator',
  'dcterms.creator',
  'sailthru.author',
  'article:author:name',
]

const front = /^(?:\.?\/|index\.(?:html?|php)|https?:\/\/[^/?#]+\/?)$/

/** The words of headings that are links to the front of the site, and of links to it that are named as its brand. */
const frontsOf = (document: Document): string[] =>
  // By the name of the element alone: a selector with so many ends is slow on a page of a thousand links.
  Array.from(document.getElementsByTagName('a'))
    .filter((link) => front.test(link.getAttribute('href') ?? ''))
    .slice(0, 6)
    .filter((link) => link.closest('h1,h2,[class*="title"],[class*="logo"],[class*="brand"],[id*="logo"]') !== null)
    .map((link) => squeeze(link.textContent ?? ''))
    .filter((text) => text !== '' && text.length < 50)

/** Does an element stand above the headline, as a site's own motto does? */
const isAbove = (element: Element, title: Element | null): boolean => title !== null && precedes(element, title)

/** Words that may be a standfirst: none of the head's other parts, nor the beginning of something cut off. */
export function isStandfirst(value: string, title: string): boolean {
  if (value.length <= 30 || value.length >= 500) return false
  if ((title && value.includes(title)) || /(?:\.\.\.|…|[–—-])$/.test(value)) return false
  const dates = value.length < 120 ? daysIn(value, lexiconFor('en')) : []
  return dates.reduce((sum, { at }) => sum + at[1] - at[0], 0) < value.length * 0.2
}

/** What the page's metadata call it. */
export const titlesOf = (document: Document): string[] =>
  [
    document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '',
    document.querySelector('title')?.textContent ?? '',
  ]
    .map(squeeze)
    .filter(Boolean)
