import { namedAs } from './names.ts'

/** Letters of a list of sentences at least, and the share of them that may be links. */
const fewest = 80
const mostLinked = 0.3
const skipped = /^(?:NAV|FOOTER|FORM|ASIDE|DIALOG|HEADER|TABLE|BLOCKQUOTE)$/
const lines = /^(?:P|H[2-6])$/

/** A heading, paragraph or list of the page, in the order of the page. */
interface Block {
  readonly element: Element
  readonly key: string
  readonly isList: boolean
  /** The element that a list stands in with what belongs to it, some levels up. */
  readonly around: Element | null
}

/**
 * The lists of a page that are no links, as they stood before the search for the main text took the page apart: it
 * drops steps with pictures and lists in boxes, of recipes above all.
 */
export class Lists {
  private readonly blocks: readonly Block[]

  constructor(body: Element) {
    const found: Block[] = []
    const visit = (parent: Element): void => {
      for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
        const tag = child.tagName
        if (skipped.test(tag) || namedAs(child) !== '') continue
        const isList = tag === 'UL' || tag === 'OL'
        if (lines.test(tag) || (isList && isOfStory(child)))
          found.push({
            element: child,
            key: keyOf(child.textContent ?? ''),
            isList,
            around: isList && isTold(child) ? up(child) : null,
          })
        else if (!isList) visit(child)
      }
    }
    visit(body)
    this.blocks = found
      .filter(({ key }) => key !== '')
      // Taken now, as long as the page is whole: a list far from what is above it is none of that.
      .map((block, i, all) => {
        const before = all.slice(Math.max(0, i - furthest), i)
        return block.around && !before.every(({ element }) => block.around!.contains(element))
          ? { ...block, around: null }
          : block
      })
  }

  /**
   * Puts back into the main text the lists that it lacks, under what they stood under: a paragraph, heading or other
   * list, with the headings between.
   */
  complete(main: Element): void {
    const text = this.blocks.some(({ isList }) => isList) ? keyOf(main.textContent ?? '') : ''
    const lost = this.blocks.flatMap(({ around, key }, i) => (text && around && !text.includes(key) ? [i] : []))
    if (lost.length === 0) return
    const places = new Map(
      Array.from(main.querySelectorAll('p,h2,h3,h4,h5,h6,ul,ol'), (one) => [keyOf(one.textContent ?? ''), one]),
    )
    for (const at of lost) {
      const { element, key } = this.blocks[at]!
      let from = at - 1
      while (from >= 0 && at - from < furthest && isHeading(this.blocks[from]!) && !places.has(this.blocks[from]!.key))
        from--
      const place = places.get(this.blocks[from]?.key ?? '')
      if (!place?.parentNode || keyOf(element.textContent ?? '') !== key) continue
      const copies = [...this.blocks.slice(from + 1, at).map((block) => block.element), element].map((one) =>
        one.cloneNode(true),
      )
      const next: ChildNode | null = place.nextSibling
      for (const copy of copies) place.parentNode.insertBefore(copy, next)
      places.set(key, copies.at(-1) as Element)
    }
  }
}

/** Headings between a lost list and what was kept above it, and one, at most. */
const furthest = 3
const levels = 3

function up(element: Element): Element | null {
  let around: Element | null = element
  for (let n = 0; n < levels && around; n++) around = around.parentElement
  return around
}

const isHeading = ({ element }: Block): boolean => /^H[2-6]$/.test(element.tagName)

function isOfStory(list: Element): boolean {
  const letters = (list.textContent ?? '').trim().length
  if (letters < fewest || list.children.length < 2) return false
  const linked = Array.from(list.querySelectorAll('a')).reduce((sum, link) => sum + (link.textContent ?? '').length, 0)
  return linked < letters * mostLinked && !list.querySelector('article,form,h1,h2,time')
}

/** Are most of its items sentences? */
function isTold(list: Element): boolean {
  const items = Array.from(list.children, (item) => (item.textContent ?? '').trim())
  return items.filter((item) => /[.!?؟…]["”“»’)\s\p{Cf}]*$/u.test(item)).length >= items.length / 2
}

const keyOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
