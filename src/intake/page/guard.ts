import { type Unreadable, unreadable } from '../found.ts'
import { embedOf, imagesIn } from './body/embeds.ts'

/** Markup that is parsed at most, after scripts, styles and drawings are taken out, in UTF-16 units. */
const maxMarkup = 4 * 1024 * 1024
/** Tags that are parsed at most. The largest news page seen had 9,000. */
const maxTags = 60_000
/** Elements inside one another that are kept; deeper ones lose their tags and keep their text. */
const maxDepth = 100
/** A tag longer than this has its attributes cut: no attribute that we read is that long. */
const maxTag = 6000

const skipped = new Set([
  'script',
  'style',
  'svg',
  'noscript',
  'iframe',
  'template',
  'object',
  'math',
  'canvas',
  'textarea',
  'select',
])
const empty = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
])
/** Elements that a parser closes by itself: they don't nest. */
const closesItself = new Set([
  'p',
  'li',
  'td',
  'th',
  'tr',
  'dt',
  'dd',
  'option',
  'tbody',
  'thead',
  'tfoot',
  'html',
  'head',
  'body',
])

/** Tags of boxes: white space between two that open, or two that close, is not seen, and would be a node each. */
const boxes = new Set(
  'div section article main header footer aside nav ul ol li table thead tbody tr td th figure form body p h1 h2 h3 h4 h5 h6'
    .split(' ')
    .flatMap((name) => [`<${name}`, `</${name}`]),
)

/** Markup that is safe to parse, and the structured data (JSON-LD) that its scripts held. */
export interface Guarded {
  readonly markup: string
  readonly structured: readonly string[]
  /** Was it nested deeper than any page is, so that what is left of it is not worth a search for its main text? */
  readonly flattened: boolean
}

/**
 * One linear scan before any parser sees the page: takes out what is no text (scripts, styles, drawings, comments),
 * and bounds size, number of tags, attributes and depth, on which parsers recurse.
 */
export function guard(source: string): Guarded | Unreadable {
  const kept: string[] = []
  const structured: string[] = []
  let size = 0
  let tags = 0
  let depth = 0
  let over = 0
  let flattened = false
  /** White space that stands before the next tag, and the tag before it: "<div" or "</div". */
  let [gap, before] = ['', '']
  const keep = (part: string, tag = ''): void => {
    if (gap !== '' && !(tag !== '' && boxes.has(tag) && boxes.has(before) && (tag[1] === '/') === (before[1] === '/')))
      kept.push(gap)
    gap = ''
    before = tag
    kept.push(part)
    size += part.length
  }
  for (let i = 0; i < source.length; ) {
    const open = source.indexOf('<', i)
    if (open === -1) {
      keep(source.slice(i))
      break
    }
    const text = source.slice(i, open)
    if (text.length < 200 && before !== '' && !/\S/.test(text)) gap += text
    else if (text !== '') keep(text)
    if (source.startsWith('<!--', open)) {
      const end = source.indexOf('-->', open + 4)
      i = end === -1 ? source.length : end + 3
      continue
    }
    const name = nameAt(source, open)
    if (name === '') {
      // "<" that opens no tag is text; "<!doctype" and "<?" are neither.
      const isText = !/[!?/]/.test(source[open + 1] ?? '')
      const end = isText ? open + 1 : after(source, '>', open)
      if (isText) keep('&lt;')
      i = end
      continue
    }
    const end = tagEnd(source, open)
    const closing = source[open + 1] === '/'
    if (!closing && skipped.has(name)) {
      const close = closeOf(source, name, end)
      if (name === 'noscript') for (const image of imagesIn(source.slice(end, close.from))) keep(image)
      if (name === 'iframe') keep(embedOf(source.slice(open, Math.min(end, open + maxTag))))
      if (name === 'script' && /ld\+json/i.test(source.slice(open, Math.min(end, open + 300))))
        structured.push(source.slice(end, close.from))
      i = source[end - 2] === '/' && name === 'svg' ? end : close.to
      continue
    }
    i = end
    if (!closing && name.startsWith('amp-')) keep(embedOf(source.slice(open, Math.min(end, open + maxTag))))
    if (++tags > maxTags) return unreadable('tooLarge', { tags: String(maxTags) })
    if (!empty.has(name) && !closesItself.has(name)) {
      if (closing) {
        if (over > 0) {
          over--
          continue
        }
        depth = Math.max(0, depth - 1)
      } else if (depth >= maxDepth) {
        over++
        flattened = true
        continue
      } else depth++
    }
    const opened = `<${closing ? '/' : ''}${name}`
    keep(end - open > maxTag ? `${opened}>` : tagIn(source, open, end, name), opened)
    if (size > maxMarkup) return unreadable('tooLarge', { limit: String(maxMarkup) })
  }
  if (size > maxMarkup) return unreadable('tooLarge', { limit: String(maxMarkup) })
  return { markup: kept.join(''), structured, flattened }
}

