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
export const saidLength = 100
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

/**
 * What one person is quoted as saying in a language: the latest, or one page of all, numbered from the oldest so that a
 * page keeps its quotations. Undefined when nobody has this address, or nothing stands there.
 */
export async function makePerson(house: House, site: Site, slug: string, page?: number): Promise<Made | undefined> {
  const db = house.store.read
  const party = await db.selectFrom('party').select(['id', 'slug']).where('slug', '=', slug).executeTakeFirst()
  if (!party) return undefined
  const counts = await countedIn(db, party.id)
  const count = counts.get(site.language) ?? 0
  const last = pageNumber(Math.max(1, count), saidLength)
  if (count === 0 || (page !== undefined && (page < 1 || page > last))) return undefined
  const from = page === undefined ? 0 : Math.max(0, count - page * saidLength)
  const to = page === undefined ? saidLength : count - (page - 1) * saidLength
  const said = await saidBy(db, { partyId: party.id, language: site.language, from, length: to - from })
  const names = await namesOf(db, [party.id], site.language)
  const path = (language: string) => routes.person(language, slug)
  const spoken = site.newsroom.languages.filter((language) => counts.has(language))
  return pageOf(
    <PersonPage
      site={site}
      person={{
        name: names.get(party.id) ?? said[0]?.speaker ?? slug,
        path: page === undefined ? path(site.language) : routes.personPage(site.language, slug, page),
        alternates: page === undefined ? spoken.map((language) => ({ language, path: path(language) })) : [],
        said: said.map((one) => ({
          words: one.words,
          at: one.at,
          headline: one.headline,
          path: routes.story(site.language, one.slug),
        })),
        page,
        newer: page === undefined || page === last ? undefined : routes.personPage(site.language, slug, page + 1),
        older: olderPath(site.language, slug, page ?? (last > 1 ? last + 1 : 1)),
      }}
    />,
    [key.party(party.id), ...new Set(said.map(({ id }) => key.story(id)))],
  )
}

/** The latest lead to the newest numbered page, which has some of them again: a page fills before the next begins. */
const olderPath = (language: string, slug: string, page: number): string | undefined =>
  page > 1 ? routes.personPage(language, slug, page - 1) : undefined

/** How often somebody is quoted in what is out, by language. */
async function countedIn(db: Db, partyId: number): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('quoted')
    .innerJoin('story', 'story.id', 'quoted.storyId')
    .select((e) => ['story.language', e.fn.countAll<number>().as('times')])
    .where('quoted.partyId', '=', partyId)
    .where('story.publishedRevisionId', 'is not', null)
    .groupBy('story.language')
    .execute()
  return new Map(rows.map(({ language, times }) => [language, Number(times)]))
}

const saidBy = (db: Db, given: { partyId: number; language: string; from: number; length: number }) =>
  db
    .selectFrom('quoted')
    .innerJoin('story', 'story.id', 'quoted.storyId')
    .select(['quoted.words', 'quoted.at', 'quoted.speaker', 'story.id', 'story.headline', 'story.slug'])
    .where('quoted.partyId', '=', given.partyId)
    .where('story.language', '=', given.language)
    .where('story.publishedRevisionId', 'is not', null)
    .orderBy('quoted.at', 'desc')
    .orderBy('quoted.storyId', 'desc')
    .orderBy('quoted.quotationId')
    .limit(given.length)
    .offset(given.from)
    .execute()

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
