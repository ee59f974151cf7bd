import type { House } from '../house.ts'
import { appendEvent, type Db, type Writing } from '../platform/store/index.ts'
import { frontOf, latestPublished, type PublishedStory } from '../record/index.ts'
import type { Edition, EditionOf } from './edition.ts'

/** A work in an edition: its story in each language that has come out since the last one. */
export interface Item {
  readonly workId: number
  readonly leftOut: boolean
  readonly pinned: boolean
  readonly stories: Readonly<Record<string, PublishedStory>>
  /** Its headline in the first language that has it; what it was called, when it is no longer out. */
  readonly headline: string
}

/** An item's story in this language, or in the first of the newsletter's that has it. */
export const storyOf = (item: Item, language: string): PublishedStory | undefined =>
  item.stories[language] ?? Object.values(item.stories)[0]

/** What an item is called by whoever reads this language; what it was called, when it is no longer out. */
export const headlineOf = (item: Item, language: string): string =>
  storyOf(item, language)?.document.headline ?? item.headline

/**
 * What an edition gathers: all that came out in its newsletter's languages since the one before, in the order of the
 * front page (of the newsletter's first language), or by the clock where that has none, or as the editors have moved
 * them. Pinned ones come first. Nothing is written: it is read anew each time, so it is never stale.
 */
export async function itemsOf(db: Db | Writing, { edition, newsletter }: EditionOf): Promise<Item[]> {
  const read = db as Db
  const works = new Map<number, Record<string, PublishedStory>>()
  for (const language of newsletter.languages) {
    for (const story of await publishedIn(read, language, edition)) {
      const languages = works.get(story.workId) ?? {}
      languages[language] = story
      works.set(story.workId, languages)
    }
  }
  const decided = await db
    .selectFrom('editionItem')
    .select(['workId', 'place', 'leftOut', 'pinned'])
    .where('editionId', '=', edition.id)
    .execute()
  const decisions = new Map(decided.map((row) => [row.workId, row]))
  const headlines = await lostHeadlines(
    db,
    decided.filter((row) => !works.has(row.workId) && row.leftOut === 0).map((row) => row.workId),
  )
  const ranks = await ranksOf(read, { edition, newsletter })
  const items = [...new Set([...works.keys(), ...headlines.keys()])].map((workId) => {
    const stories = works.get(workId) ?? {}
    const decision = decisions.get(workId)
    const shown = newsletter.languages.map((language) => stories[language]).find((story) => story !== undefined)
    return {
      workId,
      leftOut: decision?.leftOut === 1,
      pinned: decision?.pinned === 1,
      stories,
      headline: shown?.document.headline ?? headlines.get(workId) ?? '',
      rank: (edition.itemOrder === 'hand' ? decision?.place : ranks.get(workId)) ?? Number.MAX_SAFE_INTEGER,
      at:
        Object.values(stories)
          .map((story) => story.firstPublishedAt)
          .sort()
          .at(-1) ?? '',
    }
  })
  items.sort(
    (a, b) =>
      Number(b.pinned) - Number(a.pinned) ||
      a.rank - b.rank ||
      (a.at < b.at ? 1 : a.at > b.at ? -1 : a.workId - b.workId),
  )
  return items.map(({ rank: _, at: __, ...item }) => item)
}

/** Is the order the front page's, the clock's or the editors' own? "front" is the clock's while no front is ordered. */
export async function orderOf(db: Db | Writing, { edition, newsletter }: EditionOf): Promise<Edition['itemOrder']> {
  if (edition.itemOrder !== 'front') return edition.itemOrder
  return (await frontOf(db as Db, newsletter.languages[0] ?? '')).order === 'editors' ? 'front' : 'clock'
}

async function ranksOf(db: Db, { edition, newsletter }: EditionOf): Promise<Map<number, number>> {
  if (edition.itemOrder !== 'front') return new Map()
  const front = await frontOf(db, newsletter.languages[0] ?? '')
  return new Map(front.order === 'editors' ? front.stories.map((story, place) => [story.workId, place]) : [])
}

