import type { Db } from '../platform/store/index.ts'
import { latestPublished, type PublishedStory } from '../record/index.ts'
import type { Edition } from './edition.ts'

/**
 * For so long before and after the moment at which one edition gives over to the next, what decides is not the clock but
 * what the one before said: a story whose publication was being written in that moment, or by a machine whose clock
 * differs, is in exactly one of the two.
 */
const handoverMs = 10 * 60_000

/** All of a language that came out in the edition's time, by pages: a busy week has more than one. */
export async function cameOutFor(db: Db, language: string, edition: Edition): Promise<PublishedStory[]> {
  const from = Date.parse(edition.gatheredFrom)
  const begins = new Date(from - handoverMs).toISOString()
  const ends = new Date(from + handoverMs).toISOString()
  const found: PublishedStory[] = []
  const between: PublishedStory[] = []
  for await (const story of latestFirst(db, language)) {
    if (story.firstPublishedAt <= begins) break
    if (story.firstPublishedAt > edition.closesAt) continue
    if (story.firstPublishedAt > ends) found.push(story)
    else between.push(story)
  }
  return [...found, ...(await notBefore(db, edition, between))]
}

async function* latestFirst(db: Db, language: string): AsyncGenerator<PublishedStory> {
  let before: { at: string; id: number } | undefined
  for (;;) {
    const stories = await latestPublished(db, { language, limit: 50, ...(before ? { before } : {}) })
    yield* stories
    const last = stories.at(-1)
    if (!last || stories.length < 50) return
    before = { at: last.firstPublishedAt, id: last.id }
  }
}

/** Of the stories around the handover those that the edition before neither told nor left out. */
async function notBefore(db: Db, edition: Edition, stories: readonly PublishedStory[]): Promise<PublishedStory[]> {
  if (stories.length === 0) return []
  const last = await db
    .selectFrom('edition')
    .select('id')
    .where('newsletterId', '=', edition.newsletterId)
    .where('number', '<', edition.number)
    .where('releasedAt', 'is not', null)
    .where('noticeOf', 'is', null)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!last) return stories.filter((story) => story.firstPublishedAt > edition.gatheredFrom)
  const mails = await db.selectFrom('editionMail').select('content').where('editionId', '=', last.id).execute()
  const told = new Set(
    mails.flatMap(({ content }) =>
      (JSON.parse(content) as { stories: { publicId: string }[] }).stories.map(({ publicId }) => publicId),
    ),
  )
  const leftOut = await db
    .selectFrom('editionItem')
    .select('workId')
    .where('editionId', '=', last.id)
    .where('leftOut', '=', 1)
    .execute()
  const gone = new Set(leftOut.map(({ workId }) => workId))
  return stories.filter((story) => !told.has(story.publicId) && !gone.has(story.workId))
}
