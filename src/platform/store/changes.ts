import { DatabaseSync } from 'node:sqlite'
import type { Place } from './place.ts'

/** Tells, at next to no cost, whether anybody may have committed since one last asked. Never says no when somebody has. */
export interface Changes {
  since(): boolean
  close(): void
}

/** How stale another process's commit may be seen on PostgreSQL, which has no cheap counter of its own. */
const pollMs = 1000

/**
 * Watches a database. On SQLite its own counter says so exactly (`pragma data_version` changes with each commit of any
 * other connection, and this one never commits); on PostgreSQL the answer is yes once a second.
 */
export function watchChanges(place: Place, now: () => number = Date.now): Changes {
  if (place.engine === 'postgres') {
    let asked = 0
    return {
      since: () => {
        if (now() - asked < pollMs) return false
        asked = now()
        return true
      },
      close: () => {},
    }
  }
  const db = new DatabaseSync(place.file, { readOnly: true, timeout: 10_000 })
  const version = db.prepare('pragma data_version')
  let known: unknown
  return {
    since: () => {
      const current = version.get()?.data_version
      if (current === known) return false
      known = current
      return true
    },
    close: () => db.close(),
  }
}