/** All of a language that came out in the edition's time, by pages: a busy week has more than one. */
async function publishedIn(db: Db, language: string, edition: Edition): Promise<PublishedStory[]> {
  const found: PublishedStory[] = []
  let before: { at: string; id: number } | undefined
  for (;;) {
    const stories = await latestPublished(db, { language, limit: 50, ...(before ? { before } : {}) })
    for (const story of stories) {
      if (story.firstPublishedAt <= edition.gatheredFrom) return found
      if (story.firstPublishedAt <= edition.closesAt) found.push(story)
    }
    const last = stories.at(-1)
    if (!last || stories.length < 50) return found
    before = { at: last.firstPublishedAt, id: last.id }
  }
}

/** What works were called that the editors placed and that are no longer out. */
async function lostHeadlines(db: Db | Writing, workIds: readonly number[]): Promise<Map<number, string>> {
  if (workIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('story')
    .select(['workId', 'headline'])
    .where('workId', 'in', workIds)
    .orderBy('id', 'desc')
    .execute()
  return new Map(rows.map((row) => [row.workId, row.headline]))
}

/** What an editor does to one item of an edition that gathers. */
export type ItemAct = 'up' | 'down' | 'pin' | 'unpin' | 'leaveOut' | 'takeIn'

/** Moves, pins or leaves out an item. The first move makes the order the editors' own. False when it isn't there. */
export async function arrange(
  house: House,
  of: EditionOf,
  given: { workId: number; act: ItemAct; memberId: number },
): Promise<boolean> {
  const items = await itemsOf(house.store.read, of)
  const at = items.findIndex((item) => item.workId === given.workId)
  const item = items[at]
  if (!item) return false
  const moves = given.act === 'up' || given.act === 'down'
  // It changes places with the next that is seen beside it: what is left out is not, and pinned ones stand apart.
  const like = items.filter((one) => one === item || (!one.leftOut && one.pinned === item.pinned))
  const other = like[like.indexOf(item) + (given.act === 'up' ? -1 : 1)]
  const order = [...items]
  if (moves && other) {
    order[items.indexOf(other)] = item
    order[at] = other
  }
  await house.store.transaction(async (db) => {
    for (const [place, one] of order.entries()) {
      const mine = one.workId === given.workId
      const row = {
        place,
        leftOut: Number(mine && given.act === 'leaveOut' ? true : mine && given.act === 'takeIn' ? false : one.leftOut),
        pinned: Number(mine && given.act === 'pin' ? true : mine && given.act === 'unpin' ? false : one.pinned),
      }
      await db
        .insertInto('editionItem')
        .values({ editionId: of.edition.id, workId: one.workId, ...row })
        .onConflict((c) => c.columns(['editionId', 'workId']).doUpdateSet(row))
        .execute()
    }
    if (moves) await db.updateTable('edition').set({ itemOrder: 'hand' }).where('id', '=', of.edition.id).execute()
    await editionChanged(db, house, {
      editionId: of.edition.id,
      memberId: given.memberId,
      detail: { what: 'stories' },
    })
  })
  return true
}

/**
 * Gives the order back to the front page, or to the editors as they last had it; what was pinned or left out stays so.
 */
export async function orderBy(
  house: House,
  given: { editionId: number; memberId: number; to: 'front' | 'hand' },
): Promise<void> {
  const { editionId, memberId, to } = given
  await house.store.transaction(async (db) => {
    await db.updateTable('edition').set({ itemOrder: to }).where('id', '=', editionId).execute()
    await editionChanged(db, house, { editionId, memberId, detail: { what: 'stories' } })
  })
}

/** Records that an edition changed: its stories, or its texts in a language. */
export const editionChanged = (
  db: Writing,
  house: House,
  given: { editionId: number; memberId: number; detail: { what: 'stories' } | { what: 'texts'; language: string } },
) =>
  appendEvent(db, house.store.engine, {
    at: house.now(),
    actorId: given.memberId,
    kind: 'edition.changed',
    subject: 'edition',
    subjectId: given.editionId,
    detail: given.detail,
  })
