import type { House } from '../../house.ts'
import type { Db } from '../../platform/store/index.ts'
import { routes } from '../../routes.ts'
import type { Made } from '../keeping/kept.ts'
import { key, pageOf as pageNumber } from '../keeping/keys.ts'
import { PeoplePage, PersonPage } from '../pages/people.tsx'
import type { Site } from '../site.ts'
import { pageOf } from './html.ts'
import { inEach } from './lists.tsx'

/** So many quotations of one person stand on a page. */
const most = 2000
/** So many numbers of parties stand on a page of the people, quoted or not: a page never shifts. */
export const peopleLength = 500
/** Beyond this nobody counts: a list tells how much is behind a name, and must not read all of it. */
export const countedTo = 100

/**
 * A page of those whom a language's stories quote by name. Its work is bounded: so many numbers of parties, and for
 * each no more quotations than are counted, all by index, however long the archive is. Page 1 is always there.
 */
export async function makePeople(house: House, site: Site, page: number): Promise<Made | undefined> {
  const db = house.store.read
  const newest = await db.selectFrom('party').select('id').orderBy('id', 'desc').limit(1).executeTakeFirst()
  const last = pageNumber(Math.max(1, newest?.id ?? 1), peopleLength)
  if (page < 1 || page > last) return undefined
  const after = (page - 1) * peopleLength
  const rows = (await quotedPeople(db, site.language, after).execute()).filter((row) => Number(row.quotations) > 0)
  const names = await namesOf(
    db,
    rows.map(({ id }) => id),
    site.language,
  )
  const people = rows
    .map(({ id, slug, quotations }) => ({
      name: names.get(id) ?? slug ?? '',
      path: routes.person(site.language, slug ?? ''),
      quotations: Number(quotations),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, site.language))
  const list = { people, page, last, countedTo, alternates: inEach(site, (one) => routes.peoplePage(one, page)) }
  return pageOf(<PeoplePage site={site} list={list} />, [key.people(site.language)])
}

/** The parties numbered after `after` that have a page of their own, each with how often it is quoted, as far as is counted. */
export const quotedPeople = (db: Db, language: string, after: number) =>
  db
    .selectFrom('party')
    .select((e) => [
      'party.id',
      'party.slug',
      e
        .selectFrom(
          e
            .selectFrom('quoted')
            .innerJoin('story', 'story.id', 'quoted.storyId')
            .select('quoted.storyId')
            .whereRef('quoted.partyId', '=', 'party.id')
            .where('story.language', '=', language)
            .where('story.publishedRevisionId', 'is not', null)
            .limit(countedTo)
            .as('some'),
        )
        .select((inner) => inner.fn.countAll<number>().as('counted'))
        .as('quotations'),
    ])
    .where('party.id', '>', after)
    .where('party.id', '<=', after + peopleLength)
    .where('party.slug', 'is not', null)
    .orderBy('party.id')

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
