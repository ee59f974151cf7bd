import { releaseEdition } from '../src/delivery/index.ts'
import { migrate, openStore, type Place } from '../src/platform/store/index.ts'
import { aNewsroom, aPublishedStory, readersOf, signNow, theNextEdition, whereaboutsOf } from '../test/an-edition.ts'
import { madeDocument } from './archive.ts'

export const preparedAt = '2026-01-30T14:00:00.000Z'

/** A newsroom of its own with ten stories in its edition, signed off, and so many readers of 500 domains. */
export async function prepareEdition(
  place: Place,
  folder: string,
  { readers, at, release }: { readers: number; at: string; release: boolean },
): Promise<void> {
  const store = openStore(place)
  await migrate(store, place)
  await store.close()
  const room = await aNewsroom(whereaboutsOf(place, folder), at)
  const cameOut = new Date(Date.parse(at) - 3 * 3_600_000).toISOString()
  for (let number = 0; number < 10; number++) {
    const document = madeDocument(number)
    await aPublishedStory(room.house, { headline: document.headline, at: cameOut, document })
  }
  await readersOf(room, readers, (n) => ({ address: `reader${n}@mail${n % 500}.example` }))
  const of = await theNextEdition(room)
  await signNow(room, of)
  if (release) {
    const released = await releaseEdition(room.house, of, { relay: true, memberId: room.member.id, when: 'now' })
    if (!released.ok) throw new Error(JSON.stringify(released))
  }
  await room.house.store.close()
}
