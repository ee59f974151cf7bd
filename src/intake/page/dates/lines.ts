import { anyInAll } from '../../languages/every.ts'
import { squeeze } from '../alike.ts'
import { known } from '../known.ts'

/** A line of a page as it is printed, for the dates in it. */
export interface PageLine {
  readonly text: string
  /** The innermost element that holds all of it. */
  readonly element: Element
  /** Is it in a part of the page that is not about this story: menu, footer, aside, comments, other stories? */
  readonly elsewhere: boolean
  /** Is it, or what it stands in, marked as a date by its class, id or itemprop? */
  readonly marked: string
  /** The elements in it that have a date for machines: `time`, and those marked as `datePublished`. */
  readonly times: readonly Element[]
}

const skipped = new Set('SCRIPT STYLE SVG NOSCRIPT IFRAME TEMPLATE OBJECT SELECT OPTION TEXTAREA TITLE'.split(' '))
const inline = new Set(
  'A ABBR B BDI BDO BIG CITE CODE DATA EM FONT I INS LABEL MARK Q S SMALL SPAN STRONG SUB SUP TIME TT U VAR WBR META'.split(
    ' ',
  ),
)
const elsewhereTags = new Set('NAV ASIDE FORM DIALOG BLOCKQUOTE FIGURE'.split(' '))
const elsewhereNames = new RegExp(
  `(?:^|[\\s_-])(?:${anyInAll(({ markup }) => markup?.elsewhere)}|outbrain|taboola|gdpr)(?:$|[\\s_-])`,
  'i',
)
const dateNames = new RegExp(
  anyInAll(({ markup }) => markup?.dates),
  'i',
)

/** Do names mark a date, and do they say that something is elsewhere? */
const saidBy = known((names) => ({ date: dateNames.test(names), elsewhere: elsewhereNames.test(names) }))

const namesOf = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''} ${element.getAttribute('itemprop') ?? ''}`.slice(
    0,
    300,
  )

/** The foot of a page; that of the story's own article may say when it is from. */
function isPageFoot(element: Element, names: string, above: ReadonlySet<Element>): boolean {
  if (element.tagName.toUpperCase() !== 'FOOTER' && !/(?:^|[\s_-])footer(?:$|[\s_-])/i.test(names)) return false
  const parent = element.parentElement
  if (!parent || !above.has(parent) || /^(?:BODY|HTML)$/i.test(parent.tagName)) return true
  return !/(?:^|[\s_-])(?:article|post|entry|story|news)(?:$|[\s_-])/i.test(`${parent.tagName} ${namesOf(parent)}`)
}

interface Where {
  /** In a box that is marked as a date and has room for no more? */
  readonly small: boolean
  readonly elsewhere: boolean
  readonly marked: string
}

/** The lines of a page in its order, at most so many. `headline` and what it stands in is never elsewhere. */
export function linesOf(root: Element, headline: Element | null, most = 4000): PageLine[] {
  const above = new Set<Element>()
  for (let element = headline; element; element = element.parentElement) above.add(element)
  /** What has most of the page's text holds the story, whatever its name. */
  const half = (root.textContent ?? '').length / 2
  const lines: PageLine[] = []
  let text = ''
  let times: Element[] = []
  let named = ''
  const flush = (element: Element, where: Where): void => {
    const line = squeeze(text)
    if ((line || times.length > 0) && lines.length < most)
      lines.push({ text: line, element, times, elsewhere: where.elsewhere, marked: where.marked + named })
    text = ''
    times = []
    named = ''
  }
  const walk = (element: Element, where: Where): void => {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) text += node.nodeValue ?? ''
      if (node.nodeType !== 1) continue
      const child = node as Element
      const tag = child.tagName.toUpperCase()
      if (skipped.has(tag) || lines.length >= most) continue
      if (tag === 'BR') {
        flush(element, where)
        continue
      }
      const names = namesOf(child)
      const said = saidBy(names)
      const marked = tag === 'TIME' || said.date ? `${names} ${tag}` : where.marked
      const there: Where = {
        small: where.small,
        elsewhere:
          where.elsewhere ||
          (!above.has(child) &&
            (elsewhereTags.has(tag) ||
              (tag === 'HEADER' && !child.closest('article')) ||
              isPageFoot(child, names, above) ||
              (said.elsewhere && (child.textContent ?? '').length < half))),
        marked: above.has(child) ? '' : marked,
      }
      if (
        tag === 'TIME' ||
        (tag === 'ABBR' && child.hasAttribute('title')) ||
        child.hasAttribute('datetime') ||
        child.getAttribute('itemprop') === 'datePublished'
      )
        times.push(child)
      // "29", "Jan" and "2026" in three boxes are one date.
      const isSmall = marked !== '' && !above.has(child) && (child.textContent ?? '').trim().length < 40
      if (inline.has(tag) || (where.small && tag !== 'BR')) {
        if (there.marked !== where.marked) named += ` ${marked}`
        text += ' '
        walk(child, there)
        text += ' '
        continue
      }
      flush(element, where)
      walk(child, { ...there, small: isSmall })
      flush(child, there)
    }
  }
  walk(root, { small: false, elsewhere: false, marked: '' })
  flush(root, { small: false, elsewhere: false, marked: '' })
  return lines
}
