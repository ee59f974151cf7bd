import type { House } from '../../house.ts'
import { type Newsletter, newsletters, type Schedule } from '../../readers/index.ts'
import { type Day, type Instant, instant } from '../../story/time.ts'
import { type Edition, editionColumns, editionsOf } from '../edition.ts'
import { itemsOf } from '../gather.ts'
import { dayBefore, momentsOf, nextDay } from './schedule.ts'

/**
 * Sees to it that each newsletter has an edition that gathers, and that its mornings are still to come: one that nobody
 * signed in time, or that goes by count and has too few stories when it closes, moves to the next day of the schedule,
 * with all that it gathered. One whose schedule was changed is dated anew. Safe to repeat; returns those that are new.
 */
export async function ensureNextEditions(house: House): Promise<Edition[]> {
  const made: Edition[] = []
  for (const newsletter of await newsletters(house.store.write)) {
    const [latest] = await editionsOf(house.store.write, newsletter.id, 1)
    if (latest?.state === 'gathering') {
      await keepToSchedule(house, newsletter, latest)
      continue
    }
    const edition = await begin(house, newsletter, latest)
    if (edition) made.push(edition)
  }
  if (made.length > 0) house.wake()
  return made
}

async function keepToSchedule(house: House, newsletter: Newsletter, edition: Edition): Promise<void> {
  const { schedule } = newsletter
  const now = house.now()
  const datedBy = JSON.stringify(schedule)
  if (edition.endsAt <= now) return date(house, newsletter, edition, edition.day)
  if (edition.datedBy === '') return void (await changed(house, edition, { datedBy }))
  // What has closed keeps the hour that its readers were told.
  if (edition.datedBy !== datedBy && edition.closesAt > now) {
    const [, before] = await editionsOf(house.store.write, newsletter.id, 2)
    return date(house, newsletter, edition, before?.day ?? null)
  }
  if (schedule.kind !== 'count' || edition.closesAt > now || edition.enoughAt !== null) return
  const stories = (await itemsOf(house.store.write, { edition, newsletter })).filter(
    (item) => !item.leftOut && Object.keys(item.stories).length > 0,
  )
  if (stories.length < schedule.stories) await date(house, newsletter, edition, edition.day)
  else await changed(house, edition, { enoughAt: now })
}

/** Gives an edition the schedule's next day after `last`, and the moments of that day. */
async function date(house: House, newsletter: Newsletter, edition: Edition, last: Day | null): Promise<void> {
  const { schedule } = newsletter
  const day = nextDay(schedule, house.now(), house.newsroom().zone, last)
  await changed(house, edition, {
    day,
    ...datesOf(day, schedule),
    datedBy: JSON.stringify(schedule),
    enoughAt: null,
  })
}

type Dates = Partial<Pick<Edition, 'day' | 'closesAt' | 'releaseAt' | 'endsAt' | 'datedBy' | 'enoughAt'>>

/** Of two workers that see the same, one changes it. */
const changed = (house: House, { id, day, datedBy }: Edition, dates: Dates) =>
  house.store.write
    .updateTable('edition')
    .set(dates)
    .where('id', '=', id)
    .where('state', '=', 'gathering')
    .where('day', '=', day)
    .where('datedBy', '=', datedBy)
    .execute()

function datesOf(day: Day, schedule: Schedule) {
  const { closesAt, releaseAt, endsAt } = momentsOf(day, schedule)
  return { closesAt, releaseAt, endsAt }
}

const weekMs = 7 * 86_400_000

async function begin(house: House, newsletter: Newsletter, last: Edition | undefined): Promise<Edition | undefined> {
  const now = house.now()
  const { schedule } = newsletter
  const day = nextDay(schedule, now, house.newsroom().zone, last?.day ?? null)
  return house.store.write
    .insertInto('edition')
    .values({
      publicId: house.newId(),
      newsletterId: newsletter.id,
      number: (last?.number ?? 0) + 1,
      day,
      state: 'gathering',
      gatheredFrom: last ? closedAt(last) : sinceBefore(house, schedule, day),
      ...datesOf(day, schedule),
      datedBy: JSON.stringify(schedule),
      enoughAt: null,
      releasedAt: null,
      releasedBy: null,
      filledAt: null,
      createdAt: now,
    })
    .onConflict((c) => c.doNothing())
    .returning(editionColumns)
    .executeTakeFirst()
}

/** Until when an edition took stories in: one that was let out early, until then; one that was late, until it closed. */
const closedAt = ({ releasedAt, closesAt }: Edition): string =>
  releasedAt !== null && releasedAt < closesAt ? releasedAt : closesAt

/** The first edition gathers what came out since one would have closed before it; by count, in the last week. */
function sinceBefore(house: House, schedule: Schedule, day: Day): Instant {
  const before = dayBefore(schedule, day, house.newsroom().zone)
  return before === null ? instant(Date.parse(house.now()) - weekMs) : momentsOf(before, schedule).closesAt
}
