import { parseHTML } from 'linkedom'
import { guard, languageOf } from '../../intake/index.ts'
import { canonical } from '../alike/canonical.ts'
import { fingerprintsOf } from '../alike/likeness.ts'
import { type ListedItem, type ListingRead, mostItems, type NamedFeed } from './listing.ts'

/** What a page calls a feed in its head. */
const feedTypes = /^application\/(?:rss|atom|rdf)\+xml\b|^application\/feed\+json\b|^text\/xml\b/i
/** Parts of a page that lead around the site and not to its stories. */
const around = /^(?:nav|aside|footer|form|dialog|menu|select|noscript)$/i
const aroundRoles = /^(?:navigation|complementary|contentinfo|search|menu|menubar|dialog|banner)$/i
/** Paths to lists, people and doors of a site. */
const noStory =
  /^\/(?:tags?|topics?|categor(?:y|ies|ia)|authors?|autor(?:es)?|people|search|login|log-in|sign-?in|register|subscribe|suscri\w*|account|cart|about|contact|privacy|terms|cookies?|newsletters?|page|wp-\w+)(?:\/|$)/i

/** A story's link has so many words, or signs where words are not parted. */
const fewest = { words: 4, signs: 20 }

/** The stories that a page links to, in its order, and the feeds that it names. */
export function readPageListing(source: string, address: string): ListingRead {
  const guarded = guard(source)
  if ('problem' in guarded) return { ok: false, problem: guarded.problem }
  const { document } = parseHTML(rooted(guarded.markup)) as unknown as { document: Document }
  const meta = (name: string) => document.querySelector(`meta[property="${name}"]`)?.getAttribute('content') ?? ''
  const title = oneLine(meta('og:site_name') || document.querySelector('title')?.textContent || '').slice(0, 200)
  const declared = document.documentElement?.getAttribute('lang') ?? ''
  const base = absolute(document.querySelector('base')?.getAttribute('href'), address) || address
  const links = linksOf(document.querySelector('main, [role="main"]') ?? document.body, base, address)
  const items = links.map(({ address: to, headline }): ListedItem => {
    const { language } = languageOf(headline, declared)
    const fingerprints = fingerprintsOf({ headline, summary: '', text: '' })
    return { address: to, headline, summary: '', outlet: title, language, published: '', fingerprints }
  })
  const listing = {
    kind: 'page' as const,
    title,
    language: declared.toLowerCase().split('-')[0] ?? '',
    items,
    feeds: feedsOf(document, base),
    signIn: document.querySelector('input[type="password"]') !== null,
  }
  return { ok: true, listing }
}

const rooted = (markup: string): string => {
  const whole = /<body[\s>]/i.test(markup) ? markup : `<html><head></head><body>${markup}</body></html>`
  return `<!doctype html>${/<html[\s>]/i.test(whole) ? whole : `<html>${whole}</html>`}`
}

function feedsOf(document: Document, base: string): NamedFeed[] {
  const found = [...document.querySelectorAll('link[rel]')].flatMap((link) => {
    if (!/(?:^|\s)alternate(?:\s|$)/i.test(link.getAttribute('rel') ?? '')) return []
    if (!feedTypes.test(link.getAttribute('type') ?? '')) return []
    const address = absolute(link.getAttribute('href'), base)
    return address === '' ? [] : [{ address, title: oneLine(link.getAttribute('title') ?? '').slice(0, 200) }]
  })
  // A feed of comments is named beside each feed of stories.
  const ofStories = found.filter(
    ({ address, title }) => !/comment|comentario|تعليق/i.test(`${new URL(address).pathname} ${title}`),
  )
  const keys = ofStories.map(({ address }) => canonical(address))
  return ofStories.filter((_, at) => keys.indexOf(keys[at] ?? '') === at).slice(0, 20)
}

interface Link {
  readonly address: string
  readonly headline: string
}

/** Walks the tree without recursion: the deepest page is a hundred levels deep, but nobody need rely on that. */
function linksOf(root: Element | null, base: string, address: string): Link[] {
  const found = new Map<string, Link & { heading: boolean }>()
  const own = canonical(address)
  const open: { element: Element; heading: boolean; article: boolean }[] =
    root === null ? [] : [{ element: root, heading: false, article: false }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { element } = next
    const name = element.localName
    if (around.test(name) || aroundRoles.test(element.getAttribute('role') ?? '')) continue
    const article = next.article || name === 'article' || name === 'main'
    if (name === 'header' && !article) continue
    const heading = next.heading || /^h[1-6]$/.test(name)
    if (name === 'a') {
      const to = absolute(element.getAttribute('href'), base)
      const inner = element.querySelector('h1, h2, h3, h4, h5, h6')
      const headline = oneLine((inner ?? element).textContent ?? '').slice(0, 300)
      const key = canonical(to)
      if (key !== '' && key !== own && isStory(to, headline, address)) {
        const before = found.get(key)
        const strong = heading || inner !== null
        // A picture's link and a headline's lead to one story: the headline tells it.
        if (!before) found.set(key, { address: to, headline, heading: strong })
        else if (strong && !before.heading) found.set(key, { ...before, headline, heading: true })
      }
    }
    for (let child = element.lastElementChild; child !== null; child = child.previousElementSibling)
      open.push({ element: child, heading, article })
    if (found.size >= mostItems * 2) break
  }
  const all = [...found.values()]
  const headings = all.filter((link) => link.heading)
  return (headings.length >= 5 ? headings : all)
    .slice(0, mostItems)
    .map(({ address: to, headline }) => ({ address: to, headline }))
}

/** Does a link lead to a story of this site? */
function isStory(to: string, words: string, page: string): boolean {
  const [there, here] = [new URL(to), URL.canParse(page) ? new URL(page) : null]
  if (here !== null && !sameSite(there.hostname, here.hostname)) return false
  if (there.pathname === '/' || noStory.test(there.pathname)) return false
  const parted = words.split(' ').length >= fewest.words && words.length >= fewest.signs
  return parted || (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Thai}]/u.test(words) && words.length >= fewest.signs / 2)
}

/** One site: the same host, or one a part of the other. */
function sameSite(one: string, other: string): boolean {
  const [a, b] = [one, other].map((host) => host.toLowerCase().replace(/^www\d?\./, ''))
  return a === b || Boolean(a?.endsWith(`.${b}`) || b?.endsWith(`.${a}`))
}

function absolute(href: string | null | undefined, base: string): string {
  const given = href?.trim() ?? ''
  if (given === '' || given.length > 2000 || !URL.canParse(given, base || undefined)) return ''
  const { protocol, username, password, href: whole } = new URL(given, base || undefined)
  return /^https?:$/.test(protocol) && !username && !password ? whole : ''
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