/** Attributes for scripts and readers of screens, which say nothing of a story. A page has more of them than of all others. */
const unread =
  /\s(?:(?:data-(?!testid)|on|aria-(?!hidden|modal)|js|xmlns:)[\w-]{1,60}|target|tabindex|title|jsaction|accesskey|draggable|hreflang|onclick|rel(?==["'](?:no|external|ugc|bookmark|sponsored))|style(?!=["'][^"'<>]*(?:display|visibility|font)))=(?:"[^"<>]*"|'[^'<>]*')/gi

/** Tags of which all is kept: a picture's may say where it is loaded from, whatever they are called; a link names a feed. */
const whole = new Set(['img', 'source', 'amp-img', 'link', 'abbr'])

/** A tag without what is not read of it. */
function tagIn(source: string, open: number, end: number, name: string): string {
  const written = source.slice(open, end)
  const tag = capitals.test(written)
    ? written.replace(attribute, (_, own, value) => own.toLowerCase() + value)
    : written
  return end - open < 30 || whole.has(name) ? tag : tag.replace(unread, '')
}

/** Names of attributes in capitals, as old pages write them: the parser tells them from small ones. */
const capitals = /\s[A-Z][\w:-]*\s?=/
const attribute = /(\s[\w:-]{1,60})(\s?=\s?(?:"[^"]*"|'[^']*'|[^\s"'>]+))/g

const tagName = /[a-zA-Z][a-zA-Z0-9:-]{0,29}/y

function nameAt(source: string, open: number): string {
  tagName.lastIndex = source[open + 1] === '/' ? open + 2 : open + 1
  return tagName.exec(source)?.[0].toLowerCase() ?? ''
}

/** Where a tag ends: at ">" outside quoted values, or at a ">" inside one that is never closed. */
function tagEnd(source: string, open: number): number {
  const limit = Math.min(source.length, open + 400_000)
  for (let i = open + 1; i < limit; i++) {
    const char = source[i]!
    if (char === '>') return i + 1
    if ((char === '"' || char === "'") && source[i - 1] === '=') {
      const close = source.indexOf(char, i + 1)
      if (close === -1 || close >= limit) break
      i = close
    }
  }
  return after(source, '>', open)
}

function after(source: string, what: string, from: number): number {
  const at = source.indexOf(what, from)
  return at === -1 ? source.length : at + 1
}

function closeOf(source: string, name: string, from: number): { from: number; to: number } {
  for (let at = source.indexOf('</', from); at !== -1; at = source.indexOf('</', at + 2)) {
    if (source.slice(at + 2, at + 2 + name.length).toLowerCase() === name)
      return { from: at, to: after(source, '>', at) }
  }
  // Never closed: a script or style swallows the rest, as in browsers; other elements are read as if closed at once.
  return name === 'script' || name === 'style' || name === 'textarea'
    ? { from: source.length, to: source.length }
    : { from, to: from }
}
