import type { Lexicon } from '../languages/lexicon.ts'
import type { Witness } from '../parts/page.ts'
import { safeAddress } from './address.ts'
import { dayOf, isoOf, localDay, printedIn, publishedNames } from './days.ts'
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
      if (name && content && !this.metas.has(name)) this.metas.set(name, content)
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
    const best = all.reduce<Element | null>((a, b) => (a && agrees(a) >= agrees(b) ? a : b), null)
    if (best && (agrees(best) > 0.4 || named.length === 0 || all.length === 1)) return best
    const other = Array.from(
      this.document.querySelectorAll('h2,[itemprop="headline"],[class*="headline"],[class*="title"]'),
    )
      .slice(0, 60)
      .find((element) => agrees(element) > 0.8)
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

  /** First publication: structured data, metadata, a marked time, a date printed by the headline, then the address. */
  published(lexicons: readonly Lexicon[], address: string): Witness | null {
    const said = isoOf(this.structured?.published ?? '')
    if (said) return { value: localDay(said, address), code: 'structuredData', place: { in: 'metadata' } }
    for (const name of publishedNames) {
      const value = isoOf(this.metas.get(name) ?? '') || printedIn(this.metas.get(name) ?? '', lexicons)
      if (value) return { value: localDay(value, address), code: 'metaTag', place: { in: 'metadata' } }
    }
    const marked = Array.from(
      this.document.querySelectorAll(
        '[itemprop="datePublished"],time[pubdate],abbr.published,.entry-date[datetime],time[datetime],[class*="publish"],[class*="date"],[id*="date"],time',
      ),
    ).slice(0, 40)
    const ranked = marked
      .map((element) => ({ element, near: this.isNear(element) ? 0 : 1 }))
      .sort((a, b) => a.near - b.near)
    for (const { element } of ranked) {
      if (
        /modif|updat|actuali/i.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`)
      )
        continue
      const value =
        isoOf(element.getAttribute('datetime') ?? element.getAttribute('content') ?? '') ||
        printedIn(squeeze(element.textContent ?? '').slice(0, 120), lexicons)
      if (value) return { value, code: 'timeElement', place: { in: 'head' } }
    }
    const dated = dayOf(address)
    if (dated) return { value: dated, code: 'address', place: { in: 'address' } }
    const printed =
      printedIn(squeeze(this.near()?.textContent ?? '').slice(0, 3000), lexicons) ||
      printedIn(squeeze(this.document.body?.textContent ?? '').slice(0, 6000), lexicons)
    return printed ? { value: printed, code: 'printedDate', place: { in: 'body' } } : null
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

  private isNear(element: Element): boolean {
    return this.near()?.contains(element) ?? false
  }
}

const squeeze = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim()

/** The share of the words of the shorter text that the other has too. */
function overlap(a: string, b: string): number {
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const [x, y] = [words(a), words(b)].sort((p, q) => p.length - q.length) as [string[], string[]]
  if (x.length === 0) return 0
  const known = new Set(y)
  return x.filter((word) => known.has(word)).length / x.length
}
