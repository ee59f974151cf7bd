import type { Kysely } from 'kysely'
import { type Engine, script } from './script.ts'

/** Keys that the newsroom's mail is signed with (DKIM, RFC 6376). */
export const up = (db: Kysely<unknown>, engine: Engine) =>
  script(
    db,
    engine,
    `
    -- private_key: PEM, sealed with the newsroom's key of that version; empty as soon as the key is ended.
    -- record: the TXT record with its public half, as it ought to stand at selector._domainkey.domain.
    -- active_since: null until it signs. Of several of one algorithm the one that is active last signs.
    create table dkim_key (
      id {id},
      domain text not null,
      selector text not null,
      algorithm text not null check (algorithm in ('rsa-sha256', 'ed25519-sha256')),
      private_key {blob} not null,
      key_version {int} not null,
      record text not null,
      created_at text not null,
      active_since text,
      ended_at text,
      unique (domain, selector)
    );
  `,
  )
