import { existsSync } from 'node:fs'
import { openStore } from '../platform/store/index.ts'
import { openKeys } from '../readers/index.ts'
import type { Whereabouts } from '../settings.ts'

/**
 * Looks, before anything is changed, whether the key fits a database that is there already: throws UnusableKey when its
 * readers' key is gone. Makes none, and leaves all that is wrong with the database to those who open it.
 */
export async function lookAtKey({ place, keyFile }: Whereabouts): Promise<void> {
  if (existsSync(keyFile)) return void (await openKeys(keyFile, true))
  if (place.engine === 'sqlite' && !existsSync(place.file)) return
  if (await hasReaders(place)) await openKeys(keyFile, true)
}

async function hasReaders(place: Whereabouts['place']): Promise<boolean> {
  const store = openStore(place)
  try {
    const reader = await store.read.selectFrom('reader').select('id').limit(1).executeTakeFirst()
    return reader !== undefined
  } catch {
    return false
  } finally {
    await store.close()
  }
}
