import type { Updateable } from 'kysely'
import type { Asking, Fetched, FetchLimits } from '../../evidence/index.ts'
import type { House } from '../../house.ts'
import type { PageInput } from '../../intake/index.ts'
import type { Tables } from '../../platform/store/index.ts'
import { addressKey } from '../alike/canonical.ts'
import type { Listing, ListingRead, ReadListing } from '../listing/listing.ts'
import { hostOf } from '../sources.ts'
import { type Held, holdHost, leaveHost, robotsTrouble } from './hosts.ts'
import { backOffMinutes, freshMinutes, jittered, later, nextMinutes, retryMinutes } from './pace.ts'
import { takeIn } from './taking.ts'
import { keptTrouble, statusTrouble, type Trouble, type TroubleCode } from './trouble.ts'

/** How addresses are fetched and read; tests name a server of their own. */
export interface Fetching {
  fetch(address: string, limits: FetchLimits, asking: Asking): Promise<Fetched>
  read: ReadListing
}

/** What a worker looks with. */
export interface Looking extends Fetching {
  /** From 0 to 1: so that what was added together isn't asked for together. */
  random(): number
  /** The worker stops: what is being fetched is left, and looked at by whoever comes next. */
  readonly stopping: AbortSignal
}

export const sourceLimits: FetchLimits = { bytes: 8 * 1024 * 1024, milliseconds: 20_000, redirects: 5 }
export const acceptFeed =
  'application/atom+xml,application/rss+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.9,text/html;q=0.8,*/*;q=0.5'

/** A worker that has died frees what it was looking at after so long, in minutes. */
const leaseMinutes = 3
/** A source whose host is being spoken to by another is looked at again after so long, in minutes. */
const busyMinutes = 1
/** Where robots.txt says no it is asked again in a day: it is believed for as long. */
const forbiddenMinutes = 24 * 60
/** So many hosts are spoken to at once. */
const hands = 4

/** A source while it is looked at. */
interface Due {
  readonly id: number
  readonly kind: 'feed' | 'page'
  readonly address: string
  readonly minutes: number
  readonly failures: number
  readonly etag: string
  readonly lastModified: string
}

/** Looks at every source that is due, several hosts at once and each host once. Returns how many were looked at. */
export async function lookAtDue(house: House, looking: Looking): Promise<number> {
  let looked = 0
  const hand = async () => {
    while (!looking.stopping.aborted) {
      const taken = await claim(house)
      if (taken === null) return
      looked += 1
      await look(house, looking, taken.due, taken.held)
    }
  }
  const ends = await Promise.allSettled(Array.from({ length: hands }, hand))
  for (const end of ends) if (end.status === 'rejected') throw end.reason
  return looked
}

/** The source that is due for longest and whose host is free, and that host. Two workers never take the same. */
async function claim(house: House): Promise<{ due: Due; held: Held } | null> {
  const at = house.now()
  const free = await house.store.write
    .selectFrom('followed')
    .leftJoin('followedHost as host', 'host.host', 'followed.host')
    .select(['followed.id', 'followed.kind', 'followed.address', 'followed.host', 'minutes', 'failures'])
    .select(['etag', 'lastModified'])
    .where('followed.kind', 'in', ['feed', 'page'])
    .where('followed.nextAt', '<=', at)
    .where((where) => where.or([where('followed.leaseUntil', 'is', null), where('followed.leaseUntil', '<=', at)]))
    .where((where) => where.or([where('host.nextAt', 'is', null), where('host.nextAt', '<=', at)]))
    .where((where) => where.or([where('host.leaseUntil', 'is', null), where('host.leaseUntil', '<=', at)]))
    .orderBy('followed.nextAt')
    .orderBy('followed.id')
    .limit(10)
    .execute()
  for (const { kind, ...row } of free) {
    const due = { ...row, kind: kind === 'page' ? ('page' as const) : ('feed' as const) }
    const held = await holdHost(house, due.host)
    if (held === null) continue
    const { numUpdatedRows } = await house.store.write
      .updateTable('followed')
      .set({ leaseUntil: later(at, leaseMinutes) })
      .where('id', '=', due.id)
      .where('nextAt', '<=', at)
      .where((where) => where.or([where('leaseUntil', 'is', null), where('leaseUntil', '<=', at)]))
      .executeTakeFirst()
    if (numUpdatedRows === 1n) return { due, held }
    await leaveHost(house, held)
  }
  return null
}

