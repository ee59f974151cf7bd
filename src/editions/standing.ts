import type { House } from '../house.ts'
import { ask, type Db, type Writing } from '../platform/store/index.ts'
import { correctionsFor, publishedByPublicIds } from '../record/index.ts'
import { routes } from '../routes.ts'
import { canonicalJson } from '../story/stored/canonical.ts'
import { asStory, correctedSlugs, type EditionContent } from './content.ts'
import type { Edition, EditionOf } from './edition.ts'
import { greetingText } from './greeting.ts'
import { mailOf } from './readiness.ts'
import { type EditionMail, releasedMails } from './released.ts'
import { editionSignOffs, holding } from './signing.ts'

/** What changes the words of a story that readers have. */
const changes = ['story.published', 'story.corrected', 'story.withdrawn']

/** How far the record of what happened goes: what is read after this knows of all of it. */
export async function recordedTo(db: Db | Writing): Promise<number> {
  const row = await db
    .selectFrom('event')
    .select((e) => e.fn.max<number>('id').as('id'))
    .executeTakeFirst()
  return Number(row?.id ?? 0)
}

/** The last event after `after` that changed what a story says to readers; `after` when there was none. */
export async function storiesChangedAt(db: Db | Writing, after: number): Promise<number> {
  // Asked with every commit of what goes out.
  const { rows } = await ask<{ id: number }>(
    db,
    `select id from event where id > ? and kind in (${changes.map(() => '?').join(', ')}) order by id desc limit 1`,
    [after, ...changes],
  )
  return Number(rows[0]?.id ?? after)
}

/**
 * What a released edition says as it stands now: without the stories that were withdrawn since, with the words of those
 * that were corrected. The editors' own words, the order and everything else stay as they were signed.
 */
export async function contentAsItStands(house: House, content: EditionContent): Promise<EditionContent> {
  const db = house.store.read
  const out = await publishedByPublicIds(
    db,
    content.stories.map((story) => story.publicId),
  )
  const notes = await correctionsFor(
    db,
    out.map((story) => story.id),
  )
  const stories = content.stories.flatMap((released) => {
    const story = out.find((one) => one.publicId === released.publicId)
    return story ? [asStory(story, notes, house.newsroom())] : []
  })
  return { ...content, stories, corrections: await stillOut(house, content) }
}

/** Corrections of stories that can still be read: what was put right in a withdrawn one isn't told any more. */
async function stillOut(house: House, content: EditionContent) {
  const { language, corrections } = content
  if (corrections.length === 0) return corrections
  const rows = await house.store.read
    .selectFrom('story')
    .select('slug')
    .where('language', '=', language)
    .where('publishedRevisionId', 'is not', null)
    .where('slug', 'in', correctedSlugs(content))
    .execute()
  const paths = new Set(rows.map(({ slug }) => routes.story(language, slug)))
  return corrections.filter((one) => paths.has(one.path))
}

/**
 * The mails of a released edition as they may be sent now. A language in which every story was withdrawn has none.
 * What was released stays in its table as it was.
 */
export async function mailsAsTheyStand(house: House, edition: Edition): Promise<EditionMail[]> {
  const released = await releasedMails(house, edition.id)
  // A notice tells what changed by the time that it was signed, and stays as it was.
  if (edition.noticeOf !== null) return released
  const standing = []
  for (const mail of released) standing.push({ mail, content: await contentAsItStands(house, mail.content) })
  const some = standing.filter(({ content }) => content.stories.length > 0)
  const languages = new Set(some.map(({ content }) => content.language))
  const signed = holding(await editionSignOffs(house.store.read, edition.id), edition.sha256)
  return some.map(({ mail, content }) => {
    const now = { ...content, alsoIn: content.alsoIn.filter((language) => languages.has(language)) }
    return canonicalJson(now) === canonicalJson(mail.content) ? mail : mailOf(now, signed)
  })
}

/** A story of a released edition: by language, what it was called there and whether readers still have it. */
export interface ReleasedStory {
  readonly workId: number
  readonly told: Readonly<
    Record<string, { readonly publicId: string; readonly headline: string; readonly out: boolean }>
  >
}

/** The stories that an edition went out with, in the order of its newsletter's first language. */
export async function releasedStories(house: House, { edition, newsletter }: EditionOf): Promise<ReleasedStory[]> {
  const mails = await releasedMails(house, edition.id)
  const contents = newsletter.languages.flatMap((language) => mails.find((mail) => mail.language === language) ?? [])
  const stories = contents.flatMap(({ language, content }) => content.stories.map((story) => ({ language, ...story })))
  if (stories.length === 0) return []
  const rows = await house.store.read
    .selectFrom('story')
    .select(['publicId', 'workId', 'publishedRevisionId'])
    .where(
      'publicId',
      'in',
      stories.map((story) => story.publicId),
    )
    .execute()
  const works = new Map<number, Record<string, { publicId: string; headline: string; out: boolean }>>()
  for (const { language, publicId, headline } of stories) {
    const row = rows.find((one) => one.publicId === publicId)
    if (!row) continue
    const told = works.get(row.workId) ?? {}
    told[language] = { publicId, headline, out: row.publishedRevisionId !== null }
    works.set(row.workId, told)
  }
  return [...works].map(([workId, told]) => ({ workId, told }))
}

/** What a released edition told in a language that was withdrawn since, and the editors' own words, which stay. */
export interface Withdrawn {
  readonly language: string
  readonly headlines: readonly string[]
  readonly subject: string
  readonly preview: string
  readonly greeting: string
}

/** The stories of a released edition that were withdrawn since, in the languages that lost one. */
export async function withdrawnSince(house: House, edition: Edition): Promise<Withdrawn[]> {
  const lost: Withdrawn[] = []
  for (const { content } of await releasedMails(house, edition.id)) {
    const out = await publishedByPublicIds(
      house.store.read,
      content.stories.map((story) => story.publicId),
    )
    const still = new Set(out.map((story) => story.publicId))
    const headlines = content.stories.filter((story) => !still.has(story.publicId)).map((story) => story.headline)
    const { language, subject, preview } = content
    const greeting = greetingText(content.greeting)
    if (headlines.length > 0) lost.push({ language, headlines, subject, preview, greeting })
  }
  return lost
}
