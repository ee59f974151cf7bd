import type { Db } from '../store/index.ts'
import type { Composed } from './compose.ts'
import type { Mail } from './mailer.ts'

/** A mail in the outbox, as its list shows it. */
export interface OutboxMail {
  readonly id: number
  readonly kind: string
  readonly recipient: string
  readonly subject: string
  readonly at: string
}

/** Keeps a mail that no relay took, whole. */
export const keepInOutbox = (db: Db, { kind, to, subject }: Mail, { source }: Composed, at: string) =>
  db
    .insertInto('outbox')
    .values({ kind, recipient: to, subject, source: Buffer.concat(source), at })
    .execute()

/** The newest mails first, from `before` on. */
export async function listOutbox(
  db: Db,
  { before, recipient, limit }: { before?: number; recipient?: string; limit: number },
): Promise<OutboxMail[]> {
  let query = db
    .selectFrom('outbox')
    .select(['id', 'kind', 'recipient', 'subject', 'at'])
    .orderBy('id', 'desc')
    .limit(limit)
  if (before !== undefined) query = query.where('id', '<', before)
  if (recipient !== undefined) query = query.where('recipient', '=', recipient)
  return query.execute()
}

/** One mail of the outbox with its source, exactly as a relay would have got it. */
export const mailInOutbox = (db: Db, id: number): Promise<(OutboxMail & { source: Uint8Array }) | undefined> =>
  db.selectFrom('outbox').selectAll().where('id', '=', id).executeTakeFirst()
