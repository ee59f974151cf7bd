import type { House } from '../../house.ts'
import { appendEvent, type Writing } from '../../platform/store/index.ts'
import { mailWords } from '../../words/mail.ts'
import { type Edition, type EditionOf, editionColumns, editions } from '../edition.ts'
import { editionName } from '../mail/telling.ts'
import { releasedMails } from '../released.ts'
import { changedIn, type EditionNotice, toldSince } from './telling.ts'

/** What changed in an edition since it went out or was last told of, by language, and the notices about it. */
export interface SinceItWentOut {
  readonly changed: Readonly<Record<string, EditionNotice>>
  readonly notices: readonly Edition[]
}

export async function sinceItWentOut(house: House, edition: Edition): Promise<SinceItWentOut> {
  const db = house.store.read
  const since = await toldSince(db, edition)
  const changed: Record<string, EditionNotice> = {}
  for (const { language, content } of await releasedMails(house, edition.id)) {
    const notice = await changedIn(db, content, since)
    if (notice) changed[language] = notice
  }
  return { changed, notices: await editions(db).where('noticeOf', '=', edition.id).orderBy('id').execute() }
}

/**
 * Prepares a notice about a released edition: the one that is being prepared already, else a new one with a subject in
 * each language that has something to tell. Nothing is sent. Undefined when there is nothing to tell.
 */
export async function prepareNotice(
  house: House,
  { edition, newsletter }: EditionOf,
  memberId: number,
): Promise<Edition | undefined> {
  const { changed, notices } = await sinceItWentOut(house, edition)
  const open = notices.find((one) => one.state === 'gathering')
  if (open || edition.noticeOf !== null || Object.keys(changed).length === 0) return open
  const subjects = (await releasedMails(house, edition.id)).flatMap(({ language, content }) => {
    const notice = changed[language]
    return notice ? [{ language, subject: subjectOf(notice, language, editionName(content)) }] : []
  })
  const now = house.now()
  const made = await house.store.transaction(async (db) => {
    const number = await nextNumber(db, newsletter.id)
    const row = await db
      .insertInto('edition')
      .values({
        publicId: house.newId(),
        newsletterId: newsletter.id,
        number,
        day: `${edition.day}.${-number}`,
        state: 'gathering',
        gatheredFrom: now,
        closesAt: now,
        releaseAt: now,
        endsAt: now,
        datedBy: '',
        enoughAt: null,
        releasedAt: null,
        releasedBy: null,
        filledAt: null,
        createdAt: now,
        noticeOf: edition.id,
      })
      .onConflict((c) => c.doNothing())
      .returning(editionColumns)
      .executeTakeFirst()
    if (!row) return undefined
    await db
      .insertInto('editionText')
      .values(subjects.map((one) => ({ editionId: row.id, ...one })))
      .execute()
    await appendEvent(db, house.store.engine, {
      at: now,
      actorId: memberId,
      kind: 'edition.changed',
      subject: 'edition',
      subjectId: row.id,
      detail: { what: 'notice' },
    })
    return row
  })
  house.wake()
  return made
}

async function nextNumber(db: Writing, newsletterId: number): Promise<number> {
  const row = await db
    .selectFrom('edition')
    .select((e) => e.fn.min<number>('number').as('number'))
    .where('newsletterId', '=', newsletterId)
    .executeTakeFirst()
  return Math.min(Number(row?.number ?? 0), 0) - 1
}

function subjectOf({ items }: EditionNotice, language: string, edition: string): string {
  const { subject } = mailWords(language).notice
  const [only, ...others] = items
  return only && others.length === 0 ? subject[only.kind](only.headline) : subject.several(edition)
}

/** Throws away a notice that has not gone out. */
export async function discardNotice(house: House, { id }: Edition): Promise<void> {
  await house.store.transaction(async (db) => {
    const open = await db
      .selectFrom('edition')
      .select('id')
      .where('id', '=', id)
      .where('noticeOf', 'is not', null)
      .where('state', '=', 'gathering')
      .executeTakeFirst()
    if (!open) return
    await db.deleteFrom('signOff').where('editionId', '=', id).execute()
    await db.deleteFrom('edition').where('id', '=', id).execute()
  })
  house.wake()
}
