import type { Db, Writing } from '../platform/store/index.ts'

/** What a week did to a newsletter's readers. */
export interface Week {
  /** The Monday that it begins with, UTC. */
  readonly week: string
  /** Who confirmed, or came with a list. */
  readonly joined: number
  /** Who left, or was erased without leaving first. */
  readonly left: number
  /** Mails that came back, for good or for what may pass. */
  readonly returned: number
  readonly complained: number
}

const dayMs = 86_400_000

/**
 * The last weeks of a newsletter, or of all (null), the latest first; weeks begin on Monday, UTC. From what is counted by
 * day in the commits themselves (decisions/0008): the same few rows for any number of readers.
 */
export async function weeksOf(
  db: Db,
  given: { readonly newsletterId: number | null; readonly weeks: number; readonly now: string },
): Promise<Week[]> {
  const { newsletterId, weeks } = given
  const today = Date.parse(given.now)
  const monday = today - ((new Date(today).getUTCDay() + 6) % 7) * dayMs
  const weekOf = (n: number) => new Date(monday - n * 7 * dayMs).toISOString().slice(0, 10)
  const rows = await db
    .selectFrom('newsletterDay')
    .select(['act', 'day', (e) => e.fn.sum<number>('n').as('n')])
    .where('day', '>=', weekOf(weeks - 1))
    .$if(newsletterId !== null, (q) => q.where('newsletterId', '=', newsletterId ?? 0))
    .groupBy(['act', 'day'])
    .execute()
  return Array.from({ length: weeks }, (_, n) => {
    const [week, next] = [weekOf(n), weekOf(n - 1)]
    const within = rows.filter((row) => row.day >= week && row.day < next)
    const sum = (...acts: (typeof rows)[number]['act'][]) =>
      within.reduce((total, row) => total + (acts.includes(row.act) ? Number(row.n) : 0), 0)
    return {
      week,
      joined: sum('confirmed', 'imported'),
      left: sum('left', 'erased'),
      returned: sum('hard', 'soft'),
      complained: sum('complaint'),
    }
  })
}

/** Counts a reader who is about to be erased as one that their newsletters lose. Who had left is lost already. */
export async function countErased(db: Writing, readerId: number, at: string): Promise<void> {
  const lost = await db
    .selectFrom('subscription')
    .select('newsletterId')
    .where('readerId', '=', readerId)
    .where('state', 'in', ['confirmed', 'paused'])
    .execute()
  for (const { newsletterId } of lost) await countDay(db, { newsletterId, day: at.slice(0, 10), act: 'erased', n: 1 })
}

/** Adds to what is counted by day. What the record tells by itself is counted by triggers (decisions/0008). */
export const countDay = (
  db: Writing,
  given: { newsletterId: number; day: string; act: 'erased' | 'dropped' | 'imported'; n: number },
) =>
  db
    .insertInto('newsletterDay')
    .values({ ...given, slot: 0 })
    .onConflict((c) =>
      c.columns(['newsletterId', 'day', 'act', 'slot']).doUpdateSet((e) => ({ n: e('newsletterDay.n', '+', given.n) })),
    )
    .execute()
