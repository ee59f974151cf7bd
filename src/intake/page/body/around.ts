import { namedAs, relatedTag } from './names.ts'
import { type Size, type Sizes, sizesOf } from './parts.ts'

/** What was seen while the main text was cleared. */
export interface Cleared {
  /** A standfirst that is marked as such above the first paragraph; "" when there is none. */
  readonly standfirst: string
}

const block =
  /^(?:P|DIV|SECTION|ARTICLE|HEADER|FOOTER|UL|OL|DL|TABLE|FIGURE|H[1-6]|NAV|ASIDE|FORM|CENTER|DETAILS|FIELDSET|ADDRESS|TIME)$/

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
    return this.sizes.get(element) ?? { letters: 0, linked: 0, links: 0, runs: 0 }
  }

  /** Where one article holds most of the text, or the headline, those beside and in it are other stories and comments. */
  private clearArticles(): void {
    const articles = Array.from(this.main.querySelectorAll('article'))
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

  private children(parent: Element): void {
    for (const child of Array.from(parent.children)) this.element(child)
  }

  private element(element: Element): void {
    const tag = element.tagName.toUpperCase()
    const { letters } = this.size(element)
    if (letters === 0) return
    if (tag !== 'BLOCKQUOTE' && this.isAround(element, tag)) this.remove(element)
    else if (tag !== 'BLOCKQUOTE' && tag !== 'FIGURE' && element.firstElementChild) this.children(element)
    else if (namedAs(element) === '') this.passed += letters
  }

  private isAround(element: Element, tag: string): boolean {
    const { letters, linked, links, runs } = this.size(element)
    const share = letters / this.whole
    const part = namedAs(element)
    if (!block.test(tag) && !standsAlone(element)) return this.isPopUp(element)
    if (element.querySelector('h1')) return false
    if (part === 'around' || part === 'related') return share < 0.4 && !(this.misnamed && runs > 1)
    if (part === 'line') return share < 0.2
    if (part === 'standfirst') return share < 0.3 && this.isStandfirst(element, letters)
    return /^(?:DIV|SECTION)$/.test(tag) && links > 3 && linked > letters * 0.75 && share < 0.4
  }

  private isStandfirst(element: Element, letters: number): boolean {
    if (letters < 30 || this.passed > 30 || opens(element)) return false
    if (this.standfirst === '') this.standfirst = squeeze(element.textContent ?? '')
    return true
  }

  /** A list of links inside a sentence, which the page shows when one points at a name. */
  private isPopUp(element: Element): boolean {
    const { letters, linked, links } = this.size(element)
    if (links < 3 || linked < letters * 0.8 || letters > 1000 || !/^(?:SPAN|SMALL|SUP)$/i.test(element.tagName))
      return false
    return !Array.from(element.children).some((child) => this.isPopUp(child))
  }

  /** Takes an element out. Of a box of related stories inside or right under the text, its links stay. */
  private remove(element: Element): void {
    const stories = this.passed > 0 && namedAs(element) === 'related' ? storiesIn(element) : []
    for (const story of stories) element.before(story)
    element.remove()
  }
}

/** The links of a box, each as an element that stands for a related story. A long list is the site's. */
function storiesIn(box: Element): Element[] {
  const seen = new Set<string>()
  const links = box.tagName.toUpperCase() === 'A' ? [box] : Array.from(box.querySelectorAll('a'))
  const stories = links.flatMap((link) => {
    const address = link.getAttribute('href') ?? ''
    const title = link.querySelector('h2,h3,h4,h5,[class*="title"],[class*="headline"]') ?? link
    const text = squeeze(title.textContent ?? '')
    if (seen.has(address) || text.split(' ').length < 4) return []
    seen.add(address)
    const story = box.ownerDocument.createElement(relatedTag.toLowerCase())
    story.setAttribute('href', address)
    story.textContent = text
    return [story]
  })
  return stories.length > 6 ? [] : stories
}

/** Does it open a run of paragraphs, so that it is the first of them and no standfirst? */
function opens(element: Element): boolean {
  const next = element.nextElementSibling
  return next !== null && /^P$/i.test(next.tagName) && squeeze(next.textContent ?? '').length > 60
}

/** Is it an inline element that has its line for itself? */
function standsAlone(element: Element): boolean {
  const parent = element.parentElement
  if (!parent || !/^(?:DIV|SECTION|ARTICLE|MAIN|P|CENTER|LI)$/i.test(parent.tagName)) return false
  return squeeze(parent.textContent ?? '') === squeeze(element.textContent ?? '')
}

const titled = (article: Element, headline: string): boolean =>
  Array.from(article.querySelectorAll('h1,h2')).some((title) => squeeze(title.textContent ?? '') === headline)

const squeeze = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim()
