import type { House } from '../../house.ts'
import type { Found } from '../../intake/index.ts'
import { sha256 } from '../../record/index.ts'
import type { Answers } from './review.ts'

/** A page that is being brought in: what was found, where it was, and what a person has said so far. */
export interface Review extends Answers {
  readonly found: Found
  readonly from: 'fetched' | 'saved' | 'pasted'
  readonly address: string
  readonly seenAt: string
  readonly snapshot: { readonly id: number; readonly sha256: string }
}

/** A review in which nothing has been said yet. */
export const beginReview = (found: Found, seen: Pick<Review, 'from' | 'address' | 'seenAt' | 'snapshot'>): Review => ({
  found,
  ...seen,
  verdicts: {},
  back: [],
})

/** A review as it is kept: with its public id, by which its page is found. */
export interface Kept extends Review {
  readonly id: string
}

/** How long an unfinished review is kept, in days. */
const days = 14

/** Keeps a review in a row of its own, so that it survives a reload and a restart. Returns its public id. */
export async function keepReview(house: House, memberId: number, review: Review): Promise<string> {
  const id = house.newId()
  const now = house.now()
  const endsAt = new Date(Date.parse(now) + days * 86_400_000).toISOString()
  await house.store.write
    .insertInto('token')
    .values({
      tokenHash: sha256(`review ${id}`),
      kind: 'review',
      subject: String(memberId),
      detail: JSON.stringify({ ...review, id } satisfies Kept),
      createdAt: now,
      endsAt,
    })
    .execute()
  return id
}

/** A review that has not become a draft; undefined when there is none of this id. */
export async function keptReview(house: House, id: string): Promise<Review | undefined> {
  const row = await house.store.read
    .selectFrom('token')
    .select('detail')
    .where('tokenHash', '=', sha256(`review ${id}`))
    .where('kind', '=', 'review')
    .where('usedAt', 'is', null)
    .where('endsAt', '>', house.now())
    .executeTakeFirst()
  return row && (JSON.parse(row.detail) as Review)
}

/** Keeps the answers of a review. */
export const keepAnswers = async (house: House, id: string, review: Review, answers: Answers): Promise<void> => {
  await house.store.write
    .updateTable('token')
    .set({ detail: JSON.stringify({ ...review, ...answers }) })
    .where('tokenHash', '=', sha256(`review ${id}`))
    .execute()
}

/** The review has become a draft, or was dropped. */
export const endReview = async (house: House, id: string): Promise<void> => {
  await house.store.write
    .updateTable('token')
    .set({ usedAt: house.now(), detail: '{}' })
    .where('tokenHash', '=', sha256(`review ${id}`))
    .execute()
}
