import {
  type Attribute,
  type Attributes,
  inCapitals,
  listed,
  oncePerWord,
  withAttribute,
  withoutAttribute,
} from './attributes.ts'
import { markupOf } from './markup.ts'
import { type Maker, parseInto } from './parser.ts'
import { type Matches, matching } from './selectors.ts'

/**
 * The tree of a page that is only read: of the DOM what Readability and the reading of pages ask for. It answers as
 * linkedom does, down to the order of attributes, in three quarters of the time: nothing is observed, styled or live.
 */
abstract class PageNode {
  abstract readonly nodeType: number
  abstract readonly nodeName: string
  readonly ownerDocument: Maker | null
  parentNode: PageParent | null
  previousSibling: PageNode | null
  nextSibling: PageNode | null
  firstChild: PageNode | null
  lastChild: PageNode | null

  constructor(ownerDocument: Maker | null) {
    this.ownerDocument = ownerDocument
    this.parentNode = null
    this.previousSibling = null
    this.nextSibling = null
    this.firstChild = null
    this.lastChild = null
  }

  abstract get textContent(): string

  get childNodes(): PageNode[] {
    const nodes: PageNode[] = []
    for (let node = this.firstChild; node; node = node.nextSibling) nodes.push(node)
    return nodes
  }

  get parentElement(): PageElement | null {
    return isElement(this.parentNode) ? this.parentNode : null
  }

  get previousElementSibling(): PageElement | null {
    let node = this.previousSibling
    while (node && node.nodeType !== 1) node = node.previousSibling
    return node as PageElement | null
  }

  get nextElementSibling(): PageElement | null {
    let node = this.nextSibling
    while (node && node.nodeType !== 1) node = node.nextSibling
    return node as PageElement | null
  }

  /** Is a node this one, or in it? */
  contains(node: PageNode | null): boolean {
    let around = node
    while (around && around !== this) around = around.parentNode
    return around === this
  }

  remove(): void {
    const { parentNode, previousSibling, nextSibling } = this
    if (!parentNode) return
    if (previousSibling) previousSibling.nextSibling = nextSibling
    else parentNode.firstChild = nextSibling
    if (nextSibling) nextSibling.previousSibling = previousSibling
    else parentNode.lastChild = previousSibling
    this.parentNode = null
    this.previousSibling = null
    this.nextSibling = null
  }

  replaceWith(...nodes: readonly PageNode[]): void {
    const { parentNode } = this
    if (!parentNode) return
    for (const node of nodes) parentNode.insertBefore(node, this)
    this.remove()
  }
}

/** A run of text. An entity is one of its own. */
export class PageText extends PageNode {
  readonly nodeType = 3
  readonly nodeName = '#text'
  nodeValue: string

  constructor(ownerDocument: Maker, value: string) {
    super(ownerDocument)
    this.nodeValue = value
  }

  get textContent(): string {
    return this.nodeValue
  }

  cloneNode(): PageText {
    return new PageText(this.ownerDocument!, this.nodeValue)
  }
}

/** What other nodes stand in: an element, or the document. */
export abstract class PageParent extends PageNode {
  get children(): PageElement[] {
    const elements: PageElement[] = []
    for (let node = this.firstChild; node; node = node.nextSibling) if (isElement(node)) elements.push(node)
    return elements
  }

  get firstElementChild(): PageElement | null {
    const { firstChild } = this
    return isElement(firstChild) ? firstChild : (firstChild?.nextElementSibling ?? null)
  }

  get lastElementChild(): PageElement | null {
    const { lastChild } = this
    return isElement(lastChild) ? lastChild : (lastChild?.previousElementSibling ?? null)
  }

  get textContent(): string {
    const { firstChild } = this
    if (firstChild === null) return ''
    if (firstChild.nodeType === 3 && firstChild.nextSibling === null) return (firstChild as PageText).nodeValue
    const texts: string[] = []
    for (let node = following(this, this); node; node = following(node, this))
      if (node.nodeType === 3) texts.push((node as PageText).nodeValue)
    return texts.join('')
  }

  set textContent(text: string) {
    this.empty()
    if (text !== '') this.appendChild(new PageText(this.ownerDocument!, text))
  }

  empty(): void {
    while (this.lastChild) this.lastChild.remove()
  }

