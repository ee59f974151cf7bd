import type { House } from '../house.ts'
import { forgetTries, mayTry } from './attempts.ts'
import { closeInvitations, endLinksOf, lookAtLink, makeInvitation, useLink } from './links.ts'
import type { Member } from './member.ts'
import { asEmail, memberByEmail, memberById } from './members.ts'
import { addMember, makeMember, type NewMember } from './membership.ts'
import { hashPassword, passwordMatches } from './passwords.ts'
import { beginSession, endOtherSessions } from './sessions.ts'

/** A mail to one of the staff. What carries it is the house's affair. */
export interface StaffMail {
  readonly to: string
  readonly kind: 'sign-in' | 'invitation'
  readonly subject: string
  readonly text: string
}

/** Sends mails to the staff, one by one. Rejects when it could not be handed over. */
export interface StaffMailer {
  /** Is there a relay, so that mail can leave the house? */
  readonly relay: boolean
  /** Where it went. Rejects where nobody took it. */
  send(mail: StaffMail): Promise<'relay' | 'outbox'>
}

/** Who comes in, from where. */
export interface Coming {
  /** The network address as the house believes it. */
  readonly network: string
  readonly agent: string
}

export type SignedIn =
  | { readonly ok: true; readonly secret: string; readonly seconds: number }
  | { readonly ok: false; readonly why: 'wrong' | 'too many' }

/** Signs in by password. Wrong account and wrong password look and take the same; tries are bounded for each. */
export async function signInByPassword(
  house: House,
  given: Coming & { email: string; password: string },
): Promise<SignedIn> {
  const email = asEmail(given.email)
  const fromHere = await mayTry(house, 'network', given.network)
  const forThis = await mayTry(house, 'account', email)
  if (!fromHere || !forThis) return { ok: false, why: 'too many' }
  const row = await house.store.read
    .selectFrom('member')
    .select(['id', 'passwordHash'])
    .where('email', '=', email)
    .where('endedAt', 'is', null)
    .executeTakeFirst()
  const right = await passwordMatches(given.password, row?.passwordHash ?? null)
  if (!row || !right) return { ok: false, why: 'wrong' }
  await forgetTries(house, 'account', email)
  return { ok: true, ...(await beginSession(house.store.write, house, { memberId: row.id, agent: given.agent })) }
}

/** Signs in by a one-time link, which is used up by it. Undefined when it can't be used any more. */
export async function signInByLink(
  house: House,
  given: Coming & { secret: string },
): Promise<{ secret: string; seconds: number } | undefined> {
  const link = await lookAtLink(house, 'sign-in', given.secret)
  if (link.state !== 'open' || link.memberId === null) return undefined
  const member = await memberById(house, link.memberId)
  if (!member || member.endedAt !== null) return undefined
  return house.store.transaction(async (db) => {
    if (!(await useLink(db, house, 'sign-in', given.secret))) return undefined
    await closeInvitations(db, house, member.id)
    return beginSession(db, house, { memberId: member.id, agent: given.agent })
  })
}

/** Whom a sign-in link may be mailed to at an address; null where nobody has it or too many were asked for. */
export async function memberToMail(
  house: House,
  given: { email: string; network: string },
): Promise<Member | 'too many' | null> {
  if (!(await mayTry(house, 'network', given.network))) return 'too many'
  const forThis = await mayTry(house, 'mail', asEmail(given.email))
  const member = await memberByEmail(house, given.email)
  return member && forThis ? member : null
}

/** Brings somebody in: the member, and the link on which they set a password. Throws MemberRefused. */
export async function invite(house: House, given: NewMember): Promise<{ id: number; publicId: string; link: string }> {
  const member = await makeMember(house, given)
  return { ...member, link: await makeInvitation(house, member.id) }
}

/** Takes a member's password away, ends all their sessions, and gives the link on which they set a new one. */
export async function resetMember(house: House, memberId: number): Promise<string> {
  await house.store.transaction(async (db) => {
    await db.updateTable('member').set({ passwordHash: null }).where('id', '=', memberId).execute()
    await endOtherSessions(db, memberId, null)
  })
  return makeInvitation(house, memberId)
}

/** The invited sets a password and comes in. Undefined when the invitation can't be used any more. */
export async function acceptInvitation(
  house: House,
  given: Coming & { secret: string; password: string },
): Promise<{ secret: string; seconds: number } | undefined> {
  const link = await lookAtLink(house, 'invitation', given.secret)
  if (link.state !== 'open' || link.memberId === null) return undefined
  const { memberId } = link
  const passwordHash = await hashPassword(given.password)
  return house.store.transaction(async (db) => {
    if (!(await useLink(db, house, 'invitation', given.secret))) return undefined
    const member = await db
      .updateTable('member')
      .set({ passwordHash })
      .where('id', '=', memberId)
      .where('endedAt', 'is', null)
      .returning('id')
      .executeTakeFirst()
    if (!member) return undefined
    await endLinksOf(db, memberId)
    return beginSession(db, house, { memberId, agent: given.agent })
  })
}

/** Begins an empty newsroom: its first member, who has every role. Undefined when somebody was faster. */
export async function setUp(
  house: House,
  given: Coming & { secret: string; member: Omit<NewMember, 'roles' | 'by'> & { password: string } },
): Promise<{ secret: string; seconds: number } | undefined> {
  const passwordHash = await hashPassword(given.member.password)
  return house.store.transaction(async (db) => {
    if (!(await useLink(db, house, 'set-up', given.secret))) return undefined
    const somebody = await db.selectFrom('member').select('id').limit(1).executeTakeFirst()
    if (somebody) return undefined
    const roles = ['translator', 'editor', 'publisher', 'administrator'] as const
    const { id } = await addMember(db, house, { ...given.member, roles, by: null }, passwordHash)
    return beginSession(db, house, { memberId: id, agent: given.agent })
  })
}
