import type { Db, Writing } from '../../platform/store/index.ts'
import { type Correction, correctionsFor } from '../../record/index.ts'
import type { EditionContent } from '../content.ts'
import { type Edition, editions } from '../edition.ts'

/** One story that was put right or taken back after readers had it. */
export interface NoticeItem {
  readonly kind: Correction['kind'] | 'withdrawal'
  readonly headline: string
  /** What was put right, or why it was withdrawn: the public note. */
  readonly note: string
  readonly path: string
  readonly at: string
}

/** What a notice tells in one language. */
export interface EditionNotice {
  readonly items: readonly NoticeItem[]
  /** Who had got the edition by then got it without this. */
  readonly until: string
}

/** What a notice tells, by language. */
export const noticesIn = (contents: Readonly<Record<string, EditionContent>>): [string, EditionNotice][] =>
  Object.entries(contents).flatMap(([language, { notice }]) => (notice ? [[language, notice]] : []))

/** A mail that was on its way when a story changed may be accepted a little later. */
const onItsWayMs = 120_000

/**
 * From when on a notice about an edition tells what changed: since it went out, or since the last notice about it that
 * has; `before` is a notice that isn't counted itself.
 */
export async function toldSince(db: Db | Writing, edition: Edition, before: Edition | null = null): Promise<string> {
  let query = editions(db).where('noticeOf', '=', edition.id).where('releasedAt', 'is not', null)
  if (before) query = query.where('id', '<', before.id)
  const sent = await query.orderBy('id', 'desc').limit(1).executeTakeFirst()
  return sent?.releasedAt ?? edition.releasedAt ?? ''
}

/** What was put right or withdrawn after `since` of the stories that a released edition told; null when nothing was. */
export async function changedIn(db: Db, content: EditionContent, since: string): Promise<EditionNotice | null> {
  if (content.stories.length === 0) return null
  const rows = await db
    .selectFrom('story')
    .select(['id', 'publicId', 'publishedRevisionId', 'withdrawnAt', 'withdrawnReason'])
    .where(
      'publicId',
      'in',
      content.stories.map((story) => story.publicId),
    )
    .execute()
  const notes = await correctionsFor(
    db,
    rows.map((row) => row.id),
  )
  const items = content.stories.flatMap(({ publicId, headline, path }): NoticeItem[] => {
    const row = rows.find((one) => one.publicId === publicId)
    if (!row) return []
    if (row.publishedRevisionId === null)
      return (row.withdrawnAt ?? '') > since
        ? [{ kind: 'withdrawal', headline, note: row.withdrawnReason ?? '', path, at: row.withdrawnAt ?? '' }]
        : []
    return notes
      .filter((note) => note.storyId === row.id && note.at > since)
      .map(({ kind, note, at, headline: now }) => ({ kind, headline: now, note, path, at }))
  })
  const last = items
    .map((item) => item.at)
    .sort()
    .at(-1)
  return last === undefined ? null : { items, until: new Date(Date.parse(last) + onItsWayMs).toISOString() }
}
