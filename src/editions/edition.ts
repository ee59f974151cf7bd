import type { Db, Writing } from '../platform/store/index.ts'
import type { Newsletter } from '../readers/index.ts'

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
  /** "front" is the order of the newsletter's gathering rule, as it was called when there was one alone. */
  readonly itemOrder: 'front' | 'clock' | 'hand'
  /** The schedule that its dates are from, as JSON; "" for one that was begun before this was kept. */
  readonly datedBy: string
  /** When one that goes by count had enough stories; null before, and for others. */
  readonly enoughAt: string | null
  /**
   * Of a notice to those who got an edition before a story of it was put right: that edition. A notice is delivered as an
   * edition is; its number is below zero, and its day has a mark behind it.
   */
  readonly noticeOf: number | null
  /** Somebody stopped it for good: what had not left by then never does. */
  readonly stoppedAt: string | null
}

/** Its day, also of a notice: that of the edition that it is about. */
export const dayOf = ({ day }: Pick<Edition, 'day'>): string => day.slice(0, 10)

export const editionColumns = [
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
  'datedBy',
  'enoughAt',
  'noticeOf',
  'stoppedAt',
] as const

/** Editions and notices, to select from. */
export const editions = (db: Db | Writing) => db.selectFrom('edition').select(editionColumns)

export const editionByPublicId = (db: Db | Writing, publicId: string): Promise<Edition | undefined> =>
  editions(db).where('publicId', '=', publicId).executeTakeFirst()

export const editionById = (db: Db | Writing, id: number): Promise<Edition | undefined> =>
  editions(db).where('id', '=', id).executeTakeFirst()

/** The numbers of newsletters, without notices. */
export const numbers = (db: Db | Writing) => editions(db).where('noticeOf', 'is', null)

/** The editions of a newsletter, the newest first. */
export const editionsOf = (db: Db | Writing, newsletterId: number, limit = 100): Promise<Edition[]> =>
  numbers(db).where('newsletterId', '=', newsletterId).orderBy('number', 'desc').limit(limit).execute()

/** An edition with what it belongs to. */
export interface EditionOf {
  readonly edition: Edition
  readonly newsletter: Newsletter
}
