import type { Child } from 'hono/jsx'
import { routes } from '../../routes.ts'
import { postalAddressIn } from '../../settings.ts'
import { directionOf, type Language, ownName } from '../../story/language.ts'
import type { Site } from '../site.ts'

/** The same page in another language. */
export interface Alternate {
  readonly language: Language
  readonly path: string
}

/** What a page says about itself in its head. */
export interface Head {
  readonly title: string
  readonly description: string
  /** The page's own path, canonical. "" for a page that must not be found again: a form, an error. */
  readonly path: string
  /** This page in all its languages, itself included. */
  readonly alternates: readonly Alternate[]
  readonly kind?: 'website' | 'article'
  readonly publishedAt?: string
  /** The page's own text has the postal address: the imprint doesn't say it again. */
  readonly addressTold?: boolean
  readonly picture?: { readonly src: string; readonly width: number; readonly height: number; readonly alt: string }
}

/** One page of the site: head, masthead, the page itself, imprint. No script, no cookie, no other host. */
export const SitePage = ({
  site,
  head,
  here,
  children,
}: {
  site: Site
  head: Head
  /** The place in the navigation where one is: a section's slug, "people", "corrections", "front". */
  here?: string
  children: Child
}) => (
  <html lang={site.language} dir={directionOf(site.language)}>
    <Heading site={site} head={head} />
    <body class={here === 'front' ? 'front' : undefined}>
      <a class="skip" href="#text">
        {site.words.skip}
      </a>
      {here === 'front' ? (
        <Nameplate site={site} head={head} />
      ) : (
        <Masthead site={site} head={head} here={here ?? ''} />
      )}
      <main id="text">{children}</main>
      <Imprint site={site} addressTold={head.addressTold ?? false} />
    </body>
  </html>
)

const Heading = ({ site, head }: { site: Site; head: Head }) => {
  const full = (path: string) => `${site.newsroom.publicAddress}${path}`
  const others = head.alternates.filter(({ language }) => language !== site.language)
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{head.title === site.name ? site.name : `${head.title}${site.words.between}${site.name}`}</title>
      <meta name="description" content={head.description} />
      <meta name="color-scheme" content="light dark" />
      {site.files.face && <link rel="preload" href={site.files.face} as="font" type="font/woff2" crossorigin="" />}
      <link rel="stylesheet" href={site.files.style} />
      <link rel="icon" href={site.files.icon} type="image/svg+xml" />
      <link
        rel="alternate"
        type="application/rss+xml"
        title={site.words.feedTitle(site.name)}
        href={routes.rss(site.language)}
      />
      {head.path === '' ? (
        <meta name="robots" content="noindex" />
      ) : (
        <>
          <link rel="canonical" href={full(head.path)} />
          {others.length > 0 &&
            head.alternates.map(({ language, path }) => <link rel="alternate" hreflang={language} href={full(path)} />)}
          {others.length > 0 && <link rel="alternate" hreflang="x-default" href={full(defaultOf(site, head))} />}
          <meta property="og:type" content={head.kind ?? 'website'} />
          <meta property="og:title" content={head.title} />
          <meta property="og:description" content={head.description} />
          <meta property="og:url" content={full(head.path)} />
          <meta property="og:site_name" content={site.name} />
          <meta property="og:locale" content={site.language} />
          {head.publishedAt && <meta property="article:published_time" content={head.publishedAt} />}
          {head.picture && <meta property="og:image" content={full(head.picture.src)} />}
          {head.picture && <meta property="og:image:alt" content={head.picture.alt} />}
        </>
      )}
    </head>
  )
}

/** Where a reader of no language of ours is sent: the front page's own chooser, or the first language. */
const defaultOf = (site: Site, head: Head): string => {
  if (head.path === routes.front(site.language)) return routes.home()
  const first = site.newsroom.languages.find((language) => head.alternates.some((one) => one.language === language))
  return (head.alternates.find(({ language }) => language === first) ?? head.alternates[0])?.path ?? head.path
}

/** The languages of this page; those that it does not exist in lead to their front page. */
const Languages = ({ site, head }: { site: Site; head: Head }) => {
  if (site.newsroom.languages.length < 2) return null
  return (
    <nav class="langs" aria-label={site.words.languages}>
      {site.newsroom.languages.map((language) => {
        if (language === site.language) return <b>{ownName(language)}</b>
        const there = head.alternates.find((one) => one.language === language)?.path ?? routes.front(language)
        return (
          <a lang={language} hreflang={language} href={there}>
            {ownName(language)}
          </a>
        )
      })}
    </nav>
  )
}

const Sections = ({ site, here }: { site: Site; here: string }) => {
  const current = (place: string) => (place === here ? 'page' : undefined)
  const { words, language } = site
  return (
    <nav class="sections" aria-label={words.sections}>
      {site.sections.map(({ slug, name }) => (
        <a href={routes.section(language, slug)} aria-current={current(slug)}>
          {name}
        </a>
      ))}
      <a class="end" href={routes.people(language)} aria-current={current('/people')}>
        {words.people}
      </a>
      <a href={routes.corrections(language)} aria-current={current('/corrections')}>
        {words.corrections}
      </a>
    </nav>
  )
}

const Nameplate = ({ site, head }: { site: Site; head: Head }) => {
  const { newsroom, language, words, dates } = site
  const town = newsroom.town[language] ?? ''
  const says = newsroom.tagline[language] ?? ''
  return (
    <header class="nameplate">
      <h1>
        <a href={routes.front(language)}>{site.name}</a>
      </h1>
      <Languages site={site} head={head} />
      <p class="today">{words.dateline(town, dates.longDay(dates.today))}</p>
      {says !== '' && <p class="says">{says}</p>}
      <Sections site={site} here="front" />
    </header>
  )
}

const Masthead = ({ site, head, here }: { site: Site; head: Head; here: string }) => (
  <header class="masthead">
    <a class="name" href={routes.front(site.language)}>
      {site.name}
    </a>
    <Sections site={site} here={here} />
    <Languages site={site} head={head} />
  </header>
)

const Imprint = ({ site, addressTold }: { site: Site; addressTold: boolean }) => {
  const { newsroom, language, words } = site
  const people = newsroom.imprint[language] ?? ''
  const told = postalAddressIn(newsroom, language)
  // Once on a page: the newsroom's own words may have it too.
  const address = addressTold || people.includes(told) ? '' : told
  return (
    <footer class="imprint">
      <div>
        <p>
          <b>{site.name}</b>
          {address !== '' && <br />}
          <bdi>{address}</bdi>
          {people !== '' && <br />}
          {people}
        </p>
        <p>
          <a href={routes.about(language)}>{words.about}</a>
          {words.between}
          <a href={routes.privacy(language)}>{words.privacy}</a>
          {words.between}
          <a href={routes.archive(language, 1)}>{words.archive}</a>
          <br />
          <a href={routes.report(language)}>{words.reportError}</a>
          {words.between}
          <a href={routes.rss(language)}>{words.feed}</a>
        </p>
        <p>{words.promise}</p>
      </div>
    </footer>
  )
}
