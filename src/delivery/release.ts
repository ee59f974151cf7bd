import {
  asRow,
  type ComposedEdition,
  composeEdition,
  type EditionOf,
  type Lack,
  numbers,
  type Outside,
  readinessOf,
} from '../editions/index.ts'
import type { House } from '../house.ts'
import { appendEvent, type Writing } from '../platform/store/index.ts'
import { newsletterById } from '../readers/index.ts'
import { everybody } from './fill.ts'

export type Released =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: 'lacks'; readonly lacks: readonly Lack[] }
  | { readonly ok: false; readonly why: 'notGathering' | 'ended' }

/**
 * Releases an edition: from then on its text is fixed, and its deliveries are made. Refused, with the list, while it
 * lacks anything. `when` is each reader's own morning, or now for all.
 */
export async function releaseEdition(
  house: House,
  of: EditionOf,
  given: Outside & { readonly memberId: number | null; readonly when: 'mornings' | 'now' },
): Promise<Released> {
  if (of.edition.state !== 'gathering') return { ok: false, why: 'notGathering' }
  if (given.when === 'mornings' && (of.edition.noticeOf !== null || of.edition.endsAt <= house.now()))
    return { ok: false, why: 'ended' }
  const composed = await composeEdition(house, of)
  const { lacks, mails } = await readinessOf(house, composed, given)
  if (lacks.length > 0) return { ok: false, why: 'lacks', lacks }
  const now = house.now()
  const released = await house.store.transaction(async (db) => {
    const changed = await db
      .updateTable('edition')
      .set({
        state: 'released',
        releasedAt: now,
        releasedBy: given.memberId,
        sha256: composed.sha256,
        problem: '',
        // A notice has no mornings: its end is counted from its going out.
        ...(given.when === 'now' && (of.edition.noticeOf !== null || of.edition.endsAt <= now)
          ? { endsAt: dayLater(now) }
          : {}),
      })
      .where('id', '=', of.edition.id)
      .where('state', '=', 'gathering')
      .executeTakeFirst()
    if (Number(changed.numUpdatedRows) === 0) return false
    await db
      .insertInto('editionMail')
      .values(mails.map((mail) => asRow(of.edition.id, mail)))
      .execute()
    await keepItems(db, composed)
    if (given.when === 'now')
      await db.insertInto('editionWave').values({ editionId: of.edition.id, zone: everybody, notBefore: now }).execute()
    await appendEvent(db, house.store.engine, {
      at: now,
      actorId: given.memberId,
      kind: 'edition.released',
      subject: 'edition',
      subjectId: of.edition.id,
    })
    return true
  })
  house.wake()
  return released ? { ok: true } : { ok: false, why: 'notGathering' }
}

const dayLater = (at: string) => new Date(Date.parse(at) + 86_400_000).toISOString()

/** What was in it, and in which order, stays known. */
async function keepItems(db: Writing, { edition, items }: ComposedEdition): Promise<void> {
  for (const [place, item] of items.entries()) {
    const row = { place, leftOut: Number(item.leftOut), pinned: Number(item.pinned) }
    await db
      .insertInto('editionItem')
      .values({ editionId: edition.id, workId: item.workId, ...row })
      .onConflict((c) => c.columns(['editionId', 'workId']).doUpdateSet(row))
      .execute()
  }
}

/** Editions whose hour has come are released; one that lacks something says so in the desk and is tried again. */
export async function releaseDue(house: House, given: Outside): Promise<void> {
  const due = await numbers(house.store.read)
    .where('state', '=', 'gathering')
    .where('releaseAt', '<=', house.now())
    // Nothing is put together for an edition that nobody has signed: this is asked every second.
    .where((e) =>
      e.exists(
        e
          .selectFrom('signOff')
          .select('signOff.id')
          .whereRef('signOff.editionId', '=', 'edition.id')
          .where('signOff.withdrawnAt', 'is', null),
      ),
    )
    .execute()
  for (const edition of due) {
    const newsletter = await newsletterById(house.store.read, edition.newsletterId)
    if (!newsletter || edition.endsAt <= house.now()) continue
    // By count it has closed only once there were enough: until then its hour moves on.
    if (newsletter.schedule.kind === 'count' && edition.enoughAt === null) continue
    await releaseEdition(house, { edition, newsletter }, { ...given, memberId: null, when: 'mornings' })
  }
}
