import { afterEach, beforeEach, expect, it } from 'vitest'
import { openStore, type Store, watchChanges } from '../../src/platform/store/index.ts'
import { type Fresh, freshStore, onBothEngines } from '../databases.ts'

onBothEngines('the watch over a database', (engine) => {
  let fresh: Fresh & { store: Store }
  let now = 0
  beforeEach(async () => {
    fresh = await freshStore(engine)
    now = 1_000_000
  })
  afterEach(() => fresh.drop())

  it('says that somebody has committed, also in another process, within a second', async () => {
    const changes = watchChanges(fresh.place, () => now)
    expect(changes.since()).toBe(true)
    expect(changes.since()).toBe(false)
    const other = openStore(fresh.place)
    await other.write.insertInto('setting').values({ name: 'zone', value: '"UTC"', changedAt: '' }).execute()
    await other.close()
    now += 1000
    expect(changes.since()).toBe(true)
    expect(changes.since()).toBe(false)
    changes.close()
  })
})
