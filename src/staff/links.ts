import type { House } from '../house.ts'
import type { Db, Writing } from '../platform/store/index.ts'
import { routes } from '../routes.ts'
import { newSecret, secretHash } from './secrets.ts'

/** What a one-time link does: signs in, lets somebody set a password, or begins an empty newsroom. */
export type LinkKind = 'sign-in' | 'invitation' | 'set-up'

const minute = 60_000
/** An asked-for sign-in link ends after this. */
export const signInMinutes = 30
/** The link that `dateline start` prints. */
export const startMinutes = 24 * 60
/** An invitation: a week, so that one who is away finds it. */
export const invitationMinutes = 7 * 24 * 60

/** Issues a one-time link. Only the hash of its secret is kept: whoever reads the table can't use it. */
async function issue(
  house: House,
  given: { kind: LinkKind; memberId: number | null; minutes: number },
): Promise<string> {
  const secret = newSecret()
  const now = house.now()
  await house.store.write
    .insertInto('token')
    .values({
      tokenHash: secretHash(secret),
      kind: given.kind,
      subject: given.memberId === null ? '' : String(given.memberId),
      createdAt: now,
      endsAt: new Date(Date.parse(now) + given.minutes * minute).toISOString(),
    })
    .execute()
  return secret
}

const whole = (house: House, path: string) => `${house.newsroom().publicAddress}${path}`

/** A link that opens a page with a button, which signs this member in, once. Its whole address. */
export const makeSignInLink = async (
  house: House,
  memberId: number,
  { minutes = signInMinutes }: { minutes?: number } = {},
): Promise<string> => whole(house, routes.signInLink(await issue(house, { kind: 'sign-in', memberId, minutes })))

/** A link to the page on which a member sets a password and comes in. Ends the ones given before. */
export async function makeInvitation(house: House, memberId: number): Promise<string> {
  await endLinksOf(house.store.write, memberId)
  return whole(
    house,
    routes.invitation(await issue(house, { kind: 'invitation', memberId, minutes: invitationMinutes })),
  )
}

/** Has the newsroom nobody yet, so that it is still to be set up? */
export const isEmpty = async (house: House): Promise<boolean> =>
  (await house.store.read.selectFrom('member').select('id').limit(1).executeTakeFirst()) === undefined

/** The link that begins an empty newsroom; null as soon as it has a member. Printed by `dateline start`. */
export async function firstRunLink(house: House): Promise<string | null> {
  if (!(await isEmpty(house))) return null
  return whole(house, routes.setUp(await issue(house, { kind: 'set-up', memberId: null, minutes: startMinutes })))
}

/** A link as it stands: whose it is, or why it can't be used. Reading it changes nothing. */
export type LinkState =
  | { readonly state: 'open'; readonly memberId: number | null }
  | { readonly state: 'used' | 'ended' | 'unknown' }

/** Looks at a link without using it. */
export async function lookAtLink(house: House, kind: LinkKind, secret: string): Promise<LinkState> {
  const row = await house.store.read
    .selectFrom('token')
    .select(['subject', 'endsAt', 'usedAt'])
    .where('tokenHash', '=', secretHash(secret))
    .where('kind', '=', kind)
    .executeTakeFirst()
  if (!row) return { state: 'unknown' }
  if (row.usedAt !== null) return { state: 'used' }
  if (row.endsAt <= house.now()) return { state: 'ended' }
  return { state: 'open', memberId: row.subject === '' ? null : Number(row.subject) }
}

/** Uses a link, once: of two at the same moment only one gets true. Call it in the transaction of what it allows. */
export async function useLink(db: Writing, house: House, kind: LinkKind, secret: string): Promise<boolean> {
  const used = await db
    .updateTable('token')
    .set({ usedAt: house.now() })
    .where('tokenHash', '=', secretHash(secret))
    .where('kind', '=', kind)
    .where('usedAt', 'is', null)
    .where('endsAt', '>', house.now())
    .returning('id')
    .executeTakeFirst()
  return used !== undefined
}

/** Ends all open links of a member. */
export const endLinksOf = (db: Db | Writing, memberId: number) =>
  db
    .deleteFrom('token')
    .where('subject', '=', String(memberId))
    .where('usedAt', 'is', null)
    .where('kind', 'in', ['sign-in', 'invitation'] satisfies LinkKind[])
    .execute()

/** Marks a member's open invitations as used: they have come in another way. */
export const closeInvitations = (db: Writing, house: House, memberId: number) =>
  db
    .updateTable('token')
    .set({ usedAt: house.now() })
    .where('subject', '=', String(memberId))
    .where('kind', '=', 'invitation')
    .where('usedAt', 'is', null)
    .execute()

/** Forgets links that ended more than a month ago. For a daily job. An unanswered invitation stays: it says that nobody came. */
export const forgetLinks = (house: House) =>
  house.store.write
    .deleteFrom('token')
    .where((e) => e.or([e('kind', '!=', 'invitation'), e('usedAt', 'is not', null)]))
    .where('endsAt', '<', new Date(Date.parse(house.now()) - 30 * 24 * 60 * minute).toISOString())
    .execute()
