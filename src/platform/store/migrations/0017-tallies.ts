import type { Kysely } from 'kysely'
import { type Engine, script } from './script.ts'

/**
 * How far an edition is, counted by the database itself in the commits that move its deliveries (decisions/0008): its
 * pages ask these small tables and never count a million rows. `why` tells of a delivery that ended without a mail what
 * ended it. What readers and returned mails do for a newsletter is counted by day.
 */
export const up = async (db: Kysely<unknown>, engine: Engine) => {
  await script(
    db,
    engine,
    `
    alter table delivery add column why text not null default '';
    -- Somebody stopped it for good: from then on nothing of it leaves.
    alter table edition add column stopped_at text;
    -- The rows of a zone, a domain or a reason are found by the index alone.
    drop index delivery_due;
    create index delivery_due on delivery (edition_id, state, not_before, id, domain, wave_id, why);

    -- state 'all': the rows that were made. Those of no other state here are queued or being sent. minute: "2026-02-02T08:00", when
    -- so many more came into the state, or left it (n below 0). slot: the connection that counted, so that none waits for another.
    create table edition_course (edition_id {int} not null, wave_id {int} not null, state text not null, why text not null,
      minute text not null, slot {int} not null, n {int} not null, primary key (edition_id, wave_id, state, why, minute, slot));
    create table edition_domain (edition_id {int} not null, state text not null, domain text not null, slot {int} not null,
      n {int} not null, primary key (edition_id, state, domain, slot));
    -- act: 'confirmed', 'imported', 'left', 'erased', or the kind of what came back.
    create table newsletter_day (newsletter_id {int} not null, day text not null, act text not null, slot {int} not null,
      n {int} not null, primary key (newsletter_id, day, act, slot));

    insert into edition_course
      select edition_id, wave_id, 'all', '', substr(min(changed_at), 1, 16), 0, count(*) from delivery group by edition_id, wave_id;
    insert into edition_course
      select edition_id, wave_id, state, '', substr(changed_at, 1, 16), 0, count(*) from delivery
      where state not in ('queued', 'sending') group by edition_id, wave_id, state, substr(changed_at, 1, 16);
    insert into edition_domain select edition_id, 'all', domain, 0, count(*) from delivery group by edition_id, domain;
    insert into edition_domain
      select edition_id, state, domain, 0, count(*) from delivery
      where state not in ('queued', 'sending') group by edition_id, state, domain;
    insert into newsletter_day
      select newsletter_id, substr(at, 1, 10), act, 0, count(*) from consent
      where act in ('confirmed', 'imported', 'left') group by newsletter_id, substr(at, 1, 10), act;
    insert into newsletter_day
      select edition.newsletter_id, substr(bounce.at, 1, 10), bounce.kind, 0, count(*) from bounce
      join delivery on delivery.id = bounce.delivery_id join edition on edition.id = delivery.edition_id
      group by edition.newsletter_id, substr(bounce.at, 1, 10), bounce.kind;
  `,
  )
  await script(db, engine, engine === 'sqlite' ? onSqlite : onPostgres)
}

const one = (text: string) => text.replaceAll(/\s*\n\s*/g, ' ')

/** Queued and being sent are counted as the rest: a claim costs nothing here. */
const counts = (row: string) => `${row}.state not in ('queued', 'sending')`
const moved = (was: string, became: string) => `(${was}.state <> ${became}.state or ${was}.why <> ${became}.why)`

const courseRow = (row: string, n: number) => `
  insert into edition_course
    select new.edition_id, new.wave_id, ${row}.state, ${row}.why, substr(new.changed_at, 1, 16), 0, ${n}
    where ${counts(row)} and ${moved('old', 'new')}
    on conflict do update set n = n + ${n};`
const domainRow = (row: string, n: number) => `
  insert into edition_domain
    select new.edition_id, ${row}.state, ${row}.domain, 0, ${n}
    where ${counts(row)} and (old.state <> new.state or old.domain <> new.domain)
    on conflict do update set n = n + ${n};`
const domainOf = (row: string, n: number) => `
  insert into edition_domain select new.edition_id, 'all', ${row}.domain, 0, ${n} where old.domain <> new.domain
    on conflict do update set n = n + ${n};`

