import type { House } from '../../house.ts'
import type { Found } from '../../intake/index.ts'
import { sha256 } from '../../record/index.ts'
import { type Answers, type History, noAnswers } from '../review/answers.ts'

/** A page that is being brought in: what was found, where it was, and what a person has said so far. */
export interface Review extends Answers {
  readonly found: Found
  readonly from: 'fetched' | 'saved' | 'pasted'
  readonly address: string
  readonly seenAt: string
  readonly snapshot: { readonly id: number; readonly sha256: string }
  /** The answers before these, the newest last. */
  readonly past: readonly Answers[]
  /** What the numbers of its answers count: places in what was found. */
  readonly answersBy: 'place'
}

/** A review in which nothing has been said yet. */
export const beginReview = (found: Found, seen: Pick<Review, 'from' | 'address' | 'seenAt' | 'snapshot'>): Review => ({
  found,
  ...seen,
  ...noAnswers,
  past: [],
  answersBy: 'place',
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

/**
 * A review as it stands in its row. Answers that count anything else than places in what was found could be taken for answers
 * to other findings: such a review, begun by an earlier build, is gone through anew.
 */
export function reviewIn(detail: string): Partial<Pick<Kept, 'id'>> & Review {
  const review = JSON.parse(detail) as Kept
  return review.answersBy === 'place' ? review : { ...review, ...noAnswers, past: [], answersBy: 'place' }
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
  return row && reviewIn(row.detail)
}

/** What was said in a review so far. */
export const historyOf = ({ verdicts, added, back, gone, known, past }: Review): History => ({
  answers: { verdicts, added, back, gone, known },
  past,
})

/** Keeps the answers of a review that has not ended. */
export const keepAnswers = async (house: House, id: string, review: Review, { answers, past }: History) => {
  const detail: Kept = { ...review, ...answers, past, id }
  await house.store.write
    .updateTable('token')
    .set({ detail: JSON.stringify(detail) })
    .where('tokenHash', '=', sha256(`review ${id}`))
    .where('usedAt', 'is', null)
    .execute()
}

/** The review has become a draft, or was dropped. False when it had ended before: of two at once, one makes the draft. */
export async function endReview(house: House, id: string): Promise<boolean> {
  const ended = await house.store.write
    .updateTable('token')
    .set({ usedAt: house.now(), detail: '{}' })
    .where('tokenHash', '=', sha256(`review ${id}`))
    .where('usedAt', 'is', null)
    .returning('tokenHash')
    .executeTakeFirst()
  return ended !== undefined
}

/** The draft could not be made after all: the review goes on. */
export const resumeReview = async (house: House, id: string, review: Review): Promise<void> => {
  const detail: Kept = { ...review, id }
  await house.store.write
    .updateTable('token')
    .set({ usedAt: null, detail: JSON.stringify(detail) })
    .where('tokenHash', '=', sha256(`review ${id}`))
    .execute()
}
