import type { Kysely } from 'kysely'
import { type Engine, script } from './script.ts'

/** A folder of the server is followed too: its items are kept copies, and what can't be read is said in the list. */
export const up = (db: Kysely<unknown>, engine: Engine) =>
  script(
    db,
    engine,
    `
    -- SQLite changes no check: the column is made anew, and everything else stays where it is.
    alter table followed add column kind_now text not null default 'feed'
      check (kind_now in ('feed', 'page', 'folder', 'mailbox'));
    update followed set kind_now = kind;
    alter table followed drop column kind;
    alter table followed rename column kind_now to kind;

    -- snapshot_id: the bytes that came, where they came by themselves. refused: why they can't be read.
    alter table followed_item add column snapshot_id {int} references snapshot;
    alter table followed_item add column refused text not null default '';
    create index followed_item_snapshot on followed_item (snapshot_id) where snapshot_id is not null;
  `,
  )
