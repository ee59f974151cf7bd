import { createHash, randomBytes } from 'node:crypto'
import type { House } from '../../../house.ts'
import type { Keys } from '../../keys.ts'
import { countAttempt } from './limits.ts'

/**
 * Proof of work: a browser finds a number that makes a SHA-256 begin with so many zero bits, while its reader writes the
 * address (hashcash, Back 2002). It costs a phone about a second and whoever fills in a million forms a million of them.
 * Nothing is kept of one that is given out; of one that was used, its keyed mark, until it would have ended anyway.
 */

/** About 16,000 hashes. Each bit more takes twice as long. */
const bits = 14
/** Nobody writes an address in less; after an hour it is worth nothing. */
const fastestMs = 1500
const slowestMinutes = 60

/** Gives out a piece of work: "moment-bits-random-check". Needs no row: the check is keyed. */
export function giveWork(house: Pick<House, 'now'>, keys: Keys): { work: string; bits: number } {
  const said = `${Date.parse(house.now()).toString(36)}-${bits}-${randomBytes(9).toString('hex')}`
  return { work: `${said}-${keys.check('work', said)}`, bits }
}

/** Was a piece of our work done, in a time that a person takes, and not used before? `done` is "work.number". */
export async function isWorkDone(house: Pick<House, 'store' | 'now'>, keys: Keys, done: string): Promise<boolean> {
  const found = /^(([0-9a-z]{1,12})-(\d{1,2})-[0-9a-f]{18})-([\w-]{22})\.\d{1,15}$/.exec(done)
  if (!found) return false
  const [, said = '', moment = '', asked = '', check = ''] = found
  if (!keys.holds('work', said, check)) return false
  const took = Date.parse(house.now()) - Number.parseInt(moment, 36)
  if (took < fastestMs || took > slowestMinutes * 60_000) return false
  if (zeroBits(createHash('sha256').update(done).digest()) < Number(asked)) return false
  return (await countAttempt(house, keys, { what: 'work', of: said, windowMinutes: slowestMinutes * 2 })) === 1
}

/** How many bits of some bytes are zero before the first that is one. */
export function zeroBits(bytes: Uint8Array): number {
  const first = bytes.findIndex((byte) => byte !== 0)
  return first === -1 ? bytes.length * 8 : first * 8 + Math.clz32(bytes[first] ?? 0) - 24
}
