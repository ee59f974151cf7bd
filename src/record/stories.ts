import type { House } from '../house.ts'
import { appendEvent } from '../platform/store/index.ts'
import type { StoryDocument } from '../story/document.ts'
import { type Stage, sealed, storyById } from './rows.ts'
import { fingerprintOf } from './signing.ts'

/** What a story was made from: a page as it was seen, and what intake found in it; or another story's revision. */
export interface Origin {
  readonly revisionId?: number | null
  readonly snapshotId?: number | null
  readonly found?: unknown
}

/** A member's word for a quotation or hop, given before the story was there: in the review of the page that it came from. */
export interface Confirmed {
  readonly subject: 'quotation' | 'hop'
  readonly subjectId: string
  readonly memberId: number
  readonly at: string
}

/**
 * Begins a story with its first revision. With `workId` it is one more language of that work; what was `confirmed` before
 * is so from the beginning.
 */
export async function createStory(
  house: House,
  given: {
    document: StoryDocument
    memberId: number | null
    workId?: number
    stage?: Stage
    origin?: Origin
    confirmed?: readonly Confirmed[]
  },
): Promise<{ id: number; publicId: string }> {
  const { document, memberId } = given
  const now = house.now()
  const publicId = house.newId()
  const id = await house.store.transaction(async (db) => {
    const workId =
      given.workId ??
      (
        await db
          .insertInto('work')
          .values({ publicId: house.newId(), createdAt: now })
          .returning('id')
          .executeTakeFirstOrThrow()
      ).id
    const story = await db
      .insertInto('story')
      .values({
        publicId,
        workId,
        language: document.language,
        stage: given.stage ?? 'draft',
        headline: document.headline,
        section: document.section,
        changedAt: now,
        createdAt: now,
        createdBy: memberId,
        assignedTo: memberId,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const revision = await db
      .insertInto('revision')
      .values({
        storyId: story.id,
        number: 1,
        parentId: null,
        ...sealed(document),
        authorId: memberId,
        createdAt: now,
        note: '',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await db.updateTable('story').set({ currentRevisionId: revision.id }).where('id', '=', story.id).execute()
    if (given.origin) {
      const { revisionId = null, snapshotId = null, found = {} } = given.origin
      await db
        .insertInto('storyOrigin')
        .values({ storyId: story.id, revisionId, snapshotId, found: JSON.stringify(found), createdAt: now })
        .execute()
    }
    const words = (given.confirmed ?? []).map((word) => ({
      ...word,
      storyId: story.id,
      fingerprint: fingerprintOf(document, word.subject, word.subjectId),
    }))
    if (words.length > 0) await db.insertInto('confirmation').values(words).execute()
    await appendEvent(db, house.store.engine, {
      at: now,
      actorId: memberId,
      kind: 'story.saved',
      subject: 'story',
      subjectId: story.id,
    })
    return story.id
  })
  house.wake()
  return { id, publicId }
}

/**
 * Moves a story to another stage of the board. Publishing, and withdrawing what has run, have verbs of their own: only
 * one that never ran is put away by moving it to "withdrawn", and can be taken up again.
 */
export async function moveStage(
  house: House,
  given: { storyId: number; stage: Exclude<Stage, 'published'>; memberId: number },
): Promise<void> {
  await house.store.transaction(async (db) => {
    const before = await storyById(db, given.storyId)
    if (before.stage === given.stage || (given.stage === 'withdrawn' && before.firstPublishedAt !== null)) return
    const hour = given.stage === 'withdrawn' ? { publishAt: null } : {}
    await db
      .updateTable('story')
      .set({ stage: given.stage, changedAt: house.now(), ...hour })
      .where('id', '=', given.storyId)
      .execute()
    await appendEvent(db, house.store.engine, {
      at: house.now(),
      actorId: given.memberId,
      kind: 'story.stage',
      subject: 'story',
      subjectId: given.storyId,
      detail: { from: before.stage, to: given.stage },
    })
  })
}

/**
 * Gives a story to somebody (or nobody), due at an instant (or open). The event tells what became other: `to` is a
 * member, 0 for nobody; `dueAt` is empty where the hour is open again. Where nothing did, nothing is written.
 */
export async function assign(
  house: House,
  given: { storyId: number; to: number | null; dueAt: string | null; memberId: number },
): Promise<void> {
  await house.store.transaction(async (db) => {
    const before = await storyById(db, given.storyId)
    const detail = {
      ...(before.assignedTo === given.to ? {} : { to: given.to ?? 0 }),
      ...(before.dueAt === given.dueAt ? {} : { dueAt: given.dueAt ?? '' }),
    }
    if (Object.keys(detail).length === 0) return
    await db
      .updateTable('story')
      .set({ assignedTo: given.to, dueAt: given.dueAt })
      .where('id', '=', given.storyId)
      .execute()
    await appendEvent(db, house.store.engine, {
      at: house.now(),
      actorId: given.memberId,
      kind: 'story.assigned',
      subject: 'story',
      subjectId: given.storyId,
      detail,
    })
  })
}

/** A remark on a story, or on one block or quotation of it by id. */
export async function remark(
  house: House,
  given: { storyId: number; subjectId?: string; words: string; memberId: number },
): Promise<void> {
  await house.store.transaction(async (db) => {
    const { storyId, subjectId = '', words, memberId } = given
    await db.insertInto('remark').values({ storyId, subjectId, words, memberId, at: house.now() }).execute()
    await appendEvent(db, house.store.engine, {
      at: house.now(),
      actorId: memberId,
      kind: 'story.commented',
      subject: 'story',
      subjectId: storyId,
    })
  })
}

/** Marks a remark as answered. */
export const answerRemark = (house: House, id: number) =>
  house.store.write.updateTable('remark').set({ answeredAt: house.now() }).where('id', '=', id).execute()

/** Takes back that a remark was answered: it is open again. */
export const reopenRemark = (house: House, id: number) =>
  house.store.write.updateTable('remark').set({ answeredAt: null }).where('id', '=', id).execute()