  appendChild<T extends PageNode>(node: T): T {
    return this.insertBefore(node, null)
  }

  /** Puts a node before one of this one's, or last. */
  insertBefore<T extends PageNode>(node: T, before: PageNode | null): T {
    if ((node as PageNode) === before) return node
    if (node.parentNode) node.remove()
    const previous = before ? before.previousSibling : this.lastChild
    node.parentNode = this
    node.previousSibling = previous
    node.nextSibling = before
    if (previous) previous.nextSibling = node
    else this.firstChild = node
    if (before) before.previousSibling = node
    else this.lastChild = node
    return node
  }

  replaceChild<T extends PageNode>(node: PageNode, replaced: T): T {
    const next = replaced.nextSibling
    replaced.remove()
    this.insertBefore(node, next)
    return replaced
  }

  removeChild<T extends PageNode>(node: T): T {
    node.remove()
    return node
  }

  getElementsByTagName(name: string): PageElement[] {
    return this.all((element) => element.localName === name || element.tagName === name)
  }

  querySelectorAll(selectors: string): PageElement[] {
    return this.all(matching(selectors))
  }

  querySelector(selectors: string): PageElement | null {
    const matches = matching(selectors)
    for (let node = following(this, this); node; node = following(node, this))
      if (isElement(node) && matches(node)) return node
    return null
  }

  private all(matches: Matches): PageElement[] {
    const found: PageElement[] = []
    for (let node = following(this, this); node; node = following(node, this))
      if (isElement(node) && matches(node)) found.push(node)
    return found
  }
}

const isElement = (node: PageNode | null): node is PageElement => node?.nodeType === 1

/** The node after another in the order of the page, inside `root`. */
function following(node: PageNode, root: PageNode): PageNode | null {
  if (node.firstChild) return node.firstChild
  for (let last: PageNode | null = node; last && last !== root; last = last.parentNode)
    if (last.nextSibling) return last.nextSibling
  return null
}

export class PageElement extends PageParent {
  readonly nodeType = 1
  readonly localName: string
  readonly tagName: string
  readonly nodeName: string
  own: Attributes

  constructor(ownerDocument: Maker, localName: string, own: Attributes) {
    super(ownerDocument)
    this.localName = localName
    this.tagName = inCapitals(localName)
    this.nodeName = this.tagName
    this.own = own
    if (own.class !== undefined) own.class = oncePerWord(own.class)
  }

  get attributes(): Attribute[] {
    return listed(this.own)
  }

  getAttribute(name: string): string | null {
    return this.own[name] ?? null
  }

  hasAttribute(name: string): boolean {
    return this.own[name] !== undefined
  }

  setAttribute(name: string, value: string): void {
    const written = name === 'class' ? oncePerWord(value) : value
    if (this.own[name] === undefined) this.own = withAttribute(this.own, name, written)
    else this.own[name] = written
  }

  setAttributeNode({ name, value }: Attribute): void {
    this.removeAttribute(name)
    this.setAttribute(name, value)
  }

  removeAttribute(name: string): void {
    if (this.own[name] !== undefined) this.own = withoutAttribute(this.own, name)
  }

  get className(): string {
    return this.own.class ?? ''
  }

  set className(names: string) {
    this.setAttribute('class', names)
  }

  get id(): string {
    return this.own.id ?? ''
  }

  set id(id: string) {
    this.setAttribute('id', id)
  }

  /** Where a picture is. Readability asks for it by this name, and of other elements too, which have none. */
  get src(): string {
    return this.tagName === 'IMG' ? (this.own.src ?? '') : ''
  }

  get srcset(): string {
    return this.tagName === 'IMG' ? (this.own.srcset ?? '') : ''
  }

  get innerHTML(): string {
    return markupOf(this)
  }

  set innerHTML(markup: string) {
    this.empty()
    parseInto(this, this.ownerDocument!, markup)
  }

  closest(selectors: string): PageElement | null {
    const matches = matching(selectors)
    let element: PageElement | null = this
    while (element && !matches(element)) element = element.parentElement
    return element
  }

  cloneNode(deep = false): PageElement {
    const copy = new PageElement(this.ownerDocument!, this.localName, { ...this.own })
    if (deep)
      for (let node = this.firstChild; node; node = node.nextSibling)
        copy.appendChild((node as PageElement | PageText).cloneNode(true))
    return copy
  }
}
