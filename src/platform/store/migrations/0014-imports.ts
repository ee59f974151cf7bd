import type { Kysely } from 'kysely'
import { type Engine, script } from './script.ts'

/**
 * Lists of readers that are brought in from elsewhere: what the editor said of each, how far it is, and what came of
 * it. The addresses themselves are in the list's own file until it is done, and in sealed form on their way.
 */
export const up = (db: Kysely<unknown>, engine: Engine) =>
  script(
    db,
    engine,
    `
    -- words: where and when these people agreed, as the editor says it. plan: the columns of the file, JSON.
    -- owner: the worker that is at it; null while it waits for one, or for the editor. counts: by outcome, JSON.
    create table reader_import (id {id}, public_id text not null unique, member_id {int} references member,
      newsletter_id {int} references newsletter, language text not null default '', words text not null default '',
      file_name text not null default '', size {int} not null, plan text not null,
      state text not null check (state in ('uploaded', 'reading', 'read', 'writing', 'done', 'cancelled', 'failed')),
      owner text, bytes_read {int} not null default 0, line {int} not null default 0, rows_read {int} not null default 0,
      runs {int} not null default 0, to_write {int} not null default 0, marks_read {int} not null default 0, written {int} not null default 0,
      last_hash {blob}, outcome_bytes {int} not null default 0, counts text not null default '{}',
      problem text not null default '', created_at text not null, changed_at text not null, ended_at text,
      files_removed_at text);
    create index reader_import_state on reader_import (state);
    -- Of a consent that came with a list: which list, and when the reader once agreed where the list says so.
    alter table consent add column reader_import_id {int} references reader_import;
    alter table consent add column agreed_at text;
  `,
  )