/** One look: it is fetched if it has changed, read, and what is new in it taken in. Whatever happens, the next one is set. */
async function look(house: House, looking: Looking, due: Due, held: Held): Promise<void> {
  const holding = [held]
  let away = 0
  try {
    const { came, stayAway } = await fetchSource(house, looking, due, holding)
    away = stayAway
    await ended(house, looking, due, came)
  } catch (thrown) {
    // Whatever broke here is tried again as if the site had failed; the worker's log says what it was.
    await ended(house, looking, due, { kind: 'trouble', trouble: { code: 'broken', said: '' }, minutes: 0 })
    throw thrown
  } finally {
    for (const each of holding) await leaveHost(house, each, each === held ? away : 0)
  }
}

/** What came of a look. */
type Came =
  | { readonly kind: 'same'; readonly cacheControl: string }
  | { readonly kind: 'busy' }
  | { readonly kind: 'left' }
  | {
      readonly kind: 'listing'
      readonly listing: Listing
      readonly fetched: Extract<Fetched, { ok: true }>
    }
  /** `minutes`: how long the site asked us to stay away, 0 where it did not. */
  | { readonly kind: 'trouble'; readonly trouble: Trouble; readonly minutes: number }

async function fetchSource(
  house: House,
  looking: Looking,
  due: Due,
  holding: Held[],
): Promise<{ came: Came; stayAway: number }> {
  let stopped: Trouble | 'busy' | null = null
  const admit = async (url: URL): Promise<boolean> => {
    if (!holding.some(({ host }) => host === url.host)) {
      const other = await holdHost(house, url.host)
      if (other === null) stopped = 'busy'
      else holding.push(other)
    }
    stopped ??= await robotsTrouble(house, looking, url)
    return stopped === null
  }
  const headers = {
    accept: acceptFeed,
    ...(due.etag === '' ? {} : { 'if-none-match': due.etag }),
    ...(due.lastModified === '' ? {} : { 'if-modified-since': due.lastModified }),
  }
  const fetched = await looking.fetch(due.address, sourceLimits, { headers, admit, signal: looking.stopping })
  if (looking.stopping.aborted) return { came: { kind: 'left' }, stayAway: 0 }
  if (stopped === 'busy') return { came: { kind: 'busy' }, stayAway: 0 }
  if (stopped !== null) return { came: { kind: 'trouble', trouble: stopped, minutes: 0 }, stayAway: 0 }
  if (!fetched.ok) {
    const minutes = retryMinutes(fetched.data.retryAfter, house.now())
    const trouble =
      fetched.problem === 'status' ? statusTrouble(fetched.data.status ?? '') : { code: fetched.problem, said: '' }
    // Only "too many requests" is about the host as a whole.
    return { came: { kind: 'trouble', trouble, minutes }, stayAway: trouble.said === '429' ? minutes : 0 }
  }
  if (fetched.status === 304) return { came: { kind: 'same', cacheControl: fetched.cacheControl }, stayAway: 0 }
  const input: PageInput = { bytes: fetched.bytes, contentType: fetched.contentType, address: fetched.address }
  const listing = await listingOf(looking, input, due.kind)
  if ('code' in listing) return { came: { kind: 'trouble', trouble: listing, minutes: 0 }, stayAway: 0 }
  return { came: { kind: 'listing', listing, fetched }, stayAway: 0 }
}

