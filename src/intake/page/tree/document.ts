import type { Attributes } from './attributes.ts'
import { PageElement, PageParent, PageText } from './nodes.ts'
import { parseInto } from './parser.ts'

/** A page's markup as a tree. */
export class PageDocument extends PageParent {
  readonly nodeType = 9
  readonly nodeName = '#document'

  constructor(markup: string) {
    super(null)
    parseInto(this, this, markup)
  }

  get documentElement(): PageElement | null {
    return this.firstElementChild
  }

  /** The head; an empty one is made where there is none. */
  get head(): PageElement {
    const root = this.documentElement!
    const { firstElementChild } = root
    return firstElementChild?.tagName === 'HEAD'
      ? firstElementChild
      : root.insertBefore(this.createElement('head'), root.firstChild)
  }

  /** The body; an empty one is made where none stands right after the head. */
  get body(): PageElement {
    const { head } = this
    const { nextElementSibling } = head
    return nextElementSibling?.tagName === 'BODY'
      ? nextElementSibling
      : head.parentNode!.insertBefore(this.createElement('body'), head.nextSibling)
  }

  get title(): string {
    return this.head.getElementsByTagName('title')[0]?.textContent ?? ''
  }

  /** The address that links are relative to, where the page says one. */
  get baseURI(): string | null {
    return this.querySelector('base')?.getAttribute('href') ?? null
  }

  createElement(name: string, attributes: Attributes = {}): PageElement {
    return new PageElement(this, name, attributes)
  }

  createTextNode(text: string): PageText {
    return new PageText(this, text)
  }
}
