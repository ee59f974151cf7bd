import { CompiledQuery, PostgresAdapter, type QueryResult } from 'kysely'
import type { Db, Writing } from './store.ts'

/**
 * Asks with a statement as it is written, its parameters "?" (PostgreSQL has them numbered): for what is asked so often, or
 * with so many values, that building it each time would be felt. Text that comes again stays prepared on SQLite.
 */
export const ask = <R>(db: Db | Writing, text: string, values: readonly unknown[]): Promise<QueryResult<R>> =>
  db.executeQuery<R>(
    CompiledQuery.raw(db.getExecutor().adapter instanceof PostgresAdapter ? numbered(text) : text, [...values]),
  )

const known = new Map<string, string>()

function numbered(text: string): string {
  const [first = '', ...others] = text.split('?')
  const kept = known.get(text) ?? first + others.map((part, at) => `$${at + 1}${part}`).join('')
  if (known.size < 1000) known.set(text, kept)
  return kept
}
