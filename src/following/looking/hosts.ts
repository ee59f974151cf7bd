import { randomUUID } from 'node:crypto'
import type { FetchLimits } from '../../evidence/index.ts'
import type { House } from '../../house.ts'
import type { Fetching } from './look.ts'
import { later } from './pace.ts'
import { crawlDelay, mayFetch, robotsBytes } from './robots.ts'
import { statusTrouble, type Trouble } from './trouble.ts'

/** One worker speaks to a host at a time: what it holds, and for how long without a sign of life, in minutes. */
const leaseMinutes = 3
/** After a request a host is left alone for so long, in minutes; for longer where its robots.txt asks for it, to a limit. */
const [pause, longestPause] = [5 / 60, 10]
/** How long a robots.txt is believed: RFC 9309, section 2.4, says at most a day. */
const robotsMinutes = 24 * 60

export interface Held {
  readonly host: string
  readonly owner: string
}

/** Takes a host for one look; null while another has it, or while it is to be left alone. */
export async function holdHost(house: House, host: string): Promise<Held | null> {
  const at = house.now()
  const owner = randomUUID()
  await house.store.write
    .insertInto('followedHost')
    .values({ host, nextAt: at, leaseUntil: null, leaseOwner: null, robotsUntil: null })
    .onConflict((conflict) => conflict.column('host').doNothing())
    .execute()
  const { numUpdatedRows } = await house.store.write
    .updateTable('followedHost')
    .set({ leaseOwner: owner, leaseUntil: later(at, leaseMinutes) })
    .where('host', '=', host)
    .where('nextAt', '<=', at)
    .where((where) => where.or([where('leaseUntil', 'is', null), where('leaseUntil', '<=', at)]))
    .executeTakeFirst()
  return numUpdatedRows === 1n ? { host, owner } : null
}

/** Gives a host back, to be left alone for a few seconds, or for as long as it asked for. */
export async function leaveHost(house: House, { host, owner }: Held, minutes = 0): Promise<void> {
  const mine = { host, leaseOwner: owner }
  const kept = await house.store.write
    .selectFrom('followedHost')
    .select('robots')
    .where((e) => e.and(mine))
    .executeTakeFirst()
  const asked = Math.min(longestPause, crawlDelay(kept?.robots ?? '') / 60)
  await house.store.write
    .updateTable('followedHost')
    .set({ leaseOwner: null, leaseUntil: null, nextAt: later(house.now(), Math.max(pause, asked, minutes)) })
    .where((e) => e.and(mine))
    .execute()
}

/**
 * Does the site's robots.txt let us fetch an address? Asked for once a day, by whoever holds the host. One that isn't
 * there forbids nothing; one that can't be had forbids all, as RFC 9309, section 2.3.1, says. Null where we may.
 */
export async function robotsTrouble(house: House, fetching: Fetching, url: URL): Promise<Trouble | null> {
  const at = house.now()
  const kept = await house.store.write
    .selectFrom('followedHost')
    .select(['robots', 'robotsUntil'])
    .where('host', '=', url.host)
    .executeTakeFirst()
  if (kept?.robotsUntil && kept.robotsUntil > at) return judged(kept.robots, url)
  const read = await robotsOf(fetching, url)
  if (typeof read !== 'string') return read
  await house.store.write
    .updateTable('followedHost')
    .set({ robots: read, robotsUntil: later(at, robotsMinutes) })
    .where('host', '=', url.host)
    .execute()
  return judged(read, url)
}

const judged = (robots: string, url: URL): Trouble | null =>
  mayFetch(robots, url) ? null : { code: 'robots', said: '' }

const limits: FetchLimits = { bytes: 4 * 1024 * 1024, milliseconds: 8000, redirects: 5 }

async function robotsOf(fetching: Fetching, url: URL): Promise<string | Trouble> {
  const address = `${url.protocol}//${url.host}/robots.txt`
  const fetched = await fetching.fetch(address, limits, { headers: { accept: 'text/plain,*/*;q=0.5' } })
  if (fetched.ok) return new TextDecoder().decode(fetched.bytes.subarray(0, robotsBytes)).replaceAll('\0', '')
  if (fetched.problem !== 'status') {
    // A robots.txt that leads in circles or is too large is as good as none; a host that isn't there is none.
    if (fetched.problem === 'tooManyRedirects' || fetched.problem === 'tooLarge') return ''
    return { code: fetched.problem, said: '' }
  }
  const status = fetched.data.status ?? ''
  if (status === '429') return statusTrouble(status)
  return /^4/.test(status) ? '' : { code: 'robotsUnknown', said: status }
}
