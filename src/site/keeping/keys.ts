import type { DatelineEvent, Db } from '../../platform/store/index.ts'

/** So many stories stand on a page of the archive, and so many addresses in a part of the sitemap. */
export const archiveLength = 50
export const sitemapLength = 5000

/** What a page may be made from. Each key names one thing that an event can change. */
export const key = {
  story: (id: number) => `story:${id}`,
  /** All languages of a story: what "also in" and hreflang show. */
  work: (id: number) => `work:${id}`,
  front: (language: string) => `front:${language}`,
  latest: (language: string) => `latest:${language}`,
  section: (language: string, slug: string) => `section:${language}/${slug}`,
  feed: (language: string) => `feed:${language}`,
  archive: (language: string, page: number) => `archive:${language}/${page}`,
  sitemap: (language: string, part: number) => `sitemap:${language}/${part}`,
  corrections: (language: string) => `corrections:${language}`,
  people: (language: string) => `people:${language}`,
  party: (id: number) => `party:${id}`,
  newsletter: (id: number) => `newsletter:${id}`,
  edition: (id: number) => `edition:${id}`,
  /** A page that says "today". */
  today: 'today',
} as const

/** What an event changes: the pages made from these keys, or every page. */
export type Changed = { readonly every: true } | { readonly every: false; readonly keys: readonly string[] }

const none: Changed = { every: false, keys: [] }

/** Which keys an event names. Reads what the event itself doesn't tell: who is quoted, the place in the archive. */
export async function changedBy(db: Db, event: DatelineEvent, languages: readonly string[]): Promise<Changed> {
  switch (event.kind) {
    case 'story.published':
    case 'story.corrected':
    case 'story.withdrawn':
      return { every: false, keys: await storyKeys(db, event) }
    case 'front.ordered':
      return { every: false, keys: [key.front(String(event.detail.language))] }
    case 'site.changed':
      // What stands on every page raises the generation, and that drops them; else it is the order of a front page.
      return { every: false, keys: languages.map(key.front) }
    case 'edition.released':
      return { every: false, keys: await editionKeys(db, event.subjectId) }
    case 'member.changed':
    case 'newsletter.changed':
      return { every: true }
    default:
      return none
  }
}

/** An edition's own page, and its newsletter's, which lists it. */
async function editionKeys(db: Db, id: number): Promise<string[]> {
  const edition = await db.selectFrom('edition').select('newsletterId').where('id', '=', id).executeTakeFirst()
  return [key.edition(id), ...(edition ? [key.newsletter(edition.newsletterId)] : [])]
}

async function storyKeys(db: Db, event: DatelineEvent): Promise<string[]> {
  const id = event.subjectId
  const language = String(event.detail.language)
  const story = await db
    .selectFrom('story')
    .select(['section', 'archiveNumber'])
    .where('id', '=', id)
    .executeTakeFirst()
  const quoted = await db.selectFrom('quoted').select('partyId').where('storyId', '=', id).distinct().execute()
  const sections = new Set([String(event.detail.section ?? ''), story?.section ?? ''])
  const number = story?.archiveNumber ?? null
  return [
    key.story(id),
    key.work(Number(event.detail.work)),
    key.front(language),
    key.latest(language),
    key.feed(language),
    key.people(language),
    ...(event.kind === 'story.published' ? [] : [key.corrections(language)]),
    ...[...sections].filter((slug) => slug !== '').map((slug) => key.section(language, slug)),
    ...quoted.flatMap(({ partyId }) => (partyId === null ? [] : [key.party(partyId)])),
    ...(number === null ? [] : placesOf(language, number)),
    ...(await siblingParts(db, Number(event.detail.work))),
  ]
}

/** The parts of the sitemap that tell of a story's other languages. */
async function siblingParts(db: Db, workId: number): Promise<string[]> {
  const rows = await db
    .selectFrom('story')
    .select(['language', 'archiveNumber'])
    .where('workId', '=', workId)
    .where('archiveNumber', 'is not', null)
    .execute()
  return rows.map((row) => key.sitemap(row.language, pageOf(row.archiveNumber ?? 1, sitemapLength)))
}

/** The pages that a story's number stands on. The first story of a page gives the page before it a way on. */
function placesOf(language: string, number: number): string[] {
  const page = pageOf(number, archiveLength)
  const part = pageOf(number, sitemapLength)
  const opens = number % archiveLength === 1 && page > 1
  return [
    key.archive(language, page),
    ...(opens ? [key.archive(language, page - 1)] : []),
    key.sitemap(language, part),
    ...(number % sitemapLength === 1 ? [key.sitemap('', 0)] : []),
  ]
}

/** The page, from 1, on which a number, from 1, stands. */
export const pageOf = (number: number, length: number): number => Math.floor((number - 1) / length) + 1
