import { afterAll, beforeAll, expect, test } from 'vitest'
import { aNewsroom, type Room, whereaboutsOf } from '../../../test/an-edition.ts'
import { type Fresh, freshStore } from '../../../test/databases.ts'
import { lookAtHouse } from './house.ts'

let fresh: Fresh
let room: Room

beforeAll(async () => {
  fresh = await freshStore('sqlite')
  room = await aNewsroom(whereaboutsOf(fresh.place, fresh.folder))
})
afterAll(async () => {
  await room.house.store.close()
  await fresh.drop()
})

test.each([
  ['3 North Pier, Vell', { level: 'ok', found: '3 North Pier, Vell' }],
  ['', { level: 'note', found: 'none: no edition goes out without one' }],
])('with the postal address “%s”', async (postalAddress, said) => {
  const { house } = room
  const asked = { ...house, newsroom: () => ({ ...house.newsroom(), postalAddress }) }
  const found = await lookAtHouse(asked, whereaboutsOf(fresh.place, fresh.folder), [])
  expect(found.find(({ check }) => check === 'postal address')).toMatchObject(said)
})
