import type { Size, Sizes } from './parts.ts'

/** What an element between a story's paragraphs is by its shape: a heading inside it, or a box that is none of it. */
export type Shape = 'heading' | 'box'

/** Paragraphs of a story that stand beside one another at least, where shapes among them say anything. */
const fewest = 3
/** Letters of a paragraph of prose, and of a heading inside a story and of a box at most. */
const long = 80
const longestHeading = 90
const longestBox = 260

const paragraphs = /^(?:P|DIV)$/
const boxes = /^(?:DIV|SECTION|CENTER)$/
const block =
  'p,div,section,article,ul,ol,dl,table,figure,h1,h2,h3,h4,h5,h6,blockquote,form,center,aside,header,footer,details'
/** What is no promotion: facts, headings, pictures, quotations. */
const holding = 'h1,h2,h3,h4,h5,h6,ul,ol,dl,table,pre,img,amp-img,figure,blockquote,video,details'

/**
 * What stands between the paragraphs of a story and is marked up otherwise than they are, in markup that names neither:
 * a short line before a paragraph that is no sentence heads it; a small box of boxes that ends in no sentence asks the
 * reader for something. `parent` is what they stand in.
 */
export function shapesIn(parent: Element, sizes: Sizes): ReadonlyMap<Element, Shape> {
  const shapes = new Map<Element, Shape>()
  const children = Array.from(parent.children)
  if (children.length <= fewest) return shapes
  const prose = children.map((child) => isProse(child, sizes.get(child)))
  const [first, last] = [prose.indexOf(true), prose.lastIndexOf(true)]
  const alike = children.filter((_, i) => prose[i])
  if (alike.length < fewest) return shapes
  const marked = new Set(alike.map(markOf))
  for (const child of children.slice(last + 1)) if (isTags(child, sizes.get(child))) shapes.set(child, 'box')
  const others = children.filter((child, i) => i > first && i < last && !prose[i] && !marked.has(markOf(child)))
  if (others.length === 0) return shapes
  const areLeaves = alike.every((element) => element.tagName === 'P' || !element.querySelector(block))
  // Where headings are marked as such, another line is a pulled quotation.
  const areMarked = children.some((child) => /^H[2-6]$/.test(child.tagName))
  const lines = Map.groupBy(
    others.filter((child) => !areMarked && isLine(child, sizes.get(child))),
    markOf,
  )
  for (const child of others) {
    const size = sizes.get(child)
    if (!size || size.letters === 0) continue
    const like = lines.get(markOf(child)) ?? []
    // All that are marked up so must be such lines, each before a paragraph.
    const every = children.filter((other) => markOf(other) === markOf(child) && (sizes.get(other)?.letters ?? 0) > 0)
    if (like.length > 0 && like.length === every.length && like.every((line) => isBefore(line, prose, children)))
      shapes.set(child, 'heading')
    else if (areLeaves && (isBox(child, size) || isPulled(child, size, alike))) shapes.set(child, 'box')
  }
  return shapes
}

const isProse = (element: Element, size: Size | undefined): boolean =>
  size !== undefined &&
  paragraphs.test(element.tagName) &&
  size.letters > long &&
  size.runs > 0 &&
  size.linked < size.letters / 2

const markOf = (element: Element): string => `${element.tagName}.${element.getAttribute('class') ?? ''}`

/** A short line, which is no sentence and leads nowhere, in a block that has a name of its own. */
function isLine(element: Element, size: Size | undefined): boolean {
  if (!size || !paragraphs.test(element.tagName) || !element.getAttribute('class')) return false
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return false
  if (size.letters < 3 || size.letters > longestHeading || size.links > 0 || size.fields > 0) return false
  const text = (element.textContent ?? '').trim()
  if (/[.:;,…!]["”“»’)]*$/u.test(text) || /^[—–\-(©"“„«#*]/u.test(text) || !/\p{L}{2}/u.test(text)) return false
  return element.querySelector(`${block},img,br,time,button`) === null
}

/** Is the next element with words a paragraph of the story? */
function isBefore(line: Element, prose: readonly boolean[], children: readonly Element[]): boolean {
  const at = children.indexOf(line)
  const next = children.findIndex((child, i) => i > at && /\S/.test(child.textContent ?? ''))
  return next !== -1 && prose[next]!
}

/** A small box of other blocks, which holds nothing but short words and ends in no sentence. */
function isBox(element: Element, { letters, runs }: Size): boolean {
  if (!boxes.test(element.tagName) || letters > longestBox || runs > 0 || element.querySelector(holding)) return false
  const text = (element.textContent ?? '').trim()
  return element.querySelector(block) !== null && !/[.!?؟…:]["”“»’)]*$/u.test(text) && !/^["“„«—–]/u.test(text)
}

/** Letters of a quotation that is printed again in a box at least. */
const fewestPulled = 20

/** Is a box of boxes nothing but words in marks that stand in a paragraph too? */
function isPulled(element: Element, { letters }: Size, paragraphs: readonly Element[]): boolean {
  if (!boxes.test(element.tagName) || letters > longestBox || element.querySelector(holding)) return false
  const said = /^["“„«»]\s*([^"“”„«»]+?)[.,!?]?\s*["“”«»]$/u.exec((element.textContent ?? '').trim())?.[1] ?? ''
  if (said.length < fewestPulled || element.querySelector(block) === null) return false
  return paragraphs.some((paragraph) => (paragraph.textContent ?? '').includes(said))
}

/** Letters of the words that a page files a story under at most. */
const longestTags = 160

/** A line below the story of nothing but small elements beside one another, which is no sentence. */
function isTags(element: Element, size: Size | undefined): boolean {
  if (!size || !paragraphs.test(element.tagName) || size.letters > longestTags || element.children.length < 2)
    return false
  const isSmall = (node: ChildNode): boolean =>
    node.nodeType === 3 ? !/[\p{L}\p{N}]/u.test(node.nodeValue ?? '') : /^(?:SPAN|A)$/.test(node.nodeName)
  return Array.from(element.childNodes).every(isSmall) && !/[.!?؟…)\]]["”“»’]*\s*$/u.test(element.textContent ?? '')
}
