import type { House } from '../../house.ts'
import type { Db } from '../../platform/store/index.ts'
import { routes } from '../../routes.ts'
import type { Made } from '../keeping/kept.ts'
import { key } from '../keeping/keys.ts'
import { PeoplePage, PersonPage } from '../pages/people.tsx'
import type { Site } from '../site.ts'
import { pageOf } from './html.ts'
import { inEach } from './lists.tsx'

/** So many people, or so many quotations of one person, stand on a page. */
const most = 2000

/** Everybody whom a language's stories quote by name. */
export async function makePeople(house: House, site: Site): Promise<Made> {
  const db = house.store.read
  const rows = await db
    .selectFrom('quoted')
    .innerJoin('story', 'story.id', 'quoted.storyId')
    .innerJoin('party', 'party.id', 'quoted.partyId')
    .select((e) => [
      'party.id',
      'party.slug',
      e.fn.countAll<number>().as('quotations'),
      e.fn.max('speaker').as('speaker'),
    ])
    .where('story.language', '=', site.language)
    .where('story.publishedRevisionId', 'is not', null)
    .where('party.slug', 'is not', null)
    .groupBy(['party.id', 'party.slug'])
    .limit(most)
    .execute()
  const names = await namesOf(
    db,
    rows.map(({ id }) => id),
    site.language,
  )
  const people = rows
    .map(({ id, slug, quotations, speaker }) => ({
      name: names.get(id) ?? speaker,
      path: routes.person(site.language, slug ?? ''),
      quotations: Number(quotations),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, site.language))
  return pageOf(<PeoplePage site={site} people={people} alternates={inEach(site, routes.people)} />, [
    key.people(site.language),
  ])
}

/** What one person is quoted as saying. Undefined when nobody has this address. */
export async function makePerson(house: House, site: Site, slug: string): Promise<Made | undefined> {
  const db = house.store.read
  const party = await db.selectFrom('party').select(['id', 'slug']).where('slug', '=', slug).executeTakeFirst()
  if (!party) return undefined
  const said = await db
    .selectFrom('quoted')
    .innerJoin('story', 'story.id', 'quoted.storyId')
    .select([
      'quoted.words',
      'quoted.at',
      'quoted.speaker',
      'story.id',
      'story.language',
      'story.headline',
      'story.slug',
    ])
    .where('quoted.partyId', '=', party.id)
    .where('story.publishedRevisionId', 'is not', null)
    .orderBy('quoted.at', 'desc')
    .orderBy('quoted.quotationId')
    .limit(most)
    .execute()
  if (said.length === 0) return undefined
  const here = said.filter(({ language }) => language === site.language)
  if (here.length === 0) return undefined
  const names = await namesOf(db, [party.id], site.language)
  const spoken = site.newsroom.languages.filter((language) => said.some((one) => one.language === language))
  return pageOf(
    <PersonPage
      site={site}
      person={{
        name: names.get(party.id) ?? here[0]?.speaker ?? slug,
        path: routes.person(site.language, slug),
        alternates: spoken.map((language) => ({ language, path: routes.person(language, slug) })),
        said: here.map((one) => ({
          words: one.words,
          at: one.at,
          headline: one.headline,
          path: routes.story(one.language, one.slug),
        })),
      }}
    />,
    [key.party(party.id), ...new Set(said.map(({ id }) => key.story(id)))],
  )
}

/** Full names in a language, or in any that there is. */
async function namesOf(db: Db, parties: readonly number[], language: string): Promise<Map<number, string>> {
  if (parties.length === 0) return new Map()
  const rows = await db
    .selectFrom('partyName')
    .select(['partyId', 'language', 'name'])
    .where('partyId', 'in', parties)
    .where('kind', '=', 'full')
    .orderBy('id')
    .execute()
  const names = new Map<number, string>()
  for (const row of rows) if (!names.has(row.partyId) || row.language === language) names.set(row.partyId, row.name)
  return names
}
