import type { Kysely } from 'kysely'
import { type Engine, script } from './script.ts'

/** How many readers a newsletter has, by state and language, is counted in an index and not row by row. */
export const up = (db: Kysely<unknown>, engine: Engine) =>
  script(db, engine, 'create index subscription_counts on subscription (newsletter_id, state, language);')
