import type { House } from '../house.ts'
import { appendEvent, type Writing } from '../platform/store/index.ts'
import { foldedName } from '../story/names.ts'
import { endLinksOf } from './links.ts'
import type { Role } from './member.ts'
import { asEmail } from './members.ts'
import { hashPassword } from './passwords.ts'
import { endOtherSessions } from './sessions.ts'

/** It can't be done to the members as they are. `why` names the sentence that says so. */
export class MemberRefused extends Error {
  override readonly name = 'MemberRefused'
  readonly why: 'email taken' | 'last administrator' | 'not there'
  constructor(why: MemberRefused['why']) {
    super(refusals[why])
    this.why = why
  }
}

const refusals = {
  'email taken': 'Another member has this address. Use another, or change that member.',
  'last administrator': 'This is the last administrator. Give the role to somebody else first.',
  'not there': 'There is no such member.',
} as const

/** What one needs to say of a new member. */
export interface NewMember {
  readonly name: string
  readonly initials: string
  readonly email: string
  readonly roles: readonly Role[]
  readonly language?: string
  readonly password?: string
  /** Who brings them in; null from the command line and at the first start. */
  readonly by?: number | null
}

/** Brings somebody into the newsroom; one who had left comes back. Throws MemberRefused when the address is taken. */
export async function makeMember(house: House, given: NewMember): Promise<{ id: number; publicId: string }> {
  const passwordHash = given.password === undefined ? null : await hashPassword(given.password)
  return house.store.transaction((db) => addMember(db, house, given, passwordHash))
}

/** As makeMember, inside a transaction of the caller's. */
export async function addMember(
  db: Writing,
  house: House,
  given: NewMember,
  passwordHash: string | null,
): Promise<{ id: number; publicId: string }> {
  const now = house.now()
  const email = asEmail(given.email)
  const language = given.language ?? house.newsroom().languages[0] ?? 'en'
  const { initials } = given
  const known = await db
    .selectFrom('member')
    .select(['id', 'publicId', 'partyId', 'endedAt'])
    .where('email', '=', email)
    .executeTakeFirst()
  if (known && known.endedAt === null) throw new MemberRefused('email taken')
  const partyId = known?.partyId ?? (await newParty(db, house))
  await nameParty(db, partyId, given.name, language)
  const values = { initials, language, passwordHash, endedAt: null }
  const member = known
    ? await db
        .updateTable('member')
        .set(values)
        .where('id', '=', known.id)
        .returning(['id', 'publicId'])
        .executeTakeFirstOrThrow()
    : await db
        .insertInto('member')
        .values({ ...values, publicId: house.newId(), partyId, email, createdAt: now })
        .returning(['id', 'publicId'])
        .executeTakeFirstOrThrow()
  await writeRoles(db, member.id, given.roles)
  await note(db, house, member.id, given.by ?? null, 'came')
  return member
}

const newParty = async (db: Writing, house: House): Promise<number> =>
  (
    await db
      .insertInto('party')
      .values({ publicId: house.newId(), kind: 'person', createdAt: house.now() })
      .returning('id')
      .executeTakeFirstOrThrow()
  ).id

async function nameParty(db: Writing, partyId: number, name: string, language: string): Promise<void> {
  await db
    .deleteFrom('partyName')
    .where('partyId', '=', partyId)
    .where('kind', '=', 'full')
    .where('language', '=', language)
    .execute()
  await db
    .insertInto('partyName')
    .values({ partyId, language, kind: 'full', name, folded: foldedName(name) })
    .execute()
}

async function writeRoles(db: Writing, memberId: number, held: readonly Role[]): Promise<void> {
  await db.deleteFrom('memberRole').where('memberId', '=', memberId).execute()
  const rows = [...new Set(held)].map((role) => ({ memberId, role }))
  if (rows.length > 0) await db.insertInto('memberRole').values(rows).execute()
}

const note = (db: Writing, house: House, memberId: number, by: number | null, what: string) =>
  appendEvent(db, house.store.engine, {
    at: house.now(),
    actorId: by,
    kind: 'member.changed',
    subject: 'member',
    subjectId: memberId,
    detail: { what },
  })

