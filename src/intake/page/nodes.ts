import { Element, HTMLElement, Node, parseHTML } from 'linkedom'

/**
 * Makes linkedom's nodes cheap for pages that are only read. What a page says through them is the same. Holds for all of
 * this thread.
 */
export function withCheapNodes(): void {
  withoutListeners()
  withOneClass()
  withPlainNames()
}

/**
 * Nothing ever happens on a page that is only read. Each node would otherwise have a map of its own that is found by a
 * weak reference, which the collector of garbage must follow: a fifth of the time in which a page is read went there.
 */
function withoutListeners(): void {
  Object.setPrototypeOf(Node.prototype.constructor, class {})
}

/** Elements of which linkedom's own classes only give attributes under other names, which nobody asks for here. */
const ordinary = new Set('a button h1 h2 h3 h4 h5 h6 input link meta option time'.split(' '))

interface Maker {
  createElement(name: string, options?: ElementCreationOptions): Element
}

/**
 * One class for most elements: code that walks a page meets few kinds of nodes, and finds their fields without looking
 * their class up.
 */
function withOneClass(): void {
  const maker = Object.getPrototypeOf(parseHTML('').document) as Maker
  const { createElement } = maker
  maker.createElement = function (name, options) {
    return ordinary.has(name)
      ? (Reflect.construct(HTMLElement, [this, name]) as unknown as Element)
      : createElement.call(this, name, options)
  }
}

/** Names of elements in capitals: a page has thirty. */
const capitals = new Map<string, string>()
const mostNames = 1000

function inCapitals(this: Element): string {
  const { localName } = this
  const known = capitals.get(localName)
  if (known !== undefined) return known
  if (capitals.size >= mostNames) capitals.clear()
  const made = localName.toUpperCase()
  capitals.set(localName, made)
  return made
}

/**
 * Names of elements and classes without what linkedom makes for each time that they are asked for. Every document here
 * is HTML, whose elements are named in capitals; of a class, no list is made that could be changed.
 */
function withPlainNames(): void {
  Object.defineProperties(Element.prototype, {
    tagName: { configurable: true, get: inCapitals },
    nodeName: { configurable: true, get: inCapitals },
    className: { configurable: true, get: classOf, set: setClass },
  })
}

function classOf(this: Element): string {
  return this.getAttributeNode('class')?.value ?? ''
}

/** As linkedom writes a class: its words once each, with a space between. */
function setClass(this: Element, written: string): void {
  const words = asWritten(written)
  const attribute = this.getAttributeNode('class')
  if (!attribute) this.setAttributeNode(Object.assign(this.ownerDocument.createAttribute('class'), { value: words }))
  else if (attribute.value !== words) attribute.value = words
}

function asWritten(written: string): string {
  const known = classes.get(written)
  if (known !== undefined) return known
  if (classes.size >= mostNames) classes.clear()
  const made = [...new Set(written.split(/\s+/))].filter(Boolean).join(' ')
  classes.set(written, made)
  return made
}

/** Classes as they are written once: a page says most of its own often. */
const classes = new Map<string, string>()
