import type { Db } from '../platform/store/index.ts'
import { type PublicDocument, publicForm } from '../story/public.ts'
import { frontLength, isOrdered } from './front.ts'
import { readStored } from './rows.ts'
import { type SignOff, signOffsForAll } from './signing.ts'

/** A story as readers may see it. */
export interface PublishedStory {
  readonly id: number
  readonly publicId: string
  readonly workId: number
  readonly language: string
  readonly slug: string
  readonly section: string
  readonly document: PublicDocument
  readonly revisionId: number
  readonly publicSha256: string
  readonly firstPublishedAt: string
  readonly changedAt: string
}

/** A public note on a story. */
export interface Correction {
  readonly id: number
  readonly kind: 'correction' | 'clarification' | 'update' | 'retraction'
  readonly note: string
  readonly toldBy: string
  readonly at: string
  readonly storyId: number
  readonly headline: string
  readonly slug: string
  readonly language: string
}

const published = (db: Db) =>
  db
    .selectFrom('story')
    .innerJoin('revision', 'revision.id', 'story.publishedRevisionId')
    .select([
      'story.id',
      'story.publicId',
      'story.workId',
      'story.language',
      'story.slug',
      'story.section',
      'revision.document',
      'revision.id as revisionId',
      'revision.publicSha256',
      'story.firstPublishedAt',
      'story.changedAt',
    ])
    .$narrowType<{ firstPublishedAt: string }>()

const asPublished = <T extends { document: string }>(row: T): Omit<T, 'document'> & { document: PublicDocument } => ({
  ...row,
  document: publicForm(readStored(row.document)),
})

export async function publishedById(db: Db, id: number): Promise<PublishedStory | undefined> {
  const row = await published(db).where('story.id', '=', id).executeTakeFirst()
  return row && asPublished(row)
}

/** The published story at a language and slug (decoded). */
export async function publishedAt(db: Db, language: string, slug: string): Promise<PublishedStory | undefined> {
  const row = await published(db)
    .where('story.language', '=', language)
    .where('story.slug', '=', slug)
    .executeTakeFirst()
  return row && asPublished(row)
}

/** Published stories by their public ids, in no order: for related-story blocks. */
export async function publishedByPublicIds(db: Db, publicIds: readonly string[]): Promise<PublishedStory[]> {
  if (publicIds.length === 0) return []
  return (await published(db).where('story.publicId', 'in', publicIds).execute()).map(asPublished)
}

/** The latest first; `before` is the firstPublishedAt and id of the last one of the page before. */
export async function latestPublished(
  db: Db,
  given: { language: string; limit: number; section?: string; before?: { at: string; id: number } },
): Promise<PublishedStory[]> {
  let query = published(db)
    .where('story.language', '=', given.language)
    .orderBy('story.firstPublishedAt', 'desc')
    .orderBy('story.id', 'desc')
    .limit(given.limit)
  if (given.section !== undefined) query = query.where('story.section', '=', given.section)
  const { before } = given
  if (before) {
    query = query.where((e) =>
      e.or([
        e('story.firstPublishedAt', '<', before.at),
        e.and([e('story.firstPublishedAt', '=', before.at), e('story.id', '<', before.id)]),
      ]),
    )
  }
  return (await query.execute()).map(asPublished)
}

/** The stories of a language whose archive numbers follow `after`, as far as `upTo`, the newest first. */
export async function archivedStories(
  db: Db,
  given: { language: string; after: number; upTo: number },
): Promise<PublishedStory[]> {
  const rows = await published(db)
    .where('story.language', '=', given.language)
    .where('story.archiveNumber', '>', given.after)
    .where('story.archiveNumber', '<=', given.upTo)
    .orderBy('story.archiveNumber', 'desc')
    .execute()
  return rows.map(asPublished)
}

/**
 * The stories of a front page in the editors' order; by the clock where they have chosen none. What stands in a place
 * because it came out is not an order that anybody chose.
 */
export async function frontOf(
  db: Db,
  language: string,
): Promise<{ order: 'editors' | 'clock'; stories: PublishedStory[] }> {
  const byClock = async () =>
    ({ order: 'clock', stories: await latestPublished(db, { language, limit: frontLength }) }) as const
  if (!(await isOrdered(db, language))) return byClock()
  const placed = await published(db)
    .innerJoin('frontPlace', 'frontPlace.storyId', 'story.id')
    .where('frontPlace.language', '=', language)
    .orderBy('frontPlace.place')
    .execute()
  return placed.length > 0 ? { order: 'editors', stories: placed.map(asPublished) } : byClock()
}

/** The same work in other languages, as far as it is out: what hreflang and "also in" name. */
export const siblings = (db: Db, workIds: readonly number[]) =>
  workIds.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('story')
        .select(['id', 'workId', 'language', 'slug', 'headline'])
        .where('workId', 'in', workIds)
        .where('publishedRevisionId', 'is not', null)
        .orderBy('language')
        .execute()

const corrections = (db: Db) =>
  db
    .selectFrom('correction')
    .innerJoin('story', 'story.id', 'correction.storyId')
    .select([
      'correction.id',
      'correction.kind',
      'correction.note',
      'correction.toldBy',
      'correction.at',
      'correction.storyId',
      'story.headline',
      'story.slug',
      'story.language',
    ])

/** The public notes on some stories, the oldest first. */
export const correctionsFor = (db: Db, storyIds: readonly number[]): Promise<Correction[]> =>
  storyIds.length === 0
    ? Promise.resolve([])
    : corrections(db).where('correction.storyId', 'in', storyIds).orderBy('correction.id').execute()

/** The latest public notes of a language, the newest first. */
export const latestCorrections = (db: Db, language: string, limit: number): Promise<Correction[]> =>
  corrections(db)
    // Wrapped, so that it is walked by the corrections' time: SQLite would begin with all stories of the language.
    .where((e) => e(e.fn.coalesce('story.language', e.val('')), '=', language))
    .where('story.publishedRevisionId', 'is not', null)
    .orderBy('correction.at', 'desc')
    .orderBy('correction.id', 'desc')
    .limit(limit)
    .execute()

/** The initials that stand under a published story, and whether one person did everything. */
export async function signedBy(db: Db, revisionId: number): Promise<SignOff[]> {
  return signOffsForAll(db, [revisionId])
}
