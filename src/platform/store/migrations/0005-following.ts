import type { Kysely } from 'kysely'
import { type Engine, script } from './script.ts'

/** Feeds and pages that the desk follows, what stood in them, and what tells a story that we have from a new one. */
export const up = (db: Kysely<unknown>, engine: Engine) =>
  script(
    db,
    engine,
    `
    -- address_key is of the address in one form, whatever tracking, fragment or mobile form it was written with.
    create table followed (id {id}, public_id text not null unique, kind text not null check (kind in ('feed', 'page')),
      address text not null, address_key text not null unique, host text not null, name text not null,
      language text not null default '', state text not null check (state in ('followed', 'paused', 'gone')),
      -- When it is looked at next; null while it is not. minutes: how long after a look the next one is.
      next_at text, minutes {int} not null, looked_at text, news_at text,
      failures {int} not null default 0, problem text not null default '',
      etag text not null default '', last_modified text not null default '',
      -- How often it has been read: what stood in the last reading has this number in followed_seen.
      reading {int} not null default 0, lease_until text,
      created_by {int} references member, created_at text not null);
    create index followed_next on followed (next_at) where next_at is not null;

    -- One request at a time to each host, by whichever worker has the lease; and what its robots.txt says.
    create table followed_host (host text primary key, next_at text not null, lease_until text, lease_owner text,
      robots text not null default '', robots_until text);

    create table followed_item (id {id}, public_id text not null unique,
      followed_id {int} not null references followed on delete cascade,
      address text not null, address_key text not null unique, headline text not null, summary text not null default '',
      outlet text not null default '', language text not null default '',
      -- shown_at: publication where the source says it and it is not to come, else when we saw it.
      seen_at text not null, shown_at text not null,
      state text not null check (state in ('new', 'brought in', 'set aside')),
      changed_by {int} references member, changed_at text, review text not null default '',
      story_id {int} references story, like_id {int} references followed_item on delete set null);
    create index followed_item_state on followed_item (state, shown_at, id);
    create index followed_item_source on followed_item (followed_id, state, shown_at, id);
    create index followed_item_seen on followed_item (seen_at);
    create index followed_item_like on followed_item (like_id) where like_id is not null;
    create index followed_item_story on followed_item (story_id) where story_id is not null;

    -- What each source held when it was last read: an item that was forgotten, and still stands there, is not new.
    create table followed_seen (followed_id {int} not null references followed on delete cascade,
      address_key text not null, reading {int} not null, primary key (followed_id, address_key));
    create index followed_seen_key on followed_seen (address_key);

    -- Where our own stories come from. Derived from revisions and origins: made anew when lost.
    create table story_trace (address_key text not null, story_id {int} not null references story,
      primary key (address_key, story_id));
    create index story_trace_story on story_trace (story_id);

    -- Fingerprints of texts, of an item or of a story: two are compared where one of their eight bands is the same.
    create table likeness (id {id}, item_id {int} references followed_item on delete cascade,
      story_id {int} references story, signature text not null, b0 {int} not null, b1 {int} not null, b2 {int} not null,
      b3 {int} not null, b4 {int} not null, b5 {int} not null, b6 {int} not null, b7 {int} not null);
    create index likeness_item on likeness (item_id) where item_id is not null;
    create index likeness_story on likeness (story_id) where story_id is not null;
    ${[0, 1, 2, 3, 4, 5, 6, 7].map((n) => `create index likeness_b${n} on likeness (b${n}, id);`).join('\n    ')}
  `,
  )
