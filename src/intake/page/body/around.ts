import { anyOf, namesOf, relatedTag } from './names.ts'

/**
 * The parts of a page that stand inside the element of its main text and are no story: told by what their markup calls
 * them, by how much of their text is links, and by articles that are another's. Each has a bound on its size, so that
 * a name on an element that holds the story itself says nothing.
 */
export interface Cleared {
  /** A standfirst that is marked as such above the first paragraph; "" when there is none. */
  readonly standfirst: string
}

/** Names of what leads to other stories: they say so only where there is a link. */
const leading = anyOf(`
  related recirc recirculation recommended recommendations recommendation trending popular mostread mostpopular
  most-read most-viewed most-popular readmore read-more readnext read-next read-also also-read more-stories more-news
  more-from more-on more-articles you-may-like teaser teasers rail promo promos outbrain taboola revcontent zergnet
  breaking relacionadas relacionados relacionado relacionada leer-mas lea-tambien
`)
/** Of these, names of what leads to stories that belong to this one, and not to those of the whole site. */
const own = anyOf(`
  related readmore read-more readnext read-next read-also also-read see-also relacionadas relacionados relacionado
  relacionada leer-mas lea-tambien
`)
/** Names of what asks the reader for something, or belongs to the page. */
const asking = anyOf(`
  newsletter newsletters signup singup sign-up subscribe subscription optin mailchimp emailsignup sponsored sponsor
  advert advertisement advertising advertisment ad ads adslot comments comment-list comment-form commenting disqus
  livefyre respond cta donate donation donations cookie cookies gdpr consent breadcrumb breadcrumbs pagination pager
  share sharing sharebar sharethis sharedaddy addthis addtoany social-share social-links social-icons social-media
  bio biography author-bio author-box authorbox author-info author-details author-card about-author about-the-author
  sr-only visually-hidden visuallyhidden screen-reader-text assistive-text print-only printonly print-header
  promo-box ad-disclaimer publicidad boletin compartir suscripcion
`)
/** Names of lines: when, who, how often. */
const lines = anyOf(`
  timestamp date datetime dates date-published datepublished datemodified pubdate published updated byline bylines author authors
  author-name publication attribution read-time reading-time readtime meta post-meta entry-meta views post-views
  slide-count nav-stats counter tools print-tools toolbar textresizer text-resizer button btn captionlink disclaimer
  disclosure tags taglist tag-list post-tags topics keywords kicker eyebrow antetitulo alternativeheadline alternative-headline
  fecha autor firma etiquetas
`)
const standfirsts = anyOf(`
  standfirst subtitle sub-title subheadline dek deck entradilla bajada lead lede summary article-summary description chapo
  intro article-intro excerpt
`)
const printed = /-d-none-.*-d-print-/
const blockTag =
  /^(?:P|DIV|SECTION|ARTICLE|HEADER|FOOTER|UL|OL|DL|TABLE|FIGURE|H[1-6]|NAV|ASIDE|FORM|CENTER|DETAILS|FIELDSET|ADDRESS|TIME)$/

interface Size {
  readonly letters: number
  readonly linked: number
  readonly links: number
}

/** Takes out of the element of the main text what is no story. */
export function clearAround(main: Element, headline: string): Cleared {
  return new Clearing(main, headline).clear()
}

class Clearing {
  private readonly main: Element
  private readonly sizes = new Map<Element, Size>()
  private readonly whole: number
  private readonly headline: string
  private standfirst = ''
  /** How many letters of the story were passed so far. */
  private passed = 0

  constructor(main: Element, headline: string) {
    this.main = main
    this.headline = squeeze(headline)
    this.whole = this.measure(main, false).letters
  }

  clear(): Cleared {
    this.clearArticles()
    this.children(this.main)
    return { standfirst: this.standfirst }
  }

