import type { House } from '../house.ts'
import { foldedName } from '../story/names.ts'
import { slugOf } from '../story/slug.ts'
import { inTongue, tongues } from './calendar.ts'
import { type MemberKey, members } from './newsroom.ts'
import { type PartyKey, parties } from './parties.ts'

/** The ids that the sample's parties and members got, by key. */
export interface SamplePeople {
  /** Public ids, as documents name them. */
  readonly parties: ReadonlyMap<string, string>
  readonly members: ReadonlyMap<MemberKey, { readonly id: number; readonly name: string }>
}

/** Writes everybody who speaks, writes or publishes in the sample, and its staff. */
export async function fillPeople(house: House): Promise<SamplePeople> {
  const now = house.now()
  const publicIds = new Map<string, string>()
  const ids = new Map<string, number>()
  const staff = new Map<MemberKey, { id: number; name: string }>()
  await house.store.transaction(async (db) => {
    for (const [key, party] of Object.entries(parties)) {
      const publicId = house.newId()
      const { id } = await db
        .insertInto('party')
        .values({ publicId, kind: party.kind, slug: slugOf(party.names.en, 'en'), createdAt: now })
        .returning('id')
        .executeTakeFirstOrThrow()
      const full = tongues.map((language) => ({
        language,
        kind: 'full' as const,
        name: inTongue(party.names, language),
      }))
      const aliases = (party.aliases ?? []).map((name) => ({ language: 'en', kind: 'alias' as const, name }))
      const names = [...full, ...aliases].map((row) => ({
        ...row,
        partyId: id,
        folded: foldedName(row.name),
      }))
      await db.insertInto('partyName').values(names).execute()
      publicIds.set(key, publicId)
      ids.set(key, id)
    }
    for (const { key, party, initials, email, language, roles } of members) {
      const { id } = await db
        .insertInto('member')
        .values({ publicId: house.newId(), partyId: ids.get(party) ?? 0, initials, email, language, createdAt: now })
        .returning('id')
        .executeTakeFirstOrThrow()
      await db
        .insertInto('memberRole')
        .values(roles.map((role) => ({ memberId: id, role })))
        .execute()
      staff.set(key, { id, name: parties[party as PartyKey].names.en })
    }
  })
  return { parties: publicIds, members: staff }
}
