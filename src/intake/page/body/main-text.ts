import { Readability } from '@mozilla/readability'
import { hasText } from '../elements.ts'

/** The element that holds the main text, as Readability finds it. It takes the document apart on the way. */
export function mainOf(document: Document): Element | null {
  try {
    const read = new MainText(document, {
      keepClasses: true,
      charThreshold: 250,
      disableJSONLD: true,
      serializer: (node) => node as Element,
    }).parse()
    return read?.content ?? null
  } catch {
    return null
  }
}

/**
 * Readability, with five of its questions answered for less. The answers are the same: a style is parsed only where
 * there is one, text is put together only where it is asked for or has links, and no selector is compiled to find elements by their
 * tags.
 */
class MainText extends Readability<Element> {
  declare readonly REGEXPS: { readonly byline: RegExp }

  _isProbablyVisible(node: HTMLElement): boolean {
    const style = node.getAttribute('style') ?? ''
    if (style !== '' && (saidBy(style, 'display') === 'none' || saidBy(style, 'visibility') === 'hidden')) return false
    if (node.hasAttribute('hidden')) return false
    return node.getAttribute('aria-hidden') !== 'true' || node.className.includes('fallback-image')
  }

  _isValidByline(node: Element, names: string): boolean {
    const isNamed =
      node.getAttribute('rel') === 'author' ||
      node.getAttribute('itemprop')?.includes('author') ||
      this.REGEXPS.byline.test(names)
    if (!isNamed) return false
    const { length } = (node.textContent ?? '').trim()
    return length > 0 && length < 100
  }

  _isElementWithoutContent(node: Element): boolean {
    if (hasText(node)) return false
    const { length } = node.children
    return length === 0 || length === node.getElementsByTagName('br').length + node.getElementsByTagName('hr').length
  }

  _getLinkDensity(element: Element): number {
    return hasLink(element) ? readability._getLinkDensity.call(this, element) : 0
  }

  _getAllNodesWithTag(node: ParentNode, tags: readonly string[]): Element[] {
    const wanted = tags.map((tag) => tag.toLowerCase())
    const found: Element[] = []
    const walk = (parent: ParentNode): void => {
      for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
        if (wanted.includes(child.localName.toLowerCase())) found.push(child)
        walk(child)
      }
    }
    walk(node)
    return found
  }
}

/** What a style says of a property last; "" when nothing. */
const saidBy = (style: string, property: string): string =>
  style
    .split(';')
    .map((rule) => /^\s*([^:]*?)\s*:\s*(.*?)\s*$/s.exec(rule) ?? [])
    .findLast(([, name, value]) => name === property && value !== '')?.[2] ?? ''

/** What Readability itself answers. */
const readability = Readability.prototype as unknown as { _getLinkDensity(element: Element): number }

/** Is there a link in an element? */
function hasLink(parent: Element): boolean {
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling)
    if (child.tagName === 'A' || hasLink(child)) return true
  return false
}
