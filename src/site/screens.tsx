import { type Context, Hono } from 'hono'
import type { House } from '../house.ts'
import {
  broken,
  elsewhere,
  gone,
  moved,
  notFound,
  pageSecurity,
  preferredLanguage,
  text,
} from '../platform/http/index.ts'
import { addressAt } from '../record/index.ts'
import { routes } from '../routes.ts'
import { answered } from './answered.ts'
import { icon } from './icon.ts'
import type { Made } from './keeping/kept.ts'
import { makeFeed, makeSitemap, makeSitemapPart } from './making/feeds.ts'
import { makeArchive, makeCorrections, makeFront, makeLatest } from './making/lists.tsx'
import { makePeople, makePerson } from './making/people.tsx'
import { makePolicy } from './making/policy.tsx'
import { makeStory } from './making/story.tsx'
import { HelpPage } from './pages/plain.tsx'
import type { Pages } from './pages.ts'
import { type Networks, reporting } from './reporting.tsx'
import { type Pictures, readSite, type SignUp, type Site } from './site.ts'

/** What the site needs besides the house. */
export interface SiteParts extends Networks {
  readonly pages: Pages
  readonly signUp: SignUp
  readonly pictures: Pictures
}

/** A language in a path: nothing that the desk or a machine answers looks like one. */
const lang = ':lang{[a-z]{2,3}(?:-[A-Za-z]{2,4})?}'

type Making = (site: Site, parts: Parts) => Promise<Made | undefined>

type PathOf = (language: string, parts: Parts) => string
/** What stands in a path: a slug, a number (0 when it is none of a page). */
interface Parts {
  readonly slug: string
  readonly n: number
}

/** The pages that are kept: where they are, how their path is written, and what makes them. A story comes last. */
const keptPages = (house: House, pictures: Pictures): { at: string; path: PathOf; make: Making }[] => [
  { at: '', path: routes.front, make: (site) => makeFront(house, site, pictures) },
  { at: 'latest', path: routes.frontByTime, make: (site) => makeLatest(house, site) },
  { at: 'feed.xml', path: routes.rss, make: (site) => makeFeed(house, site) },
  { at: 'people', path: routes.people, make: (site) => makePeople(house, site, 1) },
  { at: 'corrections', path: routes.corrections, make: (site) => makeCorrections(house, site) },
  { at: 'about', path: routes.about, make: (site) => makePolicy(house, site, 'about') },
  { at: 'privacy', path: routes.privacy, make: (site) => makePolicy(house, site, 'privacy') },
  {
    at: 'section/:slug',
    path: (language, { slug }) => routes.section(language, slug),
    make: (site, { slug }) => makeLatest(house, site, slug),
  },
  {
    at: 'people/page/:n',
    path: (language, { n }) => routes.peoplePage(language, n),
    make: (site, { n }) => makePeople(house, site, n),
  },
  {
    at: 'people/:slug',
    path: (language, { slug }) => routes.person(language, slug),
    make: (site, { slug }) => makePerson(house, site, slug),
  },
  {
    at: 'people/:slug/:n',
    path: (language, { slug, n }) => routes.personPage(language, slug, n),
    make: (site, { slug, n }) => makePerson(house, site, slug, n),
  },
  {
    at: 'archive/:n',
    path: (language, { n }) => routes.archive(language, n),
    make: (site, { n }) => makeArchive(house, site, n),
  },
  {
    at: ':slug',
    path: (language, { slug }) => routes.story(language, slug),
    make: (site, { slug }) => makeStory(house, site, pictures, slug),
  },
]

