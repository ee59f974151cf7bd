import type { House } from '../house.ts'
import { type Keys, openKeys, UnusableKey } from '../readers/index.ts'
import type { Whereabouts } from '../settings.ts'
import { Failed } from './command.ts'

/** The newsroom's keys, for a command. Fails with the mend when the key file is gone or another's. */
export async function keysOf(house: House, where: Whereabouts): Promise<Keys> {
  const reader = await house.store.read.selectFrom('reader').select('id').limit(1).executeTakeFirst()
  try {
    return await openKeys(where.keyFile, reader !== undefined)
  } catch (problem) {
    if (problem instanceof UnusableKey) throw new Failed(problem.message)
    throw problem
  }
}
