/** White space that is no single space: what only is one need not be replaced. */
export const uneven = /\s{2,}|[^\S ]/g

/** A text with single spaces, and none at its ends. */
export const squeeze = (text: string): string => text.replace(uneven, ' ').trim()

/** The share of the words of the shorter text that the other has too. */
export function overlap(a: string, b: string): number {
  const [x, y] = [wordsOf(a), wordsOf(b)].sort((p, q) => p.length - q.length) as [string[], string[]]
  if (x.length === 0) return 0
  const known = new Set(y)
  return x.filter((word) => known.has(word)).length / x.length
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

const inline = new Set('A ABBR B CITE EM FONT I MARK Q S SMALL SPAN STRONG SUB SUP TIME U'.split(' '))

/**
 * An element's text with a line for each part that is seen apart: blocks, and elements that stand side by side without
 * a space between, "<a>Ana Ruiz</a><span>5 min read</span>". `without` leaves parts out.
 */
export function linesIn(element: Element, without: (part: Element) => boolean = () => false): string {
  let text = ''
  const walk = (parent: Element): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) text += (node.nodeValue ?? '').replace(/\s+/g, ' ')
      if (node.nodeType !== 1) continue
      const child = node as Element
      const apart = !inline.has(child.tagName.toUpperCase()) || node.previousSibling?.nodeType === 1
      if (apart && (!inline.has(child.tagName.toUpperCase()) || /[\p{L}\p{N}]$/u.test(text))) text += '\n'
      if (!without(child)) walk(child)
      if (!inline.has(child.tagName.toUpperCase())) text += '\n'
    }
  }
  walk(element)
  return text
    .split('\n')
    .map(squeeze)
    .filter((line) => line !== '')
    .join('\n')
}
