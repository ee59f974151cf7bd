import { type Dialect, PostgresDialect } from 'kysely'
import type { Pool } from 'pg'

/** A pool of connections to PostgreSQL. Its library is loaded with the first query: on SQLite never. */
export function postgresDialect(url: string, access: 'read' | 'write', size: number): Dialect {
  return new PostgresDialect({ pool: () => openPool(url, access, size) })
}

async function openPool(url: string, access: 'read' | 'write', size: number): Promise<Pool> {
  const { default: pg } = await import('pg')
  // Keys and counts are bigint there; ours stay far below 2^53.
  pg.types.setTypeParser(pg.types.builtins.INT8, Number)
  pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number)
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    connectionTimeoutMillis: 5000,
    application_name: `dateline ${access}`,
    options: access === 'read' ? '-c default_transaction_read_only=on' : undefined,
  })
  // A connection that breaks while idle is replaced by the pool; the next query reports what is wrong.
  pool.on('error', () => {})
  return pool
}
