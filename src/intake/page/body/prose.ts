import { isHidden } from '../elements.ts'
import { namedAs } from './names.ts'

/** Letters that a paragraph of prose has at least. */
const shortest = 80
/** The share of a page's prose that its main text surely has, and that an element has which stands for it. */
const surely = 0.4
const most = 0.6
/** Paragraphs of a group that were kept, before the others of it are believed to be of the story. */
const fewest = 2

/** A paragraph of the page as it stood before the search for the main text took the page apart. */
interface Paragraph {
  readonly element: Element
  readonly key: string
  /** The element that its like stand in, and how they are marked up. */
  readonly container: Element | null
  readonly marked: string
}

/** The paragraphs of prose of a page, without those in parts that are named as something else. */
export class Prose {
  private readonly paragraphs: readonly Paragraph[]

  constructor(body: Element) {
    const found: Paragraph[] = []
    const visit = (parent: Element): void => {
      for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
        const tag = child.tagName.toUpperCase()
        if (skipped.test(tag) || namedAs(child) !== '' || isHidden(child)) continue
        if (tag === 'P' || (tag === 'DIV' && isParagraph(child))) {
          const text = child.textContent ?? ''
          if (text.length > shortest && ends.test(text)) found.push(paragraphOf(child, keyOf(text)))
        } else visit(child)
      }
    }
    visit(body)
    this.paragraphs = found
  }

  /**
   * Does an element lack most of the page's prose, so that it can't be its main text? Also a story that stands in no
   * paragraphs has more words than that.
   */
  isElsewhere(main: Element): boolean {
    const whole = this.letters(() => true)
    if (lettersOf(main) >= whole * surely) return false
    const text = keyOf(main.textContent ?? '')
    return this.letters(({ key }) => text.includes(key)) < whole * surely
  }

  /** The smallest element that holds most of the prose; null when only the whole page does. */
  holder(body: Element): Element | null {
    const whole = this.letters(() => true)
    const sums = new Map<Element, number>()
    for (const { element, key } of this.paragraphs)
      for (let around = element.parentElement; around && around !== body; around = around.parentElement)
        sums.set(around, (sums.get(around) ?? 0) + key.length)
    const holding = [...sums].filter(([, sum]) => sum >= whole * most).map(([element]) => element)
    // They stand in one another, as each has most of it.
    return holding.find((element) => !holding.some((other) => other !== element && element.contains(other))) ?? null
  }

  /**
   * Puts back into the main text the paragraphs that the search for it left out, though they stand among those that it
   * took and are marked up as they are.
   */
  complete(main: Element): void {
    const text = keyOf(main.textContent ?? '')
    const isKept = ({ key }: Paragraph): boolean => text.includes(key)
    const lost = this.paragraphs.filter((paragraph) => !isKept(paragraph))
    if (lost.length === 0 || lost.length === this.paragraphs.length) return
    const places = placesIn(main)
    for (const paragraph of lost) {
      const like = this.paragraphs.filter(
        ({ container, marked }) => container === paragraph.container && marked === paragraph.marked,
      )
      const kept = like.filter((one) => isKept(one))
      if (kept.length < fewest || kept.length < like.length / 2) continue
      if (keyOf(paragraph.element.textContent ?? '') !== paragraph.key) continue
      const at = this.paragraphs.indexOf(paragraph)
      const before = this.paragraphs.slice(0, at).findLast(({ key }) => places.has(key))
      const after = this.paragraphs.slice(at + 1).find(({ key }) => places.has(key))
      const place = places.get((before ?? after)?.key ?? '')
      if (!place) continue
      const copy = paragraph.element.cloneNode(true) as Element
      place.parentNode?.insertBefore(copy, before ? place.nextSibling : place)
      places.set(paragraph.key, copy)
    }
  }

  private letters(of: (paragraph: Paragraph) => boolean): number {
    return this.paragraphs.reduce((sum, paragraph) => sum + (of(paragraph) ? paragraph.key.length : 0), 0)
  }
}

const skipped = /^(?:NAV|FOOTER|FORM|ASIDE|FIGURE|FIGCAPTION|TABLE|BLOCKQUOTE|BUTTON|LABEL|DIALOG|HEADER|UL|OL|DL)$/
const ends = /[.!?؟…。！？]["”“»’)」』]*\s*$/u
const blocks = /^(?:P|DIV|SECTION|ARTICLE|UL|OL|TABLE|FIGURE|H[1-6]|BLOCKQUOTE|FORM|MAIN|HEADER|FOOTER|ASIDE|NAV)$/i

/** Is it a block of words, and of no other blocks? */
const isParagraph = (element: Element): boolean =>
  !Array.from(element.children).some((child) => blocks.test(child.tagName) || child.querySelector('p,div'))

/** The letters of an element, without its parts that are named as something else. */
function lettersOf(element: Element): number {
  let sum = 0
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) sum += keyOf(node.nodeValue ?? '').length
    if (node.nodeType === 1 && namedAs(node as Element) === '') sum += lettersOf(node as Element)
  }
  return sum
}

function paragraphOf(element: Element, key: string): Paragraph {
  let [whole, marked] = [element, marksOf(element)]
  while (whole.parentElement && whole.parentElement.children.length === 1) {
    whole = whole.parentElement
    marked += ` ${marksOf(whole)}`
  }
  return { element, key, container: whole.parentElement, marked }
}

const marksOf = (element: Element): string => `${element.tagName}.${element.getAttribute('class') ?? ''}`

/** The paragraphs of the main text by their words. */
function placesIn(main: Element): Map<string, Element> {
  const places = new Map<string, Element>()
  for (const element of Array.from(main.querySelectorAll('p,div'))) {
    if (element.firstElementChild && !isParagraph(element)) continue
    const key = keyOf(element.textContent ?? '')
    if (key !== '' && !places.has(key)) places.set(key, element)
  }
  return places
}

const keyOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