/** Everything that readers see. Paths of other features under a language are theirs if they are mounted before. */
export function siteScreens(house: House, parts: SiteParts): Hono {
  const app = new Hono()
  const { pages, signUp, pictures } = parts
  const report = reporting(house, parts)
  const languageOf = (context: Context) => context.req.param('lang') ?? ''
  const has = (language: string) => house.newsroom().languages.includes(language)
  const site = (language: string) => readSite(house, language, signUp)

  /** A page that is kept: by its path as it is written, whatever query came with it. */
  const kept = (path: string, context: Context, maker: () => Promise<Made | undefined>) =>
    pages.page(path, maker).then((page) => page && answered(page, context))
  /** A page of one language; another spelling of its address leads to it. */
  const show = (pathOf: PathOf, make: Making) => async (context: Context) => {
    const language = languageOf(context)
    if (!has(language)) return missing(context)
    const number = /^[1-9]\d{0,6}$/.exec(context.req.param('n') ?? '')?.[0] ?? '0'
    const parts = { slug: context.req.param('slug') ?? '', n: Number(number) }
    const path = pathOf(language, parts)
    const answer = await kept(path, context, async () => make(await site(language), parts))
    if (answer && new URL(context.req.url).pathname !== path) return moved(path)
    return answer ?? missing(context)
  }
  const missing = async (context: Context) => {
    const language = has(languageOf(context)) ? languageOf(context) : preferred(context)
    return absent(house, await site(language), decodedPath(context))
  }
  const preferred = (context: Context) =>
    preferredLanguage(context.req.header('accept-language'), house.newsroom().languages)

  app.use(async (context, next) => {
    await next()
    for (const [name, value] of Object.entries(pageSecurity)) context.res.headers.set(name, value)
  })
  app.get('/', (context) => elsewhere(routes.front(preferred(context)), { vary: 'accept-language' }))
  app.get(routes.robots(), () => text(robots(house.newsroom().publicAddress)))
  app.get(
    routes.favicon(),
    async (context) => (await kept(routes.favicon(), context, () => icon(house))) ?? missing(context),
  )
  app.get(
    routes.sitemap(),
    async (context) => (await kept(routes.sitemap(), context, () => makeSitemap(house))) ?? missing(context),
  )
  app.get('/:file{sitemap-[a-z]{2,3}-[1-9][0-9]{0,4}\\.xml}', async (context) => {
    const [, language = '', part = ''] = (context.req.param('file') ?? '').split(/[-.]/)
    const path = routes.sitemapPart(language, Number(part))
    return (await kept(path, context, () => makeSitemapPart(house, language, Number(part)))) ?? missing(context)
  })

  app.get(`/${lang}`, (context) =>
    has(languageOf(context)) ? moved(routes.front(languageOf(context))) : missing(context),
  )
  app.get(`/${lang}/report`, async (context) =>
    has(languageOf(context)) ? report.show(await site(languageOf(context)), context) : missing(context),
  )
  app.post(`/${lang}/report`, async (context) =>
    has(languageOf(context)) ? report.take(await site(languageOf(context)), context) : missing(context),
  )
  for (const one of keptPages(house, pictures)) app.get(`/${lang}/${one.at}`, show(one.path, one.make))
  // The desk has its own words for what isn't there.
  app.get('*', (context, next) => (context.req.path.startsWith(routes.desk()) ? next() : missing(context)))
  app.notFound(missing)
  app.onError(async (problem, context) => {
    process.emitWarning(`${context.req.path}: ${problem.stack ?? problem.message}`)
    const here = await site(preferred(context))
    return broken(<HelpPage site={here} title={here.words.broken.title} words={here.words.broken.words} />)
  })
  return app
}

/** The page where nothing is: a story that was taken away, an address that has moved, or none at all. */
async function absent(house: House, site: Site, path: string): Promise<Response> {
  const address = await addressAt(house.store.read, path)
  if (address?.kind === 'redirect' && address.target.startsWith('/')) return moved(address.target)
  const { words, dates } = site
  if (address?.kind !== 'gone') {
    return notFound(<HelpPage site={site} title={words.missing.title} words={words.missing.words} />)
  }
  const story = await house.store.read
    .selectFrom('story')
    .select(['withdrawnAt', 'withdrawnReason'])
    .where('id', '=', address.storyId)
    .executeTakeFirst()
  const details = [
    story?.withdrawnReason ? `${words.gone.reason} \u2068${story.withdrawnReason}\u2069` : '',
    story?.withdrawnAt ? words.gone.on(dates.day(dates.dayOf(story.withdrawnAt))) : '',
  ]
  return gone(
    <HelpPage
      site={site}
      title={words.gone.title}
      words={words.gone.words}
      details={details.filter((detail) => detail !== '')}
    />,
  )
}

const decodedPath = (context: Context): string => {
  const { pathname } = new URL(context.req.url)
  try {
    return decodeURI(pathname)
  } catch {
    return pathname
  }
}

const robots = (address: string): string => `User-agent: *
Disallow: /desk
Disallow: /confirm/
Disallow: /unsubscribe/
Disallow: /preferences/
Disallow: /new-address/

Sitemap: ${address}${routes.sitemap()}
`
