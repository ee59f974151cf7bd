import {
  CamelCasePlugin,
  type Dialect,
  Kysely,
  PostgresAdapter,
  type RawBuilder,
  type SelectQueryBuilder,
  sql,
  type Transaction,
} from 'kysely'
import type { Engine } from './migrations/script.ts'
import type { Place } from './place.ts'
import { postgresDialect } from './postgres.ts'
import { openSqlite } from './sqlite.ts'
import type { Tables } from './tables.ts'
import { explained } from './unusable.ts'

export type Db = Kysely<Tables>
export type Writing = Transaction<Tables>

/** The database of one thread: `read` can't write; `write` takes short transactions, one at a time on SQLite. */
export interface Store {
  readonly engine: Engine
  readonly read: Db
  readonly write: Db
  /** One transaction. Nothing inside may wait for anything but the database; PostgreSQL may have it done again. */
  transaction<T>(work: (db: Writing) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** Opens the store of a thread. It doesn't migrate: see migrate.ts. Throws UnusableDatabase when a file can't be opened. */
export function openStore(place: Place): Store {
  try {
    return open(place)
  } catch (problem) {
    throw explained(problem, place)
  }
}

function open(place: Place): Store {
  return place.engine === 'sqlite' ? openFile(place.file) : openServer(place.url)
}

function openFile(file: string): Store {
  const writer = openSqlite(file, 'write')
  try {
    const reader = openSqlite(file, 'read')
    const [write, read] = [speak(writer.dialect), speak(reader.dialect)]
    return {
      engine: 'sqlite',
      read,
      write,
      transaction: (work) => write.transaction().execute(work),
      close: async () => {
        // The writer last: it tidies up the files that SQLite keeps beside the database, which a reader may not.
        await read.destroy()
        reader.close()
        await write.destroy()
        writer.close()
      },
    }
  } catch (problem) {
    writer.close()
    throw problem
  }
}

function openServer(url: string): Store {
  const [write, read] = [speak(postgresDialect(url, 'write', 6)), speak(postgresDialect(url, 'read', 4))]
  return {
    engine: 'postgres',
    read,
    write,
    transaction: (work) => again(write, work),
    close: async () => {
      await Promise.all([read.destroy(), write.destroy()])
    },
  }
}

const speak = (dialect: Dialect): Db => new Kysely<Tables>({ dialect, plugins: [new CamelCasePlugin()] })

/**
 * PostgreSQL ends one of two transactions that wait for each other, or that could not be told apart from some order:
 * SQLSTATE 40P01 and 40001. Nothing of it is kept, so it is simply done again.
 */
async function again<T>(write: Db, work: (db: Writing) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await write.transaction().execute(work)
    } catch (problem) {
      const code = (problem as { code?: string }).code
      if (tries >= 5 || (code !== '40P01' && code !== '40001')) throw problem
    }
  }
}

/**
 * Rows that a transaction reads in order to change them: others who would change them wait until it ends. On SQLite
 * all writers take turns anyway, and outside of a transaction nothing is held.
 */
export const held = <T extends keyof Tables, O>(
  db: Db | Writing,
  query: SelectQueryBuilder<Tables, T, O>,
): SelectQueryBuilder<Tables, T, O> =>
  db.isTransaction && db.getExecutor().adapter instanceof PostgresAdapter ? query.forUpdate() : query

/** The query's rows that no other transaction holds, held for this one: for several workers over one list on PostgreSQL. */
export const heldByNobody = <T extends keyof Tables, O>(
  db: Db | Writing,
  query: SelectQueryBuilder<Tables, T, O>,
): SelectQueryBuilder<Tables, T, O> =>
  db.getExecutor().adapter instanceof PostgresAdapter ? query.forUpdate().skipLocked() : query

/** Milliseconds since 1970 by the database's own clock, within a statement: those of several machines may differ. */
export const databaseClock = (engine: Engine): RawBuilder<number> =>
  engine === 'postgres'
    ? sql`cast(extract(epoch from clock_timestamp()) * 1000 as bigint)`
    : sql`cast(unixepoch('subsec') * 1000 as integer)`

/** The one row that must be there; throws with its name when it is not. */
export async function only<T>(row: Promise<T | undefined>, what: string): Promise<T> {
  const found = await row
  if (found === undefined) throw new Error(`${what} is not there`)
  return found
}
