import type { House } from '../house.ts'
import type { Db, Writing } from '../platform/store/index.ts'
import { type Member, type Role, roles } from './member.ts'
import { newSecret, secretHash } from './secrets.ts'

const minute = 60_000
const day = 24 * 60 * minute
/** A session ends after this, whatever happens in it. */
const longestDays = 30
/** And after this when nothing happens in it. */
const idleDays = 7
/** How often a session notes that it is in use: a write every request would cost more than it tells. */
const noteMinutes = 5

/** Somebody who is signed in: who, since when, and what their forms carry. */
export interface Session {
  readonly id: number
  readonly member: Member
  readonly csrf: string
}

const before = (house: House, ms: number) => new Date(Date.parse(house.now()) - ms).toISOString()

/** Begins a session. Returns the secret for the cookie; only its hash is kept. */
export async function beginSession(
  db: Db | Writing,
  house: House,
  given: { memberId: number; agent: string },
): Promise<{ secret: string; seconds: number }> {
  const secret = newSecret()
  const now = house.now()
  await db
    .insertInto('session')
    .values({
      tokenHash: secretHash(secret),
      memberId: given.memberId,
      csrf: newSecret(),
      createdAt: now,
      seenAt: now,
      endsAt: new Date(Date.parse(now) + longestDays * day).toISOString(),
      agent: given.agent.slice(0, 300),
    })
    .execute()
  return { secret, seconds: (longestDays * day) / 1000 }
}

/** Whose session this is, with the roles that they have now. Undefined when it has ended, or they have left. */
export async function sessionOf(house: House, secret: string): Promise<Session | undefined> {
  const rows = await house.store.read
    .selectFrom('session')
    .innerJoin('member', 'member.id', 'session.memberId')
    .leftJoin('partyName', (join) =>
      join.onRef('partyName.partyId', '=', 'member.partyId').on('partyName.kind', '=', 'full'),
    )
    .select([
      'session.id as sessionId',
      'session.csrf',
      'session.seenAt',
      'member.id',
      'member.publicId',
      'member.initials',
      'member.email',
      'member.language',
      'partyName.name',
      'partyName.language as tongue',
    ])
    .where('tokenHash', '=', secretHash(secret))
    .where('endsAt', '>', house.now())
    .where('seenAt', '>', before(house, idleDays * day))
    .where('member.endedAt', 'is', null)
    .orderBy('partyName.id')
    .execute()
  const [row] = rows
  if (!row) return undefined
  const held = await house.store.read.selectFrom('memberRole').select('role').where('memberId', '=', row.id).execute()
  if (row.seenAt < before(house, noteMinutes * minute)) {
    await house.store.write
      .updateTable('session')
      .set({ seenAt: house.now() })
      .where('id', '=', row.sessionId)
      .execute()
  }
  const name = rows.find((one) => one.tongue === row.language)?.name ?? row.name ?? row.initials
  const { id, publicId, initials, email, language } = row
  return {
    id: row.sessionId,
    csrf: row.csrf,
    member: { id, publicId, name, initials, email, language, roles: inOrder(held.map((one) => one.role)) },
  }
}

const inOrder = (held: readonly Role[]): Role[] => roles.filter((role) => held.includes(role))

/** One's own sessions, the one used last first. */
export const sessionsOf = (house: House, memberId: number) =>
  house.store.read
    .selectFrom('session')
    .select(['id', 'createdAt', 'seenAt', 'agent'])
    .where('memberId', '=', memberId)
    .where('endsAt', '>', house.now())
    .where('seenAt', '>', before(house, idleDays * day))
    .orderBy('seenAt', 'desc')
    .limit(50)
    .execute()

/** Ends one session of a member; one of somebody else's stays. */
export const endSession = (house: House, memberId: number, id: number) =>
  house.store.write.deleteFrom('session').where('id', '=', id).where('memberId', '=', memberId).execute()

/** Ends all sessions of a member but one. */
export const endOtherSessions = (db: Db | Writing, memberId: number, keep: number | null) => {
  const all = db.deleteFrom('session').where('memberId', '=', memberId)
  return (keep === null ? all : all.where('id', '!=', keep)).execute()
}

/** Forgets sessions that have ended. For a daily job. */
export const forgetSessions = (house: House) =>
  house.store.write.deleteFrom('session').where('endsAt', '<', house.now()).execute()