  private measure(element: Element, inLink: boolean): Size {
    let [letters, linked, links] = [0, 0, 0]
    const link = inLink || element.tagName.toUpperCase() === 'A'
    if (link && !inLink) links++
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        const length = squeeze(node.nodeValue ?? '').length
        letters += length
        if (link) linked += length
      } else if (node.nodeType === 1) {
        const inner = this.measure(node as Element, link)
        letters += inner.letters
        linked += inner.linked
        links += inner.links
      }
    }
    const size = { letters, linked, links }
    this.sizes.set(element, size)
    return size
  }

  private size(element: Element): Size {
    return this.sizes.get(element) ?? { letters: 0, linked: 0, links: 0 }
  }

  /** Where one article holds most of the text, or the headline, those beside and in it are other stories and comments. */
  private clearArticles(): void {
    const articles = Array.from(this.main.querySelectorAll('article'))
    if (articles.length < 2) return
    const own =
      articles.find((article) => this.isMost(article)) ??
      articles.find((article) => this.headline !== '' && titled(article, this.headline))
    if (!own || this.size(own).letters < 400) return
    for (const article of articles) {
      if (article === own || article.contains(own)) continue
      if (this.size(article).links > 0 || !own.contains(article)) this.remove(article)
    }
  }

  private isMost(element: Element): boolean {
    return this.size(element).letters > this.whole / 2
  }

  private children(parent: Element): void {
    for (const child of Array.from(parent.children)) this.element(child)
  }

  private element(element: Element): void {
    const tag = element.tagName.toUpperCase()
    if (tag === 'BLOCKQUOTE' || tag === 'FIGURE') {
      this.passed += this.size(element).letters
      return
    }
    if (this.isAround(element, tag)) this.remove(element)
    else if (this.size(element).letters > 0 && element.children.length > 0) this.children(element)
    else this.passed += this.size(element).letters
  }

  private isAround(element: Element, tag: string): boolean {
    const { letters, linked, links } = this.size(element)
    if (letters === 0 || element.querySelector('h1')) return false
    const share = letters / this.whole
    const names = namesOf(element)
    const block = blockTag.test(tag) || standsAlone(element)
    if (!block) return this.isPopUp(element)
    if (share < 0.4) {
      if (links > 0 && leading.test(names) && linked > letters * 0.3) return true
      if (asking.test(names) && !/-(?:no|has|with|without)-/.test(names)) return true
      if (printed.test(names)) return true
      if (/^(?:DIV|SECTION)$/.test(tag) && links > 3 && linked > letters * 0.75) return true
    }
    if (
      letters > 30 &&
      this.passed < 30 &&
      letters < 500 &&
      share < 0.3 &&
      standfirsts.test(names) &&
      !opens(element)
    ) {
      if (this.standfirst === '') this.standfirst = squeeze(element.textContent ?? '')
      return true
    }
    return letters < 200 && share < 0.2 && lines.test(names)
  }

  /** A list of links inside a sentence, which the page shows when one points at a name. */
  private isPopUp(element: Element): boolean {
    const { letters, linked, links } = this.size(element)
    if (links < 3 || linked < letters * 0.8 || letters > 1000 || !isInline(element)) return false
    return !Array.from(element.children).some((child) => this.isPopUp(child))
  }

  /** Takes an element out. Of a box of related stories inside or right under the text, its links stay. */
  private remove(element: Element): void {
    const stories = this.passed > 0 && own.test(namesOf(element)) ? storiesIn(element) : []
    for (const story of stories) element.before(story)
    element.remove()
  }
}

/** The links of a box, each as an element that stands for a related story. A long list is the site's. */
function storiesIn(box: Element): Element[] {
  const seen = new Set<string>()
  const links = Array.from(box.querySelectorAll('a')).concat(
    box.tagName.toUpperCase() === 'A' ? [box as HTMLAnchorElement] : [],
  )
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

const isInline = (element: Element): boolean => /^(?:SPAN|SMALL|SUP)$/i.test(element.tagName)

/** Is it an inline element that has its line for itself? */
function standsAlone(element: Element): boolean {
  const parent = element.parentElement
  if (!parent || !/^(?:DIV|SECTION|ARTICLE|MAIN|P|CENTER|LI)$/i.test(parent.tagName)) return false
  return squeeze(parent.textContent ?? '') === squeeze(element.textContent ?? '')
}

const titled = (article: Element, headline: string): boolean =>
  Array.from(article.querySelectorAll('h1,h2')).some((title) => squeeze(title.textContent ?? '') === headline)

const squeeze = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim()
