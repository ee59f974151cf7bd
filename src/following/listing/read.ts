import {
  decode,
  type Feed,
  languageOf,
  type PageInput,
  parseXml,
  plainOf,
  readJsonFeed,
  readXmlFeed,
} from '../../intake/index.ts'
import { canonical } from '../alike/canonical.ts'
import { fingerprintsOf } from '../alike/likeness.ts'
import { type ListedItem, type ListingRead, mostItems } from './listing.ts'
import { readPageListing } from './page.ts'
import { shortened } from './shortened.ts'

/**
 * Reads what came from a followed address: RSS, Atom, JSON Feed, or a page. What it is tells its content, since servers
 * give feeds every type. Runs in a thread (worker.ts) that is ended where this takes too long.
 */
export function readListing(input: PageInput): ListingRead {
  const decoded = decode(input)
  if (!decoded.ok) return { ok: false, problem: decoded.problem }
  const text = decoded.text.replace(/^\ufeff?\s+/, '')
  if (text.startsWith('{') || text.startsWith('[')) return feedRead(readJsonFeed(parsed(text)))
  if (isXml(text)) {
    const root = parseXml(text)
    return root === null ? { ok: false, problem: 'tooLarge' } : feedRead(readXmlFeed(root, input.address))
  }
  return readPageListing(text, input.address ?? '')
}

/** XML by its first element: pages begin with html, whatever else they say about themselves. */
const isXml = (text: string): boolean => {
  const first = /<([A-Za-z][\w.-]*:)?([A-Za-z][\w.-]*)/.exec(text.slice(0, 20_000).replace(/<!--[\s\S]*?-->/g, ''))
  return /^(?:rss|feed|rdf)$/i.test(first?.[2] ?? '')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function feedRead(feed: Feed | null): ListingRead {
  if (feed === null) return { ok: false, problem: 'unknownForm' }
  const { title, language, ttl } = feed
  return { ok: true, listing: { kind: 'feed', title: title.slice(0, 200), language, ttl, items: itemsOf(feed) } }
}

function itemsOf(feed: Feed): ListedItem[] {
  const told = feed.items.slice(0, mostItems).map(({ id, said, body }) => {
    const text = body.kind === 'markup' ? plainOf(body.markup.slice(0, 200_000)) : body.kind === 'text' ? body.text : ''
    const plain = text.slice(0, 60_000).replace(/\s+/g, ' ').trim()
    return {
      said,
      address: said.address || (/^https?:\/\//i.test(id) ? id : ''),
      plain,
      summary: said.standfirst || plain,
    }
  })
  const often = repeated(told.map(({ summary }) => summary))
  const seen = new Set<string>()
  return told.flatMap(({ said, address, plain, summary: given }) => {
    const one = canonical(address)
    if (one === '' || seen.has(one)) return []
    seen.add(one)
    // The same words under each item are no summary of any.
    const summary = often.has(given) ? '' : given
    const headline = (said.headline || shortened(summary, 100)).slice(0, 300)
    if (headline === '') return []
    const { language } = languageOf(`${headline}. ${plain}`, said.language || feed.language)
    const outlet = (said.publisher || feed.title).slice(0, 200)
    const fingerprints = fingerprintsOf({ headline, summary, text: plain === given && often.has(given) ? '' : plain })
    return [
      {
        address,
        headline,
        summary: shortened(summary, 400),
        outlet,
        language,
        published: said.published,
        fingerprints,
      },
    ]
  })
}

function repeated(texts: readonly string[]): Set<string> {
  const once = new Set<string>()
  return new Set(texts.filter((text) => once.has(text) || !once.add(text)))
}
