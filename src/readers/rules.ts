import * as z from 'zod'

/**
 * When a newsletter comes. Days of the week are those of ISO 8601 (1 is Monday); the hour is on the reader's own clock,
 * "08:00". `lasts` is for how many hours after the last morning of the world an edition is still sent.
 */
export type Schedule = (
  | { readonly kind: 'days'; readonly weekdays: readonly number[] }
  /** The day of the month, 1 to 31; in a shorter month its last. */
  | { readonly kind: 'month'; readonly day: number }
  /** The first to fourth such day of the month, or its last: "first Monday". */
  | { readonly kind: 'dayOfMonth'; readonly nth: Nth; readonly weekday: number }
  /** The first morning for which so many stories have come out since the last edition. */
  | { readonly kind: 'count'; readonly stories: number }
) & { readonly time: string; readonly lasts: number }

export type Nth = 1 | 2 | 3 | 4 | 'last'

/** For how long an edition is sent when nobody chose: two days after the last morning. */
export const usualHours = 48

/** What an edition gathers, and in which order while nobody moves a story. An empty list stands for all. */
export interface Gathering {
  readonly sections: readonly string[]
  readonly tags: readonly string[]
  readonly order: 'front' | 'clock' | 'section'
}

/** All that comes out, in the order of the front page. */
export const gatherAll: Gathering = { sections: [], tags: [], order: 'front' }

const weekday = z.number().int().min(1).max(7)
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const lasts = z.number().int().min(1).max(720).default(usualHours)

const kinds = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('days'), weekdays: z.array(weekday).min(1).max(7), time, lasts }),
  z.object({ kind: z.literal('month'), day: z.number().int().min(1).max(31), time, lasts }),
  z.object({ kind: z.literal('dayOfMonth'), nth: z.literal([1, 2, 3, 4, 'last']), weekday, time, lasts }),
  z.object({ kind: z.literal('count'), stories: z.number().int().min(1).max(200), time, lasts }),
])
/** How newsletters were kept before there were kinds. */
const before = z.strictObject({ weekday, time }).transform((given) => weekly(given.weekday, given.time))
const scheduleShape = z.union([kinds, before])

/** A schedule from its JSON, also from that of before there were kinds. Throws when it is none. */
export const readSchedule = (json: string): Schedule => scheduleShape.parse(JSON.parse(json))

/** A schedule as somebody describes it; undefined when it is none. */
export const asSchedule = (given: unknown): Schedule | undefined => kinds.safeParse(given).data

/** Once a week. */
export const weekly = (weekday: number, time: string): Schedule => ({
  kind: 'days',
  weekdays: [weekday],
  time,
  lasts: usualHours,
})

const slugs = z.array(z.string().min(1).max(200)).max(200).default([])
const gatheringShape = z.object({
  sections: slugs,
  tags: slugs,
  order: z.enum(['front', 'clock', 'section']).default('front'),
})

/** A gathering rule from its JSON; `{}` gathers all. */
export const readGathering = (json: string): Gathering => gatheringShape.parse(JSON.parse(json))
