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
export const attributeOf = (element: Element, name: string): string => element.getAttributeNode(name)?.value ?? ''

/** Is there anything but white space in a node? */
export function hasText(parent: Node): boolean {
  for (let node = parent.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 3 ? /\S/.test(node.nodeValue ?? '') : hasText(node)) return true
  return false
}
