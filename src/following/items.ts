import { sql } from 'kysely'
import type { House } from '../house.ts'
import type { Unreadable } from '../intake/index.ts'
import type { Db } from '../platform/store/index.ts'
import { later } from './looking/pace.ts'
import type { Source } from './sources.ts'

/** What has been seen so long ago is forgotten, in days. Where it still stands in its source, it does not come again. */
export const keptDays = 45

/** How an item stands with the desk. */
export const itemStates = ['new', 'brought in', 'set aside'] as const
export type ItemState = (typeof itemStates)[number]

/** Why something that came by itself is not taken in: as intake says; or we may not read the file. */
export type Refusal = Unreadable['problem'] | 'closed'

/** An item of the list. */
export interface Item {
  readonly id: number
  readonly publicId: string
  readonly source: string
  readonly kind: Source['kind']
  readonly address: string
  readonly headline: string
  readonly summary: string
  readonly outlet: string
  readonly language: string
  readonly shownAt: string
  readonly state: ItemState
  /** Its review in "Bring in", once it was brought in; "" before. */
  readonly review: string
  /** The SHA-256 of the bytes that came, where they came by themselves; else "". */
  readonly copy: string
  /** Null where it can be brought in. */
  readonly refused: Refusal | null
  readonly story: ItemStory | null
  /** The item that stood here before and says nearly the same. */
  readonly like: { readonly headline: string; readonly outlet: string; readonly shownAt: string } | null
}

/** The story of ours that an item is, or is nearly the same as. */
interface ItemStory {
  readonly publicId: string
  readonly headline: string
  readonly language: string
  readonly at: string
}

export interface ItemChoice {
  readonly state: ItemState
  /** A source's id; null of all. */
  readonly source: number | null
  /** The last item of the page before. */
  readonly before: { readonly shownAt: string; readonly id: number } | null
}

export const itemsOnPage = 50

/** Items with the story that we have of each, in the desk's language where the work is told in it. */
const items = (db: Db, language: string) =>
  db
    .selectFrom('followedItem as item')
    .innerJoin('followed', 'followed.id', 'item.followedId')
    .leftJoin('story as traced', 'traced.id', 'item.storyId')
    .leftJoin('story as told', (join) =>
      join.onRef('told.workId', '=', 'traced.workId').on('told.language', '=', language),
    )
    .leftJoin('story', (join) => join.on('story.id', '=', sql<number>`coalesce(told.id, traced.id)`))
    .leftJoin('followedItem as like', 'like.id', 'item.likeId')
    .leftJoin('snapshot', 'snapshot.id', 'item.snapshotId')
    .select(['item.id', 'item.publicId', 'followed.name as source', 'item.address', 'item.headline', 'item.summary'])
    .select(['item.outlet', 'item.language', 'item.shownAt', 'item.state', 'item.review'])
    .select(['followed.kind', 'snapshot.sha256', 'item.refused'])
    .select(['story.publicId as storyPublicId', 'story.headline as storyHeadline', 'story.language as storyLanguage'])
    .select(['story.createdAt as storyCreatedAt', 'story.firstPublishedAt as storyOutAt'])
    .select(['like.headline as likeHeadline', 'like.outlet as likeOutlet', 'like.shownAt as likeShownAt'])

type ItemRow = Awaited<ReturnType<ReturnType<typeof items>['executeTakeFirstOrThrow']>>

const asItem = (row: ItemRow): Item => ({
  ...{ id: row.id, publicId: row.publicId, source: row.source, address: row.address, headline: row.headline },
  ...{ summary: row.summary, outlet: row.outlet, language: row.language, shownAt: row.shownAt, state: row.state },
  ...{ review: row.review, kind: row.kind, copy: row.sha256 ?? '' },
  refused: row.refused === '' ? null : (row.refused as Refusal),
  story:
    row.storyPublicId === null
      ? null
      : {
          publicId: row.storyPublicId,
          headline: row.storyHeadline ?? '',
          language: row.storyLanguage ?? '',
          at: row.storyOutAt ?? row.storyCreatedAt ?? row.shownAt,
        },
  like:
    row.likeHeadline === null || row.likeShownAt === null
      ? null
      : { headline: row.likeHeadline, outlet: row.likeOutlet ?? '', shownAt: row.likeShownAt },
})

/** A page of items, the newest first. Walks an index from where the page before ended: no page is slower than the first. */
export async function itemsList(
  db: Db,
  choice: ItemChoice,
  language: string,
): Promise<{ rows: Item[]; next: ItemChoice['before'] }> {
  let query = items(db, language)
    .where('item.state', '=', choice.state)
    .orderBy('item.shownAt', 'desc')
    .orderBy('item.id', 'desc')
    .limit(itemsOnPage + 1)
  if (choice.source !== null) query = query.where('item.followedId', '=', choice.source)
  const { before } = choice
  // A row value, and not "or": only so both engines start in the index where the page before ended.
  if (before !== null) query = query.where(sql<boolean>`(item.shown_at, item.id) < (${before.shownAt}, ${before.id})`)
  const found = (await query.execute()).map(asItem)
  const rows = found.slice(0, itemsOnPage)
  const last = rows.at(-1)
  return { rows, next: found.length > itemsOnPage && last ? { shownAt: last.shownAt, id: last.id } : null }
}

export const itemByPublicId = async (db: Db, publicId: string, language: string): Promise<Item | undefined> => {
  const row = await items(db, language).where('item.publicId', '=', publicId).executeTakeFirst()
  return row && asItem(row)
}

/** Moves an item: aside, back to the new ones, or brought in with the review that it is in. */
export async function moveItem(
  house: House,
  item: { readonly id: number },
  to: { readonly state: ItemState; readonly memberId: number; readonly review?: string },
): Promise<void> {
  await house.store.write
    .updateTable('followedItem')
    .set({ state: to.state, changedBy: to.memberId, changedAt: house.now(), review: to.review ?? '' })
    .where('id', '=', item.id)
    .execute()
}

/** Forgets what was seen long ago, in short transactions. */
export async function forgetItems(house: House): Promise<void> {
  const oldest = later(house.now(), -keptDays * 24 * 60)
  for (;;) {
    const { numDeletedRows } = await house.store.write
      .deleteFrom('followedItem')
      .where('id', 'in', (query) =>
        query.selectFrom('followedItem').select('id').where('seenAt', '<', oldest).orderBy('seenAt').limit(1000),
      )
      .executeTakeFirst()
    if (numDeletedRows < 1000n) return
  }
}
