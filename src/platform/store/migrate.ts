import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import * as stories from './migrations/0001-stories.ts'
import * as readers from './migrations/0002-readers.ts'
import * as machines from './migrations/0003-machines.ts'
import type { Engine } from './migrations/script.ts'
import type { Place, Store } from './store.ts'

type Up = (db: Kysely<unknown>, engine: Engine) => Promise<void>
const migrations: Record<string, { up: Up }> = {
  '0001-stories': stories,
  '0002-readers': readers,
  '0003-machines': machines,
}

/** The database can't be used as it is. `message` says why and what to do. */
export class UnusableDatabase extends Error {
  override readonly name = 'UnusableDatabase'
}

/**
 * Brings a database to this version: each migration in a transaction of its own, with a copy of the database before
 * it where it holds anything. Refuses a database that a newer version has changed, and changes nothing then.
 */
export async function migrate(store: Store, place: Place, copy: Copy = copyBefore): Promise<string[]> {
  const done: string[] = []
  const provider = { getMigrations: async () => asKysely(store.engine) }
  const migrator = new Migrator({
    db: store.write.withoutPlugins(),
    provider,
    migrationTableName: 'migration',
    migrationLockTableName: 'migration_lock',
  })
  const known = await migrated(store)
  const foreign = known.filter((name) => !(name in migrations))
  if (foreign.length > 0) {
    throw new UnusableDatabase(
      `This database was changed by a newer Dateline (${foreign.join(', ')}). Start that version, or restore a backup made by this one.`,
    )
  }
  for (const name of Object.keys(migrations)) {
    if (known.includes(name)) continue
    if (known.length > 0) await copy(store, place, name)
    const { error } = await migrator.migrateUp()
    if (error) throw error
    done.push(name)
  }
  return done
}

const asKysely = (engine: Engine): Record<string, Migration> =>
  Object.fromEntries(
    Object.entries(migrations).map(([name, { up }]) => [name, { up: (db: Kysely<unknown>) => up(db, engine) }]),
  )

/** The names of the migrations that this database has seen; none when it is new. */
async function migrated(store: Store): Promise<string[]> {
  const tables = await store.write.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some((table) => table.name === 'migration')) {
    if (tables.length > 0)
      throw new UnusableDatabase(
        'This database holds tables that are not Dateline’s. Name an empty one, or another data folder.',
      )
    return []
  }
  const rows = await sql<{ name: string }>`select name from migration order by name`.execute(store.write)
  return rows.rows.map((row) => row.name)
}

export type Copy = (store: Store, place: Place, before: string) => Promise<void>

/** SQLite copies itself to `backups/` beside the file. PostgreSQL is copied into a schema-side dump by `pg_dump`. */
export const copyBefore: Copy = async (store, place, before) => {
  if (place.engine === 'sqlite') {
    const folder = join(dirname(place.file), 'backups')
    mkdirSync(folder, { recursive: true })
    const file = join(folder, `before-${before}.db`)
    if (!existsSync(file)) await sql`vacuum into ${file}`.execute(store.write)
    return
  }
  const { execFileSync } = await import('node:child_process')
  try {
    execFileSync('pg_dump', ['--format=custom', `--file=dateline-before-${before}.dump`, place.url], { stdio: 'pipe' })
  } catch {
    throw new UnusableDatabase(
      'Before this upgrade the database must be copied, and pg_dump could not do it. Install PostgreSQL’s client programs of the server’s version.',
    )
  }
}
