import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { CompiledQuery, sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  type Migration,
  migrate,
  migrations,
  openStore,
  type Store,
  UnusableDatabase,
} from '../../src/platform/store/index.ts'
import { type Fresh, freshDatabase, onBothEngines } from '../databases.ts'

/** A step that adds a column to a table with rows, and one that breaks halfway. */
const adding: Migration = {
  up: async (db) => void (await db.executeQuery(CompiledQuery.raw('alter table party add column born text'))),
}
const breaking: Migration = {
  up: async (db) => {
    await db.executeQuery(CompiledQuery.raw('create table half_made (id integer)'))
    await db.executeQuery(CompiledQuery.raw('insert into half_made values (1)'))
    await db.executeQuery(CompiledQuery.raw('insert into no_such_table values (1)'))
  },
}

onBothEngines('migrations', (engine) => {
  let fresh: Fresh
  let store: Store
  let copies: string
  beforeEach(async () => {
    fresh = await freshDatabase(engine)
    store = openStore(fresh.place)
    copies = join(fresh.folder, 'backups')
  })
  afterEach(async () => {
    await store.close()
    await fresh.drop()
  })

  const run = (steps: Record<string, Migration> = migrations) => migrate(store, fresh.place, { copies, steps })
  const fill = async () => {
    await run()
    const party = { publicId: 'p1', kind: 'person' as const, slug: null, createdAt: '2026-01-30T14:10:00.000Z' }
    await store.write.insertInto('party').values(party).execute()
  }
  const tables = async () => (await store.write.introspection.getTables()).map((table) => table.name)
  const copied = () => readdirSync(copies)

  it('make a new database, and then have nothing to do', async () => {
    expect(await run()).toEqual(Object.keys(migrations))
    expect(await run()).toEqual([])
    expect(await tables()).toContain('story')
  })

  it('change a database with rows in it, after a copy of it', async () => {
    await fill()
    expect(await run({ ...migrations, '9998-born': adding })).toEqual(['9998-born'])
    const rows = await sql`select public_id, born from party`.execute(store.read)
    expect(rows.rows).toEqual([{ publicId: 'p1', born: null }])
    expect(copied()).toEqual([engine === 'sqlite' ? 'before-9998-born.db' : 'before-9998-born.dump'])
    if (engine === 'sqlite') {
      const copy = new DatabaseSync(join(copies, copied()[0] ?? ''), { readOnly: true })
      expect(copy.prepare('select public_id from party').all()).toEqual([{ public_id: 'p1' }])
      copy.close()
    } else
      expect(
        readFileSync(join(copies, copied()[0] ?? ''))
          .subarray(0, 5)
          .toString(),
      ).toBe('PGDMP')
  })

  it('leave nothing of one that breaks, and can be taken again', async () => {
    await fill()
    await expect(run({ ...migrations, '9999-broken': breaking })).rejects.toThrow(/no_such_table/)
    expect(await tables()).not.toContain('half_made')
    expect(await run({ ...migrations, '9999-broken': adding })).toEqual(['9999-broken'])
  })

  it('keep those before one that breaks', async () => {
    await fill()
    await expect(run({ ...migrations, '9998-born': adding, '9999-broken': breaking })).rejects.toThrow()
    expect(await run({ ...migrations, '9998-born': adding, '9999-broken': adding }).catch((e) => String(e))).toMatch(
      /born/,
    )
  })

  it('refuse a database of a newer version and change nothing', async () => {
    await run({ ...migrations, '9998-born': adding })
    await expect(run()).rejects.toThrow(/newer Dateline \(9998-born\)/)
    await expect(run()).rejects.toBeInstanceOf(UnusableDatabase)
  })

  it('refuse a database of another program and change nothing', async () => {
    await sql`create table wp_posts (id integer)`.execute(store.write)
    await expect(run()).rejects.toThrow(/not Dateline’s/)
    expect(await tables()).toEqual(['wp_posts'])
  })

  it('refuse a database of another program that has migrations as well', async () => {
    await run({ '2020-notes': adding2('create table note (id integer)') })
    await expect(run()).rejects.toThrow(/not Dateline’s/)
  })
})

const adding2 = (statement: string): Migration => ({
  up: async (db) => void (await db.executeQuery(CompiledQuery.raw(statement))),
})

describe('a file that is no database of ours', () => {
  let fresh: Fresh
  beforeEach(async () => {
    fresh = await freshDatabase('sqlite')
  })
  afterEach(() => fresh.drop())

  const trying = async () => {
    const store = openStore(fresh.place)
    try {
      await migrate(store, fresh.place)
    } finally {
      await store.close()
    }
  }
  const file = () => (fresh.place.engine === 'sqlite' ? fresh.place.file : '')

  it('is left as it is, to the byte: a text', async () => {
    writeFileSync(file(), 'Dear editor, this is no database.\n'.repeat(100))
    const before = readFileSync(file())
    await expect(trying()).rejects.toThrow(/is not a database\. Move it away/)
    expect(readFileSync(file()).equals(before)).toBe(true)
  })

  it('is left as it is, to the byte: another program’s database', async () => {
    const other = new DatabaseSync(file())
    other.exec('create table note (words text); insert into note values (1)')
    other.close()
    const before = readFileSync(file())
    await expect(trying()).rejects.toThrow(/not Dateline’s/)
    expect(readFileSync(file()).equals(before)).toBe(true)
    expect(readdirSync(fresh.folder)).toEqual(['dateline.db'])
  })

  it('is told as damaged where its pages are', async () => {
    const store = openStore(fresh.place)
    await migrate(store, fresh.place)
    await store.close()
    const bytes = readFileSync(file())
    bytes.fill(0x5a, 100, 4096)
    writeFileSync(file(), bytes)
    await expect(trying()).rejects.toBeInstanceOf(UnusableDatabase)
  })

  it('is told when another program holds it', { timeout: 40_000 }, async () => {
    const other = new DatabaseSync(file())
    other.exec('create table migration (name text); begin exclusive')
    await expect(trying()).rejects.toThrow(/is locked by another program/)
    other.close()
  })

  it('is told when its folder is not there', async () => {
    const place = { engine: 'sqlite', file: join(fresh.folder, 'nowhere/dateline.db') } as const
    expect(() => openStore(place)).toThrow(/can’t be opened/)
  })
})

describe('a wrong DATABASE_URL', () => {
  it.each([
    ['postgres://u:secret@127.0.0.1:1/dateline', /No PostgreSQL answers at 127\.0\.0\.1:1\./],
    ['postgres://u:secret@no-such-host.invalid/dateline', /There is no host no-such-host\.invalid\./],
  ])('%s is told in one line without the password', async (url, line) => {
    const store = openStore({ engine: 'postgres', url })
    const problem = await migrate(store, { engine: 'postgres', url }).catch((caught) => caught)
    await store.close()
    expect(problem).toBeInstanceOf(UnusableDatabase)
    expect(problem.message).toMatch(line)
    expect(problem.message).not.toMatch(/secret|\n/)
  })
})
