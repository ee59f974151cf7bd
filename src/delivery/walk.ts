import type { EditionOf } from '../editions/index.ts'
import type { House } from '../house.ts'
import { type Cursor, type Due, giveBack, giveBackOfDead, nextDue } from './due.ts'
import { stopRows } from './finish.ts'
import { leaseMs } from './ledger.ts'

/** One pass over what is due. */
export interface Walk {
  next(): Promise<Due | null>
  /** What it was handed and didn't send is for others, or for a later pass. */
  end(passedOver: readonly Due[]): Promise<void>
}

/**
 * Walks what is due, page by page, for several lanes: new ones first, then those that were put off. On PostgreSQL each
 * page is put aside, for other workers walk the same list; over a SQLite file there is one.
 */
export function walk(
  house: House,
  of: EditionOf,
  { owner, only, resting }: { owner: string; only: 'all' | 'examples'; resting: () => readonly string[] },
): Walk {
  const states = ['queued', 'deferred'] as const
  const shared = house.store.engine === 'postgres'
  let at = 0
  let cursor: Cursor = { notBefore: '', id: 0 }
  let page: Due[] = []
  let reading: Promise<void> | null = null
  let begun = !shared
  const read = async () => {
    if (!begun) await giveBackOfDead(house.store.write, of.edition.id)
    begun = true
    while (page.length === 0) {
      const state = states[at]
      if (state === undefined) return
      const now = house.now()
      const until = new Date(Date.parse(now) + leaseMs).toISOString()
      const found = await nextDue(house.store.write, {
        ...{ editionId: of.edition.id, newsletterId: of.newsletter.id, state, now, cursor, only },
        resting: resting(),
        ...(shared ? { aside: { owner, until } } : {}),
      })
      await stopRows(house, found.stopped)
      page = found.due
      if (found.cursor === null) {
        at += 1
        cursor = { notBefore: '', id: 0 }
      } else {
        cursor = found.cursor
      }
    }
  }
  return {
    next: async () => {
      while (page.length === 0 && at < states.length) {
        reading ??= read().finally(() => {
          reading = null
        })
        await reading
      }
      return page.shift() ?? null
    },
    end: async (passedOver) => {
      if (!shared) return
      const ids = [...passedOver, ...page.splice(0)].map(({ id }) => id)
      await giveBack(house.store.write, owner, ids)
    },
  }
}
