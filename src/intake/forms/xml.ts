import { SaxesParser } from 'saxes'

/** An element of an XML file: its local name, attributes by local name, and what is in it. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  /** Its own text and that of all elements in it, in order. */
  readonly text: string
  /** What is in it, written as markup again: for fields that hold XHTML. */
  readonly markup: string
}

interface Open {
  name: string
  attributes: Record<string, string>
  children: Element[]
  text: string
  markup: string
}

const maxElements = 60_000
const maxDepth = 100

/** The file holds more than may be read: the parser looks at nothing more of it, since deep nesting costs it much. */
class TooMuch extends Error {}

/**
 * The root element of XML; null when it is none, or more than may be read. Entities that a file declares itself are
 * not expanded and nothing else is loaded; what is not well formed is read as far as it goes.
 */
export function parseXml(source: string): Element | null {
  const parser = new SaxesParser({ xmlns: true, fragment: false })
  const open: Open[] = []
  let root: Element | null = null
  let elements = 0
  parser.on('error', () => {})
  parser.on('opentag', (tag) => {
    elements++
    if (elements > maxElements || open.length > maxDepth) throw new TooMuch()
    const attributes: Record<string, string> = {}
    for (const { local, value } of Object.values(tag.attributes)) attributes[local] = value
    open.push({ name: tag.local, attributes, children: [], text: '', markup: '' })
  })
  const said = (text: string, markup = escaped(text)) => {
    const here = open.at(-1)
    if (!here) return
    here.text += text
    here.markup += markup
  }
  parser.on('text', (text) => said(text))
  parser.on('cdata', (text) => said(text))
  parser.on('closetag', () => {
    const closed = open.pop()
    if (!closed) return
    const parent = open.at(-1)
    if (!parent) root ??= closed
    else {
      parent.children.push(closed)
      parent.text += closed.text
      parent.markup += written(closed)
    }
  })
  try {
    parser.write(source.replace(/&(?!(?:#\d{1,7}|#x[\da-fA-F]{1,6}|amp|lt|gt|quot|apos);)/g, '&amp;')).close()
  } catch (thrown) {
    if (thrown instanceof TooMuch) return null
    throw thrown
  }
  return root ?? open.at(0) ?? null
}

const written = ({ name, attributes, markup }: Open): string => {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value).replaceAll('"', '&quot;')}"`)
  return /^(?:br|img|hr)$/i.test(name) ? `<${name}${said.join('')}>` : `<${name}${said.join('')}>${markup}</${name}>`
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** The first child of a name. */
export const child = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((one) => one.name === name)

export const childrenOf = (element: Element | undefined, name: string): readonly Element[] =>
  element?.children.filter((one) => one.name === name) ?? []

/** The text of the first child of a name, without white space around it; "" when there is none. */
export const textOf = (element: Element | undefined, name: string): string => child(element, name)?.text.trim() ?? ''

/** Every element of a name, at any depth, in order. */
export function descendants(element: Element, name: string): readonly Element[] {
  return element.children.flatMap((one) => [...(one.name === name ? [one] : []), ...descendants(one, name)])
}
