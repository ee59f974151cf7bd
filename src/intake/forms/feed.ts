import { bodyOf, type Item, instantOf, nothingSaid, plainOf, type Said } from './item.ts'
import { child, childrenOf, descendants, type Element, textOf } from './xml.ts'

/** A feed: what it is called, where it is from, and its items in its order. */
export interface Feed {
  readonly title: string
  readonly language: string
  /** The page that it belongs to. */
  readonly address: string
  /** Minutes that it says it stays as it is (the ttl of RSS); 0 where it says nothing. */
  readonly ttl: number
  readonly items: readonly FeedItem[]
}

export interface FeedItem extends Item {
  /** What the feed itself tells its items apart by; "" when it gives nothing. */
  readonly id: string
}

const maxItems = 500

/** RSS 2.0, 1.0 (RDF) or Atom (RFC 4287) from its root element; null when it is none of them. `from` is its own address. */
export function readXmlFeed(root: Element, from = ''): Feed | null {
  if (root.name === 'feed') return readAtom(root, from)
  if (root.name === 'rss' || root.name === 'RDF') return readRss(root, from)
  return null
}

function readRss(root: Element, from: string): Feed | null {
  const channel = child(root, 'channel')
  if (!channel) return null
  const title = plainOf(textOf(channel, 'title'))
  const site = addressOf(textOf(channel, 'link'), from)
  const language = textOf(channel, 'language')
  const items = [...childrenOf(channel, 'item'), ...childrenOf(root, 'item')]
    .slice(0, maxItems)
    .map((item): FeedItem => {
      const encoded = textOf(item, 'encoded')
      const description = textOf(item, 'description')
      const guid = child(item, 'guid')
      const permanent =
        guid && guid.attributes.isPermaLink !== 'false' && isAddress(guid.text.trim()) ? guid.text.trim() : ''
      const byline = plainOf(textOf(item, 'creator')) || nameIn(plainOf(textOf(item, 'author')))
      const source = child(item, 'source')
      return {
        id: guid?.text.trim() ?? '',
        said: {
          ...nothingSaid,
          headline: plainOf(textOf(item, 'title')),
          standfirst: encoded ? shortOf(description) : '',
          byline,
          authors: byline ? [byline] : [],
          published: instantOf(textOf(item, 'pubDate') || textOf(item, 'date')),
          publisher: title,
          address: addressOf(textOf(item, 'link'), site || from) || permanent,
          language,
          basedOn: source?.text.trim() ? [plainOf(source.text)] : [],
          picture: pictureOf(item),
        },
        body: bodyOf(encoded || description),
      }
    })
  const ttl = /^\s*(\d{1,6})\s*$/.exec(textOf(channel, 'ttl'))?.[1] ?? '0'
  return { title, language, address: site, ttl: Number(ttl), items }
}

function readAtom(root: Element, from: string): Feed {
  const base = addressOf(root.attributes.base ?? '', from) || from
  const title = plainOf(textOf(root, 'title'))
  const language = root.attributes.lang ?? ''
  const items = childrenOf(root, 'entry')
    .slice(0, maxItems)
    .map((entry): FeedItem => {
      const content = child(entry, 'content')
      const summary = child(entry, 'summary')
      const authors = (childrenOf(entry, 'author').length > 0 ? entry : root).children
        .filter(({ name }) => name === 'author')
        .map((author) => plainOf(textOf(author, 'name')))
        .filter(Boolean)
      const text = content ? constructOf(content) : summary ? constructOf(summary) : ''
      return {
        id: textOf(entry, 'id'),
        said: {
          ...nothingSaid,
          headline: plainOf(textOf(entry, 'title')),
          standfirst: content && summary ? shortOf(constructOf(summary)) : '',
          byline: authors.join(', '),
          authors,
          published: instantOf(textOf(entry, 'published') || textOf(entry, 'updated')),
          publisher: plainOf(textOf(child(entry, 'source'), 'title')) || title,
          address: linkOf(entry, addressOf(entry.attributes.base ?? '', base) || base),
          language: entry.attributes.lang ?? content?.attributes.lang ?? language,
          picture: pictureOf(entry),
        },
        body: bodyOf(text),
      }
    })
  return { title, language, address: linkOf(root, base), ttl: 0, items }
}

