import { sql } from 'kysely'
import type { House } from '../../house.ts'
import type { Db, Writing } from '../../platform/store/index.ts'
import { addressKey } from '../alike/canonical.ts'
import { keepFingerprints, nearest } from '../alike/kept.ts'
import { storyTracedTo } from '../alike/traces.ts'
import { keptDays } from '../items.ts'
import type { ListedItem, Listing } from '../listing/listing.ts'
import { later } from './pace.ts'

interface Fresh {
  readonly key: string
  readonly item: ListedItem
  readonly shownAt: string
}

/** Takes in what is new in a source, with what it is a near copy of. Returns how many items that were. */
export async function takeIn(house: House, source: { readonly id: number }, listing: Listing): Promise<number> {
  const at = house.now()
  const listed = new Map(listing.items.map((item) => [addressKey(item.address), item] as const))
  listed.delete('')
  const keys = [...listed.keys()]
  const known = await knownKeys(house.store.write, keys)
  const oldest = later(at, -keptDays * 24 * 60)
  const fresh = keys.flatMap((key): Fresh[] => {
    const item = listed.get(key)
    if (item === undefined || known.has(key)) return []
    const shownAt = shownWhen(item.published, at)
    return shownAt < oldest ? [] : [{ key, item, shownAt }]
  })
  // What it is like is looked for before the transaction: that has nothing to wait for.
  const rows: (Fresh & { storyId: number | null; likeId: number | null })[] = []
  for (const each of fresh) {
    const storyId = await storyTracedTo(house.store.read, [each.key])
    const like = await nearest(house.store.read, each.item.fingerprints)
    rows.push({ ...each, storyId: storyId ?? like.storyId, likeId: like.itemId })
  }
  return house.store.transaction(async (db) => {
    const now = await db
      .updateTable('followed')
      .set({ reading: sql`reading + 1` })
      .where('id', '=', source.id)
      .returning('reading')
      .executeTakeFirst()
    // It was removed while it was looked at.
    if (!now) return 0
    // The last of the list is written first: of two with the same hour the first in the source stands above.
    for (const { key, item, shownAt, storyId, likeId } of rows.toReversed()) {
      const made = await db
        .insertInto('followedItem')
        .values({
          ...{ publicId: house.newId(), followedId: source.id, address: item.address, addressKey: key },
          ...{ headline: item.headline, summary: item.summary, outlet: item.outlet, language: item.language },
          ...{ seenAt: at, shownAt, state: 'new', changedBy: null, changedAt: null, storyId, likeId },
        })
        .onConflict((conflict) => conflict.column('addressKey').doNothing())
        .returning('id')
        .executeTakeFirst()
      if (made) await keepFingerprints(db, { itemId: made.id }, item.fingerprints)
    }
    await keepSeen(db, source.id, keys, now.reading)
    return rows.length
  })
}

/** Which of these stand in the list, or in a source as it was last read. */
async function knownKeys(db: Db, keys: readonly string[]): Promise<Set<string>> {
  if (keys.length === 0) return new Set()
  const [items, seen] = await Promise.all([
    db.selectFrom('followedItem').select('addressKey').where('addressKey', 'in', keys).execute(),
    db.selectFrom('followedSeen').select('addressKey').where('addressKey', 'in', keys).execute(),
  ])
  return new Set([...items, ...seen].map((row) => row.addressKey))
}

/** What stands in the source now; what it no longer holds needs no watch any more. */
async function keepSeen(db: Writing, followedId: number, keys: readonly string[], reading: number): Promise<void> {
  if (keys.length > 0)
    await db
      .insertInto('followedSeen')
      .values(keys.map((key) => ({ followedId, addressKey: key, reading })))
      .onConflict((conflict) => conflict.columns(['followedId', 'addressKey']).doUpdateSet({ reading }))
      .execute()
  await db.deleteFrom('followedSeen').where('followedId', '=', followedId).where('reading', '<', reading).execute()
}

/** When an item stands in the list: when it was published, where that is said and not still to come; else now. */
function shownWhen(published: string, now: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(published)
  const given = isDay
    ? `${published}T12:00:00Z`
    : /(?:Z|[+-]\d{2}:\d{2})$/.test(published)
      ? published
      : `${published}Z`
  const ms = Date.parse(given)
  if (Number.isNaN(ms) || ms > Date.parse(now)) return now
  return isDay && published === now.slice(0, 10) ? now : new Date(ms).toISOString()
}
