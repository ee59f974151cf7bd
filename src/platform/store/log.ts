import { sql } from 'kysely'
import type { Store } from './store.ts'

/**
 * Moves what SQLite's write-ahead log holds into the database file, every five seconds, in the thread that calls this.
 * Otherwise the commit that fills the log does it, and who publishes waits 30 to 90 ms for everybody's writes. Readers
 * and writers go on meanwhile ("passive"); what a reader still needs stays for the next time. Returns how to end it.
 */
export function keepLogShort(store: Store, everyMs = 5000): () => void {
  if (store.engine !== 'sqlite') return () => {}
  let moving = Promise.resolve()
  const timer = setInterval(() => {
    moving = moving
      .then(() => sql`pragma wal_checkpoint(passive)`.execute(store.write))
      // A disk that is full or gone shows where something is written; the log just stays long until then.
      .then(
        () => {},
        () => {},
      )
  }, everyMs)
  timer.unref()
  return () => clearInterval(timer)
}
