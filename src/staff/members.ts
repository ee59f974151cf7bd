import type { House } from '../house.ts'
import { appendEvent, type Writing } from '../platform/store/index.ts'
import { endLinksOf } from './links.ts'
import { type Member, type Role, roles } from './member.ts'
import { hashPassword, passwordMatches } from './passwords.ts'
import { endOtherSessions } from './sessions.ts'

/** A member as the list of members shows them: also those who have left, and those who never came in. */
export interface ListedMember extends Member {
  readonly createdAt: string
  readonly endedAt: string | null
  readonly hasPassword: boolean
  /** Was invited, and hasn't come in yet. */
  readonly invited: boolean
}

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

/** An address of mail as it is kept and looked up. */
export const asEmail = (text: string): string => text.trim().toLowerCase()

/**
 * All members, those who are here first, by name: as it is written in `inLanguage`, or else in their own. A newsroom
 * has dozens, not thousands.
 */
export async function membersList(house: House, inLanguage?: string): Promise<ListedMember[]> {
  const db = house.store.read
  const rows = await db.selectFrom('member').selectAll().orderBy('id').execute()
  if (rows.length === 0) return []
  const partyIds = rows.map((row) => row.partyId)
  const names = await db
    .selectFrom('partyName')
    .select(['partyId', 'language', 'name'])
    .where('kind', '=', 'full')
    .where('partyId', 'in', partyIds)
    .orderBy('id')
    .execute()
  const held = await db.selectFrom('memberRole').selectAll().execute()
  const invitations = await db
    .selectFrom('token')
    .select('subject')
    .where('kind', '=', 'invitation')
    .where('usedAt', 'is', null)
    .execute()
  const invited = new Set(invitations.map((token) => Number(token.subject)))
  const list = rows.map((row) => {
    const own = names.filter((one) => one.partyId === row.partyId)
    const mine = held.filter((one) => one.memberId === row.id).map((one) => one.role)
    const { id, publicId, initials, email, language, createdAt, endedAt } = row
    return {
      id,
      publicId,
      initials,
      email,
      language,
      createdAt,
      endedAt,
      name: nameOf(own, [inLanguage, language]) ?? initials,
      roles: roles.filter((role) => mine.includes(role)),
      hasPassword: row.passwordHash !== null,
      invited: row.passwordHash === null && invited.has(id),
    }
  })
  return list.sort((a, b) => Number(a.endedAt !== null) - Number(b.endedAt !== null) || a.name.localeCompare(b.name))
}

/** The name in the first of these languages that it is written in; else any. */
const nameOf = (names: readonly { language: string; name: string }[], languages: readonly (string | undefined)[]) =>
  (languages.map((language) => names.find((one) => one.language === language)).find(Boolean) ?? names[0])?.name

export const memberById = async (house: House, id: number): Promise<ListedMember | undefined> =>
  (await membersList(house)).find((member) => member.id === id)

export const memberByPublicId = async (
  house: House,
  publicId: string,
  inLanguage?: string,
): Promise<ListedMember | undefined> =>
  (await membersList(house, inLanguage)).find((member) => member.publicId === publicId)

/** The member who comes in with this address, if anybody does. */
export const memberByEmail = async (house: House, email: string): Promise<ListedMember | undefined> =>
  (await membersList(house)).find((member) => member.email === asEmail(email) && member.endedAt === null)

/** Who answers for what is done on the command line: the first administrator. Undefined in an empty newsroom. */
export const firstAdministrator = async (house: House): Promise<Member | undefined> =>
  (await membersList(house))
    .filter((member) => member.endedAt === null && member.roles.includes('administrator'))
    .sort((a, b) => a.id - b.id)[0]

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
  const folded = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  await db
    .deleteFrom('partyName')
    .where('partyId', '=', partyId)
    .where('kind', '=', 'full')
    .where('language', '=', language)
    .execute()
  await db.insertInto('partyName').values({ partyId, language, kind: 'full', name, folded }).execute()
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

/** A member's own name, initials and language of the desk. */
export const changeSelf = (
  house: House,
  given: { memberId: number; name: string; initials: string; language: string },
) =>
  house.store.transaction(async (db) => {
    const { memberId, name, initials, language } = given
    const { partyId } = await db
      .updateTable('member')
      .set({ initials, language })
      .where('id', '=', memberId)
      .returning('partyId')
      .executeTakeFirstOrThrow()
    await nameParty(db, partyId, name, language)
    await note(db, house, memberId, memberId, 'self')
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

/** Has a member a password, and is it this one? */
export async function passwordMatchesOf(
  house: House,
  memberId: number,
): Promise<{ readonly set: boolean; matches(password: string): Promise<boolean> }> {
  const row = await house.store.read
    .selectFrom('member')
    .select('passwordHash')
    .where('id', '=', memberId)
    .executeTakeFirst()
  const kept = row?.passwordHash ?? null
  return { set: kept !== null, matches: (password) => passwordMatches(password, kept) }
}