// A trigger is one line: the script's statements end where ";" ends a line.
const onSqlite = [
  `create trigger delivery_counted after update of state, why, domain on delivery
    when ${counts('old')} or ${counts('new')} or old.domain <> new.domain
    begin ${courseRow('old', -1)} ${courseRow('new', 1)} ${domainRow('old', -1)} ${domainRow('new', 1)}
      ${domainOf('old', -1)} ${domainOf('new', 1)} end;`,
  // A list that is imported counts its own, once for each lot.
  `create trigger consent_counted after insert on consent
    when new.act in ('confirmed', 'imported', 'left') and new.reader_import_id is null
    begin insert into newsletter_day values (new.newsletter_id, substr(new.at, 1, 10), new.act, 0, 1)
      on conflict do update set n = n + 1; end;`,
  `create trigger bounce_counted after insert on bounce when new.delivery_id is not null
    begin insert into newsletter_day select edition.newsletter_id, substr(new.at, 1, 10), new.kind, 0, 1
      from delivery join edition on edition.id = delivery.edition_id where delivery.id = new.delivery_id
      on conflict do update set n = n + 1; end;`,
]
  .map(one)
  .join('\n')

/** Once for each statement, however many rows it moves; for a claim nothing. */
const onPostgres = [
  `create or replace function delivery_counted() returns trigger language plpgsql as $$ begin
    if not exists (select from after became where ${counts('became')}) and not exists (select from before was where ${counts('was')})
      and not exists (select from before was join after became using (id) where was.domain <> became.domain)
      then return null; end if;
    insert into edition_course
      select edition_id, wave_id, state, why, minute, pg_backend_pid(), sum(n) from (
        select became.edition_id, became.wave_id, was.state, was.why, substr(became.changed_at, 1, 16) as minute, -1 as n
          from before was join after became using (id) where ${counts('was')} and ${moved('was', 'became')}
        union all
        select became.edition_id, became.wave_id, became.state, became.why, substr(became.changed_at, 1, 16), 1
          from before was join after became using (id) where ${counts('became')} and ${moved('was', 'became')}) as moves
      group by edition_id, wave_id, state, why, minute
      on conflict (edition_id, wave_id, state, why, minute, slot) do update set n = edition_course.n + excluded.n;
    insert into edition_domain
      select edition_id, state, domain, pg_backend_pid(), sum(n) from (
        select became.edition_id, was.state, was.domain, -1 as n from before was join after became using (id)
          where ${counts('was')} and (was.state <> became.state or was.domain <> became.domain)
        union all
        select became.edition_id, became.state, became.domain, 1 from before was join after became using (id)
          where ${counts('became')} and (was.state <> became.state or was.domain <> became.domain)
        union all
        select became.edition_id, 'all', was.domain, -1 from before was join after became using (id) where was.domain <> became.domain
        union all
        select became.edition_id, 'all', became.domain, 1 from before was join after became using (id) where was.domain <> became.domain) as moves
      group by edition_id, state, domain
      on conflict (edition_id, state, domain, slot) do update set n = edition_domain.n + excluded.n;
    return null; end $$;`,
  `create trigger delivery_counted after update on delivery referencing old table as before new table as after
    for each statement execute function delivery_counted();`,
  `create or replace function consent_counted() returns trigger language plpgsql as $$ begin
    insert into newsletter_day
      select newsletter_id, substr(at, 1, 10), act, pg_backend_pid(), count(*) from after
      where act in ('confirmed', 'imported', 'left') and reader_import_id is null group by newsletter_id, substr(at, 1, 10), act
      on conflict (newsletter_id, day, act, slot) do update set n = newsletter_day.n + excluded.n;
    return null; end $$;`,
  `create trigger consent_counted after insert on consent referencing new table as after
    for each statement execute function consent_counted();`,
  `create or replace function bounce_counted() returns trigger language plpgsql as $$ begin
    insert into newsletter_day
      select edition.newsletter_id, substr(after.at, 1, 10), after.kind, pg_backend_pid(), count(*) from after
      join delivery on delivery.id = after.delivery_id join edition on edition.id = delivery.edition_id
      group by edition.newsletter_id, substr(after.at, 1, 10), after.kind
      on conflict (newsletter_id, day, act, slot) do update set n = newsletter_day.n + excluded.n;
    return null; end $$;`,
  `create trigger bounce_counted after insert on bounce referencing new table as after
    for each statement execute function bounce_counted();`,
]
  .map(one)
  .join('\n')
