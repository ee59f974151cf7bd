import { dirname, join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { copyBefore } from './copying.ts'
import * as stories from './migrations/0001-stories.ts'
import * as readers from './migrations/0002-readers.ts'
import * as machines from './migrations/0003-machines.ts'
import * as suppression from './migrations/0004-suppression.ts'
import * as following from './migrations/0005-following.ts'
import * as tally from './migrations/0006-intake-tally.ts'
import * as arrivals from './migrations/0007-arrivals.ts'
import * as mailbox from './migrations/0008-mailbox.ts'
import * as dkimKeys from './migrations/0009-dkim-keys.ts'
import * as bounces from './migrations/0010-bounces.ts'
import * as editions from './migrations/0011-editions.ts'
import * as pace from './migrations/0013-pace.ts'
import * as imports from './migrations/0014-imports.ts'
import * as putAside from './migrations/0015-put-aside.ts'
import * as door from './migrations/0016-door.ts'
import * as tallies from './migrations/0017-tallies.ts'
import * as notices from './migrations/0018-notices.ts'
import * as readerCounts from './migrations/0019-reader-counts.ts'
import * as sharedPace from './migrations/0020-shared-pace.ts'
import * as domainCourse from './migrations/0021-domain-course.ts'
import * as relayOffers from './migrations/0022-relay-offers.ts'
import type { Engine } from './migrations/script.ts'
import type { Place } from './place.ts'
import type { Store } from './store.ts'
import { explained, UnusableDatabase } from './unusable.ts'

/** One step of the database: SQL alone, importing nothing of ours, so that it means the same for ever. */
export type Migration = { up(db: Kysely<unknown>, engine: Engine): Promise<void> }

/** Every step, by name, in order. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-stories': stories,
  '0002-readers': readers,
  '0003-machines': machines,
  '0004-suppression': suppression,
  '0005-following': following,
  '0006-intake-tally': tally,
  '0007-arrivals': arrivals,
  '0008-mailbox': mailbox,
  '0009-dkim-keys': dkimKeys,
  '0010-bounces': bounces,
  '0011-editions': editions,
  '0013-pace': pace,
  '0014-imports': imports,
  '0015-put-aside': putAside,
  '0016-door': door,
  '0017-tallies': tallies,
  '0018-notices': notices,
  '0019-reader-counts': readerCounts,
  '0020-shared-pace': sharedPace,
  '0021-domain-course': domainCourse,
  '0022-relay-offers': relayOffers,
}

/** Where copies go, and the steps to take; tests plant steps of their own. */
export interface Migrating {
  /** A folder; without one, "backups" beside a SQLite file. */
  readonly copies?: string
  readonly steps?: Readonly<Record<string, Migration>>
}

/**
 * Brings a database to this version: each step in a transaction of its own, with a copy of the database before the
 * first where it holds anything. Returns the names of the steps taken. Throws UnusableDatabase, having changed nothing,
 * when the database is somebody else's, or a newer version's, or can't be read or written.
 */
export async function migrate(store: Store, place: Place, { copies, steps = migrations }: Migrating = {}) {
  try {
    const known = await stepsTaken(store, steps)
    if (store.engine === 'postgres') await refuseUnsuitable(store)
    // Kept in the file. Only now: a file that is refused above must stay as it was, to the byte.
    else await sql`pragma journal_mode = wal`.execute(store.write)
    const missing = Object.keys(steps).filter((name) => !known.includes(name))
    if (known.length > 0 && missing[0] !== undefined)
      await copyBefore(store, place, missing[0], copies ?? beside(place))
    for (const _ of missing) await takeNext(store, steps)
    return missing
  } catch (problem) {
    throw explained(problem, place)
  }
}

/** The steps that this version would take with a database, by name. Changes nothing; throws UnusableDatabase. */
export async function stepsMissing(store: Store, place: Place): Promise<string[]> {
  try {
    const taken = await stepsTaken(store, migrations)
    return Object.keys(migrations).filter((name) => !taken.includes(name))
  } catch (problem) {
    throw explained(problem, place)
  }
}

const beside = (place: Place): string => {
  if (place.engine === 'sqlite') return join(dirname(place.file), 'backups')
  throw new Error('A copy of a PostgreSQL database needs a folder')
}

async function takeNext(store: Store, steps: Readonly<Record<string, Migration>>): Promise<void> {
  const provided = Object.entries(steps).map(([name, { up }]) => [
    name,
    { up: (db: Kysely<unknown>) => up(db, store.engine) },
  ])
  const migrator = new Migrator({
    db: store.write.withoutPlugins(),
    provider: { getMigrations: async () => Object.fromEntries(provided) },
    migrationTableName: 'migration',
    migrationLockTableName: 'migration_lock',
  })
  const { error } = await migrator.migrateUp()
  if (error) throw error
}

/** The steps that this database has taken; none when it is new. */
async function stepsTaken(store: Store, steps: Readonly<Record<string, Migration>>): Promise<string[]> {
  const tables = await store.write.introspection.getTables({ withInternalKyselyTables: true })
  const names = tables.map((table) => table.name)
  const taken = names.includes('migration')
    ? (await sql<{ name: string }>`select name from migration order by name`.execute(store.write)).rows
    : []
  const ours = taken.length === 0 ? [] : taken.map((row) => row.name)
  const others = names.filter((name) => name !== 'migration' && name !== 'migration_lock')
  if (ours.length === 0 ? others.length > 0 : ours[0] !== Object.keys(steps)[0])
    throw new UnusableDatabase(
      'This database holds tables that are not Dateline’s. Name an empty one, or another data folder.',
    )
  const unknown = ours.filter((name) => !(name in steps))
  if (unknown.length > 0)
    throw new UnusableDatabase(
      `This database was changed by a newer Dateline (${unknown.join(', ')}). Start that version, or restore a backup made by this one.`,
    )
  return ours
}

/** Dateline needs PostgreSQL 15, and a database that can hold every script. */
async function refuseUnsuitable(store: Store): Promise<void> {
  const found = await sql<{ version: string; number: number; encoding: string }>`
    select current_setting('server_version') as version, current_setting('server_version_num')::int as number,
      current_setting('server_encoding') as encoding`.execute(store.write)
  const { version, number, encoding } = found.rows[0] ?? { version: '?', number: 0, encoding: '?' }
  if (number < 150_000) throw new UnusableDatabase(`This is PostgreSQL ${version}. Dateline needs 15 or newer.`)
  if (encoding !== 'UTF8')
    throw new UnusableDatabase(
      `This database keeps text as ${encoding}. Create one with UTF8: createdb --encoding=UTF8 --template=template0 dateline`,
    )
}
