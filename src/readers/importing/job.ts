import type { House } from '../../house.ts'
import { enqueue, type JobHandler } from '../../platform/jobs/index.ts'
import type { Db, Writing } from '../../platform/store/index.ts'
import type { RelaysTaking } from '../checking/check.ts'
import type { Keys } from '../keys.ts'
import { foldersIn, removeFolder } from './files.ts'
import { runImport } from './running.ts'

/** The kind of the job that does what is next of a list. */
export const importJob = 'importReaders'

/** Lets a worker do what is next. A list that is long may be begun again after many kills. */
export const askWorker = (db: Writing | Db, house: Pick<House, 'now'>, id: number): Promise<void> =>
  enqueue(db, { kind: importJob, payload: { id }, runAt: house.now(), maxAttempts: 100 })

/** Does what is next of a list. Told to stop, it leaves the rest to whoever runs next. */
export const importing =
  (
    house: House,
    keys: Keys,
    { data, ...given }: { data: string; stopping: AbortSignal; relaysTaking: RelaysTaking },
  ): JobHandler =>
  async (payload) => {
    const { id } = payload as { id: number }
    const ran = await runImport({ house, keys, folders: foldersIn(data), ...given }, id)
    if (ran === 'stopped') await askWorker(house.store.write, house, id)
  }

const keptDays = 7

/** Takes away the files of lists that ended a week ago, or that nobody has touched for as long. For a daily job. */
export async function forgetLists(house: House, data: string): Promise<void> {
  const cutoff = new Date(Date.parse(house.now()) - keptDays * 86_400_000).toISOString()
  const old = await house.store.write
    .selectFrom('readerImport')
    .select(['id', 'publicId', 'endedAt'])
    .where('filesRemovedAt', 'is', null)
    .where('changedAt', '<', cutoff)
    .execute()
  for (const { id, publicId, endedAt } of old) {
    await removeFolder(foldersIn(data).of(publicId))
    const at = house.now()
    const ended = endedAt === null ? { state: 'cancelled' as const, owner: null, endedAt: at } : {}
    await house.store.write
      .updateTable('readerImport')
      .set({ ...ended, filesRemovedAt: at })
      .where('id', '=', id)
      .execute()
  }
}
