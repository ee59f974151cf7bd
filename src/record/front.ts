import type { House } from '../house.ts'
import { appendEvent, type Writing } from '../platform/store/index.ts'

/** So many stories stand on a front page at most. */
export const frontLength = 24

/** A story that comes out is put right under the lead: which one leads stays the editors' choice. */
export async function placeOnFront(db: Writing, language: string, storyId: number): Promise<void> {
  const placed = await db
    .selectFrom('frontPlace')
    .select('storyId')
    .where('language', '=', language)
    .orderBy('place')
    .execute()
  const [lead, ...rest] = placed.map((row) => row.storyId).filter((id) => id !== storyId)
  await writeOrder(db, language, lead === undefined ? [storyId] : [lead, storyId, ...rest])
}

export const takeOffFront = (db: Writing, storyId: number) =>
  db.deleteFrom('frontPlace').where('storyId', '=', storyId).execute()

async function writeOrder(db: Writing, language: string, storyIds: readonly number[]): Promise<void> {
  await db.deleteFrom('frontPlace').where('language', '=', language).execute()
  const places = [...new Set(storyIds)].slice(0, frontLength)
  if (places.length > 0) {
    await db
      .insertInto('frontPlace')
      .values(places.map((storyId, place) => ({ language, place, storyId })))
      .execute()
  }
}

/** The editors' order of a front page; the first leads. The page says who changed it last, and when. */
export async function orderFront(
  house: House,
  given: { language: string; storyIds: readonly number[]; member: { id: number; name: string } },
): Promise<void> {
  const { language, storyIds, member } = given
  await house.store.transaction(async (db) => {
    await writeOrder(db, language, storyIds)
    await appendEvent(db, house.store.engine, {
      at: house.now(),
      actorId: member.id,
      kind: 'front.ordered',
      subject: 'front',
      subjectId: 0,
      detail: { language },
    })
  })
  const { frontOrder } = house.newsroom()
  await house.changeNewsroom({ frontOrder: { ...frontOrder, [language]: { by: member.name, at: house.now() } } })
  house.wake()
}
