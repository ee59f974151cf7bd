import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../../src/platform/store/index.ts'
import { type Fresh, freshStore, onBothEngines } from '../databases.ts'

const at = '2026-01-30T14:10:00.000Z'

onBothEngines('the store', (engine) => {
  let fresh: Fresh & { store: Store }
  let store: Store
  beforeAll(async () => {
    fresh = await freshStore(engine)
    store = fresh.store
  })
  afterAll(() => fresh.drop())

  const party = (publicId: string) => ({ publicId, kind: 'person' as const, slug: null, createdAt: at })
  const parties = async () =>
    (await store.write.selectFrom('party').select('publicId').execute()).map((p) => p.publicId)

  describe('keeps what it is given', () => {
    it.each([
      'plain',
      '',
      'Ñandú, “quoted” — 日本語, \u0627\u0644\u0639\u0631\u0628\u064a\u0629, 👩‍👩‍👧',
      "it's; drop table party; --",
      'a\nb\tc\\d',
    ])('text %j', async (value) => {
      await store.write
        .insertInto('setting')
        .values({ name: `text ${value}`, value, changedAt: at })
        .execute()
      const row = await store.read
        .selectFrom('setting')
        .selectAll()
        .where('value', '=', value)
        .executeTakeFirstOrThrow()
      expect(row).toEqual({ name: `text ${value}`, value, changedAt: at })
    })

    it('bytes, all 256 of them, and none', async () => {
      const source = Uint8Array.from({ length: 256 }, (_, n) => n)
      const mail = { kind: 'notice', recipient: 'a@b.example', subject: '', at }
      for (const bytes of [source, new Uint8Array()]) {
        const { id } = await store.write
          .insertInto('outbox')
          .values({ ...mail, source: bytes })
          .returning('id')
          .executeTakeFirstOrThrow()
        const row = await store.read
          .selectFrom('outbox')
          .select('source')
          .where('id', '=', id)
          .executeTakeFirstOrThrow()
        expect(new Uint8Array(row.source)).toEqual(bytes)
      }
    })

    it('whole numbers beyond 32 bits, fractions and nothing, as JavaScript’s own', async () => {
      const { id } = await store.write
        .insertInto('media')
        .values({
          ...{ publicId: 'm1', sha256: 'x', mediaType: 'image/png', width: 1, height: 1, createdAt: at },
          ...{ size: 2 ** 45 + 1, focalX: 0.123456789, focalY: 1, rightsEnd: null, createdBy: null },
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      expect(typeof id).toBe('number')
      const row = await store.read.selectFrom('media').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
      expect(row).toMatchObject({ size: 2 ** 45 + 1, focalX: 0.123456789, focalY: 1, rightsEnd: null, createdBy: null })
    })

    it('counts and sums as numbers', async () => {
      const { count, sum } = await store.read
        .selectFrom('media')
        .select((m) => [m.fn.countAll<number>().as('count'), m.fn.sum<number>('width').as('sum')])
        .executeTakeFirstOrThrow()
      expect([count, sum]).toEqual([1, 1])
    })
  })

  describe('refuses', () => {
    it('a second row with what must be unique', async () => {
      await store.write.insertInto('party').values(party('twice')).execute()
      await expect(store.write.insertInto('party').values(party('twice')).execute()).rejects.toThrow(/unique/i)
    })

    it('a row that names a row which is not there', async () => {
      const name = { partyId: 4711, language: 'en', kind: 'full' as const, name: 'Nobody', folded: 'nobody' }
      await expect(store.write.insertInto('partyName').values(name).execute()).rejects.toThrow(/foreign key/i)
    })

    it('to take away a row that others name', async () => {
      const { id } = await store.write
        .insertInto('party')
        .values(party('named'))
        .returning('id')
        .executeTakeFirstOrThrow()
      const member = { publicId: 'm', partyId: id, initials: 'AL', email: 'a@b.example', passwordHash: null }
      await store.write
        .insertInto('member')
        .values({ ...member, createdAt: at, endedAt: null })
        .execute()
      await expect(store.write.deleteFrom('party').where('id', '=', id).execute()).rejects.toThrow(/foreign key/i)
    })

    it('a word that a column does not know', async () => {
      const row = { ...party('odd'), kind: 'robot' as 'person' }
      await expect(store.write.insertInto('party').values(row).execute()).rejects.toThrow(/check constraint/i)
    })

    it('nothing where something must be', async () => {
      const row = { ...party('empty'), createdAt: null as unknown as string }
      await expect(store.write.insertInto('party').values(row).execute()).rejects.toThrow(/not[ -]null/i)
    })

    it('text where a number belongs', async () => {
      const row = { sha256: 's', address: '', mediaType: '', size: 'large' as unknown as number, seenAt: at }
      await expect(store.write.insertInto('snapshot').values(row).execute()).rejects.toThrow(
        /cannot store|invalid input/i,
      )
    })

    it('to write through the reading connection', async () => {
      await expect(store.read.insertInto('party').values(party('sneaked')).execute()).rejects.toThrow(/read-?only/i)
    })
  })

  describe('in a transaction', () => {
    it('keeps all or nothing', async () => {
      const work = store.transaction(async (db) => {
        await db.insertInto('party').values(party('half')).execute()
        throw new Error('something else went wrong')
      })
      await expect(work).rejects.toThrow('something else went wrong')
      expect(await parties()).not.toContain('half')
    })

    it('shows others nothing before its end', async () => {
      const seen = await store.transaction(async (db) => {
        await db.insertInto('party').values(party('soon')).execute()
        return store.read.selectFrom('party').select('id').where('publicId', '=', 'soon').execute()
      })
      expect(seen).toEqual([])
      expect(await parties()).toContain('soon')
    })

    it('takes turns with others, and loses no one’s count', async () => {
      await store.write.insertInto('attemptCount').values({ name: 'turns', since: at, count: 0 }).execute()
      const add = () =>
        store.transaction(async (db) => {
          await db.updateTable('attemptCount').set({ count: sql`count + 1` }).where('name', '=', 'turns').execute()
        })
      await Promise.all(Array.from({ length: 40 }, add))
      const row = await store.read.selectFrom('attemptCount').select('count').where('name', '=', 'turns').execute()
      expect(row).toEqual([{ count: 40 }])
    })

    it('gets over two that wait for each other', async () => {
      const names = ['left', 'right']
      for (const name of names)
        await store.write.insertInto('attemptCount').values({ name, since: at, count: 0 }).execute()
      const both = (order: string[]) =>
        store.transaction(async (db) => {
          for (const name of order) {
            await db.updateTable('attemptCount').set({ count: sql`count + 1` }).where('name', '=', name).execute()
            if (engine === 'postgres') await sql`select pg_sleep(0.2)`.execute(db)
          }
        })
      await Promise.all([both(names), both(names.toReversed())])
      const rows = await store.read.selectFrom('attemptCount').select('count').where('name', 'in', names).execute()
      expect(rows).toEqual([{ count: 2 }, { count: 2 }])
    })
  })

  it('orders text by its bytes', async () => {
    const names = ['b', 'B', 'á', 'a', 'Z', 'z']
    for (const name of names)
      await store.write.insertInto('message').values({ name, language: 'xx', value: '', changedAt: at }).execute()
    const rows = await store.read
      .selectFrom('message')
      .select('name')
      .where('language', '=', 'xx')
      .orderBy('name')
      .execute()
    expect(rows.map((row) => row.name)).toEqual(['B', 'Z', 'a', 'b', 'z', 'á'])
  })
})
