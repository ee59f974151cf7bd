import { randomUUIDv7 } from 'node:crypto'
import type { House } from './house.ts'
import { readNewsroom, writeNewsroom } from './newsroom.ts'
import { openStore } from './platform/store/index.ts'
import { unsetAddress, type Whereabouts } from './settings.ts'
import { instant } from './story/time.ts'

/** Opens the house of one thread. The database must have been migrated. `woken` hears each commit that others should see. */
export async function openHouse(where: Whereabouts, woken: () => void): Promise<House> {
  const store = openStore(where.place)
  let newsroom = await readNewsroom(store.read)
  // While nobody has set an address, it is this machine's, at the port that it listens on.
  const addressFrom = (kept: string) => (kept === unsetAddress ? `http://127.0.0.1:${where.port}` : kept)
  let asked = newsroom
  let askedOf = newsroom
  const now = () => instant(Date.now())
  const house: House = {
    store,
    now,
    newId: () => randomUUIDv7(),
    newsroom: () => {
      const publicAddress = where.publicAddress ?? addressFrom(newsroom.publicAddress)
      // It is asked for several times for each mail.
      if (askedOf !== newsroom || asked.publicAddress !== publicAddress) asked = { ...newsroom, publicAddress }
      askedOf = newsroom
      return asked
    },
    changeNewsroom: async (change, everyPage = false, told = { by: null }) => {
      newsroom = await writeNewsroom(store, { change, everyPage, now }, told)
      woken()
    },
    rereadNewsroom: async () => {
      newsroom = await readNewsroom(store.read)
    },
    wake: woken,
  }
  return house
}
