import { join } from 'node:path'
import type { Snapshots } from './checking/index.ts'
import { sha256Of } from './evidence/index.ts'
import type { House } from './house.ts'
import { openFiles } from './platform/media/index.ts'

/** The kept copies of what sources said: a file by its SHA-256 in the data folder, and a row. */
export function openSnapshots(house: House, data: string): Snapshots {
  const files = openFiles(join(data, 'snapshots'))
  return {
    bytes: (sha256) => files.bytes(sha256),
    keep: async (bytes, { address, mediaType, at }) => {
      const sha256 = sha256Of(bytes)
      await files.keep(bytes)
      await house.store.write
        .insertInto('snapshot')
        .values({ sha256, address, mediaType, size: bytes.length, seenAt: at })
        .onConflict((conflict) => conflict.column('sha256').doNothing())
        .execute()
      const { id } = await house.store.write
        .selectFrom('snapshot')
        .select('id')
        .where('sha256', '=', sha256)
        .executeTakeFirstOrThrow()
      return { id, sha256 }
    },
  }
}
