import type { Kysely } from 'kysely'
import { type Engine, script } from './script.ts'

/** Events, listeners, rendered pages, jobs, the audit trail. */
export const up = (db: Kysely<unknown>, engine: Engine) =>
  script(
    db,
    engine,
    `
    -- What happened, in order. Ids only, no personal data. On PostgreSQL written under one advisory lock.
    create table event (id {id}, at text not null, actor_id {int} references member, kind text not null,
      subject text not null, subject_id {int} not null, detail text not null default '{}');
    create index event_at on event (at, id);
    create table listener (name text primary key, event_id {int} not null, changed_at text not null);

    -- A page as rendered, and the keys of what it was made from.
    create table page (id {id}, path text not null unique, generation {int} not null, status {int} not null,
      headers text not null, etag text not null, identity {blob}, brotli {blob}, gzip {blob}, made_at text not null,
      -- The last event that had been heard when it was made.
      event_id {int} not null default 0);
    create table page_key (key text not null, page_id {int} not null references page on delete cascade, primary key (key, page_id));
    create index page_key_page on page_key (page_id);

    create table job (id {id}, kind text not null, payload text not null default '{}', once_key text unique,
      state text not null check (state in ('waiting', 'running', 'done', 'failed')), run_at text not null,
      attempts {int} not null default 0, max_attempts {int} not null, lease_until text, lease_owner text,
      problem text not null default '', created_at text not null, ended_at text);
    create index job_due on job (state, run_at);

    create table audit (id {id}, at text not null, member_id {int} references member, act text not null,
      subject text not null, detail text not null default '{}');
    create table attempt_count (name text not null, since text not null, count {int} not null, primary key (name));
  `,
  )
