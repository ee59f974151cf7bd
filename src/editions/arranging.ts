import type { House } from '../house.ts'
import { appendEvent, type Writing } from '../platform/store/index.ts'
import type { EditionOf } from './edition.ts'
import { type Item, itemsOf } from './gather.ts'

/** What an editor does to one item of an edition that gathers. */
export type ItemAct = 'up' | 'down' | 'place' | 'pin' | 'unpin' | 'leaveOut' | 'takeIn'

interface Arranging {
  readonly workId: number
  readonly act: ItemAct
  /** For `place`: the item that it is to stand before; null at the end. */
  readonly before?: number | null
  readonly memberId: number
}

/** Moves, pins or leaves out an item. The first move makes the order the editors' own. False when it isn't there. */
export async function arrange(house: House, of: EditionOf, given: Arranging): Promise<boolean> {
  const items = await itemsOf(house.store.read, of)
  const item = items.find((one) => one.workId === given.workId)
  if (!item) return false
  const moves = given.act === 'up' || given.act === 'down' || given.act === 'place'
  const order = moves ? moved(items, item, given) : items
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
 * Gives the order back to the newsletter's rule, or to the editors as they last had it; what was pinned or left out stays so.
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

/**
 * The items with one of them moved. It moves among its like, those that are seen beside it: what is left out is not, and
 * pinned ones stand apart.
 */
function moved(items: readonly Item[], item: Item, { act, before }: Arranging): Item[] {
  const like = items.filter((one) => one === item || (!one.leftOut && one.pinned === item.pinned))
  const at = like.indexOf(item)
  const others = like.toSpliced(at, 1)
  const asked = others.findIndex((one) => one.workId === before)
  const to = act === 'up' ? Math.max(0, at - 1) : act === 'down' ? at + 1 : asked < 0 ? others.length : asked
  const next = others.toSpliced(to, 0, item).values()
  return items.map((one) => (like.includes(one) ? (next.next().value ?? one) : one))
}
