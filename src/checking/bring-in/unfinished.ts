import type { House } from '../../house.ts'
import { numbered } from '../review/findings.ts'
import { reviewIn } from './kept.ts'

/** A review that somebody has not ended: what it is of, and how far they have come. */
export interface Unfinished {
  readonly id: string
  /** Its headline, or else its address; empty where neither is known. */
  readonly words: string
  readonly language: string
  readonly done: number
  readonly all: number
  readonly at: string
}

/** So many are shown. */
const most = 20

/** A member's reviews that have become no draft and were not dropped, the newest first. */
export async function unfinished(house: House, memberId: number): Promise<Unfinished[]> {
  const rows = await house.store.read
    .selectFrom('token')
    .select(['detail', 'createdAt'])
    .where('kind', '=', 'review')
    .where('subject', '=', String(memberId))
    .where('usedAt', 'is', null)
    .where('endsAt', '>', house.now())
    .orderBy('createdAt', 'desc')
    .limit(most)
    .execute()
  return rows.flatMap(({ detail, createdAt: at }) => {
    const { id, found, address, verdicts } = reviewIn(detail)
    if (id === undefined) return []
    const all = numbered(found)
    const done = all.filter(({ number }) => verdicts[String(number)] !== undefined).length
    return [{ id, words: found.headline || address, language: found.language, done, all: all.length, at }]
  })
}
