import type { House } from '../../house.ts'

/** A mail that was written and that no relay took. */
export interface OutboxMail {
  readonly id: number
  readonly kind: string
  readonly recipient: string
  readonly subject: string
  readonly at: string
}

export const mailsOnPage = 50

/** Mails with links that sign somebody in: whoever reads them could come in as that person. */
const secretKinds = ['sign-in', 'invitation'] as const

/** A page of the outbox, the newest first. Mails with secrets only for those who administer. */
export async function outboxList(
  house: House,
  given: { administers: boolean; before: number | null },
): Promise<{ mails: OutboxMail[]; next: number | null }> {
  let query = house.store.read
    .selectFrom('outbox')
    .select(['id', 'kind', 'recipient', 'subject', 'at'])
    .orderBy('id', 'desc')
    .limit(mailsOnPage + 1)
  if (!given.administers) query = query.where('kind', 'not in', secretKinds)
  if (given.before !== null) query = query.where('id', '<', given.before)
  const rows = await query.execute()
  const mails = rows.slice(0, mailsOnPage)
  return { mails, next: rows.length > mailsOnPage ? (mails.at(-1)?.id ?? null) : null }
}

/** One mail with its source; undefined when it isn't there, or isn't for this person. */
export async function outboxMail(
  house: House,
  given: { id: number; administers: boolean },
): Promise<(OutboxMail & { source: Uint8Array }) | undefined> {
  if (!Number.isSafeInteger(given.id)) return undefined
  const mail = await house.store.read.selectFrom('outbox').selectAll().where('id', '=', given.id).executeTakeFirst()
  const secret = mail !== undefined && secretKinds.some((kind) => kind === mail.kind)
  return secret && !given.administers ? undefined : mail
}
