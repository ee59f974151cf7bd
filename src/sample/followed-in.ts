import { keepListing } from '../following/index.ts'
import type { House } from '../house.ts'
import type { Calendar } from './calendar.ts'
import { feedsOf } from './followed.ts'

/** Writes the feeds that the sample newsroom follows, and what they brought. They are paused: no such sites answer. */
export async function fillFollowed(house: House, cal: Calendar, memberId: number): Promise<void> {
  for (const { name, address, language, items } of feedsOf(cal))
    await keepListing(house, { address, name, language, memberId, state: 'paused' }, items)
}
