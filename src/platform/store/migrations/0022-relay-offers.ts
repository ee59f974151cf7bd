import type { Kysely } from 'kysely'
import { type Engine, script } from './script.ts'

/** What each relay ("mail.example:587") said last that it can do: whether it takes letters of all scripts in addresses (RFC 6531). */
export const up = (db: Kysely<unknown>, engine: Engine) =>
  script(
    db,
    engine,
    'create table relay_offer (relay text not null primary key, smtputf8 {int} not null, at text not null);',
  )
