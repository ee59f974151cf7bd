import { sql } from 'kysely'
import type { House } from '../house.ts'
import type { Db, Writing } from '../platform/store/index.ts'
import { type Member, roles } from './member.ts'
import { passwordMatches } from './passwords.ts'

/** A member as the list of members shows them: also those who have left, and those who never came in. */
export interface ListedMember extends Member {
  readonly createdAt: string
  readonly endedAt: string | null
  readonly hasPassword: boolean
  /** Was invited, and hasn't come in yet. */
  readonly invited: boolean
}

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

/** How many members have come in and are here: who was invited and hasn't answered can't be a second pair of eyes. */
export async function membersInside(db: Db | Writing): Promise<number> {
  const { inside } = await db
    .selectFrom('member')
    .select((e) => e.fn.countAll<number>().as('inside'))
    .where('endedAt', 'is', null)
    .where(({ not, and, eb, exists, selectFrom }) =>
      not(
        and([
          eb('passwordHash', 'is', null),
          exists(
            selectFrom('token')
              .select('token.id')
              .where('token.kind', '=', 'invitation')
              .where('token.usedAt', 'is', null)
              .whereRef('token.subject', '=', sql<string>`cast(member.id as text)`),
          ),
        ]),
      ),
    )
    .executeTakeFirstOrThrow()
  return Number(inside)
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
