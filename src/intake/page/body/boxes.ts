import { anyInAll } from '../../languages/every.ts'
import type { Sizes } from './parts.ts'

/** Letters of a picture's words at most, and how far up from a picture its box is looked for. */
const longest = 360
const highest = 6
/** Pictures of a page that are looked at, and how wide one is at least. */
const most = 80
const narrowest = 120
const notPictures = new RegExp(
  anyInAll(({ markup }) => markup?.ornaments),
  'i',
)
const inText = /^(?:P|LI|A|B|STRONG)$/i

/**
 * The elements and texts that stand under a picture in a box of its own and are its words, whatever their markup is
 * called: `<div><img><br>The boat in port</div>`, a table of two rows. A paragraph that a picture stands in is none.
 */
export function captionsIn(body: Element, sizes: Sizes): Node[] {
  return Array.from(body.querySelectorAll('img,amp-img'))
    .slice(0, most)
    .flatMap((image) =>
      isPicture(image) && !image.closest('figure,nav,[data-part]') ? wordsUnder(image, body, sizes) : [],
    )
}

const isPicture = (image: Element): boolean => {
  const named = ['src', 'class', 'id', 'alt'].map((name) => (image.getAttribute(name) ?? '').slice(-200)).join(' ')
  return Number(image.getAttribute('width') ?? 999) > narrowest && !notPictures.test(named)
}

function wordsUnder(image: Element, body: Element, sizes: Sizes): Node[] {
  let box = image.parentElement
  for (let n = 0; n < highest && box && box !== body && sizes.get(box)?.letters === 0; n++) box = box.parentElement
  const size = box && sizes.get(box)
  if (!box || !size || box === body || size.letters < 3 || size.letters > longest || size.linked > size.letters / 2)
    return []
  if (box.querySelector('h1,h2,h3,h4,ul,ol,time,p + p,blockquote,form')) return []
  if (Array.from(box.querySelectorAll('img,amp-img')).filter(isPicture).length !== 1) return []
  const [texts, before] = textsAfter(box, image)
  if (before || texts.length === 0) return []
  // Text right beside the picture is a paragraph's that it stands in; a line of its own is not.
  const bare = texts.filter(({ parentElement }) => parentElement?.contains(image))
  if (bare.length === 0) return outermost(texts, image)
  return !inText.test(box.tagName) && isBroken(image, bare[0]!) ? bare : []
}

/** The texts in a box that stand after its picture; and do some stand before it? */
function textsAfter(box: Element, image: Element): [texts: Node[], before: boolean] {
  const texts: Node[] = []
  let [seen, before] = [false, false]
  const walk = (parent: Node): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node === image) seen = true
      else if (node.nodeType === 1) walk(node)
      else if (node.nodeType === 3 && /\S/.test(node.nodeValue ?? '')) {
        if (seen) texts.push(node)
        else before = true
      }
    }
  }
  walk(box)
  return [texts, before]
}

/** The outermost elements of texts that don't hold their picture too, once each. */
function outermost(texts: readonly Node[], image: Element): Node[] {
  const elements = texts.map((text) => {
    let element = text.parentElement!
    while (element.parentElement && !element.parentElement.contains(image)) element = element.parentElement
    return element
  })
  // What is named by its markup is what it is named.
  return [...new Set(elements)].filter(
    (element) => !element.hasAttribute('data-part') && !element.querySelector('[data-part]'),
  )
}

/** Is there a line break between a picture and the text after it? */
function isBroken(image: Element, text: Node): boolean {
  let node: Node = image
  while (node.parentNode && !node.parentNode.contains(text)) node = node.parentNode
  for (let next = node.nextSibling; next && next !== text; next = next.nextSibling)
    if (next.nodeType === 1 && /^BR$/i.test((next as Element).tagName)) return true
  return false
}