/** An Atom text or content: XHTML as its markup, all else as its text (RFC 4287, 3.1). */
const constructOf = (element: Element): string =>
  element.attributes.type === 'xhtml' ? element.markup : element.text.trim()

/** The address that an Atom element is about: its link without relation, or `alternate`. */
function linkOf(element: Element, base: string): string {
  const links = childrenOf(element, 'link').filter(({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate')
  return addressOf(
    (links.find(({ attributes }) => /html/.test(attributes.type ?? '')) ?? links[0])?.attributes.href ?? '',
    base,
  )
}

/** The item's picture: Media RSS, or an enclosure that is one. */
function pictureOf(item: Element): Said['picture'] {
  const media = [
    ...descendants(item, 'content'),
    ...descendants(item, 'thumbnail'),
    ...childrenOf(item, 'enclosure'),
    ...childrenOf(item, 'link'),
  ]
  const found = media.find(({ name, attributes }) => {
    if (name === 'thumbnail') return attributes.url !== undefined
    if (name === 'link' && attributes.rel !== 'enclosure') return false
    return /^image\//.test(attributes.type ?? '') || attributes.medium === 'image'
  })
  const address = addressOf(found?.attributes.url ?? found?.attributes.href ?? '')
  if (!address || !found) return null
  // What is written in the picture's own element is of it; the item's description is of the story.
  const words = (name: string) => plainOf(descendants(found, name)[0]?.text ?? '')
  return { address, alt: '', caption: words('description'), credit: words('credit') }
}

/** JSON Feed 1 and 1.1 (jsonfeed.org) from parsed JSON; null when it is none. */
export function readJsonFeed(json: unknown): Feed | null {
  if (!isRecord(json) || !/jsonfeed\.org\/version/.test(stringOf(json.version)) || !Array.isArray(json.items))
    return null
  const title = stringOf(json.title)
  const language = stringOf(json.language)
  const items = json.items
    .filter(isRecord)
    .slice(0, maxItems)
    .map((item): FeedItem => {
      const html = stringOf(item.content_html)
      const people = Array.isArray(item.authors) ? item.authors : item.author ? [item.author] : (json.authors ?? [])
      const authors = (Array.isArray(people) ? people : [])
        .filter(isRecord)
        .map(({ name }) => stringOf(name))
        .filter(Boolean)
      const image = addressOf(stringOf(item.image) || stringOf(item.banner_image))
      const text = html
        ? ({ kind: 'markup', markup: html } as const)
        : ({ kind: 'text', text: stringOf(item.content_text) || stringOf(item.summary) } as const)
      return {
        id: typeof item.id === 'number' ? String(item.id) : stringOf(item.id),
        said: {
          ...nothingSaid,
          headline: plainOf(stringOf(item.title)),
          standfirst: html || item.content_text ? shortOf(stringOf(item.summary)) : '',
          byline: authors.join(', '),
          authors,
          published: instantOf(stringOf(item.date_published)),
          publisher: title,
          address: addressOf(stringOf(item.url)) || addressOf(stringOf(item.id)),
          language: stringOf(item.language) || language,
          picture: image ? { address: image, alt: '', caption: '', credit: '' } : null,
        },
        body: text,
      }
    })
  return { title, language, address: addressOf(stringOf(json.home_page_url)), ttl: 0, items }
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** An address on the web, where it is written short as seen from `base`; "" when it is none. */
export function addressOf(text: string, base = ''): string {
  const trimmed = text.trim()
  if (isAddress(trimmed)) return trimmed
  if (trimmed === '' || trimmed.length > 2000 || !isAddress(base) || !URL.canParse(trimmed, base)) return ''
  const { href } = new URL(trimmed, base)
  return isAddress(href) ? href : ''
}

const isAddress = (text: string): boolean => /^https?:\/\//i.test(text) && text.length < 2000 && URL.canParse(text)

/** A field that stands beside the text, where it is short enough to be a standfirst. */
const shortOf = (text: string): string => {
  const plain = plainOf(text)
  return plain.length <= 400 ? plain : ''
}

/** RSS's author is an address, often with a name in brackets. */
const nameIn = (author: string): string => /\(([^()]{2,80})\)/.exec(author)?.[1] ?? (author.includes('@') ? '' : author)
