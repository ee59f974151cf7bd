import type { House } from '../house.ts'
import { keptProblem } from '../problem.ts'
import { UnusableKey } from '../readers/index.ts'
import type { Due } from './due.ts'

/** Deliveries whose reader's address can't be read. */
export interface Unread {
  /** What `make` makes of a delivery's address; undefined when that can't be read, and the delivery is put aside. */
  read<T>(due: Due, make: () => Promise<T | null>): Promise<T | null | undefined>
  /** Ends the pass. Throws UnusableKey where not one address of a key could be read. */
  end(): Promise<void>
}

/** So many that can't be read before one could: the rest of the list is not looked through. */
const mostUnread = 100

/**
 * An address that can't be read, among others of the same key that can, is damaged: its delivery fails, says so, and holds
 * up nobody. Where none can be read the key is not the right one, and nobody is failed for it.
 */
export function unreadIn(house: Pick<House, 'store' | 'now'>): Unread {
  const readable = new Set<number>()
  const waiting: Due[] = []
  let problem: UnusableKey | null = null

  const fail = async (due: readonly Due[]) => {
    if (due.length === 0) return
    const ids = due.map(({ id }) => id)
    await house.store.write
      .updateTable('delivery')
      .set({ state: 'failed', changedAt: house.now(), reply: keptProblem('addressDamaged') })
      .where('id', 'in', ids)
      .where('state', 'in', ['queued', 'deferred'])
      .execute()
  }
  return {
    read: async (due, make) => {
      try {
        const made = await make()
        if (made !== null) readable.add(due.keyVersion)
        return made
      } catch (thrown) {
        if (!(thrown instanceof UnusableKey)) throw thrown
        if (readable.has(due.keyVersion)) await fail([due])
        else if (waiting.length < mostUnread) waiting.push(due)
        else throw thrown
        problem = thrown
        return undefined
      }
    },
    end: async () => {
      await fail(waiting.filter(({ keyVersion }) => readable.has(keyVersion)))
      if (problem !== null && waiting.some(({ keyVersion }) => !readable.has(keyVersion))) throw problem
    },
  }
}
