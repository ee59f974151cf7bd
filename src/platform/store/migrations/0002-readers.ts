import type { Kysely } from 'kysely'
import { type Engine, script } from './script.ts'

/**
 * Readers, newsletters, editions and deliveries. A reader's address is kept as a cipher and as a keyed hash, each
 * with the version of its key and of the normalisation; no other column holds an address.
 */
export const up = (db: Kysely<unknown>, engine: Engine) =>
  script(
    db,
    engine,
    `
    create table reader (id {id}, public_id text not null unique, address_cipher {blob} not null, address_hash {blob} not null unique,
      key_version {int} not null, normalisation {int} not null, domain text not null, zone text not null, language text not null,
      created_at text not null, changed_at text not null);
    create table suppression (address_hash {blob} primary key, key_version {int} not null, reason text not null
      check (reason in ('left', 'bounced', 'complained', 'erased', 'desk')), detail text not null default '', at text not null);

    create table newsletter (id {id}, public_id text not null unique, slug text not null unique, languages text not null,
      schedule text not null, gathering text not null default '{}', sender text not null, reply_to text not null default '',
      in_doubt text not null default 'send again' check (in_doubt in ('send again', 'hold')), created_at text not null, ended_at text);
    create table newsletter_text (newsletter_id {int} not null references newsletter, language text not null,
      name text not null, pitch text not null default '', schedule_line text not null default '', primary key (newsletter_id, language));

    -- The consent as it stood on the page, by version: a changed word is a new row.
    create table consent_text (id {id}, newsletter_id {int} not null references newsletter, language text not null,
      words text not null, sha256 text not null, created_at text not null, unique (newsletter_id, language, sha256));
    create table subscription (id {id}, reader_id {int} not null references reader on delete cascade,
      newsletter_id {int} not null references newsletter, state text not null check (state in ('waiting', 'confirmed', 'left', 'paused')),
      language text not null, asked_at text not null, confirmed_at text, left_at text, paused_until text,
      unique (reader_id, newsletter_id));
    create index subscription_newsletter on subscription (newsletter_id, state, reader_id);
    -- Evidence: what was asked and answered, from where (the network's keyed hash), in which words.
    create table consent (id {id}, reader_id {int} not null references reader on delete cascade,
      newsletter_id {int} not null references newsletter, consent_text_id {int} references consent_text,
      act text not null check (act in ('asked', 'confirmed', 'left', 'imported')), form text not null default '',
      network_hash {blob}, at text not null);
    create index consent_reader on consent (reader_id);

    -- Deliveries of a released edition are made in chunks: up to reader filled_to, all of them once filled_at is set.
    create table edition (id {id}, public_id text not null unique, newsletter_id {int} not null references newsletter,
      number {int} not null, day text not null, state text not null check (state in ('gathering', 'released', 'sent', 'stopped')),
      gathered_from text not null, closes_at text not null, release_at text not null, ends_at text not null,
      released_at text, released_by {int} references member, sha256 text not null default '', created_at text not null,
      problem text not null default '', item_order text not null default 'front' check (item_order in ('front', 'clock', 'hand')),
      filled_to {int} not null default 0, filled_at text, unique (newsletter_id, number), unique (newsletter_id, day));
    create index edition_state on edition (state, id);
    create table edition_text (edition_id {int} not null references edition on delete cascade, language text not null,
      subject text not null default '', preview text not null default '', greeting text not null default '', primary key (edition_id, language));
    create table edition_item (edition_id {int} not null references edition on delete cascade, work_id {int} not null references work,
      place {int} not null, left_out {int} not null default 0, pinned {int} not null default 0, primary key (edition_id, work_id));
    -- The moments at which parts of an edition may leave: one for each zone's morning.
    create table edition_wave (id {id}, edition_id {int} not null references edition, zone text not null, not_before text not null,
      unique (edition_id, zone));
    -- The mail of an edition, one for each language, exactly as released; content is what it was made from, for its web page.
    create table edition_mail (edition_id {int} not null references edition, language text not null, subject text not null,
      html text not null, plain text not null, content text not null, primary key (edition_id, language));

    -- reader_id names no foreign key: a reader who is erased leaves the row's count and outcome, without any link.
    create table delivery (id {id}, edition_id {int} not null references edition, reader_id {int},
      wave_id {int} not null references edition_wave, language text not null, state text not null
        check (state in ('queued', 'sending', 'in doubt', 'deferred', 'accepted', 'failed', 'bounced', 'complained', 'suppressed', 'withdrawn')),
      attempt {int} not null default 0, not_before text not null, lease_until text, lease_owner text, domain text not null,
      changed_at text not null, reply_code {int}, reply text not null default '', unique (edition_id, reader_id));
    create index delivery_due on delivery (edition_id, state, not_before, id);
    create table delivery_attempt (id {id}, delivery_id {int} not null references delivery, attempt {int} not null,
      started_at text not null, ended_at text, outcome text not null default '', reply_code {int}, reply text not null default '');
    create index delivery_attempt_delivery on delivery_attempt (delivery_id);

    -- Mail that no relay took: the desk shows it as a mailbox.
    create table outbox (id {id}, kind text not null, recipient text not null, subject text not null, source {blob} not null, at text not null);
  `,
  )
