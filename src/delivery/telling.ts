import type { Db } from '../platform/store/index.ts'

/** What delivery knows of one reader, for themselves: each edition that was meant for them, and what came back. */
export async function tellOfReader(db: Db, readerId: number) {
  const editions = await db
    .selectFrom('delivery')
    .innerJoin('edition', 'edition.id', 'delivery.editionId')
    // A notice is told under the number and day of the edition that it is about.
    .leftJoin('edition as about', 'about.id', 'edition.noticeOf')
    .innerJoin('newsletter', 'newsletter.id', 'edition.newsletterId')
    .select((e) => [
      'newsletter.slug as newsletter',
      e.fn.coalesce('about.number', 'edition.number').as('number'),
      e.fn.coalesce('about.day', 'edition.day').as('day'),
      'delivery.language',
      'delivery.state',
      'delivery.changedAt',
    ])
    // Edition by edition: the index over readers begins with the edition.
    .where('delivery.editionId', 'in', (q) => q.selectFrom('edition').select('id'))
    .where('delivery.readerId', '=', readerId)
    .orderBy('edition.id')
    .execute()
  const returned = await db
    .selectFrom('bounce')
    .select(['kind', 'reason', 'status', 'said', 'at'])
    .where('readerId', '=', readerId)
    .orderBy('id')
    .execute()
  return { editions, returned }
}
