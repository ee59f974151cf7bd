import { existsSync } from 'node:fs'
import { openStore } from '../platform/store/index.ts'
import { needsKey, openKeys } from '../readers/index.ts'
import type { Whereabouts } from '../settings.ts'

/**
 * Looks, before anything is changed, whether the key fits a database that is there already: throws UnusableKey when its
 * readers' key is gone. Makes none, and leaves all that is wrong with the database to those who open it.
 */
export async function lookAtKey({ place, keyFile }: Whereabouts): Promise<void> {
  if (existsSync(keyFile)) return void (await openKeys(keyFile, true))
  if (place.engine === 'sqlite' && !existsSync(place.file)) return
  if (await isNeeded(place)) await openKeys(keyFile, true)
}

async function isNeeded(place: Whereabouts['place']): Promise<boolean> {
  const store = openStore(place)
  try {
    return await needsKey(store.read)
  } catch {
    return false
  } finally {
    await store.close()
  }
}
