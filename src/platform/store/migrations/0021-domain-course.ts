import type { Kysely } from 'kysely'
import { type Engine, script } from './script.ts'

/**
 * What each receiving domain came to is counted by minute, as it is for time zones (0017): the course of one domain is then a
 * look at its own rows. What was made ('all') has no minute: it is there before the first mail leaves.
 */
export const up = async (db: Kysely<unknown>, engine: Engine) => {
  // SQLite renames nothing while a trigger names a table that isn't there.
  if (engine === 'sqlite') await script(db, engine, 'drop trigger delivery_counted;')
  await script(
    db,
    engine,
    `
    create table edition_domain_anew (edition_id {int} not null, state text not null, domain text not null, minute text not null,
      slot {int} not null, n {int} not null, primary key (edition_id, state, domain, minute, slot))${kept[engine]};
    insert into edition_domain_anew
      select edition_id, state, domain, '', 0, sum(n) from edition_domain where state = 'all' group by edition_id, state, domain;
    insert into edition_domain_anew
      select edition_id, state, domain, substr(changed_at, 1, 16), 0, count(*) from delivery
      where state not in ('queued', 'sending') group by edition_id, state, domain, substr(changed_at, 1, 16);
    drop table edition_domain;
    alter table edition_domain_anew rename to edition_domain;
  `,
  )
  await script(db, engine, engine === 'sqlite' ? onSqlite : onPostgres)
}

/** On SQLite the rows stand in their index: adding up a domain's minutes then reads one stretch of it, and a count writes one tree. */
const kept = { sqlite: ' without rowid,', postgres: '' }

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
    select new.edition_id, ${row}.state, ${row}.domain, substr(new.changed_at, 1, 16), 0, ${n}
    where ${counts(row)} and (old.state <> new.state or old.domain <> new.domain)
    on conflict do update set n = n + ${n};`
const domainOf = (row: string, n: number) => `
  insert into edition_domain select new.edition_id, 'all', ${row}.domain, '', 0, ${n} where old.domain <> new.domain
    on conflict do update set n = n + ${n};`

// A trigger is one line: the script's statements end where ";" ends a line.
const onSqlite = one(
  `create trigger delivery_counted after update of state, why, domain on delivery
    when ${counts('old')} or ${counts('new')} or old.domain <> new.domain
    begin ${courseRow('old', -1)} ${courseRow('new', 1)} ${domainRow('old', -1)} ${domainRow('new', 1)}
      ${domainOf('old', -1)} ${domainOf('new', 1)} end;`,
)

/** Once for each statement, however many rows it moves; for a claim nothing. The trigger of 0017 calls it. */
const onPostgres = one(`create or replace function delivery_counted() returns trigger language plpgsql as $$ begin
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
      select edition_id, state, domain, minute, pg_backend_pid(), sum(n) from (
        select became.edition_id, was.state, was.domain, substr(became.changed_at, 1, 16) as minute, -1 as n
          from before was join after became using (id)
          where ${counts('was')} and (was.state <> became.state or was.domain <> became.domain)
        union all
        select became.edition_id, became.state, became.domain, substr(became.changed_at, 1, 16), 1
          from before was join after became using (id)
          where ${counts('became')} and (was.state <> became.state or was.domain <> became.domain)
        union all
        select became.edition_id, 'all', was.domain, '', -1 from before was join after became using (id) where was.domain <> became.domain
        union all
        select became.edition_id, 'all', became.domain, '', 1 from before was join after became using (id) where was.domain <> became.domain) as moves
      group by edition_id, state, domain, minute
      on conflict (edition_id, state, domain, minute, slot) do update set n = edition_domain.n + excluded.n;
    return null; end $$;`)
