import type { Kysely } from 'kysely'
import { type Engine, script } from './script.ts'

/**
 * By which rule an edition was dated, so that it is dated anew when the rule changes; when one that goes by count had
 * enough stories; greetings with marks, as blocks; and what became of the links of an edition when they were tried.
 */
export const up = (db: Kysely<unknown>, engine: Engine) =>
  script(
    db,
    engine,
    `
    alter table edition add column dated_by text not null default '';
    alter table edition add column enough_at text;
    alter table edition_text add column greeting_blocks text not null default '';
    create table edition_link (edition_id {int} not null references edition on delete cascade, address text not null,
      outcome text not null check (outcome in ('there', 'dead', 'unknown')), detail text not null default '', checked_at text not null,
      primary key (edition_id, address));
  `,
  )
