import type { House } from '../../house.ts'
import { latestPublished } from '../../record/index.ts'
import { routes } from '../../routes.ts'
import type { Made } from '../keeping/kept.ts'
import { key, pageOf, sitemapLength } from '../keeping/keys.ts'
import type { Site } from '../site.ts'
import { storyKeysOf } from './listing.ts'

const feedLength = 30

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** Text for XML 1.0: escaped, without the control characters that it can't hold. */
const xml = (text: string): string =>
  text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are not in XML's Char production.
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)

/** The date form of RSS 2.0: RFC 822 with a year of four digits. */
const rfc822 = (at: string): string => new Date(at).toUTCString().replace('GMT', '+0000')

/** The latest stories of a language as RSS 2.0, with their summaries. */
export async function makeFeed(house: House, site: Site): Promise<Made> {
  const { language, newsroom, name, words } = site
  const full = (path: string) => xml(`${newsroom.publicAddress}${path}`)
  const stories = await latestPublished(house.store.read, { language, limit: feedLength })
  const items = stories.map(({ document, slug, publicId, firstPublishedAt }) => {
    const link = full(routes.story(language, slug))
    const authors = document.credits.filter(({ role }) => role === 'author').map((credit) => credit.name)
    return `<item><title>${xml(document.headline)}</title><link>${link}</link><guid isPermaLink="false">urn:uuid:${publicId}</guid><pubDate>${rfc822(firstPublishedAt)}</pubDate>${
      document.standfirst === '' ? '' : `<description>${xml(document.standfirst)}</description>`
    }${authors.map((author) => `<dc:creator>${xml(author)}</dc:creator>`).join('')}${
      document.kicker === '' ? '' : `<category>${xml(document.kicker)}</category>`
    }<dc:language>${language}</dc:language></item>`
  })
  const newest = stories[0]?.firstPublishedAt
  const text = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>${xml(name)}</title><link>${full(routes.front(language))}</link><description>${xml(newsroom.tagline[language] || words.feedTitle(name))}</description><language>${language}</language><atom:link href="${full(routes.rss(language))}" rel="self" type="application/rss+xml"/>${
    newest ? `<lastBuildDate>${rfc822(newest)}</lastBuildDate>` : ''
  }${items.join('\n')}</channel></rss>
`
  return { type: 'application/rss+xml; charset=utf-8', text, keys: [key.feed(language), ...storyKeysOf(stories)] }
}

const sitemapType = 'application/xml; charset=utf-8'

/** The index of the sitemap: a part for each language and so many stories, numbered from the oldest. */
export async function makeSitemap(house: House): Promise<Made> {
  const { publicAddress, languages } = house.newsroom()
  const rows = await house.store.read
    .selectFrom('story')
    .select((e) => ['language', e.fn.max('archiveNumber').as('last')])
    .where('archiveNumber', 'is not', null)
    .groupBy('language')
    .execute()
  const parts = languages.flatMap((language) => {
    const last = rows.find((row) => row.language === language)?.last ?? 0
    return Array.from({ length: last === 0 ? 0 : pageOf(last, sitemapLength) }, (_, index) =>
      routes.sitemapPart(language, index + 1),
    )
  })
  const text = `<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${parts
    .map((path) => `<sitemap><loc>${xml(publicAddress + path)}</loc></sitemap>`)
    .join('')}</sitemapindex>
`
  return { type: sitemapType, text, keys: [key.sitemap('', 0), ...languages.map((one) => key.sitemap(one, 1))] }
}

/** A part of the sitemap: each story with its other languages. Undefined beyond the last part. */
export async function makeSitemapPart(house: House, language: string, part: number): Promise<Made | undefined> {
  const { publicAddress, languages } = house.newsroom()
  const after = (part - 1) * sitemapLength
  const rows = await house.store.read
    .selectFrom('story')
    .innerJoin('story as other', 'other.workId', 'story.workId')
    .select(['story.id', 'story.slug', 'other.language as otherLanguage', 'other.slug as otherSlug'])
    .where('story.language', '=', language)
    .where('story.archiveNumber', '>', after)
    .where('story.archiveNumber', '<=', after + sitemapLength)
    .where('story.publishedRevisionId', 'is not', null)
    .where('other.publishedRevisionId', 'is not', null)
    .orderBy('story.archiveNumber')
    .orderBy('other.id')
    .execute()
  if (rows.length === 0 || !languages.includes(language)) return undefined
  const full = (one: string, slug: string) => xml(publicAddress + routes.story(one, slug))
  const stories = Map.groupBy(rows, (row) => row.slug)
  const urls = [...stories].map(([slug, others]) => {
    const links = others.length < 2 ? [] : others
    return `<url><loc>${full(language, slug)}</loc>${links
      .map(
        (one) =>
          `<xhtml:link rel="alternate" hreflang="${one.otherLanguage}" href="${full(one.otherLanguage, one.otherSlug)}"/>`,
      )
      .join('')}</url>`
  })
  const text = `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${urls.join('\n')}</urlset>
`
  return { type: sitemapType, text, keys: [key.sitemap(language, part)] }
}
