import type { Updateable } from 'kysely'
import type { House } from '../../house.ts'
import type { Tables } from '../../platform/store/index.ts'
import { later } from '../looking/pace.ts'
import { keptTrouble, type Trouble } from '../looking/trouble.ts'

/** A worker that has died frees what it was looking at after so long, in minutes. */
const leaseMinutes = 3
/** After failures, in minutes: 1, 2, 4 … at most an hour. What is the server's own is mended by who runs it, soon. */
const mostMinutes = 60
/** A mailbox is looked at so often. The folder is looked at all the time. */
export const mailboxMinutes = 2

/** What the server's settings follow; each at most once, known by its kind. */
type Kind = 'folder' | 'mailbox'

/** A source of the server's own, while one worker looks at it. */
export interface Claimed {
  readonly id: number
  readonly failures: number
  /** How far a mailbox was read. */
  readonly readTo: string
}

/** Makes a folder or mailbox a source where it is none yet. One that its setting has moved stays the same source. */
export async function followServers(
  house: House,
  given: { readonly kind: Kind; readonly address: string; readonly name: string },
): Promise<void> {
  const at = house.now()
  const { kind, address, name } = given
  const minutes = kind === 'mailbox' ? mailboxMinutes : 0
  await house.store.transaction(async (db) => {
    const mine = db.updateTable('followed').where('addressKey', '=', kind)
    await mine.set({ address, readTo: '' }).where('address', '!=', address).execute()
    // Whoever has mended something starts again, and wants to see whether it helped.
    await mine.set({ nextAt: at, failures: 0 }).where('state', '=', 'followed').execute()
    await mine.set({ state: 'followed', nextAt: at, failures: 0, problem: '' }).where('state', '=', 'gone').execute()
    await db
      .insertInto('followed')
      .values({
        ...{ publicId: house.newId(), kind, address, addressKey: kind, host: '', name, state: 'followed' },
        ...{ nextAt: at, minutes, lookedAt: null, newsAt: null, leaseUntil: null, createdBy: null, createdAt: at },
      })
      .onConflict((conflict) => conflict.column('addressKey').doNothing())
      .execute()
  })
}

/** The settings name no mailbox any more: it is followed no more, and may be removed. */
export async function endMailbox(house: House): Promise<void> {
  await house.store.write
    .updateTable('followed')
    .set({ state: 'gone', nextAt: null, failures: 0, problem: keptTrouble({ code: 'mailboxUnset', said: '' }) })
    .where('addressKey', '=', 'mailbox')
    .execute()
}

/** Takes one for one look; null while it is paused, not due, rests after a failure, or another worker has it. */
export async function claim(house: House, kind: Kind): Promise<Claimed | null> {
  const at = house.now()
  const claimed = await house.store.write
    .updateTable('followed')
    .set({ leaseUntil: later(at, leaseMinutes) })
    .where('addressKey', '=', kind)
    .where('state', '=', 'followed')
    .where('nextAt', '<=', at)
    .where((where) => where.or([where('leaseUntil', 'is', null), where('leaseUntil', '<=', at)]))
    .returning(['id', 'failures', 'readTo'])
    .executeTakeFirst()
  return claimed ?? null
}

/** Writes how far a mailbox is read: a kill after this begins behind it. */
export async function keepReadTo(house: House, { id }: Claimed, readTo: string): Promise<void> {
  await house.store.write.updateTable('followed').set({ readTo }).where('id', '=', id).execute()
}

/** Writes how a look ended, and in how many minutes the next one is. A source that was paused meanwhile stays so. */
export async function leave(
  house: House,
  { id, failures }: Claimed,
  trouble: Trouble | null,
  minutes: number,
): Promise<void> {
  const at = house.now()
  const change: Updateable<Tables['followed']> =
    trouble === null
      ? { lookedAt: at, nextAt: later(at, minutes), failures: 0, problem: '' }
      : {
          ...{ lookedAt: at, failures: failures + 1, problem: keptTrouble(trouble) },
          nextAt: later(at, Math.min(mostMinutes, Math.max(1, minutes) * 2 ** Math.min(failures, 10))),
        }
  await house.store.transaction(async (db) => {
    const mine = db.updateTable('followed').where('id', '=', id)
    await mine.set({ leaseUntil: null }).execute()
    await mine.set(change).where('state', '=', 'followed').execute()
  })
}
