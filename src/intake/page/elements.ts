import { uneven } from './alike.ts'

/** The first elements in another that are so, in the order of the page, without looking at the rest of it. */
export function elementsIn(root: Element, is: (element: Element) => boolean, most: number): Element[] {
  const found: Element[] = []
  const walk = (parent: Element): void => {
    for (let child = parent.firstElementChild; child && found.length < most; child = child.nextElementSibling) {
      if (is(child)) found.push(child)
      walk(child)
    }
  }
  walk(root)
  return found.slice(0, most)
}

/** An attribute as written; "" when there is none. */
export const attributeOf = (element: Element, name: string): string => element.getAttribute(name) ?? ''

/** Is there anything but white space in a node? */
export function hasText(parent: Node): boolean {
  for (let node = parent.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 3 ? /\S/.test(node.nodeValue ?? '') : hasText(node)) return true
  return false
}

/** Letters of a page by which its language is told, and those that are read to find them among white space. */
const heard = 4000
const [fewestRead, mostRead] = [2 * heard, 5 * heard]

/** What an element's text opens with, its white space as single spaces. */
export function openingOf(element: Element): string {
  const text = opening(element, fewestRead).replace(uneven, ' ')
  return text.length > heard ? text : opening(element, mostRead).replace(uneven, ' ')
}

/** The first letters of an element's text. */
function opening(element: Element, letters: number): string {
  let text = ''
  const walk = (parent: Node): void => {
    for (let node = parent.firstChild; node && text.length < letters; node = node.nextSibling) {
      if (node.nodeType === 3) text += node.nodeValue ?? ''
      else walk(node)
    }
  }
  walk(element)
  return text.slice(0, letters)
}

/** Does its markup say that an element is not shown? */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true
  const style = element.getAttribute('style') ?? ''
  return style !== '' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
}
