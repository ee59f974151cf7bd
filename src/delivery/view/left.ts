import type { Edition } from '../../editions/index.ts'
import type { Db } from '../../platform/store/index.ts'

/**
 * How many readers have left the newsletter since an edition went out, until the next one did: whole days, UTC, as they
 * are counted (decisions/0008).
 */
export async function leftSince(db: Db, edition: Edition): Promise<number> {
  const { newsletterId, releasedAt } = edition
  if (releasedAt === null) return 0
  const next = await db
    .selectFrom('edition')
    .select((e) => e.fn.min<string | null>('releasedAt').as('releasedAt'))
    .where('newsletterId', '=', newsletterId)
    .where('noticeOf', 'is', null)
    .where('releasedAt', '>', releasedAt)
    .executeTakeFirst()
  let query = db
    .selectFrom('newsletterDay')
    .select((e) => e.fn.sum<number | null>('n').as('n'))
    .where('newsletterId', '=', newsletterId)
    .where('act', 'in', ['left', 'erased'])
    .where('day', '>=', releasedAt.slice(0, 10))
  if (next?.releasedAt) query = query.where('day', '<', next.releasedAt.slice(0, 10))
  return Number((await query.executeTakeFirst())?.n ?? 0)
}
