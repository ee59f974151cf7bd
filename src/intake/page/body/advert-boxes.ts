import { hasText } from '../elements.ts'
import type { Size, Telling } from './parts.ts'

/** Letters of a box that is an advertisement at most. */
const longest = 300

/** Is it a small box that opens with what stands over an advertisement? */
export function isAdvert(element: Element, tag: string, { letters, runs }: Size, tells: Telling): boolean {
  if (letters > (tag === 'P' ? longestNotice : longest) || runs > 1 || !boxed.test(tag)) return false
  let node: Node | null = element
  while (node && node.nodeType !== 3) node = firstSaid(node)
  return node !== null && tells.advertises(node.nodeValue ?? '') && !element.querySelector('h1,h2')
}

const boxed = /^(?:P|DIV|SECTION|ASIDE|CENTER|TABLE)$/
/** Letters of an advertisement that is one paragraph at most. */
const longestNotice = 160

/** The first node in another that has words. */
function firstSaid(parent: Node): Node | null {
  let node = parent.firstChild
  while (node && !(node.nodeType === 3 ? /\S/.test(node.nodeValue ?? '') : hasText(node))) node = node.nextSibling
  return node
}
