import type { Kysely } from 'kysely'
import { type Engine, script } from './script.ts'

/** How much mail has left, by day, for the plan by which a new sender is warmed up; and whether an edition's brakes hold. */
export const up = (db: Kysely<unknown>, engine: Engine) =>
  script(
    db,
    engine,
    `
    create table mail_day (day text not null primary key, accepted {int} not null);
    alter table edition add column brakes text not null default 'on';
    -- What is due is looked through by domain too, without opening each row: domains that rest are passed over.
    drop index delivery_due;
    create index delivery_due on delivery (edition_id, state, not_before, id, domain);
  `,
  )
