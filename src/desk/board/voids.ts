import type { Db } from '../../platform/store/index.ts'
import type { SigningRole, Standing } from '../../record/index.ts'

/** A sign-off that an edit has voided: whose, in which role, since when. */
export interface VoidSignOff {
  readonly role: SigningRole
  readonly memberId: number
  readonly since: string
}

/**
 * The sign-offs of these stories that hold no longer and that nobody has given again, by story: one query. Each is void
 * since the revision after the one that was signed.
 */
export async function voidSignOffs(db: Db, list: readonly Standing[]): Promise<Map<number, VoidSignOff[]>> {
  const voids = new Map<number, VoidSignOff[]>()
  if (list.length === 0) return voids
  const rows = await db
    .selectFrom('signOff')
    .innerJoin('revision as signed', 'signed.id', 'signOff.revisionId')
    .innerJoin('revision as next', (join) => join.onRef('next.parentId', '=', 'signed.id'))
    .select(['signed.storyId', 'signOff.role', 'signOff.memberId', 'next.createdAt as since'])
    .where(
      'signed.storyId',
      'in',
      list.map(({ story }) => story.id),
    )
    .where('signOff.withdrawnAt', 'is', null)
    .orderBy('signed.number', 'desc')
    .orderBy('signOff.id', 'desc')
    .execute()
  for (const { story, asked, signOffs } of list) {
    const open = asked.filter((role) => !signOffs.some((sign) => sign.role === role))
    const found = open.flatMap((role) => rows.find((row) => row.storyId === story.id && row.role === role) ?? [])
    if (found.length > 0) voids.set(story.id, found as VoidSignOff[])
  }
  return voids
}
