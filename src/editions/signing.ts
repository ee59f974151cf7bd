import type { House } from '../house.ts'
import { appendEvent, type Db, type Writing } from '../platform/store/index.ts'
import { type Member, may } from '../staff/index.ts'
import type { ComposedEdition } from './content.ts'

export type EditionRole = 'editor' | 'publisher'

/** A person's approval of exactly one content of an edition. */
export interface EditionSignOff {
  readonly id: number
  readonly role: EditionRole
  readonly memberId: number
  readonly name: string
  /** The name as it is written in each language that it is known in. */
  readonly names: Readonly<Record<string, string>>
  readonly initials: string
  readonly at: string
  readonly sha256: string
}

/** The sign-offs of an edition, those of earlier texts too, the oldest first. */
export async function editionSignOffs(db: Db | Writing, editionId: number): Promise<EditionSignOff[]> {
  const rows = await db
    .selectFrom('signOff')
    .innerJoin('member', 'member.id', 'signOff.memberId')
    .innerJoin('partyName', (join) =>
      join.onRef('partyName.partyId', '=', 'member.partyId').on('partyName.kind', '=', 'full'),
    )
    .select([
      'signOff.id',
      'signOff.role',
      'signOff.memberId',
      'member.initials',
      'partyName.name',
      'partyName.language',
      'signOff.at',
      'signOff.editionSha256 as sha256',
    ])
    .where('signOff.editionId', '=', editionId)
    .where('signOff.withdrawnAt', 'is', null)
    .orderBy('signOff.id')
    .orderBy('partyName.id')
    .execute()
  return [...Map.groupBy(rows, (row) => row.id).values()].flatMap((same) => {
    const [first] = same
    if (!first) return []
    const { language: _, ...row } = first
    return [{ ...row, names: Object.fromEntries(same.map((one) => [one.language, one.name])) } as EditionSignOff]
  })
}

/** Those that hold: given for exactly the text that would go out now. A change of one word voids them. */
export const holding = (signOffs: readonly EditionSignOff[], sha256: string): EditionSignOff[] =>
  signOffs.filter((signOff) => signOff.sha256 === sha256)

/** Signs the text that the member has seen, named by its SHA-256. Refused when it has changed since. */
export async function signEdition(
  house: House,
  composed: ComposedEdition,
  given: { seen: string; member: Member },
): Promise<{ ok: true } | { ok: false; why: 'notTheirRole' | 'changed' | 'released' }> {
  const { member } = given
  if (!may(member, 'edition')) return { ok: false, why: 'notTheirRole' }
  if (composed.edition.state !== 'gathering') return { ok: false, why: 'released' }
  if (composed.sha256 !== given.seen) return { ok: false, why: 'changed' }
  const role: EditionRole = member.roles.includes('editor') ? 'editor' : 'publisher'
  await house.store.transaction(async (db) => {
    const mine = holding(await editionSignOffs(db, composed.edition.id), composed.sha256)
    if (mine.some((signOff) => signOff.memberId === member.id)) return
    await db
      .insertInto('signOff')
      .values({
        editionId: composed.edition.id,
        editionSha256: composed.sha256,
        role,
        memberId: member.id,
        at: house.now(),
      })
      .execute()
    await appendEvent(db, house.store.engine, {
      at: house.now(),
      actorId: member.id,
      kind: 'edition.signed',
      subject: 'edition',
      subjectId: composed.edition.id,
    })
  })
  house.wake()
  return { ok: true }
}

/** Takes back one's own sign-offs of an edition that has not gone out. */
export const takeBackEditionSignOff = (house: House, given: { editionId: number; memberId: number }) =>
  house.store.write
    .updateTable('signOff')
    .set({ withdrawnAt: house.now() })
    .where('editionId', '=', given.editionId)
    .where('memberId', '=', given.memberId)
    .where('withdrawnAt', 'is', null)
    .execute()
