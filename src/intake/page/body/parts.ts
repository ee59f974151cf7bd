import { anyInAll } from '../../languages/every.ts'
import { isAdvert } from './advert-boxes.ts'
import { captionsIn } from './boxes.ts'
import { isBetween, isLead, isUnlinked, likeLead, own } from './leads.ts'
import { anyNamed, type Named, namesOf, standfirsts, subheads } from './names.ts'
import { storiesIn, storyWithoutLink } from './related.ts'
import { shapesIn } from './soup.ts'

/** What recommends stories on a site, by the names that its makers give it. */
const recommenders = ['outbrain', 'taboola', 'revcontent', 'zergnet']
/** What sends letters, shows comments, shares and asks for consent, by the same. */
const services = ['mailchimp', 'disqus', 'livefyre', 'gdpr', 'sharethis', 'sharedaddy', 'addthis', 'addtoany']
/** Names of what leads to other stories: they say so only where there is a link. */
const leading = anyNamed(({ related = [], leading = [] }) => [...related, ...leading], recommenders)
/** Names of what asks the reader for something, or belongs to the page. */
const asking = anyNamed(({ asking }) => asking, services)
/** Names of lines: when, who, how often. */
const lines = anyNamed(({ lines }) => lines)
const captions = anyNamed(({ captions }) => captions)
const credits = anyNamed(({ credits }) => credits)
const denied = /-(?:no|has|without)-/
/** Names of what holds a story: with prose in it, such an element is not what else its name says. */
const holding = anyNamed(({ holding }) => holding)
const printed = /-d-none-(?:.*-)?d-print-/
const container = /^(?:DIV|SECTION|ARTICLE|FIGURE|CENTER|HEADER|FOOTER|ASIDE|MAIN)$/
const inline = /^(?:A|ABBR|B|BDI|BDO|CITE|CODE|DATA|EM|FONT|I|MARK|Q|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|U)$/
const bylines = new RegExp(`${anyInAll(({ markup }) => markup?.bylines)}|dateline|writtenby`, 'i')
const maxLine = 200
/** What asks for something, and the letters of a box with it at most. */
const field = /^(?:INPUT|BUTTON|TEXTAREA)$/
const asked = 300
/** Letters of a run of text that reads as prose, and how many of them a part has that surely holds no story. */
const longRun = 80
const maxRuns = 2

/** How much text an element has, how much of it is links and how many those are, and how many of its runs are long. */
export interface Size {
  readonly letters: number
  readonly linked: number
  readonly links: number
  /** Fields to fill in and buttons. */
  readonly fields: number
  readonly runs: number
}

/** What lines say in the page's language. */
export interface Telling {
  /** Does a line lead to another story: "Read also: …"? */
  readonly leads: (line: string) => boolean
  /** Does it stand over an advertisement? */
  readonly advertises: (line: string) => boolean
}

export type Sizes = ReadonlyMap<Element, Size>

/** The sizes of an element and of all in it, in letters without the white space around each run. */
export function sizesOf(root: Element): Sizes {
  const sizes = new Map<Element, Size>()
  const measure = (element: Element, inLink: boolean): Size => {
    const tag = element.tagName.toUpperCase()
    let [letters, linked, links, runs, fields] = [0, 0, 0, 0, field.test(tag) ? 1 : 0]
    const link = inLink || tag === 'A'
    if (link && !inLink) links++
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        const { length } = (node.nodeValue ?? '').trim()
        letters += length
        if (link) linked += length
        else if (length > longRun) runs++
      } else if (node.nodeType === 1) {
        const inner = measure(node as Element, link)
        letters += inner.letters
        linked += inner.linked
        links += inner.links
        runs += inner.runs
        fields += inner.fields
      }
    }
    const size = { letters, linked, links, runs, fields }
    sizes.set(element, size)
    return size
  }
  measure(root, false)
  return sizes
}

/**
 * Says on each element what its markup names it, while the markup is whole: finding the main text renames elements and
 * replaces those that hold one paragraph. What is inside a named part says so too, down to its paragraphs and lines.
 * What surely holds no story is taken out at once; of a box of related stories, its links stay.
 */
export function nameParts(body: Element, tells: Telling, sizes = sizesOf(body)): void {
  const { letters, runs } = sizes.get(body)!
  const named: { readonly element: Element; readonly part: Named; readonly runs: number }[] = []
  const alike = new Set<Element>()
  const visit = (parent: Element): void => {
    const shapes = shapesIn(parent, sizes)
    for (const element of Array.from(parent.children)) {
      const size = sizes.get(element)!
      const tag = element.tagName.toUpperCase()
      const leads = isLead(element, tag, size, tells)
      // Drupal's templates have captions in `<blockquote class="image-field-caption">`.
      const isCaption = tag === 'BLOCKQUOTE' && captions.test(namesOf(element)) && size.letters < mostInCaption
      if (isCaption) say(element, 'caption')
      if (size.letters === 0 || (tag === 'BLOCKQUOTE' && !leads)) continue
      const shape = shapes.get(element)
      if (isSubhead(element, tag, size) || (shape === 'heading' && partOf(element, tag, size, letters) === '')) {
        element.replaceWith(headingOf(element))
        continue
      }
      // What stands inside a line is of the line, whatever it is called.
      const isLine = !container.test(parent.tagName.toUpperCase())
      const isInline = inline.test(tag) && !(size.runs > maxRuns && element.querySelector('p,div,table'))
      if (isLine && isInline && size.letters < sizes.get(parent)!.letters) {
        unname(element)
        continue
      }
      if (leads) for (const other of likeLead(element, sizes)) alike.add(other)
      const isOther = isAdvert(element, tag, size, tells)
      const part =
        !isOther && (leads || alike.has(element) || isBetween(element, tag, size) || isUnlinked(element, tag, size))
          ? 'related'
          : partOf(element, tag, size, letters) || (shape === 'box' || isOther ? 'around' : '')
      if (part && size.runs <= maxRuns) named.push({ element, part, runs: size.runs })
      else {
        // It may be the story itself that is named so: what is in it is asked too.
        if (part) element.setAttribute('data-part', part)
        visit(element)
      }
    }
  }
  visit(body)
  const beside = named.filter(({ part }) => part === 'around' || part === 'related')
  const believed = beside.reduce((sum, one) => sum + one.runs, 0) <= runs / 2
  for (const { element, part, runs: own } of named) {
    const stories = part === 'related' ? [...storiesIn(element), ...storyWithoutLink(element)] : []
    if (stories.length > 0 && believed) element.replaceWith(...stories)
    else if (part === 'around' && own < 2 && believed) element.remove()
    else say(element, part)
  }
}

