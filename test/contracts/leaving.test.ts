import { afterEach, beforeEach, expect, test } from 'vitest'
import { erase, importReaders, newsletters } from '../../src/readers/index.ts'
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

  const bringIn = async (...lines: string[]) => {
    const [newsletter] = await newsletters(room.house.store.read)
    if (!newsletter) throw new Error('no newsletter')
    const given = { csv: ['email', ...lines].join('\n'), newsletter, evidence: 'the stall in May' }
    return importReaders(room.house, room.keys, given)
  }

  test('each line that is not taken says why in words', async () => {
    const long = `${'a'.repeat(64)}@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.example`
    const done = await bringIn(
      'mira@readers.example',
      'mira',
      'mi ra@readers.example',
      'mira..b@readers.example',
      'mira@readers',
      long,
      '" "," "',
      'mira@readers.example',
    )
    expect(done.added).toBe(1)
    expect(done.refused.map(({ line, why }) => `${line}: ${why}`)).toEqual([
      '3: its address has no “@”',
      '4: its address has a space in it',
      '5: what stands before the “@” of its address can’t be a mailbox',
      '6: what stands after the “@” of its address can’t be a mail server',
      '7: its address is too long',
      '8: is a reader already',
    ])
  })

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
