import type { Kysely } from 'kysely'
import { type Engine, script } from './script.ts'

/**
 * Notices to those who got an edition before a story of it was put right: an edition of its own, `notice_of` the other,
 * whose number is below zero and whose day has a mark behind it ("2026-02-02.1"), for both are one edition's alone in a
 * newsletter. And how often an edition's page was opened, by day, where the newsroom counts that.
 */
export const up = (db: Kysely<unknown>, engine: Engine) =>
  script(
    db,
    engine,
    `
    alter table edition add column notice_of {int} references edition;
    create index edition_notice on edition (notice_of) where notice_of is not null;
    create table edition_open (edition_id {int} not null references edition on delete cascade, language text not null,
      day text not null, opens {int} not null, primary key (edition_id, language, day));
  `,
  )
