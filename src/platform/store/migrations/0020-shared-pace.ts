import type { Kysely } from 'kysely'
import { type Engine, script } from './script.ts'

/**
 * The pace of several workers (decisions/0010): which of them deliver, so that each takes its share, and which receiving
 * domains want nothing for a while. Times are milliseconds by the database's own clock: those of machines may differ.
 */
export const up = (db: Kysely<unknown>, engine: Engine) =>
  script(
    db,
    engine,
    `
    create table courier (owner text not null primary key, seen_at {int} not null);
    -- rate: mails a minute that it gets afterwards. put_off: how often in a row it asked for less.
    create table resting_domain (domain text not null primary key, put_off {int} not null, rate {real},
      rests_until {int} not null, told_by text not null, told_at {int} not null);
    create index resting_domain_told on resting_domain (told_at);
  `,
  )
