import type { House } from '../../house.ts'
import {
  type Revision,
  revision,
  revisionsOf,
  type SigningRole,
  type SignOff,
  type Standing,
  signOffsForAll,
  standing,
} from '../../record/index.ts'
import { type DocumentDifference, documentDiff } from '../../story/comparing/difference.ts'
import { copiesOf, everyMember, sourcesOf } from '../queries.ts'
import { type Untranslated, untranslated } from './untranslated.ts'

/** A sign-off that an edit has voided: of which text, and what has changed since, by whom. */
export interface VoidSignOff {
  readonly sign: SignOff
  readonly number: number
  readonly difference: DocumentDifference
  readonly changedBy: readonly string[]
}

/** What somebody said about a story, or about one part of it. */
export interface Remark {
  readonly id: number
  readonly subjectId: string
  readonly words: string
  readonly at: string
  readonly name: string
  readonly answeredAt: string | null
}

/** All that the story's page shows beside the text. */
export interface Looking extends Standing {
  readonly revisions: Awaited<ReturnType<typeof revisionsOf>>
  readonly voids: ReadonlyMap<SigningRole, VoidSignOff>
  readonly remarks: readonly Remark[]
  /** The kept copies of what it was brought in from. */
  readonly copies: readonly { readonly sha256: string; readonly seenAt: string }[]
  /** What still reads as the original does, of a translation. */
  readonly untranslated: readonly Untranslated[]
  /** The blocks that are other than when this member last signed; empty when they signed this text or none. */
  readonly changedSince: ReadonlySet<string>
}

/**
 * Reads all of it for whoever looks, with names as their language writes them. The number of queries grows with the
 * voided sign-offs alone: three at most.
 */
export async function lookAt(
  house: House,
  storyId: number,
  reader: { readonly id: number; readonly language: string },
): Promise<Looking> {
  const db = house.store.read
  const now = await standing(house, storyId)
  const members = await everyMember(db, reader.language)
  const named = (sign: SignOff): SignOff => ({ ...sign, name: members.get(sign.memberId)?.name ?? sign.name })
  const kept = await revisionsOf(db, storyId)
  const revisions = kept.map((each) => ({ ...each, author: members.get(each.authorId ?? 0)?.name ?? each.author }))
  const remarks = await remarksOn(house, storyId, members)
  const holding = await signOffsForAll(
    db,
    revisions.map((each) => each.id),
  )
  const signed = holding.map(named)
  const numbers = new Map(revisions.map((each) => [each.id, each.number]))
  const texts = new Map<number, Revision>()
  const textOf = async (id: number): Promise<Revision> => {
    const text = texts.get(id) ?? (await revision(db, id))
    texts.set(id, text)
    return text
  }
  const voids = new Map<SigningRole, VoidSignOff>()
  for (const role of now.asked) {
    if (now.signOffs.some((sign) => sign.role === role)) continue
    const sign = signed.findLast((each) => each.role === role)
    if (!sign) continue
    const number = numbers.get(sign.revisionId) ?? 0
    const difference = documentDiff((await textOf(sign.revisionId)).document, now.document)
    const after = revisions.filter((each) => each.number > number)
    voids.set(role, { sign, number, difference, changedBy: [...new Set(after.flatMap((each) => each.author ?? []))] })
  }
  const mine = signed.findLast((sign) => sign.memberId === reader.id)
  const changedSince =
    mine && mine.revisionId !== now.revision.id ? changedBlocks((await textOf(mine.revisionId)).document, now) : []
  return {
    ...now,
    signOffs: now.signOffs.map(named),
    revisions,
    voids,
    remarks,
    copies: await copiesOf(db, storyId),
    untranslated: untranslated(now.document, await sourcesOf(db, now.document)),
    changedSince: new Set(changedSince),
  }
}

const changedBlocks = (before: Revision['document'], now: Standing): string[] =>
  documentDiff(before, now.document).blocks.flatMap((change) =>
    change.change === 'changed' || change.change === 'added' ? [change.block.attrs.id] : [],
  )

async function remarksOn(
  house: House,
  storyId: number,
  members: ReadonlyMap<number, { readonly name: string }>,
): Promise<Remark[]> {
  const rows = await house.store.read
    .selectFrom('remark')
    .select(['id', 'subjectId', 'words', 'at', 'answeredAt', 'memberId'])
    .where('storyId', '=', storyId)
    .orderBy('id')
    .execute()
  return rows.map(({ memberId, ...row }) => ({ ...row, name: members.get(memberId ?? 0)?.name ?? '' }))
}
