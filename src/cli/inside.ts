import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { House } from '../house.ts'
import { openHouse } from '../opening.ts'
import { migrate, openStore } from '../platform/store/index.ts'
import { type Whereabouts, whereabouts } from '../settings.ts'
import { Failed, type Given } from './command.ts'

/** Where this command works: from --data and the environment. */
export const whereOf = ({ flags, environment }: Given): Whereabouts =>
  whereabouts(environment, { data: flags.data as string | undefined })

/** Runs a command inside the newsroom of its data folder, and closes it after. Fails when there is none. */
export async function inside<T>(given: Given, work: (house: House, where: Whereabouts) => Promise<T>): Promise<T> {
  const where = whereOf(given)
  mustBeThere(where)
  const store = openStore(where.place)
  try {
    await migrate(store, where.place, { copies: join(where.data, 'backups') })
  } finally {
    await store.close()
  }
  const house = await openHouse(where, () => {})
  try {
    return await work(house, where)
  } finally {
    await house.store.close()
  }
}

/** Throws Failed where there is no newsroom. Makes none. */
export function mustBeThere(where: Whereabouts): void {
  if (where.place.engine === 'sqlite' && !existsSync(where.place.file)) {
    throw new Failed(
      `There is no newsroom in ${where.data}. Start one with “dateline start”, or name its folder with --data.`,
    )
  }
}
