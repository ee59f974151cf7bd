import type { Kysely } from 'kysely'
import { type Engine, script } from './script.ts'

/** Finds whom rows of an edition are put aside for, however long its list. */
export const up = (db: Kysely<unknown>, engine: Engine) =>
  script(
    db,
    engine,
    `
    create index delivery_put_aside on delivery (edition_id, lease_owner)
      where lease_owner is not null and state in ('queued', 'deferred');
  `,
  )
