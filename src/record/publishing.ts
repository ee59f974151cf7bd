import type { House } from '../house.ts'
import { appendEvent, type Writing } from '../platform/store/index.ts'
import { routes } from '../routes.ts'
import { type Member, may } from '../staff/index.ts'
import type { ReadinessItem } from '../story/ready.ts'
import { canonicalJson } from '../story/stored/canonical.ts'
import { dayIn } from '../story/time.ts'
import { giveAddress } from './addresses.ts'
import { deriveIndexes, dropIndexes } from './derived.ts'
import { placeOnFront, takeOffFront } from './front.ts'
import { type Revision, type Story, sha256, stories, storyById } from './rows.ts'
import { standing } from './standing.ts'

export type CorrectionKind = 'correction' | 'clarification' | 'update' | 'retraction'

export type Published =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly lacks: readonly ReadinessItem[]; readonly why?: 'notTheirRole' | 'withdrawn' }

/** Publishes the current revision, when it lacks nothing. A story may be published many times; its address stays. */
export async function publish(
  house: House,
  given: {
    storyId: number
    member: Member | null
    correction?: { kind: CorrectionKind; note: string; toldBy: string }
  },
): Promise<Published> {
  if (given.member && !may(given.member, 'publish')) return { ok: false, lacks: [], why: 'notTheirRole' }
  const memberId = given.member?.id ?? null
  const published = await house.store.transaction(async (db): Promise<Published> => {
    // The whole standing is read in the transaction: what is published is what was signed.
    const { story, revision, readiness } = await standing(house, given.storyId, db)
    // A takedown stays: no old tab, no hour that was set and no move on the board undoes it.
    if (story.withdrawnAt !== null) return { ok: false, lacks: [], why: 'withdrawn' }
    const lacks = readiness.filter((item) => item.state === 'lacks')
    if (lacks.length > 0) return { ok: false, lacks }
    const slug = await show(db, house, story, revision, memberId)
    if (given.correction) await keepCorrection(db, house, story, revision, { ...given.correction, memberId })
    return { ok: true, path: routes.story(story.language, slug) }
  })
  if (published.ok) house.wake()
  return published
}

/** Writes the publication and everything that follows from it in the same transaction. Returns the slug. */
async function show(
  db: Writing,
  house: House,
  story: Story,
  revision: Revision,
  memberId: number | null,
): Promise<string> {
  const now = house.now()
  const first = story.firstPublishedAt === null
  await appendEvent(db, house.store.engine, {
    at: now,
    actorId: memberId,
    kind: 'story.published',
    subject: 'story',
    subjectId: story.id,
    detail: { language: story.language, work: story.workId, section: revision.document.section, first: first ? 1 : 0 },
  })
  const slug =
    story.slug ||
    (await giveAddress(db, { storyId: story.id, language: story.language, headline: revision.document.headline, now }))
  const last = await db
    .selectFrom('publication')
    .select(['sequence', 'hash'])
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
  const sequence = (last?.sequence ?? 0) + 1
  const previousHash = last?.hash ?? ''
  const hash = sha256(
    canonicalJson({
      sequence,
      story: story.publicId,
      revision: revision.publicSha256,
      at: now,
      previous: previousHash,
    }),
  )
  await db
    .insertInto('publication')
    .values({ storyId: story.id, revisionId: revision.id, sequence, hash, previousHash, memberId, at: now })
    .execute()
  const firstPublishedAt = story.firstPublishedAt ?? now
  await db
    .updateTable('story')
    .set({
      stage: 'published',
      slug,
      publishedRevisionId: revision.id,
      firstPublishedAt,
      changedAt: now,
      publishAt: null,
      ...(first ? { archiveNumber: await nextArchiveNumber(db, story.language) } : {}),
      localDay: dayIn(firstPublishedAt as ReturnType<House['now']>, house.newsroom().zone),
    })
    .where('id', '=', story.id)
    .execute()
  await deriveIndexes(db, house, story, { document: revision.document, at: firstPublishedAt })
  if (first) await placeOnFront(db, story.language, story.id)
  return slug
}

/** The next place in the archive of a language. Safe with two writers: events are written under one lock. */
async function nextArchiveNumber(db: Writing, language: string): Promise<number> {
  const last = await db
    .selectFrom('story')
    .select((e) => e.fn.max('archiveNumber').as('number'))
    .where('language', '=', language)
    .executeTakeFirst()
  return (last?.number ?? 0) + 1
}

async function keepCorrection(
  db: Writing,
  house: House,
  story: Story,
  after: Revision,
  given: { kind: CorrectionKind; note: string; toldBy: string; memberId: number | null },
): Promise<void> {
  await db
    .insertInto('correction')
    .values({
      publicId: house.newId(),
      storyId: story.id,
      kind: given.kind,
      note: given.note,
      toldBy: given.toldBy,
      beforeRevisionId: story.publishedRevisionId,
      afterRevisionId: after.id,
      memberId: given.memberId,
      at: house.now(),
    })
    .execute()
  await appendEvent(db, house.store.engine, {
    at: house.now(),
    actorId: given.memberId,
    kind: 'story.corrected',
    subject: 'story',
    subjectId: story.id,
    detail: { language: story.language, work: story.workId },
  })
}

/** Publishes the current revision of a story that is out, with a public note that says what was wrong. */
export const correct = (
  house: House,
  given: { storyId: number; kind: CorrectionKind; note: string; toldBy: string; member: Member },
) =>
  publish(house, {
    storyId: given.storyId,
    member: given.member,
    correction: { kind: given.kind, note: given.note, toldBy: given.toldBy },
  })

/** Sets the hour of publication, or takes it back with null. It goes out then only if it lacks nothing. */
export async function schedulePublication(
  house: House,
  given: { storyId: number; at: string | null; memberId: number },
): Promise<void> {
  await house.store.write.updateTable('story').set({ publishAt: given.at }).where('id', '=', given.storyId).execute()
  house.wake()
}

/** Publishes what is due. A story that lacks something keeps its hour, and the desk shows it as late. */
export async function publishDue(house: House): Promise<number> {
  const due = await stories(house.store.write)
    .where('publishAt', '<=', house.now())
    .orderBy('publishAt')
    .limit(50)
    .execute()
  let out = 0
  for (const story of due) {
    const published = await publish(house, { storyId: story.id, member: null })
    if (published.ok) out++
  }
  return out
}

/** Takes a story from readers: its page says that it is gone and why, its address is never given again. */
export async function withdraw(
  house: House,
  given: { storyId: number; reason: string; member: Member },
): Promise<void> {
  await house.store.transaction(async (db) => {
    const story = await storyById(db, given.storyId)
    if (story.publishedRevisionId === null) return
    const now = house.now()
    await appendEvent(db, house.store.engine, {
      at: now,
      actorId: given.member.id,
      kind: 'story.withdrawn',
      subject: 'story',
      subjectId: story.id,
      detail: { language: story.language, work: story.workId, section: story.section },
    })
    await db
      .updateTable('story')
      .set({
        stage: 'withdrawn',
        publishedRevisionId: null,
        withdrawnAt: now,
        withdrawnReason: given.reason,
        changedAt: now,
        publishAt: null,
      })
      .where('id', '=', story.id)
      .execute()
    await db.updateTable('address').set({ kind: 'gone' }).where('storyId', '=', story.id).execute()
    await dropIndexes(db, story.id)
    await takeOffFront(db, story.id)
  })
  house.wake()
}
