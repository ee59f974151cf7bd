import { sql } from 'kysely'

/** The columns of a delivery's row as it is made: those of `asMade`, then whom it is for, in which language. */
export const madeColumns = [
  ...(['editionId', 'waveId', 'notBefore', 'domain', 'state', 'why', 'attempt', 'changedAt', 'reply'] as const),
  ...(['readerId', 'language'] as const),
] as const

/** What is the same whatever a row is made from: waiting for its wave, or ended where the reader must not be mailed. */
export const asMade = (now: string) =>
  [
    'editionWave.editionId',
    'editionWave.id as waveId',
    'editionWave.notBefore',
    'reader.domain',
    sql<'queued'>`case when suppression.reason is null then 'queued' else 'suppressed' end`.as('state'),
    sql<''>`coalesce(suppression.reason, '')`.as('why'),
    sql<number>`0`.as('attempt'),
    sql<string>`${now}`.as('changedAt'),
    sql<string>`''`.as('reply'),
  ] as const
