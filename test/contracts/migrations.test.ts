import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { migrate, migrations, openStore } from '../../src/platform/store/index.ts'
import { freshDatabase, onBothEngines } from '../databases.ts'

onBothEngines('each step, on rows that were kept before it', (engine) => {
  it('0004: a suppression says of which way of writing its hash is', async () => {
    const fresh = await freshDatabase(engine)
    const store = openStore(fresh.place)
    const run = (steps: typeof migrations) =>
      migrate(store, fresh.place, { copies: join(fresh.folder, 'copies'), steps })
    try {
      const before = Object.entries(migrations).filter(([name]) => name < '0004')
      await run(Object.fromEntries(before))
      await sql`insert into suppression (address_hash, key_version, reason, at)
        values (${Buffer.from('hash')}, 1, 'erased', '2026-01-30T14:10:00.000Z')`.execute(store.write)
      expect(await run(migrations)).toContain('0004-suppression')
      expect(await store.read.selectFrom('suppression').select(['reason', 'normalisation']).execute()).toEqual([
        { reason: 'erased', normalisation: 1 },
      ])
    } finally {
      await store.close()
      await fresh.drop()
    }
  })

  it('0005: a newsroom with stories follows sources, and its stories stay as they are', async () => {
    const fresh = await freshDatabase(engine)
    const store = openStore(fresh.place)
    const run = (steps: typeof migrations) =>
      migrate(store, fresh.place, { copies: join(fresh.folder, 'copies'), steps })
    try {
      const upTo = (last: string) => Object.fromEntries(Object.entries(migrations).filter(([name]) => name < last))
      await run(upTo('0005'))
      const at = '2026-01-30T14:10:00.000Z'
      await sql`insert into work (public_id, created_at) values ('w', ${at})`.execute(store.write)
      await sql`insert into story (public_id, work_id, language, stage, headline, changed_at, created_at)
        values ('s', 1, 'en', 'draft', 'Ferry crews', ${at}, ${at})`.execute(store.write)
      expect(await run(upTo('0006'))).toEqual(['0005-following'])
      await sql`insert into followed (public_id, kind, address, address_key, host, name, state, minutes, created_at)
        values ('f', 'feed', 'https://a.example/f', 'k', 'a.example', 'A', 'followed', 30, ${at})`.execute(store.write)
      await sql`insert into followed_item (public_id, followed_id, address, address_key, headline, seen_at, shown_at, state, story_id)
        values ('i', 1, 'https://a.example/1', 'k1', 'One', ${at}, ${at}, 'new', 1)`.execute(store.write)
      await sql`delete from followed`.execute(store.write)
      expect((await sql`select * from followed_item`.execute(store.read)).rows).toEqual([])
      expect((await sql`select public_id, headline from story`.execute(store.read)).rows).toEqual([
        { publicId: 's', headline: 'Ferry crews' },
      ])
    } finally {
      await store.close()
      await fresh.drop()
    }
  })

  it('0007: sources and their items stay as they are, and a folder can be one', async () => {
    const fresh = await freshDatabase(engine)
    const store = openStore(fresh.place)
    const run = (steps: typeof migrations) =>
      migrate(store, fresh.place, { copies: join(fresh.folder, 'copies'), steps })
    const follow = (id: string, kind: string) =>
      sql`insert into followed (public_id, kind, address, address_key, host, name, state, minutes, created_at)
        values (${id}, ${kind}, 'https://a.example/f', ${id}, 'a.example', 'A', 'followed', 30, ${at})`.execute(
        store.write,
      )
    const at = '2026-01-30T14:10:00.000Z'
    try {
      await run(Object.fromEntries(Object.entries(migrations).filter(([name]) => name < '0007')))
      for (const kind of ['feed', 'page']) await follow(kind, kind)
      await sql`insert into followed_item (public_id, followed_id, address, address_key, headline, seen_at, shown_at, state)
        values ('i', 2, 'https://a.example/1', 'k1', 'One', ${at}, ${at}, 'new')`.execute(store.write)
      expect((await run(migrations)).slice(0, 2)).toEqual(['0007-arrivals', '0008-mailbox'])
      await follow('folder', 'folder')
      await expect(follow('other', 'other')).rejects.toThrow(/constraint/i)
      const { rows } = await sql`select public_id, kind from followed order by id`.execute(store.read)
      expect(rows).toEqual(['feed', 'page', 'folder'].map((kind) => ({ publicId: kind, kind })))
      expect(
        await store.read.selectFrom('followedItem').select(['followedId', 'refused', 'snapshotId']).execute(),
      ).toEqual([{ followedId: 2, refused: '', snapshotId: null }])
    } finally {
      await store.close()
      await fresh.drop()
    }
  })
  it('0016: newsletters get forms, consents and subscriptions stay as they are, a reader may move', async () => {
    const fresh = await freshDatabase(engine)
    const store = openStore(fresh.place)
    const run = (steps: typeof migrations) =>
      migrate(store, fresh.place, { copies: join(fresh.folder, 'copies'), steps })
    const at = '2026-01-30T14:10:00.000Z'
    try {
      await run(Object.fromEntries(Object.entries(migrations).filter(([name]) => name < '0016')))
      await sql`insert into newsletter (public_id, slug, languages, schedule, sender, created_at)
        values ('n', 'week', '["en"]', '{}', '', ${at})`.execute(store.write)
      await sql`insert into reader (public_id, address_cipher, address_hash, key_version, normalisation, domain, zone, language,
        created_at, changed_at) values ('r', ${Buffer.from('c')}, ${Buffer.from('h')}, 1, 1, 'a.example', 'UTC', 'en', ${at}, ${at})`.execute(
        store.write,
      )
      await sql`insert into subscription (reader_id, newsletter_id, state, language, asked_at) values (1, 1, 'waiting', 'en', ${at})`.execute(
        store.write,
      )
      await sql`insert into consent (reader_id, newsletter_id, act, at) values (1, 1, 'asked', ${at})`.execute(
        store.write,
      )
      expect((await run(migrations))[0]).toBe('0016-door')
      expect(await store.read.selectFrom('newsletter').select('forms').execute()).toEqual([{ forms: '{}' }])
      expect(await store.read.selectFrom('consent').select(['act', 'place']).execute()).toEqual([
        { act: 'asked', place: '' },
      ])
      expect(await store.read.selectFrom('subscription').select(['state', 'heldAt']).execute()).toEqual([
        { state: 'waiting', heldAt: null },
      ])
      await sql`insert into address_change (reader_id, key_version, asked_at) values (1, 1, ${at})`.execute(store.write)
      await sql`delete from reader`.execute(store.write)
      expect(await store.read.selectFrom('addressChange').selectAll().execute()).toEqual([])
    } finally {
      await store.close()
      await fresh.drop()
    }
  })

  it('0021: what domains came to stays as it is, and is known by the minute; what moves from then on is counted', async () => {
    const fresh = await freshDatabase(engine)
    const store = openStore(fresh.place)
    const run = (steps: typeof migrations) =>
      migrate(store, fresh.place, { copies: join(fresh.folder, 'copies'), steps })
    const at = '2026-02-02T08:00:30.000Z'
    try {
      await run(Object.fromEntries(Object.entries(migrations).filter(([name]) => name < '0021')))
      await sql`insert into newsletter (public_id, slug, languages, schedule, sender, created_at)
        values ('n', 'week', '["en"]', '{}', '', ${at})`.execute(store.write)
      await sql`insert into edition (public_id, newsletter_id, number, day, state, gathered_from, closes_at, release_at, ends_at, created_at)
        values ('e', 1, 1, '2026-02-02', 'released', ${at}, ${at}, ${at}, ${at}, ${at})`.execute(store.write)
      await sql`insert into edition_wave (edition_id, zone, not_before) values (1, 'UTC', ${at})`.execute(store.write)
      for (const reader of [1, 2, 3])
        await sql`insert into delivery (edition_id, reader_id, wave_id, language, state, not_before, domain, changed_at)
          values (1, ${reader}, 1, 'en', 'queued', ${at}, 'a.example', ${at})`.execute(store.write)
      await sql`insert into edition_domain values (1, 'all', 'a.example', 0, 3)`.execute(store.write)
      await sql`update delivery set state = 'accepted' where reader_id = 1`.execute(store.write)
      expect((await run(migrations))[0]).toBe('0021-domain-course')
      await sql`update delivery set state = 'failed', changed_at = '2026-02-02T08:05:00.000Z' where reader_id = 2`.execute(
        store.write,
      )
      const rows = await store.read
        .selectFrom('editionDomain')
        .select(['state', 'domain', 'minute', (e) => e.fn.sum<number>('n').as('n')])
        .groupBy(['state', 'domain', 'minute'])
        .orderBy('state')
        .execute()
      expect(rows.map(({ n, ...row }) => ({ ...row, n: Number(n) }))).toEqual([
        { state: 'accepted', domain: 'a.example', minute: '2026-02-02T08:00', n: 1 },
        { state: 'all', domain: 'a.example', minute: '', n: 3 },
        { state: 'failed', domain: 'a.example', minute: '2026-02-02T08:05', n: 1 },
      ])
    } finally {
      await store.close()
      await fresh.drop()
    }
  })
})
