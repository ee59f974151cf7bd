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
})
