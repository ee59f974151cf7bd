import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { openHouse } from './opening.ts'
import { type Db, explained, migrate, openStore, UnusableDatabase } from './platform/store/index.ts'
import { holdsOurs, type Whereabouts, WrongSetting } from './settings.ts'

/** What a start does before its doors open: it brings the database up to date, or fills the sample into an empty one. */
export interface Preparing {
  readonly demo: boolean
  readonly progress: (line: string) => void
}

/** Migrations; and the sample where it was asked for and there is no newsroom yet. Throws UnusableDatabase with the mend. */
export async function prepare(where: Whereabouts, preparing: Preparing): Promise<void> {
  const { place } = where
  if (place.engine === 'postgres') return alone(where, preparing.progress, (db) => prepareServer(where, db, preparing))
  if (preparing.demo && !existsSync(place.file)) return fillFile(where, place.file, preparing.progress)
  return bringUp(where, preparing.progress)
}

/** Throws WrongSetting where what is in the place of the folder for files is no folder, or leads to our own files. */
export function lookAtIncoming({ data, incoming }: Whereabouts): void {
  if (!existsSync(incoming)) return
  if (!statSync(incoming).isDirectory())
    throw new WrongSetting(`${incoming} is no folder. Move it away, or name another place in DATELINE_INCOMING`)
  if (holdsOurs(realpathSync(data), realpathSync(incoming)))
    throw new WrongSetting(
      `The folder ${incoming} leads to where Dateline keeps its own files. Name another in DATELINE_INCOMING`,
    )
}

/** Makes the folder that files are put into. Throws WrongSetting where it can't be. */
export function makeIncoming({ incoming }: Whereabouts): void {
  try {
    mkdirSync(incoming, { recursive: true, mode: 0o700 })
  } catch (problem) {
    throw new WrongSetting(
      `The folder ${incoming} can’t be made (${(problem as Error).message}). Name another in DATELINE_INCOMING`,
    )
  }
}

async function bringUp(where: Whereabouts, progress: Preparing['progress']): Promise<void> {
  const store = openStore(where.place)
  try {
    const migrated = await migrate(store, where.place, { copies: join(where.data, 'backups') })
    for (const name of migrated) progress(`Database: ${name}`)
  } finally {
    await store.close()
  }
}

/** Beside the place where it belongs, so that a kill leaves no half of it behind. */
async function fillFile(where: Whereabouts, file: string, progress: Preparing['progress']): Promise<void> {
  const filling = { ...where, place: { engine: 'sqlite', file: `${file}.filling` } } as const
  for (const tail of ['', '-wal', '-shm']) rmSync(filling.place.file + tail, { force: true })
  await fill(filling, progress)
  renameSync(filling.place.file, file)
}

async function fill(where: Whereabouts, progress: Preparing['progress']): Promise<void> {
  progress('Filling a sample newsroom, The Harbour Desk. This is done once.')
  await bringUp(where, () => {})
  const house = await openHouse(where, () => {})
  try {
    const { fillDemo } = await import('./demo.ts')
    await fillDemo(house, where)
  } finally {
    await house.store.close()
  }
}

const preparingLock = 0x646c7072 // "dlpr": who prepares a database is alone in that

/** Web and worker processes may be started together: the first prepares, the others wait until that is done. */
async function alone(where: Whereabouts, progress: Preparing['progress'], work: (db: Db) => Promise<void>) {
  const store = openStore(where.place)
  try {
    await store.write.connection().execute(async (db) => {
      const { rows } = await sql<{ mine: boolean }>`select pg_try_advisory_lock(${preparingLock}) as mine`.execute(db)
      if (!rows[0]?.mine) {
        progress('Another process prepares this database: waiting for it.')
        await sql`select pg_advisory_lock(${preparingLock})`.execute(db)
      }
      await work(db)
    })
  } catch (problem) {
    throw explained(problem, where.place)
  } finally {
    await store.close()
  }
}

/** Stands among the settings while the sample is filled: a kill leaves it there, and with it what is to be thrown away. */
const mark = 'filling'

async function prepareServer(where: Whereabouts, db: Db, { demo, progress }: Preparing): Promise<void> {
  const state = await stateOf(db)
  if (state === 'half filled') {
    if (!demo)
      throw new UnusableDatabase(
        'The sample newsroom in this database is only half filled: that was cut off. Start with --demo to fill it anew, or name another database.',
      )
    await empty(db)
  }
  if (!demo || state === 'in use') return bringUp(where, progress)
  await bringUp(where, () => {})
  const changedAt = new Date().toISOString()
  await db.insertInto('setting').values({ name: mark, value: 'true', changedAt }).execute()
  await fill(where, progress)
  await db.deleteFrom('setting').where('name', '=', mark).execute()
}

/** "In use" too when the tables are another program's: migrate refuses these. */
async function stateOf(db: Db): Promise<'empty' | 'half filled' | 'in use'> {
  const tables = (await db.introspection.getTables()).map((table) => table.name)
  if (tables.length === 0) return 'empty'
  if (!tables.includes('setting') || !tables.includes('migration')) return 'in use'
  const marked = await db.selectFrom('setting').select('name').where('name', '=', mark).executeTakeFirst()
  if (marked) return 'half filled'
  // Migrated, and then killed, or never set up by anybody.
  return (await db.selectFrom('member').select('id').limit(1).executeTakeFirst()) ? 'in use' : 'empty'
}

async function empty(db: Db): Promise<void> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  for (const { name } of tables) await sql`drop table if exists ${sql.table(name)} cascade`.execute(db)
}
