import { sql } from 'kysely'
import { type Edition, editionById, waveAt } from '../editions/index.ts'
import type { House } from '../house.ts'
import { held, type Writing } from '../platform/store/index.ts'
import { newsletterById } from '../readers/index.ts'

import { asMade, madeColumns } from './made.ts'
import { type GotBefore, gotBeforeOf, insertNoticeRows } from './notice.ts'

import { countMade } from './view/tally.ts'

/** The one wave of an edition that is sent to all at once. */
export const everybody = '*'
const chunk = 2000

/**
 * Makes the rows of a released edition: one for each confirmed reader, in chunks, each a transaction of its own that
 * also says how far it came. A kill between two is nothing: the next begins where the last one ended, and a row that is
 * there is not made again. Returns how many readers were walked.
 */
export async function fillDeliveries(house: House, editionId: number): Promise<number> {
  let walked = 0
  for (;;) {
    const edition = await editionById(house.store.write, editionId)
    if (!edition) return walked
    const newsletter = await newsletterById(house.store.write, edition.newsletterId)
    if (!newsletter) return walked
    const languages = (
      await house.store.write.selectFrom('editionMail').select('language').where('editionId', '=', editionId).execute()
    ).map((row) => row.language)
    const gotBefore = edition.noticeOf === null ? {} : await gotBeforeOf(house, editionId)
    const first = newsletter.languages.find((language) => languages.includes(language)) ?? languages[0] ?? ''
    const n = await house.store.transaction((db) =>
      fillChunk(db, {
        edition,
        newsletterId: newsletter.id,
        time: newsletter.schedule.time,
        languages,
        first,
        gotBefore,
        now: house.now(),
      }),
    )
    walked += n
    if (n === 0) return walked
  }
}

interface Chunk {
  readonly edition: Edition
  readonly newsletterId: number
  readonly time: string
  readonly languages: readonly string[]
  readonly first: string
  readonly now: string
  /** Of a notice: whom it is for. */
  readonly gotBefore: GotBefore
}

async function fillChunk(db: Writing, given: Chunk): Promise<number> {
  const { edition, newsletterId } = given
  // Held: of several workers one makes a chunk, and counts it.
  const row = await held(
    db,
    db.selectFrom('edition').select(['filledTo', 'filledAt']).where('id', '=', edition.id),
  ).executeTakeFirstOrThrow()
  if (row.filledAt !== null) return 0
  const readers = await db
    .selectFrom('subscription')
    .innerJoin('reader', 'reader.id', 'subscription.readerId')
    .select(['subscription.readerId as id', 'reader.zone'])
    .where('subscription.newsletterId', '=', newsletterId)
    .where('subscription.state', '=', 'confirmed')
    .where('subscription.readerId', '>', row.filledTo)
    .orderBy('subscription.readerId')
    .limit(chunk)
    .execute()
  const last = readers.at(-1)?.id
  if (last === undefined) {
    await db.updateTable('edition').set({ filledAt: given.now }).where('id', '=', edition.id).execute()
    return 0
  }
  const oneWave = await wavesFor(db, given, new Set(readers.map((reader) => reader.zone)))
  const { noticeOf } = edition
  const among = { after: row.filledTo, upTo: last }
  if (noticeOf === null) await insertRows(db, given, { ...among, oneWave })
  else await insertNoticeRows(db, { ...given, notice: { ...edition, noticeOf }, ...among })
  await countMade(db, { editionId: edition.id, ...among, at: given.now })
  await db.updateTable('edition').set({ filledTo: last }).where('id', '=', edition.id).execute()
  return readers.length
}

/** A wave for each zone that is new. True when all go in one wave. */
async function wavesFor(db: Writing, { edition, time }: Chunk, zones: ReadonlySet<string>): Promise<boolean> {
  const waves = await db.selectFrom('editionWave').select('zone').where('editionId', '=', edition.id).execute()
  const known = new Set(waves.map((wave) => wave.zone))
  if (known.has(everybody)) return true
  const missing = [...zones].filter((zone) => !known.has(zone))
  if (missing.length > 0) {
    await db
      .insertInto('editionWave')
      .values(missing.map((zone) => ({ editionId: edition.id, zone, notBefore: waveAt(edition.day, time, zone) })))
      .onConflict((c) => c.columns(['editionId', 'zone']).doNothing())
      .execute()
  }
  return false
}

async function insertRows(
  db: Writing,
  given: Chunk,
  { after, upTo, oneWave }: { after: number; upTo: number; oneWave: boolean },
): Promise<void> {
  const { edition, newsletterId, languages, first, now } = given
  await db
    .insertInto('delivery')
    .columns(madeColumns)
    .expression((e) =>
      e
        .selectFrom('subscription')
        .innerJoin('reader', 'reader.id', 'subscription.readerId')
        .innerJoin('editionWave', (join) => {
          const wave = join.on('editionWave.editionId', '=', edition.id)
          return oneWave
            ? wave.on('editionWave.zone', '=', everybody)
            : wave.onRef('editionWave.zone', '=', 'reader.zone')
        })
        .leftJoin('suppression', 'suppression.addressHash', 'reader.addressHash')
        .select([
          ...asMade(now, edition.day),
          'reader.id as readerId',
          sql<string>`case when subscription.language in (${sql.join(languages)}) then subscription.language else ${first} end`.as(
            'language',
          ),
        ])
        .where('subscription.newsletterId', '=', newsletterId)
        .where('subscription.state', '=', 'confirmed')
        .where('subscription.readerId', '>', after)
        .where('subscription.readerId', '<=', upTo),
    )
    .onConflict((c) => c.columns(['editionId', 'readerId']).doNothing())
    .execute()
}
