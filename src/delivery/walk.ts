import type { EditionOf } from '../editions/index.ts'
import type { House } from '../house.ts'
import { type Cursor, type Due, nextDue } from './due.ts'
import { stopRows } from './finish.ts'

/** Walks what is due, page by page, for several lanes: new ones first, then those that were put off. */
export function walk(
  house: House,
  of: EditionOf,
  { only, resting }: { only: 'all' | 'examples'; resting: () => readonly string[] },
): () => Promise<Due | null> {
  const states = ['queued', 'deferred'] as const
  let at = 0
  let cursor: Cursor = { notBefore: '', id: 0 }
  let page: Due[] = []
  let reading: Promise<void> | null = null
  const read = async () => {
    while (page.length === 0) {
      const state = states[at]
      if (state === undefined) return
      const found = await nextDue(house.store.write, {
        editionId: of.edition.id,
        newsletterId: of.newsletter.id,
        state,
        now: house.now(),
        cursor,
        only,
        resting: resting(),
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
  return async () => {
    while (page.length === 0 && at < states.length) {
      reading ??= read().finally(() => {
        reading = null
      })
      await reading
    }
    return page.shift() ?? null
  }
}
