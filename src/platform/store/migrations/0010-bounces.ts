import type { Kysely } from 'kysely'
import { type Engine, script } from './script.ts'

/**
 * Mails that came back, and complaints: one row for each, however often and by which way it is told (event_key). No
 * column holds an address. A reader who is erased leaves the row without any link. lifted_at: somebody at the desk said
 * that the reader may be mailed again, and what was before counts no more.
 */
export const up = (db: Kysely<unknown>, engine: Engine) =>
  script(
    db,
    engine,
    `
    create table bounce (id {id}, event_key text not null unique, reader_id {int} references reader on delete set null,
      delivery_id {int} references delivery, kind text not null check (kind in ('hard', 'soft', 'complaint', 'other')),
      reason text not null, status text not null default '', said text not null default '', source text not null,
      found_by text not null check (found_by in ('mark', 'address')), suppressed {int} not null default 0,
      at text not null, kept_at text not null, lifted_at text);
    create index bounce_reader on bounce (reader_id, at);
    create index bounce_delivery on bounce (delivery_id);

    -- How far the mailbox for bounces is read, and how the last look at it ended. The address is kept without its password.
    create table bounce_mailbox (address text primary key, read_to text not null default '', next_at text not null,
      looked_at text, lease_until text, failures {int} not null default 0, problem text not null default '');
  `,
  )
