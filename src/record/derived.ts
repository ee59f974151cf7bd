import type { House } from '../house.ts'
import type { Writing } from '../platform/store/index.ts'
import type { StoryDocument } from '../story/document.ts'
import { quotationWords } from '../story/editing/quotations.ts'
import { partyOf } from './speakers.ts'

/**
 * The indexes that are derived from a published revision: who is quoted as saying what, and which stories it points
 * to. Written anew whole, so that they can be made from nothing at any time. Whoever is named without being known yet is
 * known from now on: the document stays as it was signed, so who they are stands only here.
 */
export async function deriveIndexes(
  db: Writing,
  house: House,
  { id: storyId, workId }: { id: number; workId: number },
  { document, at }: { document: StoryDocument; at: string },
): Promise<void> {
  await db.deleteFrom('quoted').where('storyId', '=', storyId).execute()
  await db.deleteFrom('relation').where('fromStoryId', '=', storyId).execute()
  for (const { id, speaker } of document.quotations) {
    const words = quotationWords(document, id)
    if (speaker.kind !== 'named' || speaker.name.trim() === '' || words === '') continue
    const partyId = await partyOf(db, house, { workId, language: document.language, quotationId: id, speaker })
    await db
      .insertInto('quoted')
      .values({ storyId, quotationId: id, partyId, speaker: speaker.name, words, at })
      .execute()
  }
  const related = document.body.flatMap((block) =>
    block.type === 'related' && block.attrs.story ? [block.attrs.story] : [],
  )
  if (related.length === 0) return
  const targets = await db.selectFrom('story').select('id').where('publicId', 'in', related).execute()
  for (const { id } of targets) {
    await db
      .insertInto('relation')
      .values({ fromStoryId: storyId, toStoryId: id })
      .onConflict((c) => c.doNothing())
      .execute()
  }
}

/** A withdrawn story is quoted nowhere and points nowhere; who points to it stays known, so that their pages change. */
export async function dropIndexes(db: Writing, storyId: number): Promise<void> {
  await db.deleteFrom('quoted').where('storyId', '=', storyId).execute()
  await db.deleteFrom('relation').where('fromStoryId', '=', storyId).execute()
}
