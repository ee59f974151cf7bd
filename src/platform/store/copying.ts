import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Place } from './place.ts'
import type { Store } from './store.ts'
import { UnusableDatabase } from './unusable.ts'

/**
 * Copies the whole database into `folder` before a migration changes it: SQLite by VACUUM INTO, PostgreSQL by pg_dump.
 * The name tells the migration that follows. A copy that is there already is kept: it is older, and whole.
 */
export async function copyBefore(store: Store, place: Place, migration: string, folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, `before-${migration}.${place.engine === 'sqlite' ? 'db' : 'dump'}`)
  if (existsSync(file)) return file
  const unfinished = `${file}.unfinished`
  rmSync(unfinished, { force: true })
  if (place.engine === 'sqlite') await sql`vacuum into ${unfinished}`.execute(store.write)
  else dump(place.url, unfinished, folder)
  renameSync(unfinished, file)
  return file
}

/** The password goes by a file that only this user can read: a program's arguments are seen by all users. */
function dump(url: string, file: string, folder: string): void {
  const address = new URL(url)
  const passwords = join(folder, '.pgpass')
  writeFileSync(passwords, `*:*:*:*:${decodeURIComponent(address.password).replace(/[\\:]/g, '\\$&')}\n`, {
    mode: 0o600,
  })
  if (address.password !== '') address.searchParams.set('passfile', passwords)
  address.password = ''
  try {
    execFileSync('pg_dump', ['--format=custom', `--file=${file}`, `--dbname=${address.href}`], { stdio: 'pipe' })
  } catch (problem) {
    const why = (problem as { stderr?: Buffer }).stderr?.toString().trim().split('\n')[0] ?? 'it is not installed'
    throw new UnusableDatabase(
      `Before this upgrade the database must be copied, and pg_dump could not do it (${why}). Install PostgreSQL’s client programs of the server’s version.`,
    )
  } finally {
    rmSync(passwords, { force: true })
  }
}
