import { afterEach, beforeEach, expect, test } from 'vitest'
import { erase } from '../../src/readers/index.ts'
import { broughtIn } from '../a-list.ts'
import { aNewsroom, type Room, whereaboutsOf } from '../an-edition.ts'
import { freshStore, onBothEngines } from '../databases.ts'

onBothEngines('readers who are brought in, and forgotten', (engine) => {
  let fresh: Awaited<ReturnType<typeof freshStore>>
  let room: Room
  beforeEach(async () => {
    fresh = await freshStore(engine)
    room = await aNewsroom(whereaboutsOf(fresh.place, fresh.folder))
  })
  afterEach(async () => {
    await room.house.store.close()
    await fresh.drop()
  })

  const bringIn = (...lines: string[]) => broughtIn(room, fresh.folder, ['email', ...lines].join('\n'))

  test('the mark of who was forgotten tells how their address was written before it was hashed', async () => {
    await bringIn('mira@readers.example')
    const { store } = room.house
    await store.write.updateTable('reader').set({ normalisation: 7 }).execute()
    const reader = await store.read
      .selectFrom('reader')
      .select(['id', 'addressHash', 'keyVersion'])
      .executeTakeFirstOrThrow()
    // There was one before, of another way; what is written now must say its own.
    const { addressHash, keyVersion } = reader
    await store.write
      .insertInto('suppression')
      .values({ addressHash, keyVersion, reason: 'left', detail: '', at: room.house.now() })
      .execute()
    await erase(room.house, room.keys, reader.id, [])
    const kept = await store.read.selectFrom('suppression').select(['reason', 'normalisation']).execute()
    expect(kept).toEqual([{ reason: 'erased', normalisation: 7 }])
  })
})
