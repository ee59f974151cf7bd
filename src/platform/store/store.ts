import { CamelCasePlugin, Kysely, type Transaction } from 'kysely'
import type { Engine } from './migrations/script.ts'
import { postgresDialect } from './postgres.ts'
import { sqliteDialect } from './sqlite.ts'
import type { Tables } from './tables.ts'

export type Db = Kysely<Tables>
export type Writing = Transaction<Tables>

/** The database of one thread: `read` can't write; `write` takes short transactions, one at a time on SQLite. */
export interface Store {
  readonly engine: Engine
  readonly read: Db
  readonly write: Db
  /** One transaction. Nothing inside may wait for anything but the database. */
  transaction<T>(work: (db: Writing) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** Where the records are: a file, or a PostgreSQL address. */
export type Place =
  | { readonly engine: 'sqlite'; readonly file: string }
  | { readonly engine: 'postgres'; readonly url: string }

/** Opens the store of a thread. It doesn't migrate: see migrate.ts. */
export function openStore(place: Place): Store {
  const dialect = (access: 'read' | 'write') =>
    place.engine === 'sqlite'
      ? sqliteDialect(place.file, access)
      : postgresDialect(place.url, access, access === 'read' ? 4 : 6)
  const write = new Kysely<Tables>({ dialect: dialect('write'), plugins: [new CamelCasePlugin()] })
  const read = new Kysely<Tables>({ dialect: dialect('read'), plugins: [new CamelCasePlugin()] })
  return {
    engine: place.engine,
    read,
    write,
    transaction: (work) => write.transaction().execute(work),
    close: async () => {
      await Promise.all([read.destroy(), write.destroy()])
    },
  }
}

/** The one row that must be there; throws with its name when it is not. */
export async function only<T>(row: Promise<T | undefined>, what: string): Promise<T> {
  const found = await row
  if (found === undefined) throw new Error(`${what} is not there`)
  return found
}
