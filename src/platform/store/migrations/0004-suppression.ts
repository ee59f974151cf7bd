import type { Kysely } from 'kysely'
import { type Engine, script } from './script.ts'

/**
 * A suppression outlives the reader's row: it must itself tell how the address was written before it was hashed, so that
 * an erased reader is still recognised when that changes. All that were kept until now are of the first way.
 */
export const up = (db: Kysely<unknown>, engine: Engine) =>
  script(db, engine, 'alter table suppression add column normalisation {int} not null default 1;')
