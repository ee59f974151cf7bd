import type { Writing } from '../platform/store/index.ts'
import type { StoryDocument } from '../story/document.ts'
import { quotationWords } from '../story/editing/quotations.ts'

/**
 * The indexes that are derived from a published revision: who is quoted as saying what, and which stories it points
 * to. Written anew whole, so that they can be made from nothing at any time.
 */
export async function deriveIndexes(db: Writing, storyId: number, document: StoryDocument, at: string): Promise<void> {
  await db.deleteFrom('quoted').where('storyId', '=', storyId).execute()
  await db.deleteFrom('relation').where('fromStoryId', '=', storyId).execute()
  for (const { id, speaker } of document.quotations) {
    const words = quotationWords(document, id)
    if (speaker.kind !== 'named' || words === '') continue
    const party =
      speaker.party === null
        ? undefined
        : await db.selectFrom('party').select('id').where('publicId', '=', speaker.party).executeTakeFirst()
    await db
      .insertInto('quoted')
      .values({ storyId, quotationId: id, partyId: party?.id ?? null, speaker: speaker.name, words, at })
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