/**
 * Says on the words of a page's pictures that they are such, by their names and by the boxes that they stand in. Gives
 * the sizes of the elements where they stayed the same.
 */
export function nameCaptions(body: Element): Sizes | undefined {
  const sizes = sizesOf(body)
  const found = captionsIn(body, sizes)
  for (const words of found) say(words.nodeType === 1 ? (words as Element) : enclosed(words), 'caption')
  return found.length === 0 ? sizes : undefined
}

/** Letters of a picture's words at most. */
const mostInCaption = 1200

/** A short block that is no sentence and that its markup calls a heading inside the story. */
function isSubhead(element: Element, tag: string, { letters, links }: Size): boolean {
  if (!/^(?:P|DIV|SPAN)$/.test(tag) || letters > 110 || links > 0 || !subheads.test(namesOf(element))) return false
  return !/[.:;,]\s*$/.test(element.textContent ?? '') && !element.querySelector('img,p,div')
}

/** The heading element that a block stands for. */
function headingOf(block: Element): Element {
  const heading = block.ownerDocument.createElement('h3')
  heading.textContent = block.textContent
  return heading
}

function partOf(
  element: Element,
  tag: string,
  { letters, linked, links, runs, fields }: Size,
  whole: number,
): Named | '' {
  const names = namesOf(element)
  if (names !== '' && letters < whole * 0.4 && !denied.test(names) && (runs < 2 || !holding.test(names))) {
    const short = letters < links * 250 || linked > letters * 0.3
    if (links > 0 && short && leading.test(names)) return own.test(names) ? 'related' : 'around'
    if (asking.test(names) || printed.test(names)) return 'around'
    if (captions.test(names) && letters < mostInCaption) return 'caption'
    if (credits.test(names) && letters < maxLine) return 'credit'
    if (letters < maxLine && lines.test(names)) return 'line'
    if (letters < 500 && standfirsts.test(names)) return 'standfirst'
  }
  if (links > 2 && runs === 0 && linked > letters * 0.6 && isContents(element, tag)) return 'around'
  if (fields > 0 && runs === 0 && letters < Math.min(asked, whole * 0.2) && isBox(element, tag)) return 'around'
  if (/^(?:NAV|FOOTER|ASIDE|DIALOG)$/.test(tag) && letters < whole * 0.4) return 'around'
  return tag === 'TIME' && letters < 60 ? 'line' : ''
}

/** A list of links that all lead to somewhere on the page itself: its contents, tabs, the pictures of a gallery. */
const isContents = (element: Element, tag: string): boolean =>
  /^(?:DIV|SECTION|UL|OL|NAV)$/.test(tag) &&
  Array.from(element.querySelectorAll('a')).every((link) => /^#./.test(link.getAttribute('href') ?? ''))

/** A box with a field or a button, and no headline or picture of the story: it asks the reader for something. */
const isBox = (element: Element, tag: string): boolean =>
  /^(?:DIV|SECTION|ASIDE)$/.test(tag) && !element.querySelector('h1,h2,img,figure,time')

/** Readability takes the first element that is named as a byline or dateline out of the text, also from inside a sentence. */
function unname(element: Element): void {
  for (const inner of [element, ...Array.from(element.querySelectorAll('*'))])
    if (
      bylines.test(
        `${inner.getAttribute('class')} ${inner.getAttribute('id')} ${inner.getAttribute('rel')} ${inner.getAttribute('itemprop')}`,
      )
    )
      for (const name of ['class', 'id', 'rel', 'itemprop']) inner.removeAttribute(name)
}

/** Says it on an element and in it: on text that stands in a container by itself, and on each line. */
function say(element: Element, part: Named): void {
  element.setAttribute('data-part', part)
  if (!container.test(element.tagName.toUpperCase())) return
  for (const node of Array.from(element.childNodes)) {
    if (node.nodeType === 1) say(node as Element, part)
    else if (node.nodeType === 3 && /\S/.test(node.nodeValue ?? '')) {
      enclosed(node).setAttribute('data-part', part)
    }
  }
}

/** A text in an element of its own. */
function enclosed(text: Node): Element {
  const line = text.ownerDocument!.createElement('span')
  ;(text as ChildNode).replaceWith(line)
  line.appendChild(text)
  return line
}
