import type { House } from '../house.ts'
import { appendEvent, type Db, type Writing } from '../platform/store/index.ts'
import type { Newsroom } from '../settings.ts'

/** So many stories stand on a front page at most. */
export const frontLength = 24

/**
 * A story that comes out is put right under the lead: which one leads stays the editors' choice. While they have made
 * none the page goes by the clock, and nothing is placed.
 */
export async function placeOnFront(db: Writing, language: string, storyId: number): Promise<void> {
  if (!(await isOrdered(db, language))) return
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

/**
 * The editors' order of a front page; the first leads. The page says who changed it last, and when: that and the order
 * are written together or not at all.
 */
export async function orderFront(
  house: House,
  given: { language: string; storyIds: readonly number[]; member: { id: number; name: string } },
): Promise<void> {
  const { language, storyIds, member } = given
  const at = house.now()
  const event = { at, actorId: member.id, subjectId: 0 }
  await house.store.transaction(async (db) => {
    await writeOrder(db, language, storyIds)
    await writeWho(db, language, { by: member.name, at })
    const { engine } = house.store
    await appendEvent(db, engine, { ...event, kind: 'front.ordered', subject: 'front', detail: { language } })
    await appendEvent(db, engine, { ...event, kind: 'site.changed', subject: 'newsroom', detail: { what: 'front' } })
  })
  await house.rereadNewsroom()
  house.wake()
}

/** Has anybody ever ordered this language's front page? */
export const isOrdered = async (db: Db | Writing, language: string): Promise<boolean> =>
  Object.hasOwn(await keptOrders(db), language)

async function keptOrders(db: Db | Writing): Promise<Newsroom['frontOrder']> {
  const row = await db.selectFrom('setting').select('value').where('name', '=', 'frontOrder').executeTakeFirst()
  return row ? JSON.parse(row.value) : {}
}

/** Who ordered a language's front page last. The other languages' stay as they are now, not as this thread knew them. */
async function writeWho(db: Writing, language: string, who: { by: string; at: string }): Promise<void> {
  const next = { value: JSON.stringify({ ...(await keptOrders(db)), [language]: who }), changedAt: who.at }
  await db
    .insertInto('setting')
    .values({ name: 'frontOrder', ...next })
    .onConflict((c) => c.column('name').doUpdateSet(next))
    .execute()
}
