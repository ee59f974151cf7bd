import type { House } from '../house.ts'
import { appendEvent, type Writing } from '../platform/store/index.ts'
import type { StoryDocument } from '../story/document.ts'
import { type Revision, readStored, revision, sealed, storyById } from './rows.ts'

/** What a save came to. A stale one is kept whole as a draft, and the text that was saved meanwhile comes with it. */
export type Saved =
  | { readonly outcome: 'saved'; readonly revision: Revision }
  | { readonly outcome: 'unchanged'; readonly revision: Revision }
  | { readonly outcome: 'stale'; readonly draftId: number; readonly current: Revision }

/**
 * Saves a document over the revision that its writer began from. When somebody else has saved meanwhile nothing is
 * overwritten. Either way the text is on disk when this resolves.
 */
export async function saveStory(
  house: House,
  given: { storyId: number; baseRevisionId: number; document: StoryDocument; memberId: number | null; note?: string },
): Promise<Saved> {
  const saved = await house.store.transaction(async (db): Promise<Saved> => {
    const story = await storyById(db, given.storyId)
    const current = await revision(db, story.currentRevisionId)
    const text = sealed(given.document)
    if (text.sha256 === current.sha256) return { outcome: 'unchanged', revision: current }
    const stale = given.baseRevisionId !== current.id
    const draftId = await keepDraft(db, house, given, text.document, stale ? 'stale' : 'saved')
    if (stale) return { outcome: 'stale', draftId, current }
    return { outcome: 'saved', revision: await nextRevision(db, house, { ...given, parent: current }) }
  })
  house.wake()
  return saved
}

/** Makes an earlier text the current one again, as a new revision. */
export async function restoreRevision(
  house: House,
  given: { storyId: number; revisionId: number; memberId: number },
): Promise<Revision> {
  const restored = await house.store.transaction(async (db) => {
    const story = await storyById(db, given.storyId)
    const [current, old] = [await revision(db, story.currentRevisionId), await revision(db, given.revisionId)]
    if (old.storyId !== story.id) throw new Error(`Revision ${old.id} belongs to another story`)
    if (old.sha256 === current.sha256) return current
    return nextRevision(db, house, { ...given, document: old.document, parent: current, note: `${old.number}` })
  })
  house.wake()
  return restored
}

/** A draft that came too late, with its text. Undefined when it has been dealt with. */
export async function staleDraft(
  house: House,
  draftId: number,
): Promise<{ id: number; storyId: number; baseRevisionId: number; document: StoryDocument } | undefined> {
  const row = await house.store.read
    .selectFrom('draft')
    .innerJoin('draftUpdate', 'draftUpdate.draftId', 'draft.id')
    .select(['draft.id', 'draft.storyId', 'draft.baseRevisionId', 'draftUpdate.payload'])
    .where('draft.id', '=', draftId)
    .where('draft.outcome', '=', 'stale')
    .orderBy('draftUpdate.id', 'desc')
    .executeTakeFirst()
  if (row === undefined) return undefined
  return {
    id: row.id,
    storyId: row.storyId,
    baseRevisionId: row.baseRevisionId ?? 0,
    document: readStored(row.payload),
  }
}

/** Says that a stale draft was merged into the story, or dropped. Its text stays. */
export const closeDraft = (house: House, draftId: number, outcome: 'merged' | 'dropped') =>
  house.store.write.updateTable('draft').set({ outcome, closedAt: house.now() }).where('id', '=', draftId).execute()

async function keepDraft(
  db: Writing,
  house: House,
  given: { storyId: number; baseRevisionId: number; memberId: number | null },
  payload: string,
  outcome: 'saved' | 'stale',
): Promise<number> {
  const now = house.now()
  const { id } = await db
    .insertInto('draft')
    .values({
      storyId: given.storyId,
      baseRevisionId: given.baseRevisionId,
      createdBy: given.memberId,
      createdAt: now,
      closedAt: outcome === 'saved' ? now : null,
      outcome,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  // A saved draft's text is the revision itself: it is not kept twice.
  if (outcome === 'stale') {
    await db
      .insertInto('draftUpdate')
      .values({ draftId: id, kind: 'whole', payload, authorId: given.memberId, createdAt: now })
      .execute()
  }
  return id
}

async function nextRevision(
  db: Writing,
  house: House,
  given: { storyId: number; document: StoryDocument; memberId: number | null; parent: Revision; note?: string },
): Promise<Revision> {
  const now = house.now()
  const { storyId, document, parent } = given
  const { id } = await db
    .insertInto('revision')
    .values({
      storyId,
      number: parent.number + 1,
      parentId: parent.id,
      ...sealed(document),
      authorId: given.memberId,
      createdAt: now,
      note: given.note ?? '',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .updateTable('story')
    .set({ currentRevisionId: id, headline: document.headline, section: document.section, changedAt: now })
    .where('id', '=', storyId)
    .execute()
  await appendEvent(db, house.store.engine, {
    at: now,
    actorId: given.memberId,
    kind: 'story.saved',
    subject: 'story',
    subjectId: storyId,
  })
  return revision(db, id)
}
