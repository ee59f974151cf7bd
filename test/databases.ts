import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { describe, inject } from 'vitest'
import { migrate, openStore, type Place, type Store } from '../src/platform/store/index.ts'

export type Engine = Place['engine']

/** A database of a test's own, and how to throw it away. */
export interface Fresh {
  readonly place: Place
  /** A folder of the test's own. */
  readonly folder: string
  drop(): Promise<void>
}

/** A new, empty database. */
export const freshDatabase = (engine: Engine): Promise<Fresh> => made(engine, 'template0')

async function made(engine: Engine, template: string): Promise<Fresh> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-test-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  if (engine === 'sqlite') {
    return { place: { engine, file: join(folder, 'dateline.db') }, folder, drop: async () => remove() }
  }
  const name = `dateline_${randomBytes(8).toString('hex')}`
  await administer(`create database ${name} template ${template}`)
  return {
    place: { engine, url: addressOf(name) },
    folder,
    drop: async () => {
      await administer(`drop database ${name} with (force)`)
      remove()
    },
  }
}

/** A new database, brought to this version and open. On PostgreSQL a copy of one that was, which is faster. */
export async function freshStore(engine: Engine): Promise<Fresh & { store: Store; drop(): Promise<void> }> {
  const fresh = await made(engine, engine === 'postgres' ? await migrated() : '')
  const store = openStore(fresh.place)
  await migrate(store, fresh.place)
  return {
    ...fresh,
    store,
    drop: async () => {
      await store.close()
      await fresh.drop()
    },
  }
}

let template: Promise<string> | undefined
function migrated(): Promise<string> {
  template ??= (async () => {
    const name = `dateline_template_${randomBytes(8).toString('hex')}`
    await administer(`create database ${name} template template0`)
    const place = { engine: 'postgres', url: addressOf(name) } as const
    const store = openStore(place)
    await migrate(store, place)
    await store.close()
    return name
  })()
  return template
}

function addressOf(name: string): string {
  const url = new URL(inject('postgres'))
  url.pathname = `/${name}`
  return url.href
}

/** One suite, run against both engines. PostgreSQL is passed by where there is none; never in CI. */
export function onBothEngines(name: string, suite: (engine: Engine) => void): void {
  describe(`${name}, on SQLite`, () => suite('sqlite'))
  describe.skipIf(inject('postgres') === '')(`${name}, on PostgreSQL`, () => suite('postgres'))
}

async function administer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('postgres') })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
