/** Words of the source as a place in it. The numbers of findings and the boxes beside a block are none of its text. */
const beside = 'sup, .mended'

function textNodes(block: Node): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(beside) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  const nodes: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text)
  return nodes
}

export const textOf = (block: Node): string =>
  textNodes(block)
    .map(({ data }) => data)
    .join('')

/** How many UTF-16 units of a block's text stand before a point in it. */
export function offsetIn(block: Node, node: Node, offset: number): number {
  const before = document.createRange()
  before.setStart(block, 0)
  before.setEnd(node, offset)
  return textNodes(block).reduce((sum, text) => {
    if (text === node) return sum + offset
    return before.comparePoint(text, text.length) <= 0 ? sum + text.length : sum
  }, 0)
}

/** The range of a block's text from one unit to another. */
export function rangeIn(block: Node, from: number, to: number): Range {
  const range = document.createRange()
  range.selectNodeContents(block)
  let start = 0
  for (const text of textNodes(block)) {
    const end = start + text.length
    if (from >= start && from < end) range.setStart(text, from - start)
    if (to > start && to <= end) range.setEnd(text, to - start)
    start = end
  }
  return range
}

/** The text of a range, as the source has it. */
export function textIn(range: Range): string {
  const words = range.cloneContents()
  for (const element of words.querySelectorAll(beside)) element.remove()
  return (words.textContent ?? '').replace(/\s+/g, ' ').trim()
}

/** The words of a text in its language: where each begins and ends. */
export function wordsOf(text: string, language: string): readonly (readonly [number, number])[] {
  const segments = new Intl.Segmenter(language || undefined, { granularity: 'word' }).segment(text)
  return [...segments].flatMap(({ index, segment, isWordLike }) =>
    isWordLike ? [[index, index + segment.length] as const] : [],
  )
}
