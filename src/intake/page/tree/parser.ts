import { Parser } from 'htmlparser2'
import type { Attributes } from './attributes.ts'

interface Node {
  readonly parentNode: Parent | null
}

interface Parent extends Node {
  appendChild(node: Node): Node
}

/** What makes the nodes of a page. */
export interface Maker {
  createElement(name: string, attributes: Attributes): Parent
  createTextNode(text: string): Node
}

/** Reads markup into an element or document that nothing stands in yet. Comments and declarations are left out. */
export function parseInto(root: Parent, maker: Maker, markup: string): void {
  let parent = root
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element = maker.createElement(name, attributes)
        parent.appendChild(element)
        parent = element
      },
      ontext(text) {
        parent.appendChild(maker.createTextNode(text))
      },
      onclosetag() {
        parent = parent.parentNode ?? root
      },
    },
    { lowerCaseAttributeNames: false },
  )
  parser.write(markup)
  parser.end()
}
