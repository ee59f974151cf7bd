/** An element of a mail as a mail program sees it, with the styles that come down to it. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** Its own words and pictures stand under it; "" where it has only other elements. */
  text: string
  readonly style: Readonly<Record<string, string>>
  readonly classes: readonly string[]
  readonly above: Element | null
}

/** Elements that have no end. */
const empty = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'wbr'])
/** Their text is no words for readers. */
const unread = new Set(['style', 'title', 'script'])

const part = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9]*)((?:\s+[^\s=/>]+(?:="[^"]*")?)*)\s*\/?>|([^<]+)/gi
const attribute = /([^\s=/>]+)(?:="([^"]*)")?/g

/**
 * The elements of a mail's HTML, in order. It reads what `mailPage` writes: every "<" that is not an element's is
 * escaped, values stand in double quotes, and what opens is closed.
 */
export function elementsOf(html: string): Element[] {
  const elements: Element[] = []
  let here: Element | null = null
  for (const [, closes, name = '', given = '', text] of html.matchAll(part)) {
    if (text !== undefined) {
      if (here && !unread.has(here.name)) here.text += text
    } else if (name === '') continue
    else if (closes) here = closed(here, name.toLowerCase())
    else {
      const element = opened(name.toLowerCase(), given, here)
      elements.push(element)
      if (!empty.has(element.name)) here = element
    }
  }
  return elements
}

function opened(name: string, given: string, above: Element | null): Element {
  const attributes: Record<string, string> = {}
  for (const [, key = '', value = ''] of given.matchAll(attribute)) attributes[key.toLowerCase()] = plain(value)
  const own = Object.fromEntries(
    (attributes.style ?? '').split(';').flatMap((one) => {
      const at = one.indexOf(':')
      return at < 0 ? [] : [[one.slice(0, at).trim().toLowerCase(), one.slice(at + 1).trim()]]
    }),
  )
  return { name, attributes, text: '', style: own, classes: (attributes.class ?? '').split(/\s+/), above }
}

function closed(here: Element | null, name: string): Element | null {
  let element = here
  while (element && element.name !== name) element = element.above
  return element ? element.above : here
}

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** Text as it was before it was escaped. */
export const plain = (text: string): string => text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => signs[name] ?? '')
