import type { House } from '../../house.ts'
import { archivedStories, frontOf, latestCorrections, latestPublished } from '../../record/index.ts'
import { routes } from '../../routes.ts'
import type { Made } from '../keeping/kept.ts'
import { archiveLength, key, pageOf as pageNumber } from '../keeping/keys.ts'
import { CorrectionsPage } from '../pages/corrections.tsx'
import { FrontPage } from '../pages/front.tsx'
import type { Alternate } from '../pages/layout.tsx'
import { ListPage } from '../pages/lists.tsx'
import type { Pictures, Site } from '../site.ts'
import { pageOf } from './html.ts'
import { listed, listedCorrection, storyKeysOf } from './listing.ts'
import { pictureContext } from './reading.ts'

/** The same page in each of the newsroom's languages. */
export const inEach = (site: Site, path: (language: string) => string): Alternate[] =>
  site.newsroom.languages.map((language) => ({ language, path: path(language) }))

/** The front page of a language. */
export async function makeFront(house: House, site: Site, pictures: Pictures): Promise<Made> {
  const db = house.store.read
  const { language } = site
  const { order, stories } = await frontOf(db, language)
  const corrections = await latestCorrections(db, language, 4)
  const front = {
    order,
    ordered: site.newsroom.frontOrder[language] ?? null,
    stories: await listed(db, stories, site.newsroom.languages),
    corrections: corrections.map(listedCorrection),
    alternates: inEach(site, routes.front),
    context: await pictureContext(
      pictures,
      stories.map(({ document }) => document),
      language,
      site.words,
    ),
  }
  return pageOf(<FrontPage site={site} front={front} />, [
    key.front(language),
    key.corrections(language),
    key.today,
    ...storyKeysOf(stories),
  ])
}

/** All stories of a language by time, or those of one section. Undefined for a section that isn't there. */
export async function makeLatest(house: House, site: Site, slug?: string): Promise<Made | undefined> {
  const db = house.store.read
  const { language, words } = site
  const section = site.sections.find((one) => one.slug === slug)
  if (slug !== undefined && !section) return undefined
  const stories = await latestPublished(db, { language, limit: archiveLength, section: slug })
  const path = section
    ? (other: string) => routes.section(other, section.slug)
    : (other: string) => routes.frontByTime(other)
  const list = {
    title: section ? section.name : words.lists.latestTitle,
    intro: section ? words.lists.section(section.name) : words.lists.latest,
    path: path(language),
    alternates: inEach(site, path),
    here: section?.slug ?? '',
    stories: await listed(db, stories, site.newsroom.languages),
    archiveAt: stories.length === archiveLength ? await lastArchivePage(house, language) : undefined,
  }
  return pageOf(<ListPage site={site} list={list} />, [
    section ? key.section(language, section.slug) : key.latest(language),
    ...storyKeysOf(stories),
  ])
}

const lastNumber = async (house: House, language: string): Promise<number> => {
  const last = await house.store.read
    .selectFrom('story')
    .select((e) => e.fn.max('archiveNumber').as('number'))
    .where('language', '=', language)
    .executeTakeFirst()
  return last?.number ?? 0
}

const lastArchivePage = async (house: House, language: string): Promise<number> =>
  pageNumber(Math.max(1, await lastNumber(house, language)), archiveLength)

/** A page of the archive: numbered from the oldest, so that a new story never shifts it. Page 1 is always there. */
export async function makeArchive(house: House, site: Site, page: number): Promise<Made | undefined> {
  const { language, words } = site
  const last = await lastArchivePage(house, language)
  if (page < 1 || page > last) return undefined
  const stories = await archivedStories(house.store.read, {
    language,
    after: (page - 1) * archiveLength,
    upTo: page * archiveLength,
  })
  const list = {
    title: words.lists.archiveTitle(page),
    intro: words.lists.archive,
    path: routes.archive(language, page),
    alternates: [],
    here: '',
    stories: await listed(house.store.read, stories, site.newsroom.languages),
    older: page > 1 ? page - 1 : undefined,
    newer: page < last ? page + 1 : undefined,
  }
  return pageOf(<ListPage site={site} list={list} />, [key.archive(language, page), ...storyKeysOf(stories)])
}

/** All corrections of a language, as far as a page can hold: the latest thousand. */
export async function makeCorrections(house: House, site: Site): Promise<Made> {
  const corrections = await latestCorrections(house.store.read, site.language, 1000)
  return pageOf(
    <CorrectionsPage
      site={site}
      corrections={corrections.map(listedCorrection)}
      alternates={inEach(site, routes.corrections)}
    />,
    [key.corrections(site.language), ...new Set(corrections.map(({ storyId }) => key.story(storyId)))],
  )
}
