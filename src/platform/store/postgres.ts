import { type Dialect, PostgresDialect } from 'kysely'
import pg from 'pg'

// Keys and counts are bigint there; ours stay far below 2^53.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number)

/** A pool of connections to PostgreSQL. */
export function postgresDialect(url: string, access: 'read' | 'write', size: number): Dialect {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    connectionTimeoutMillis: 5000,
    application_name: `dateline ${access}`,
    options: access === 'read' ? '-c default_transaction_read_only=on' : undefined,
  })
  // A connection that breaks while idle is replaced by the pool; the next query reports what is wrong.
  pool.on('error', () => {})
  return new PostgresDialect({ pool })
}
