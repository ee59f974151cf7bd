import type { House } from '../house.ts'
import type { Db, Writing } from '../platform/store/index.ts'
import { type Newsletter, newsletters } from '../readers/index.ts'
import { type Instant, instant } from '../story/time.ts'
import { momentsOf, nextDay } from './schedule.ts'

/** One number of a newsletter: the stories of a week in order. */
export interface Edition {
  readonly id: number
  readonly publicId: string
  readonly newsletterId: number
  readonly number: number
  /** The day of its mornings. */
  readonly day: string
  readonly state: 'gathering' | 'released' | 'sent' | 'stopped'
  /** Stories that came out after this are in it, up to closesAt. */
  readonly gatheredFrom: string
  readonly closesAt: string
  readonly releaseAt: string
  readonly endsAt: string
  readonly releasedAt: string | null
  /** Of what was released; "" before. */
  readonly sha256: string
  /** What holds it up, as `problem.ts` keeps it; "" when nothing does. */
  readonly problem: string
  readonly itemOrder: 'front' | 'clock' | 'hand'
}

const columns = [
  'id',
  'publicId',
  'newsletterId',
  'number',
  'day',
  'state',
  'gatheredFrom',
  'closesAt',
  'releaseAt',
  'endsAt',
  'releasedAt',
  'sha256',
  'problem',
  'itemOrder',
] as const

/** Editions, to select from. */
export const editions = (db: Db | Writing) => db.selectFrom('edition').select(columns)

export const editionByPublicId = (db: Db | Writing, publicId: string): Promise<Edition | undefined> =>
  editions(db).where('publicId', '=', publicId).executeTakeFirst()

export const editionById = (db: Db | Writing, id: number): Promise<Edition | undefined> =>
  editions(db).where('id', '=', id).executeTakeFirst()

/** The editions of a newsletter, the newest first. */
export const editionsOf = (db: Db | Writing, newsletterId: number, limit = 100): Promise<Edition[]> =>
  editions(db).where('newsletterId', '=', newsletterId).orderBy('number', 'desc').limit(limit).execute()

/** An edition with what it belongs to. */
export interface EditionOf {
  readonly edition: Edition
  readonly newsletter: Newsletter
}

/**
 * Sees to it that each newsletter has an edition that gathers, and that its mornings are still to come: one that nobody
 * signed in time moves to the next day of the schedule, with all that it gathered. Safe to repeat; returns those that
 * are new.
 */
export async function ensureNextEditions(house: House): Promise<Edition[]> {
  const made: Edition[] = []
  for (const newsletter of await newsletters(house.store.write)) {
    const [latest] = await editionsOf(house.store.write, newsletter.id, 1)
    if (latest?.state === 'gathering') {
      if (latest.endsAt <= house.now()) await moveOn(house, newsletter, latest)
      continue
    }
    const edition = await begin(house, newsletter, latest)
    if (edition) made.push(edition)
  }
  if (made.length > 0) house.wake()
  return made
}

async function moveOn(house: House, newsletter: Newsletter, edition: Edition): Promise<void> {
  const day = nextDay(newsletter.schedule, house.now(), house.newsroom().zone, edition.day)
  await house.store.write
    .updateTable('edition')
    .set({ day, ...datesOf(day, newsletter.schedule.time) })
    .where('id', '=', edition.id)
    .where('state', '=', 'gathering')
    .where('day', '=', edition.day)
    .execute()
}

function datesOf(day: string, time: string) {
  const { closesAt, releaseAt, endsAt } = momentsOf(day, time)
  return { closesAt, releaseAt, endsAt }
}

const weekMs = 7 * 86_400_000

async function begin(house: House, newsletter: Newsletter, last: Edition | undefined): Promise<Edition | undefined> {
  const now = house.now()
  const day = nextDay(newsletter.schedule, now, house.newsroom().zone, last?.day ?? null)
  const dates = datesOf(day, newsletter.schedule.time)
  const gatheredFrom = last ? (last.releasedAt ?? last.closesAt) : weekBefore(dates.closesAt)
  return house.store.write
    .insertInto('edition')
    .values({
      publicId: house.newId(),
      newsletterId: newsletter.id,
      number: (last?.number ?? 0) + 1,
      day,
      state: 'gathering',
      gatheredFrom,
      ...dates,
      releasedAt: null,
      releasedBy: null,
      filledAt: null,
      createdAt: now,
    })
    .onConflict((c) => c.doNothing())
    .returning(columns)
    .executeTakeFirst()
}

const weekBefore = (at: string): Instant => instant(Date.parse(at) - weekMs)
