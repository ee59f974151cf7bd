import { Readability } from '@mozilla/readability'

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
 * there is one, text is put together only where it is asked for, and no selector is compiled to find elements by their
 * tags.
 */
class MainText extends Readability<Element> {
  declare readonly REGEXPS: { readonly byline: RegExp }

  _isProbablyVisible(node: HTMLElement): boolean {
    if (node.hasAttribute('style') && (node.style.display === 'none' || node.style.visibility === 'hidden'))
      return false
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
    const whole = new Letters()
    let linked = 0
    const walk = (parent: Node, links: readonly Letters[]): void => {
      for (let node = parent.firstChild; node; node = node.nextSibling) {
        if (node.nodeType === 3) {
          const text = node.nodeValue ?? ''
          whole.add(text)
          for (const link of links) link.add(text)
        } else if (node.nodeType === 1) {
          const isLink = (node as Element).tagName === 'A'
          const own = isLink ? new Letters() : null
          walk(node, own ? [...links, own] : links)
          if (own) linked += own.count * (/^#.+/.test((node as Element).getAttribute('href') ?? '') ? 0.3 : 1)
        }
      }
    }
    walk(element, [])
    return whole.count === 0 ? 0 : linked / whole.count
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

/** Counts the letters of a text that comes in parts, as Readability does: white space is one letter inside, none at the ends. */
class Letters {
  count = 0
  private isApart = false

  add(text: string): void {
    let { count, isApart } = this
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code === 32 || (code < 14 && code > 8) || (code >= 160 && space.test(text[i]!))) isApart = count > 0
      else {
        count += isApart ? 2 : 1
        isApart = false
      }
    }
    this.count = count
    this.isApart = isApart
  }
}

const space = /\s/

/** Is there anything but white space in a node? */
function hasText(parent: Node): boolean {
  for (let node = parent.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 3 ? (node.nodeValue ?? '').trim() !== '' : hasText(node)) return true
  return false
}
