import { sql } from 'kysely'

const restsOn = (day: string) => sql`coalesce(subscription.paused_until, '') > ${day}`

/** The columns of a delivery's row as it is made: those of `asMade`, then whom it is for, in which language. */
export const madeColumns = [
  ...(['editionId', 'waveId', 'notBefore', 'domain', 'state', 'why', 'attempt', 'changedAt', 'reply'] as const),
  ...(['readerId', 'language'] as const),
] as const

/**
 * What is the same whatever a row is made from: waiting for its wave, or ended where the reader must not be mailed, or
 * rests from the newsletter on this day.
 */
export const asMade = (now: string, day: string) =>
  [
    'editionWave.editionId',
    'editionWave.id as waveId',
    'editionWave.notBefore',
    'reader.domain',
    sql<'queued'>`case when suppression.reason is not null then 'suppressed' when ${restsOn(day)} then 'withdrawn' else 'queued' end`.as(
      'state',
    ),
    sql<''>`coalesce(suppression.reason, case when ${restsOn(day)} then 'paused' else '' end)`.as('why'),
    sql<number>`0`.as('attempt'),
    sql<string>`${now}`.as('changedAt'),
    sql<string>`''`.as('reply'),
  ] as const