/** Why bytes can't be read as a feed or page; what else they may be is not told apart here. */
const unreadable: Readonly<Partial<Record<Extract<ListingRead, { ok: false }>['problem'], TroubleCode>>> = {
  ...{ empty: 'empty', binary: 'notText', notText: 'notText' },
  ...{ tooLarge: 'tooLong', tooSlow: 'tooLong', unknownForm: 'notFeed' },
}

/** Reads what came, or says why it is not what is followed there: a feed that answers with a page changes nothing. */
export async function listingOf(
  fetching: Fetching,
  input: PageInput,
  kind: 'feed' | 'page' | 'any',
): Promise<Listing | Trouble> {
  const read = await fetching.read(input)
  if (!read.ok) {
    return { code: unreadable[read.problem] ?? 'broken', said: '' }
  }
  const { listing } = read
  if (listing.kind === 'page' && listing.signIn && (kind === 'feed' || listing.items.length < 3))
    return { code: 'signIn', said: '' }
  if (kind === 'feed' && listing.kind === 'page') return { code: 'notFeed', said: '' }
  if (kind === 'page' && listing.items.length === 0) return { code: 'noStories', said: '' }
  return listing
}

/** Writes how a look ended, and when the next one is. A source that was paused or removed meanwhile stays so. */
async function ended(house: House, looking: Looking, due: Due, came: Came): Promise<void> {
  const at = house.now()
  const next = (minutes: number) => later(at, jittered(minutes, looking.random()))
  if (came.kind === 'left') return write(house, due, null)
  if (came.kind === 'busy') return write(house, due, { nextAt: next(busyMinutes) })
  if (came.kind === 'trouble') {
    const { trouble } = came
    const problem = keptTrouble(trouble)
    if (trouble.code === 'gone') return write(house, due, { state: 'gone', nextAt: null, lookedAt: at, problem })
    const failures = due.failures + 1
    const wait = trouble.code === 'robots' ? forbiddenMinutes : Math.max(backOffMinutes(failures), came.minutes)
    // Later than asked for is polite, sooner is not.
    const nextAt = came.minutes > 0 ? later(at, wait * (1 + 0.1 * looking.random())) : next(wait)
    return write(house, due, { lookedAt: at, failures, problem, nextAt })
  }
  const fresh = came.kind === 'same' ? 0 : await takeIn(house, due, came.listing)
  const minutes = nextMinutes(due.minutes, fresh)
  const cacheControl = came.kind === 'same' ? came.cacheControl : came.fetched.cacheControl
  const ttl = came.kind === 'listing' && came.listing.kind === 'feed' ? came.listing.ttl : 0
  const stays = freshMinutes(cacheControl, ttl)
  await write(house, due, {
    ...{ lookedAt: at, failures: 0, problem: '', minutes, nextAt: next(Math.max(minutes, stays)) },
    ...(fresh > 0 ? { newsAt: at } : {}),
    ...(came.kind === 'same' ? {} : { ...markOf(came.fetched), ...(await movedTo(house, due, came.fetched.movedTo)) }),
  })
}

/** What the next request asks by. A mark as long as a page is none. */
const markOf = ({ etag, lastModified }: Extract<Fetched, { ok: true }>) => ({
  etag: etag.length <= 500 ? etag : '',
  lastModified: lastModified.length <= 100 ? lastModified : '',
})

/** Where a source has moved for good it is followed there, unless that is followed already. */
async function movedTo(house: House, due: Due, address: string) {
  const key = addressKey(address)
  if (key === '' || address === due.address) return {}
  const other = await house.store.write
    .selectFrom('followed')
    .select('id')
    .where('addressKey', '=', key)
    .where('id', '!=', due.id)
    .executeTakeFirst()
  return other ? {} : { address, addressKey: key, host: hostOf(address) }
}

async function write(house: House, { id }: Due, change: Updateable<Tables['followed']> | null): Promise<void> {
  await house.store.transaction(async (db) => {
    const mine = db.updateTable('followed').where('id', '=', id)
    await mine.set({ leaseUntil: null }).execute()
    if (change !== null) await mine.set(change).where('state', '=', 'followed').execute()
  })
}
