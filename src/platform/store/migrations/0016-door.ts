import type { Kysely } from 'kysely'
import { type Engine, script } from './script.ts'

/**
 * The readers' door: a newsletter's own words for each form, which form a reader agreed at, confirmations that wait
 * because too many were asked for at once, and readers who change their address.
 */
export const up = (db: Kysely<unknown>, engine: Engine) =>
  script(
    db,
    engine,
    `
    -- What stands in each form: whether the bar is shown, and pitch, schedule line and consent by place and language, JSON.
    alter table newsletter add column forms text not null default '{}';
    -- The form that somebody asked by: 'story', 'bar', 'page', 'elsewhere', 'preferences'; '' where no form was.
    alter table consent add column place text not null default '';
    -- Set while the mail that asks for the confirmation is held back.
    alter table subscription add column held_at text;
    create index subscription_held on subscription (held_at) where held_at is not null;
    -- A reader who moves to another address, which confirms it; the old one is kept, sealed, until it has been told.
    create table address_change (id {id}, reader_id {int} not null references reader on delete cascade,
      address_cipher {blob}, key_version {int} not null, asked_at text not null, done_at text,
      old_cipher {blob}, old_key_version {int}, network_hash {blob});
    create index address_change_reader on address_change (reader_id);
  `,
  )
