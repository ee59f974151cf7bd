import { squeeze } from '../alike.ts'
import { standfirstIn } from '../marked.ts'
import { namedAs, relatedTag } from './names.ts'
import { type Size, type Sizes, sizesOf } from './parts.ts'

/** What was seen while the main text was cleared. */
export interface Cleared {
  /** A standfirst that is marked as such above the first paragraph; "" when there is none. */
  readonly standfirst: string
}

const block =
  /^(?:P|DIV|SECTION|ARTICLE|HEADER|FOOTER|UL|OL|DL|TABLE|FIGURE|H[1-6]|NAV|ASIDE|FORM|CENTER|DETAILS|FIELDSET|ADDRESS|TIME)$/
/** The share of the main text's letters that an article holds which is all of the story. */
const fewestOfArticle = 0.6
const holders = /^(?:DIV|SECTION|ARTICLE|MAIN|P|CENTER|LI)$/i

/**
 * Takes out of the element of the main text what is no story: what its markup names otherwise, boxes that are links,
 * and articles that are another's. Each is bound in its size by what the element holds, so that a name on the story
 * itself says nothing.
 */
export function clearAround(main: Element, headline: string): Cleared {
  return new Clearing(main, headline).clear()
}

class Clearing {
  private readonly main: Element
  private readonly headline: string
  private readonly sizes: Sizes
  private readonly whole: number
  /** Do names say of most of the prose that it is none? Then they are not believed where there is prose. */
  private readonly misnamed: boolean
  private standfirst = ''
  /** How many letters of the story were passed so far. */
  private passed = 0

  constructor(main: Element, headline: string) {
    this.main = main
    this.headline = squeeze(headline)
    this.sizes = sizesOf(main)
    this.whole = this.size(main).letters
    this.misnamed = this.namedRuns(main) > this.size(main).runs / 2
  }

  clear(): Cleared {
    this.clearArticles()
    this.children(this.main)
    return { standfirst: this.standfirst }
  }

  private namedRuns(parent: Element): number {
    return Array.from(parent.children).reduce((sum, child) => {
      const part = namedAs(child)
      const isNamed = part === 'around' || part === 'related'
      return sum + (isNamed ? this.size(child).runs : this.namedRuns(child))
    }, 0)
  }

  private size(element: Element): Size {
    return this.sizes.get(element) ?? { letters: 0, linked: 0, links: 0, runs: 0, fields: 0 }
  }

  /** Where one article holds most of the text, or the headline, those beside and in it are other stories and comments. */
  private clearArticles(): void {
    const articles = Array.from(this.main.querySelectorAll('article'))
    const [only] = articles
    if (only && articles.length === 1) this.clearBehind(only)
    if (articles.length < 2) return
    const own =
      articles.find((article) => this.size(article).letters > this.whole / 2) ??
      articles.find((article) => this.headline !== '' && titled(article, this.headline))
    if (!own || this.size(own).letters < 400) return
    for (const article of articles) {
      if (article === own || article.contains(own)) continue
      if (this.size(article).links > 0 || !own.contains(article)) article.remove()
    }
  }

  /** What follows the one article that holds most of the text is the page's; stories that it is related to stay. */
  private clearBehind(article: Element): void {
    if (this.size(article).letters < this.whole * fewestOfArticle) return
    for (let inner = article; inner !== this.main && inner.parentElement; inner = inner.parentElement)
      for (let next = inner.nextElementSibling; next; ) {
        const after = next.nextElementSibling
        if (next.tagName !== relatedTag && !next.querySelector(relatedTag.toLowerCase())) next.remove()
        next = after
      }
  }

  private children(parent: Element): void {
    for (const child of Array.from(parent.children)) this.element(child)
  }

  private element(element: Element): void {
    const tag = element.tagName.toUpperCase()
    const { letters } = this.size(element)
    if (letters === 0) return
    if (tag === relatedTag) {
      // Above the story stands no story that belongs to it.
      if (this.passed === 0) element.remove()
      return
    }
    if (tag !== 'BLOCKQUOTE' && this.isAround(element, tag)) element.remove()
    else if (tag !== 'BLOCKQUOTE' && tag !== 'FIGURE' && element.firstElementChild) this.children(element)
    else if (namedAs(element) === '') this.passed += letters
  }

  private isAround(element: Element, tag: string): boolean {
    const { letters, linked, links, runs } = this.size(element)
    const share = letters / this.whole
    const part = namedAs(element)
    if (!block.test(tag) && !this.standsAlone(element, letters)) return this.isPopUp(element)
    const isLinks = /^(?:DIV|SECTION)$/.test(tag) && links > 3 && linked > letters * 0.75
    if ((part === '' && !isLinks) || share >= 0.4 || element.querySelector('h1')) return false
    if (part === 'around' || part === 'related') return !(this.misnamed && runs > 1)
    if (part === 'line') return share < 0.2
    if (part === 'standfirst') return share < 0.3 && this.isStandfirst(element, letters)
    return isLinks
  }

  private isStandfirst(element: Element, letters: number): boolean {
    if (letters < 30 || this.passed > 30 || opens(element)) return false
    if (this.standfirst === '') this.standfirst = standfirstIn(element)
    return true
  }

  /** Is it an inline element that has its line for itself? */
  private standsAlone(element: Element, letters: number): boolean {
    const parent = element.parentElement
    return parent !== null && holders.test(parent.tagName) && this.size(parent).letters === letters
  }

  /** A list of links inside a sentence, which the page shows when one points at a name: the innermost that is one. */
  private isPopUp(element: Element): boolean {
    if (!this.isLinks(element)) return false
    return !Array.from(element.querySelectorAll('span,small,sup')).some((inner) => this.isLinks(inner))
  }

  private isLinks(element: Element): boolean {
    const { letters, linked, links } = this.size(element)
    return links > 2 && linked > letters * 0.8 && letters < 1000 && /^(?:SPAN|SMALL|SUP)$/i.test(element.tagName)
  }
}

/** Does it open a run of paragraphs, so that it is the first of them and no standfirst? */
function opens(element: Element): boolean {
  const next = element.nextElementSibling
  return next !== null && /^P$/i.test(next.tagName) && squeeze(next.textContent ?? '').length > 60
}

const titled = (article: Element, headline: string): boolean =>
  Array.from(article.querySelectorAll('h1,h2')).some((title) => squeeze(title.textContent ?? '') === headline)
