import { sql } from 'kysely'
import type { House } from '../house.ts'
import { secretHash } from './secrets.ts'

/** What is bounded: so many tries for one name in a window that begins with the first. */
const bounds = {
  /** Wrong passwords for one account, wherever they come from. */
  account: { most: 10, minutes: 15 },
  /** Tries of all kinds from one network address, for whatever account. */
  network: { most: 40, minutes: 15 },
  /** Mails with a link, to one account. */
  mail: { most: 5, minutes: 60 },
} as const

/** Counts a try, and says whether it may be made. Only a hash of the name is kept. */
export async function mayTry(house: House, bound: keyof typeof bounds, name: string): Promise<boolean> {
  const { most, minutes } = bounds[bound]
  const now = house.now()
  const since = new Date(Date.parse(now) - minutes * 60_000).toISOString()
  const row = await house.store.write
    .insertInto('attemptCount')
    .values({ name: keyOf(bound, name), since: now, count: 1 })
    .onConflict((c) =>
      c.column('name').doUpdateSet({
        count: sql`case when attempt_count.since < ${since} then 1 else attempt_count.count + 1 end`,
        since: sql`case when attempt_count.since < ${since} then ${now} else attempt_count.since end`,
      }),
    )
    .returning('count')
    .executeTakeFirstOrThrow()
  return row.count <= most
}

/** Forgets the tries under a name: somebody has come in. */
export const forgetTries = (house: House, bound: keyof typeof bounds, name: string) =>
  house.store.write.deleteFrom('attemptCount').where('name', '=', keyOf(bound, name)).execute()

const keyOf = (bound: string, name: string) => `desk-${bound}:${secretHash(name)}`
