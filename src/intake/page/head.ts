import type { Lexicon } from '../languages/lexicon.ts'
import type { Witness } from '../parts/page.ts'
import { safeAddress } from './address.ts'
import { overlap, squeeze } from './alike.ts'
import { linesOf } from './dates/lines.ts'
import { publishedOf } from './dates/published.ts'
import type { Structured } from './structured.ts'

/** The head of a parsed page: its metadata and what is printed above the story, before the main text is cut out. */
export class Head {
  private readonly document: Document
  private readonly structured: Structured | null
  private readonly metas = new Map<string, string>()
  /** The headline's element, below which standfirst, byline and date are looked for. */
  private readonly title: Element | null

  constructor(document: Document, structured: Structured | null) {
    this.document = document
    this.structured = structured
    for (const meta of Array.from(document.querySelectorAll('meta')).slice(0, 300)) {
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
    this.title = this.titleElement()
  }

  get language(): string {
    return (
      this.document.documentElement?.getAttribute('lang') || this.structured?.language || this.meta('og:locale') || ''
    )
  }

  headline(): Witness | null {
    const printed = squeeze(this.title?.textContent ?? '')
    if (printed) return { value: printed, code: 'firstHeading', place: { in: 'head' } }
    const named = this.structured?.headline || this.meta('og:title', 'twitter:title')
    if (named)
      return { value: named, code: this.structured?.headline ? 'structuredData' : 'metaTag', place: { in: 'metadata' } }
    const title = squeeze(this.document.querySelector('title')?.textContent ?? '').split(/\s[|–—·-]\s/)[0]!
    return title ? { value: title, code: 'titleElement', place: { in: 'metadata' } } : null
  }

  /** The printed h1 that agrees best with what metadata call the page; the first one when there are no metadata. */
  private titleElement(): Element | null {
    const all = Array.from(this.document.querySelectorAll('h1'))
      .slice(0, 8)
      .filter((h1) => squeeze(h1.textContent ?? '').length > 8)
    const named = [
      this.structured?.headline,
      this.meta('og:title', 'twitter:title'),
      squeeze(this.document.querySelector('title')?.textContent ?? ''),
    ].filter(Boolean) as string[]
    const agrees = (element: Element): number =>
      Math.max(0, ...named.map((name) => overlap(squeeze(element.textContent ?? ''), name)))
    /** A word of the title is not the title. */
    const isLong = (text: string): boolean => named.some((name) => text.length > 12 && text.length > name.length * 0.4)
    const best = all.reduce<Element | null>((a, b) => (a && agrees(a) >= agrees(b) ? a : b), null)
    if (best && (agrees(best) > 0.4 || named.length === 0 || all.length === 1)) return best
    const other = Array.from(
      this.document.querySelectorAll('h2,h3,[itemprop="headline"],[class*="headline"],[class*="title"]'),
    )
      .slice(0, 300)
      .find((element) => isLong(squeeze(element.textContent ?? '')) && agrees(element) > 0.8)
    return other ?? best
  }

  /** Printed under the headline as such: a block marked as one, or the words of the page's description. */
  standfirst(): Witness | null {
    const described = this.structured?.description || this.meta('og:description', 'description', 'twitter:description')
    const marked =
      '[class*="standfirst"],[class*="subtitle"],[class*="sub-title"],[class*="subhead"],[class*="dek"],[class*="deck"],[class*="entradilla"],[class*="bajada"],[class*="lede"],[class*="excerpt"],[class*="intro"],[class*="chapo"],[class*="summary"],[itemprop="description"],[itemprop="alternativeHeadline"]'
    const near = this.near()
    for (const element of near ? Array.from(near.querySelectorAll(marked)).slice(0, 6) : []) {
      const value = squeeze(element.textContent ?? '')
      if (
        element.tagName.toUpperCase() !== 'META' &&
        value.length > 30 &&
        value.length < 500 &&
        value !== squeeze(this.title?.textContent ?? '')
      )
        return { value, code: 'underHeadline', place: { in: 'head' } }
    }
    const next = this.title?.nextElementSibling
    const value = squeeze(next?.textContent ?? '')
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

  /** As printed, its label ("By") still before it. */
  byline(): Witness | null {
    const marked =
      '[rel="author"],[itemprop="author"],[class*="byline"],[class*="author-name"],[class*="authorname"],[class*="firma"],[class*="author"]'
    const scopes = [this.near(), this.document.body].filter(Boolean) as Element[]
    for (const scope of scopes) {
      for (const element of Array.from(scope.querySelectorAll(marked)).slice(0, 8)) {
        const value = squeeze(element.textContent ?? '')
        if (value.length > 3 && value.length < 100 && /\p{L}/u.test(value))
          return { value, code: 'byline', place: { in: 'head' } }
      }
    }
    const authors = this.structured?.authors ?? []
    const printed = squeeze(this.document.body?.textContent ?? '')
    const visible = authors.filter((author) => printed.includes(author))
    return visible.length ? { value: visible.join(', '), code: 'structuredData', place: { in: 'metadata' } } : null
  }

  kicker(): Witness | null {
    const element = this.near()?.querySelector(
      '[class*="kicker"],[class*="eyebrow"],[class*="antetitulo"],[class*="overline"],[class*="surtitre"]',
    )
    const value = squeeze(element?.textContent ?? '')
    return value && value.length < 60 ? { value, code: 'underHeadline', place: { in: 'head' } } : null
  }

  publisher(): Witness | null {
    const value = this.meta('og:site_name') || this.structured?.publisher || this.meta('application-name')
    return value ? { value, code: 'siteName', place: { in: 'metadata' } } : null
  }

  address(given: string): Witness | null {
    const canonical = this.document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? this.meta('og:url')
    const value = safeAddress(canonical, given) || safeAddress(given, '')
    return value ? { value, code: 'address', place: { in: 'address' } } : null
  }

  image(base: string): string {
    return safeAddress(this.meta('og:image', 'og:image:url', 'twitter:image') || this.structured?.image || '', base)
  }

  /** The day of first publication, with its hour where one is given. */
  published(lexicon: Lexicon, address: string): Witness | null {
    const { body, documentElement } = this.document
    const lines = linesOf(body?.textContent?.trim() ? body : documentElement, this.title)
    const { metas, structured, language, title } = this
    const opening = squeeze(title?.textContent ?? '').slice(0, 40)
    const headlineAt = lines.findIndex(
      ({ element, text }) =>
        title !== null &&
        (title === element || title.contains(element) || (element.contains(title) && text.includes(opening))),
    )
    return publishedOf({ lines, headlineAt, metas, structured, address, language, lexicon })
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

/** What the page's metadata call it. */
export const titlesOf = (document: Document): string[] =>
  [
    document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '',
    document.querySelector('title')?.textContent ?? '',
  ]
    .map(squeeze)
    .filter(Boolean)
