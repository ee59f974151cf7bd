import type { House } from '../house.ts'
import { type Day, dayIn } from '../story/time.ts'

/** A plan by which a new sender becomes known: so many mails on its first day, and each day so many times more. */
export interface WarmUp {
  /** "2026-02-02", in the newsroom's zone. */
  readonly from: string
  readonly first: number
  readonly growth: number
}

/** So many mails the plan allows on a day; null where there is no plan, or it has not begun. */
export function allowedOn(plan: WarmUp | null, day: Day): number | null {
  if (plan === null || day < plan.from) return null
  const days = Math.round((Date.parse(day) - Date.parse(plan.from)) / 86_400_000)
  const allowed = plan.first * plan.growth ** days
  return Number.isFinite(allowed) ? Math.floor(allowed) : null
}

/** How many mails may still leave today; null: as many as there are. */
export async function leftToday(house: Pick<House, 'store' | 'now' | 'newsroom'>): Promise<number | null> {
  const { zone, pace } = house.newsroom()
  const day = dayIn(house.now(), zone)
  const allowed = allowedOn(pace.warmUp, day)
  if (allowed === null) return null
  const row = await house.store.write.selectFrom('mailDay').select('accepted').where('day', '=', day).executeTakeFirst()
  return Math.max(0, allowed - Number(row?.accepted ?? 0))
}
