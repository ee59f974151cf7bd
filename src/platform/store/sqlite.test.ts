import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kysely, sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { openSqlite } from './sqlite.ts'

const folder = mkdtempSync(join(tmpdir(), 'dateline-sqlite-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a transaction that SQLite itself has ended, as on a full disk, tells what was wrong', async () => {
  const { dialect, close } = openSqlite(join(folder, 'full.db'), 'write')
  const db = new Kysely<unknown>({ dialect })
  await sql`create table boat (name text unique on conflict rollback)`.execute(db)
  const twice = db.transaction().execute(async (writing) => {
    await sql`insert into boat values ('Current')`.execute(writing)
    await sql`insert into boat values ('Current')`.execute(writing)
  })
  await expect(twice).rejects.toThrow(/UNIQUE constraint failed/)
  await sql`insert into boat values ('Current')`.execute(db)
  await db.destroy()
  close()
})