/** Somebody must be left who can bring in others. */
async function keepAnAdministrator(db: Writing): Promise<void> {
  const left = await db
    .selectFrom('memberRole')
    .innerJoin('member', 'member.id', 'memberRole.memberId')
    .select('member.id')
    .where('role', '=', 'administrator')
    .where('endedAt', 'is', null)
    .limit(1)
    .executeTakeFirst()
  if (!left) throw new MemberRefused('last administrator')
}

/** Gives a member exactly these roles. Throws MemberRefused where no administrator would be left. */
export const changeRoles = (house: House, given: { memberId: number; roles: readonly Role[]; by: number | null }) =>
  house.store.transaction(async (db) => {
    await writeRoles(db, given.memberId, given.roles)
    await keepAnAdministrator(db)
    await note(db, house, given.memberId, given.by, 'roles')
  })

/** Somebody leaves: they can't come in any more at once. What they wrote and signed stays under their name. */
export const endMember = (house: House, given: { memberId: number; by: number | null }) =>
  house.store.transaction(async (db) => {
    await db
      .updateTable('member')
      .set({ endedAt: house.now(), passwordHash: null })
      .where('id', '=', given.memberId)
      .execute()
    await keepAnAdministrator(db)
    await endOtherSessions(db, given.memberId, null)
    await endLinksOf(db, given.memberId)
    await note(db, house, given.memberId, given.by, 'left')
  })

/**
 * A member's own name, initials and language of the desk. A name that was left as it was in their language is not
 * written down for another, in which they may have one of its own.
 */
export const changeSelf = (
  house: House,
  given: { memberId: number; name: string; initials: string; language: string },
) =>
  house.store.transaction(async (db) => {
    const { memberId, name, initials, language } = given
    const before = await db
      .selectFrom('member')
      .innerJoin('partyName', (join) =>
        join.onRef('partyName.partyId', '=', 'member.partyId').onRef('partyName.language', '=', 'member.language'),
      )
      .select('partyName.name')
      .where('member.id', '=', memberId)
      .where('partyName.kind', '=', 'full')
      .executeTakeFirst()
    const { partyId } = await db
      .updateTable('member')
      .set({ initials, language })
      .where('id', '=', memberId)
      .returning('partyId')
      .executeTakeFirstOrThrow()
    if (name !== before?.name) await nameParty(db, partyId, name, language)
    await note(db, house, memberId, memberId, 'self')
  })

/**
 * Mends what somebody is called, their initials and their address. With another address the links sent to the one
 * before end: they may have gone to a stranger. False where another member has the address, now or before they left.
 */
export const changePerson = (
  house: House,
  given: { memberId: number; name: string; initials: string; email: string; by: number },
): Promise<boolean> =>
  house.store.transaction(async (db) => {
    const { memberId, name, initials, by } = given
    const email = asEmail(given.email)
    const known = await db.selectFrom('member').select(['id', 'email']).where('email', '=', email).executeTakeFirst()
    if (known && known.id !== memberId) return false
    const { partyId, language } = await db
      .updateTable('member')
      .set({ initials, email })
      .where('id', '=', memberId)
      .returning(['partyId', 'language'])
      .executeTakeFirstOrThrow()
    await nameParty(db, partyId, name, language)
    if (!known) await endLinksOf(db, memberId)
    await note(db, house, memberId, by, 'person')
    return true
  })

/** Sets a password, and ends all other sessions and links: whoever knew the old one is out. */
export async function setPassword(
  house: House,
  given: { memberId: number; password: string; keepSession: number | null },
): Promise<void> {
  const passwordHash = await hashPassword(given.password)
  await house.store.transaction(async (db) => {
    await db.updateTable('member').set({ passwordHash }).where('id', '=', given.memberId).execute()
    await endOtherSessions(db, given.memberId, given.keepSession)
    await endLinksOf(db, given.memberId)
  })
}
