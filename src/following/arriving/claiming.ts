import type { Updateable } from 'kysely'
import type { House } from '../../house.ts'
import type { Tables } from '../../platform/store/index.ts'
import { later } from '../looking/pace.ts'
import { keptTrouble, type Trouble } from '../looking/trouble.ts'

/** A worker that has died frees what it was looking at after so long, in minutes. */
const leaseMinutes = 3
/** After failures, in minutes: 1, 2, 4 … at most an hour. What is the server's own is mended by who runs it, soon. */
const mostMinutes = 60

/** A source of the server's own, while one worker looks at it. */
export interface Claimed {
  readonly id: number
  readonly failures: number
}

/** Makes the folder a source where it is none yet. One that was moved by its setting stays the same source. */
export async function followFolder(house: House, given: { readonly address: string; readonly name: string }) {
  const at = house.now()
  const { address, name } = given
  await house.store.write
    .insertInto('followed')
    .values({
      ...{ publicId: house.newId(), kind: 'folder', address, addressKey: 'folder', host: '', name, state: 'followed' },
      ...{ nextAt: at, minutes: 0, lookedAt: null, newsAt: null, leaseUntil: null, createdBy: null, createdAt: at },
    })
    .onConflict((conflict) => conflict.column('addressKey').doUpdateSet({ address }))
    .execute()
}

/** Takes the folder for one look; null while it is paused, rests after a failure, or another worker has it. */
export async function claimFolder(house: House): Promise<Claimed | null> {
  const at = house.now()
  const claimed = await house.store.write
    .updateTable('followed')
    .set({ leaseUntil: later(at, leaseMinutes) })
    .where('addressKey', '=', 'folder')
    .where('state', '=', 'followed')
    .where('nextAt', '<=', at)
    .where((where) => where.or([where('leaseUntil', 'is', null), where('leaseUntil', '<=', at)]))
    .returning(['id', 'failures'])
    .executeTakeFirst()
  return claimed ?? null
}

/** Writes how a look ended. A source that was paused meanwhile stays so. */
export async function leave(house: House, { id, failures }: Claimed, trouble: Trouble | null): Promise<void> {
  const at = house.now()
  const change: Updateable<Tables['followed']> =
    trouble === null
      ? { lookedAt: at, nextAt: at, failures: 0, problem: '' }
      : {
          ...{ lookedAt: at, failures: failures + 1, problem: keptTrouble(trouble) },
          nextAt: later(at, Math.min(mostMinutes, 2 ** Math.min(failures, 10))),
        }
  await house.store.transaction(async (db) => {
    const mine = db.updateTable('followed').where('id', '=', id)
    await mine.set({ leaseUntil: null }).execute()
    await mine.set(change).where('state', '=', 'followed').execute()
  })
}
