import { anyNamed, namesOf } from './names.ts'
import type { Size, Sizes, Telling } from './parts.ts'
import { storiesIn } from './related.ts'

/** Names of what leads to stories that belong to this one, and not to those of the whole site. */
export const own = anyNamed(({ related }) => related)
/** Letters of a run of text that reads as prose. */
const longRun = 80

/** Is it a box of a link or three that stands between paragraphs of the story? */
export function isBetween(element: Element, tag: string, { letters, linked, links, runs, fields }: Size): boolean {
  if (!/^(?:DIV|SECTION|ASIDE)$/.test(tag) || links === 0 || links > 3 || runs > 0 || fields > 0 || letters > 400)
    return false
  if (linked < letters * 0.5 || element.querySelector('figure,form,p + p + p')) return false
  const beside = [element.previousElementSibling, element.nextElementSibling]
  if (!beside.every((other) => other !== null && /^(?:P|H[2-4]|BLOCKQUOTE)$/i.test(other.tagName))) return false
  const around = Array.from(element.parentElement?.children ?? [])
  return around.filter(isLong).length >= fewestAround && storiesIn(element).length > 0
}

/** Paragraphs that stand around a box inside a story at least. */
const fewestAround = 3
const isLong = (element: Element): boolean =>
  /^P$/i.test(element.tagName) && (element.textContent ?? '').length > longRun

/** Is it a box of one line that leads to a story: "Read also: …"? */
export function isLead(element: Element, tag: string, { letters, linked, links, runs }: Size, tells: Telling): boolean {
  if (
    !/^(?:DIV|SECTION|ASIDE|TABLE|CENTER|BLOCKQUOTE)$/.test(tag) ||
    links === 0 ||
    links > 3 ||
    runs > 0 ||
    letters > 400
  )
    return false
  if (linked < letters * 0.4 || element.querySelector('h1,h2,h3,img,form')) return false
  return tells.leads(spaced(element)) && storiesIn(element).length > 0
}

/** The other boxes beside one that leads to a story which are marked up as it is, and hold a link or three as it does. */
export const likeLead = (lead: Element, sizes: Sizes): Element[] =>
  !lead.parentElement || !lead.getAttribute('class')
    ? []
    : Array.from(lead.parentElement.children).filter((other) => {
        const size = sizes.get(other)
        const isAlike = other.tagName === lead.tagName && other.getAttribute('class') === lead.getAttribute('class')
        return (
          isAlike && size && size.links > 0 && size.links < 4 && size.runs === 0 && size.linked > size.letters * 0.4
        )
      })

/** An element's words, with a space between its parts. */
function spaced(element: Element): string {
  const parts: string[] = []
  const walk = (parent: Node): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) parts.push(node.nodeValue ?? '')
      else walk(node)
    }
  }
  walk(element)
  return parts.join(' ').replace(/\s+/g, ' ').trim()
}

/** Is it a box that is named as one of a related story, and holds its headline without a link? */
export function isUnlinked(element: Element, tag: string, { letters, links, runs }: Size): boolean {
  if (!/^(?:DIV|SECTION|ASIDE|P)$/.test(tag) || links > 0 || runs > 1 || letters < 20 || letters > longestHeadline)
    return false
  if (!own.test(namesOf(element)) || element.querySelector('img,form,p + p,li,h2,h3')) return false
  return !/[.…]["”“»]?\s*$/u.test(element.textContent ?? '')
}

const longestHeadline = 160
