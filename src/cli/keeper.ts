import type { House } from '../house.ts'
import type { Member } from '../staff/index.ts'
import { Failed } from './command.ts'

/** Who keeps the server acts as the newsroom's first administrator, and may do what every role may. */
export async function keeper(house: House): Promise<Member> {
  const row = await house.store.read
    .selectFrom('member')
    .innerJoin('memberRole', 'memberRole.memberId', 'member.id')
    .select(['member.id', 'member.publicId', 'member.initials', 'member.email', 'member.language'])
    .where('memberRole.role', '=', 'administrator')
    .where('member.endedAt', 'is', null)
    .orderBy('member.id')
    .executeTakeFirst()
  if (!row) throw new Failed('This newsroom has no administrator yet. Add one with “dateline user add”.')
  return { ...row, name: row.initials, roles: ['publisher', 'administrator'] }
}
