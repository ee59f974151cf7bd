import type { Kysely } from 'kysely'
import { type Engine, script } from './script.ts'

/** How far a mailbox has been read: its UIDVALIDITY and the last UID (RFC 3501, section 2.3.1.1). */
export const up = (db: Kysely<unknown>, engine: Engine) =>
  script(db, engine, `alter table followed add column read_to text not null default '';`)
