import { releaseEdition } from '../src/delivery/index.ts'
import { editionsOf } from '../src/editions/index.ts'
import type { House } from '../src/house.ts'
import { migrate, openStore, type Place } from '../src/platform/store/index.ts'
import { newsletterBySlug } from '../src/readers/index.ts'
import { activateDkimKey, addDkimKey } from '../src/sending/index.ts'
import { beginSession } from '../src/staff/sessions.ts'
import { aNewsroom, aPublishedStory, readersOf, signNow, theNextEdition, whereaboutsOf } from '../test/an-edition.ts'
import { madeDocument } from './archive.ts'

export const preparedAt = '2026-01-30T14:00:00.000Z'

/**
 * A newsroom of its own with ten stories in its edition, signed off, and so many readers of 500 domains. Returns the secret
 * of an editor's session, for the desk's cookie.
 */
export async function prepareEdition(
  place: Place,
  folder: string,
  { readers, at, release }: { readers: number; at: string; release: boolean },
): Promise<string> {
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
  await signNow(room, await theNextEdition(room))
  if (release) await releaseNext(room.house)
  const given = { domain: 'harbourdesk.example', algorithm: 'rsa-sha256', memberId: room.member.id } as const
  const { id } = await addDkimKey(room.house, room.keys, given)
  await activateDkimKey(room.house, { id, memberId: room.member.id })
  const { secret } = await beginSession(room.house.store.write, room.house, {
    memberId: room.member.id,
    agent: 'bench',
  })
  await room.house.store.close()
  return secret
}

/** Releases the edition that gathers, to all at once. */
export async function releaseNext(house: House): Promise<void> {
  const newsletter = await newsletterBySlug(house.store.read, 'the-week')
  const [edition] = newsletter ? await editionsOf(house.store.read, newsletter.id, 1) : []
  if (!newsletter || !edition) throw new Error('No edition')
  const released = await releaseEdition(house, { edition, newsletter }, { relay: true, memberId: null, when: 'now' })
  if (!released.ok) throw new Error(JSON.stringify(released))
}
