import type { House } from '../../house.ts'

/** What a reader told the desk about a mistake. */
export interface Report {
  readonly id: number
  readonly words: string
  readonly contact: string
  readonly path: string
  readonly at: string
  readonly answeredAt: string | null
  readonly answeredBy: number | null
  readonly story: { readonly publicId: string; readonly headline: string; readonly language: string } | null
}

export const reportsOnPage = 50

/** A page of reports, the newest first; `next` is where the page before it begins. */
export async function reportsList(
  house: House,
  given: { answered: boolean; before: number | null },
): Promise<{ reports: Report[]; next: number | null }> {
  let query = house.store.read
    .selectFrom('report')
    .leftJoin('story', 'story.id', 'report.storyId')
    .select([
      'report.id',
      'report.words',
      'report.contact',
      'report.path',
      'report.at',
      'report.answeredAt',
      'report.answeredBy',
      'story.publicId',
      'story.headline',
      'story.language',
    ])
    .where('report.answeredAt', given.answered ? 'is not' : 'is', null)
    .orderBy('report.id', 'desc')
    .limit(reportsOnPage + 1)
  if (given.before !== null) query = query.where('report.id', '<', given.before)
  const rows = await query.execute()
  const reports = rows.slice(0, reportsOnPage).map(({ publicId, headline, language, ...report }) => ({
    ...report,
    story: publicId !== null && headline !== null && language !== null ? { publicId, headline, language } : null,
  }))
  return { reports, next: rows.length > reportsOnPage ? (reports.at(-1)?.id ?? null) : null }
}

export const openReports = async (house: House): Promise<number> => {
  const row = await house.store.read
    .selectFrom('report')
    .select((e) => e.fn.countAll<number>().as('count'))
    .where('answeredAt', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

/**
 * Marks a report as answered by a member, and forgets where the reader could be answered, as the form has promised;
 * or opens it again.
 */
export const answerReport = (house: House, given: { id: number; memberId: number; answered: boolean }) =>
  house.store.write
    .updateTable('report')
    .set(
      given.answered
        ? { answeredAt: house.now(), answeredBy: given.memberId, contact: '' }
        : { answeredAt: null, answeredBy: null },
    )
    .where('id', '=', given.id)
    .execute()
