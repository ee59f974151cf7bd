import type { House } from '../../house.ts'
import type { Db } from '../../platform/store/index.ts'
import { correctionsFor, type PublishedStory, publishedAt, siblings, signedBy } from '../../record/index.ts'
import { routes } from '../../routes.ts'
import type { StoryDocument } from '../../story/document.ts'
import type { PublicDocument } from '../../story/public.ts'
import type { Made } from '../keeping/kept.ts'
import { key } from '../keeping/keys.ts'
import { personPathIn } from '../pages/notes.tsx'
import { type ShownStory, StoryPage } from '../pages/story.tsx'
import type { Pictures, Site } from '../site.ts'
import { pageOf } from './html.ts'
import { readingContext } from './reading.ts'

/** A story's page, or undefined when no story is out at this slug. */
export async function makeStory(house: House, site: Site, pictures: Pictures, slug: string): Promise<Made | undefined> {
  const db = house.store.read
  const story = await publishedAt(db, site.language, slug)
  if (!story) return undefined
  const shown = await shownStory(db, site, pictures, story)
  const { document } = story
  return pageOf(<StoryPage site={site} story={shown} />, [
    key.story(story.id),
    key.work(story.workId),
    ...(await relatedKeys(db, document)),
  ])
}

async function shownStory(db: Db, site: Site, pictures: Pictures, story: PublishedStory): Promise<ShownStory> {
  const path = routes.story(story.language, story.slug)
  const languages = await siblings(db, [story.workId])
  const signs = await signedBy(db, story.revisionId)
  return {
    document: story.document,
    path,
    publishedAt: story.firstPublishedAt,
    changedAt: await changedAt(db, story),
    corrections: await correctionsFor(db, [story.id]),
    signs,
    alternates: inOrder(site, languages).map(({ language, slug }) => ({
      language,
      path: routes.story(language, slug),
    })),
    context: await readingContext(db, pictures, story.document, site.words),
    personPath: personPathIn(site.language, await quotedSlugs(db, story.id)),
    preview: false,
  }
}

/** A story as readers will see it, before it is out. It is never kept, and no search engine is told of it. */
export async function shownPreview(
  db: Db,
  site: Site,
  pictures: Pictures,
  draft: { document: PublicDocument; path: string; signs: ShownStory['signs'] },
): Promise<ShownStory> {
  return {
    ...draft,
    publishedAt: null,
    changedAt: null,
    corrections: [],
    alternates: [],
    context: await readingContext(db, pictures, draft.document, site.words),
    personPath: personPathIn(site.language, await chosenSlugs(db, draft.document)),
    preview: true,
  }
}

const inOrder = <T extends { language: string }>(site: Site, some: readonly T[]): T[] =>
  site.newsroom.languages.flatMap((language) => some.filter((one) => one.language === language))

/** When readers last got another text: the last publication, where it isn't the first. */
async function changedAt(db: Db, story: PublishedStory): Promise<string | null> {
  const last = await db
    .selectFrom('publication')
    .select((e) => e.fn.max('at').as('at'))
    .where('storyId', '=', story.id)
    .executeTakeFirst()
  return last?.at && last.at > story.firstPublishedAt ? last.at : null
}

/** Stories that it points to, whether they are out or not: when they come out or change, so does the line to them. */
async function relatedKeys(db: Db, document: StoryDocument): Promise<string[]> {
  const ids = document.body.flatMap((block) =>
    block.type === 'related' && block.attrs.story !== null ? [block.attrs.story] : [],
  )
  if (ids.length === 0) return []
  const rows = await db.selectFrom('story').select('id').where('publicId', 'in', ids).execute()
  return rows.map(({ id }) => key.story(id))
}

/** The addresses of those who are quoted in a published story, by quotation: the record knows who they are. */
async function quotedSlugs(db: Db, storyId: number): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('quoted')
    .innerJoin('party', 'party.id', 'quoted.partyId')
    .select(['quoted.quotationId', 'party.slug'])
    .where('quoted.storyId', '=', storyId)
    .execute()
  return new Map(rows.flatMap(({ quotationId, slug }) => (slug === null ? [] : [[quotationId, slug] as const])))
}

/** Before it is out only those whom the desk chose are known. */
async function chosenSlugs(db: Db, { quotations }: StoryDocument): Promise<Map<string, string>> {
  const chosen = quotations.flatMap(({ id, speaker }) =>
    speaker.kind === 'named' && speaker.party !== null ? [{ id, party: speaker.party }] : [],
  )
  if (chosen.length === 0) return new Map()
  const parties = chosen.map(({ party }) => party)
  const rows = await db.selectFrom('party').select(['publicId', 'slug']).where('publicId', 'in', parties).execute()
  const slugs = new Map(rows.map(({ publicId, slug }) => [publicId, slug]))
  return new Map(
    chosen.flatMap(({ id, party }) => {
      const slug = slugs.get(party) ?? null
      return slug === null ? [] : [[id, slug] as const]
    }),
  )
}
