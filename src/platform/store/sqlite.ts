import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { type Dialect, SqliteAdapter, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely'

type Value = null | number | bigint | string | Uint8Array

/**
 * One SQLite connection as Kysely's dialect wants it. Statements are kept compiled. Values that node:sqlite would take
 * for something else are refused: an object as first value means "named parameters" to it and shifts the others.
 */
class Connection implements SqliteDatabase {
  readonly #db: DatabaseSync
  readonly #statements = new Map<string, SqliteStatement>()

  constructor(db: DatabaseSync) {
    this.#db = db
  }

  /** Safe to repeat. */
  close(): void {
    this.#statements.clear()
    if (this.#db.isOpen) this.#db.close()
  }

  prepare(sql: string): SqliteStatement {
    // A transaction that reads first and then writes would be refused when another thread has written meanwhile.
    if (sql === 'begin') return this.prepare('begin immediate')
    // A full disk ends a transaction by itself: to roll it back once more would hide what was wrong.
    if (sql === 'rollback' && !this.#db.isTransaction) return nothing
    const kept = this.#statements.get(sql)
    if (kept) return kept
    const statement = asKysely(this.#db.prepare(sql))
    if (this.#statements.size >= 500) this.#statements.delete(this.#statements.keys().next().value ?? '')
    if (!sql.startsWith('begin') && !sql.startsWith('create')) this.#statements.set(sql, statement)
    return statement
  }
}

const nothing: SqliteStatement = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [].values(),
}

function asKysely(statement: StatementSync): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (values) => statement.all(...values.map(bindable)),
    run: (values) => statement.run(...values.map(bindable)),
    iterate: (values) => statement.iterate(...values.map(bindable)) as IterableIterator<unknown>,
  }
}

function bindable(value: unknown): Value {
  if (value === undefined) return null
  if (typeof value === 'boolean') return value ? 1 : 0
  if (value === null || typeof value !== 'object' || value instanceof Uint8Array) return value as Value
  throw new TypeError(`A ${value.constructor?.name ?? 'value'} can't be stored: convert it to text or a number first`)
}

/** SQLite rolls back DDL, so a migration is one transaction there too. Kysely's own adapter says it can't. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

class NodeSqliteDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter()
  }
}

/** A connection, and how to close it: Kysely closes none through which it has asked nothing. */
interface Opened {
  readonly dialect: Dialect
  close(): void
}

/**
 * Opens one connection to a SQLite file. The writer is synchronous FULL: a commit that returned survives a power cut
 * (WAL is set by migrate.ts, and kept in the file). A reader can't write. Throws node:sqlite's error when the file is no database.
 */
export function openSqlite(file: string, access: 'read' | 'write'): Opened {
  const db = new DatabaseSync(file, { readOnly: access === 'read', enableForeignKeyConstraints: true, timeout: 5_000 })
  try {
    // The worker moves the log into the file (log.ts); a writer does it only where none runs, at 64 MB.
    if (access === 'write') db.exec('pragma synchronous = full; pragma wal_autocheckpoint = 16000')
    // Read through the kernel's cache and not mapped: what is mapped counts as this process's memory, up to all of a large file.
    db.exec('pragma cache_size = -8000; pragma temp_store = memory; pragma mmap_size = 0')
  } catch (problem) {
    db.close()
    throw problem
  }
  const database = new Connection(db)
  return { dialect: new NodeSqliteDialect({ database }), close: () => database.close() }
}
