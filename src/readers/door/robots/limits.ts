import { sql } from 'kysely'
import type { House } from '../../../house.ts'
import type { Keys } from '../../keys.ts'

/**
 * Counts an attempt under a name, in a window that begins with its first. Returns how many that makes. Names are
 * keyed hashes: the table holds no address, of mail or network.
 */
export async function countAttempt(
  house: Pick<House, 'store' | 'now'>,
  keys: Keys,
  given: { what: string; of: string; windowMinutes: number },
): Promise<number> {
  const now = house.now()
  const cutoff = new Date(Date.parse(now) - given.windowMinutes * 60_000).toISOString()
  const name = `${given.what}:${Buffer.from(keys.hash('attempt', given.of)).toString('base64url')}`
  const row = await house.store.write
    .insertInto('attemptCount')
    .values({ name, since: now, count: 1 })
    .onConflict((c) =>
      c.column('name').doUpdateSet({
        count: sql`case when attempt_count.since < ${cutoff} then 1 else attempt_count.count + 1 end`,
        since: sql`case when attempt_count.since < ${cutoff} then ${now} else attempt_count.since end`,
      }),
    )
    .returning('count')
    .executeTakeFirstOrThrow()
  return row.count
}

/** Forgets counts whose window is long over. For a daily job. */
export const forgetAttempts = (house: Pick<House, 'store' | 'now'>) =>
  house.store.write
    .deleteFrom('attemptCount')
    .where('since', '<', new Date(Date.parse(house.now()) - 2 * 86_400_000).toISOString())
    .execute()

/** The part of a network address that one household or office shares: an IPv4 address, or the first half of an IPv6. */
export function networkPart(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
  if (!plain.includes(':')) return plain
  const [head = '', tail = ''] = plain.toLowerCase().split('::')
  const front = head === '' ? [] : head.split(':')
  const back = tail === '' ? [] : tail.split(':')
  const zeros = plain.includes('::')
    ? Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => '0')
    : []
  return [...front, ...zeros, ...back].slice(0, 4).join(':')
}
