import type { Attributes } from './attributes.ts'

interface Node {
  readonly nodeType: number
  readonly firstChild: Node | null
  readonly nextSibling: Node | null
}

interface Text extends Node {
  readonly nodeValue: string
}

interface Element extends Node {
  readonly localName: string
  readonly textContent: string
  readonly own: Attributes
}

/** Elements that hold nothing, and those whose text is no markup. */
const empty = /^(?:area|base|br|col|embed|hr|img|input|keygen|link|menuitem|meta|param|source|track|wbr)$/i
const raw = /^(?:script|style|textarea|title)$/

/** What stands in an element, as markup that is read into the same nodes again. */
export function markupOf(element: Element): string {
  if (raw.test(element.localName)) return element.textContent
  const parts: string[] = []
  writeIn(element, parts)
  return parts.join('')
}

function writeIn(parent: Element, parts: string[]): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) parts.push((node as Text).nodeValue.replace(/[<>&\u00a0]/g, (letter) => escaped[letter]!))
    else if (node.nodeType === 1) write(node as Element, parts)
  }
}

const escaped: Readonly<Record<string, string>> = { '\u00a0': '&#160;', '&': '&amp;', '<': '&lt;', '>': '&gt;' }

function write(element: Element, parts: string[]): void {
  const { localName, own } = element
  parts.push('<', localName)
  for (const name of Object.keys(own)) {
    const value = own[name]!
    if (value !== '' || !unsaid.test(name)) parts.push(' ', name, '="', value.replace(/"/g, '&quot;'), '"')
  }
  parts.push('>')
  if (empty.test(localName) && element.firstChild === null) return
  if (raw.test(localName)) parts.push(element.textContent)
  else writeIn(element, parts)
  parts.push('</', localName, '>')
}

/** Attributes that say nothing where they are empty. */
const unsaid = /^(?:id|class|style)$/
