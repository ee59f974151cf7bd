import { attributeOf, elementsIn } from './elements.ts'

/** A tag of an element that a site made itself, as `<x-para>`; those of AMP have a meaning. */
const made = /<(?!amp-)([a-z][a-z\d]*-[a-z][\w-]*)/gi
const isMade = ({ tagName }: Element): boolean =>
  tagName.includes('-') && !tagName.startsWith('AMP-') && tagName !== 'RELATED-STORY'
const mostMade = 3000

const inline = /^(?:A|ABBR|B|BDI|BR|CITE|CODE|DEL|EM|FONT|I|INS|MARK|Q|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|U|WBR)$/
/** Elements in which only words and inline elements stand. */
const lines = 'p,h1,h2,h3,h4,h5,h6,a,span,li,figcaption,button,label,strong,b,em,i'
/** Letters of a paragraph, and how many of them there are, where a page's text stands in elements of its own making. */
const long = 80
const fewest = 3
/** Letters in a picture's box at most. */
const longestFigure = 500

/**
 * Markup whose paragraphs stand in elements of the site's own making, `<x-para>`, with HTML's in their place: which one
 * is told by what an element holds and where it stands. Its name stays as a class. Other markup is given back as it is.
 */
export function withoutCustom(markup: string, parse: (markup: string) => Document): string {
  if (!isOften(markup)) return markup
  const names = namesFor(parse(markup).body)
  if (names.size === 0) return markup
  return markup.replace(/<(\/?)([a-z][a-z\d]*-[\w-]*)([^<>]*)/gi, (tag, close: string, name: string, rest: string) => {
    const known = names.get(name.toUpperCase())
    if (known === undefined) return tag
    if (close) return `</${known}`
    const classed = rest.replace(/\sclass=(["']?)/i, (_, quote: string) =>
      quote ? ` class=${quote}${name} ` : ` data-name=`,
    )
    return `<${known}${/\sclass=/i.test(classed) ? '' : ` class="${name}"`}${classed}`
  })
}

/** Is one of them there so often that the page's paragraphs may be its? Most pages need not be parsed once more to tell. */
function isOften(markup: string): boolean {
  const times = new Map<string, number>()
  for (const [, name = ''] of markup.matchAll(made)) {
    const before = times.get(name) ?? 0
    if (before + 1 >= fewest) return true
    times.set(name, before + 1)
  }
  return false
}

/** Of each made name the element that it stands for; none where the page's paragraphs stand in HTML's. */
function namesFor(body: Element): ReadonlyMap<string, string> {
  const groups = Map.groupBy(elementsIn(body, isMade, mostMade), ({ tagName }) => tagName)
  const isStory = [...groups.values()].some(
    (group) => group.filter((one) => isLine(one) && lettersOf(one) > long).length >= fewest,
  )
  const names = new Map<string, string>()
  if (!isStory) return names
  for (const [name, group] of groups) {
    const held = group.filter((element) => lettersOf(element) > 0 || element.querySelector('img'))
    if (held.length > 0) names.set(name, standsFor(held))
  }
  for (const [name, group] of groups)
    if (names.get(name) === 'p' && group.every(isCaption)) names.set(name, 'figcaption')
  return names
}

function standsFor(group: readonly Element[]): string {
  const level = /^[1-6]$/.exec(attributeOf(group[0]!, 'aria-level'))?.[0]
  if (level && group.every((element) => attributeOf(element, 'role') === 'heading')) return `h${level}`
  if (group.some(isInText)) return 'span'
  if (group.every(isFigure)) return 'figure'
  return group.every(isLine) ? 'p' : 'div'
}

const lettersOf = (element: Element): number => (element.textContent ?? '').trim().length

/** Are there only words and inline elements in it? */
const isLine = (element: Element): boolean =>
  lettersOf(element) > 0 && Array.from(element.children).every((child) => inline.test(child.tagName) && isInline(child))

const isInline = (element: Element): boolean =>
  Array.from(element.children).every((child) => (inline.test(child.tagName) || isMade(child)) && isInline(child))

/** Does it stand among words? */
const isInText = (element: Element): boolean =>
  element.closest(lines) !== null ||
  Array.from(element.parentElement?.childNodes ?? []).some(
    ({ nodeType, nodeValue }) => nodeType === 3 && /[\p{L}\p{N}]/u.test(nodeValue ?? ''),
  )

/** A box of one picture and few words. */
const isFigure = (element: Element): boolean =>
  element.querySelectorAll('img').length === 1 &&
  lettersOf(element) < longestFigure &&
  element.querySelector('p,h1,h2,h3,h4,h5,h6,ul,ol,table,a p') === null

/** The first words in a picture's box. */
function isCaption(element: Element): boolean {
  const { parentElement } = element
  if (!parentElement || !isMade(parentElement) || !isFigure(parentElement)) return false
  return Array.from(parentElement.children).find((child) => lettersOf(child) > 0) === element
}
