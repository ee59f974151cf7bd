import type { Kysely } from 'kysely'
import { type Engine, script } from './script.ts'

/**
 * The newsroom, its people and its stories. Instants are ISO 8601 text in UTC, days are "2026-01-30", documents and
 * lists are canonical JSON as text: the same on both engines. Keys are integers; what is public has a UUIDv7 besides.
 */
export const up = (db: Kysely<unknown>, engine: Engine) =>
  script(
    db,
    engine,
    `
    create table setting (name text primary key, value text not null, changed_at text not null);
    -- Words of the newsroom's own, by language: policy pages, postal address, tagline.
    create table message (name text not null, language text not null, value text not null, changed_at text not null,
      primary key (name, language));

    create table party (id {id}, public_id text not null unique, kind text not null check (kind in ('person', 'organisation')),
      slug text unique, note text not null default '', created_at text not null);
    create table party_name (id {id}, party_id {int} not null references party on delete cascade,
      language text not null, script text not null default '', kind text not null check (kind in ('full', 'short', 'alias', 'sort')),
      name text not null, folded text not null);
    create index party_name_folded on party_name (folded);
    create index party_name_party on party_name (party_id);

    create table member (id {id}, public_id text not null unique, party_id {int} not null references party,
      initials text not null, email text not null unique, password_hash text, language text not null default 'en',
      created_at text not null, ended_at text);
    create table member_role (member_id {int} not null references member, role text not null
      check (role in ('translator', 'editor', 'publisher', 'administrator')), primary key (member_id, role));
    create table session (id {id}, token_hash text not null unique, member_id {int} not null references member,
      csrf text not null, created_at text not null, seen_at text not null, ends_at text not null, agent text not null default '');
    create index session_member on session (member_id);
    -- Sign-in links, invitations, previews for outsiders: only the hash of the token is kept.
    create table token (id {id}, token_hash text not null unique, kind text not null, subject text not null,
      detail text not null default '{}', created_at text not null, ends_at text not null, used_at text);

    create table section (id {id}, slug text not null unique, place {int} not null default 0, names text not null default '{}');
    create table tag (id {id}, slug text not null unique, names text not null default '{}');

    -- A work is a story in all its languages.
    create table work (id {id}, public_id text not null unique, created_at text not null);
    create table story (id {id}, public_id text not null unique, work_id {int} not null references work,
      language text not null, stage text not null check (stage in ('draft', 'translating', 'checking', 'ready', 'published', 'withdrawn')),
      headline text not null, section text not null default '', slug text not null default '',
      current_revision_id {int}, published_revision_id {int},
      first_published_at text, changed_at text not null, local_day text, publish_at text, embargo_until text, due_at text,
      assigned_to {int} references member, created_by {int} references member, created_at text not null,
      withdrawn_at text, withdrawn_reason text not null default '',
      -- The how-manieth story of its language that came out, from 1: archive pages are cut by it and never shift.
      archive_number {int}, unique (work_id, language), unique (language, archive_number));
    create index story_stage on story (stage, changed_at);
    create index story_changed on story (changed_at, id);
    create index story_out on story (stage, first_published_at);
    create index story_front on story (language, first_published_at) where published_revision_id is not null;
    create index story_section on story (language, section, first_published_at) where published_revision_id is not null;
    create index story_slug on story (language, slug);
    create index story_due on story (publish_at) where publish_at is not null;

    create table revision (id {id}, story_id {int} not null references story, number {int} not null,
      parent_id {int} references revision, document text not null, sha256 text not null, public_sha256 text not null,
      author_id {int} references member, created_at text not null, note text not null default '', unique (story_id, number));
    create table draft (id {id}, story_id {int} not null references story, base_revision_id {int} references revision,
      created_by {int} references member, created_at text not null, closed_at text,
      outcome text not null default 'open' check (outcome in ('open', 'saved', 'stale', 'merged', 'dropped')));
    create index draft_story on draft (story_id, outcome);
    create table draft_update (id {id}, draft_id {int} not null references draft on delete cascade, kind text not null,
      payload text not null, author_id {int} references member, created_at text not null);
    create index draft_update_draft on draft_update (draft_id);

    create table snapshot (id {id}, sha256 text not null unique, address text not null, media_type text not null,
      size {int} not null, seen_at text not null, visible text not null default 'desk' check (visible in ('public', 'desk')));
    -- What a story was made from: another story's revision, or a page as it was seen.
    create table story_origin (id {id}, story_id {int} not null references story, revision_id {int} references revision,
      snapshot_id {int} references snapshot, found text not null default '{}', created_at text not null);
    create index story_origin_story on story_origin (story_id);

    -- A person's word for one quotation or hop exactly as it stands: it holds while the fingerprint matches.
    create table confirmation (id {id}, story_id {int} not null references story, subject text not null
      check (subject in ('quotation', 'hop')), subject_id text not null, fingerprint text not null,
      member_id {int} not null references member, at text not null, unique (story_id, subject, subject_id, fingerprint, member_id));
    create table remark (id {id}, story_id {int} not null references story, subject_id text not null default '',
      member_id {int} references member, words text not null, at text not null, answered_at text);
    create index remark_story on remark (story_id);

    -- Of a story's revision or of an edition's text (its SHA-256), by role. Never edited: a void one stays as history.
    create table sign_off (id {id}, revision_id {int} references revision, edition_id {int}, edition_sha256 text,
      role text not null, member_id {int} not null references member, at text not null, withdrawn_at text);
    create index sign_off_revision on sign_off (revision_id);
    create index sign_off_edition on sign_off (edition_id);

    -- Each showing of a story to readers; the hash covers only what readers may see, and the one before.
    create table publication (id {id}, story_id {int} not null references story, revision_id {int} not null references revision,
      sequence {int} not null unique, hash text not null, previous_hash text not null, signature text not null default '',
      member_id {int} references member, at text not null);
    create index publication_story on publication (story_id);
    create table correction (id {id}, public_id text not null unique, story_id {int} not null references story,
      kind text not null check (kind in ('correction', 'clarification', 'update', 'retraction')), note text not null,
      told_by text not null default '', before_revision_id {int} references revision, after_revision_id {int} references revision,
      member_id {int} references member, at text not null);
    create index correction_story on correction (story_id);
    create index correction_at on correction (at);

    -- A path is given once: to a story, as a redirect, or as gone. Never to another.
    create table address (path text primary key, kind text not null check (kind in ('story', 'redirect', 'gone')),
      story_id {int} references story, target text not null default '', created_at text not null);
    create index address_story on address (story_id);
    create table front_place (language text not null, place {int} not null, story_id {int} not null references story,
      primary key (language, place));

    create table media (id {id}, public_id text not null unique, sha256 text not null, media_type text not null,
      width {int} not null, height {int} not null, size {int} not null, focal_x {real} not null default 0.5,
      focal_y {real} not null default 0.5, rights text not null default '', rights_end text, created_by {int} references member, created_at text not null);
    create index media_sha256 on media (sha256);
    create table media_variant (media_id {int} not null references media on delete cascade, width {int} not null,
      format text not null, sha256 text not null, size {int} not null, primary key (media_id, width, format));
    create table media_text (media_id {int} not null references media on delete cascade, language text not null,
      alt text not null default '', caption text not null default '', credit text not null default '', primary key (media_id, language));

    -- Indexes derived from published revisions: made anew when lost.
    create table quoted (story_id {int} not null references story, quotation_id text not null, party_id {int} references party,
      speaker text not null, words text not null, at text not null, primary key (story_id, quotation_id));
    create index quoted_party on quoted (party_id, at);
    create table relation (from_story_id {int} not null references story, to_story_id {int} not null references story,
      primary key (from_story_id, to_story_id));
    create index relation_to on relation (to_story_id);
    -- "Report an error": what readers tell the desk.
    create table report (id {id}, story_id {int} references story, path text not null default '', words text not null,
      contact text not null default '', at text not null, answered_at text, answered_by {int} references member);
  `,
  )
