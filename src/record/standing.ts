import type { House } from '../house.ts'
import type { Db, Writing } from '../platform/store/index.ts'
import { membersInside } from '../staff/index.ts'
import type { StoryDocument } from '../story/document.ts'
import { type ReadinessItem, readiness } from '../story/ready.ts'
import { dayIn } from '../story/time.ts'
import { asRevision, type Revision, type Story, stories, storyById } from './rows.ts'
import {
  fingerprintOf,
  fourEyes,
  rolesAskedFor,
  type SigningRole,
  type SignOff,
  signOffsForAll,
  writersOf,
} from './signing.ts'

/** Who confirmed a quotation or hop as it stands now. */
export interface Confirmation {
  readonly subject: 'quotation' | 'hop'
  readonly subjectId: string
  readonly memberId: number
  readonly initials: string
  readonly at: string
}

/** Where a story stands: its text, and what it has and lacks before it may run. */
export interface Standing {
  readonly story: Story
  readonly revision: Revision
  readonly document: StoryDocument
  readonly readiness: readonly ReadinessItem[]
  readonly signOffs: readonly SignOff[]
  readonly asked: readonly SigningRole[]
  readonly confirmations: readonly Confirmation[]
  readonly fourEyes: 'kept' | 'broken' | 'alone'
}

/** The standing of one story. Inside a transaction, hand in its `db`. */
export async function standing(house: House, storyId: number, db: Db | Writing = house.store.read): Promise<Standing> {
  const [found] = await standings(house, [await storyById(db, storyId)], db)
  if (!found) throw new Error(`Story ${storyId} is not there`)
  return found
}

/** The standings of many stories, with a number of queries that doesn't grow with them. */
export async function standings(
  house: House,
  list: readonly Story[],
  db: Db | Writing = house.store.read,
): Promise<Standing[]> {
  if (list.length === 0) return []
  const ids = list.map((story) => story.id)
  const revisionIds = list.map((story) => story.currentRevisionId)
  const revisions = new Map(
    (await db.selectFrom('revision').selectAll().where('id', 'in', revisionIds).execute()).map((row) => [
      row.id,
      asRevision(row),
    ]),
  )
  const signs = await signOffsForAll(db, revisionIds)
  const confirmed = await db
    .selectFrom('confirmation')
    .innerJoin('member', 'member.id', 'confirmation.memberId')
    .select(['storyId', 'subject', 'subjectId', 'fingerprint', 'memberId', 'member.initials', 'confirmation.at'])
    .where('storyId', 'in', ids)
    .execute()
  const writers = await writersOf(db, ids)
  const members = await membersInside(db)

  return list.flatMap((story) => {
    const revision = revisions.get(story.currentRevisionId)
    if (!revision) return []
    const { document } = revision
    const confirmations = confirmed.filter(
      (row) => row.storyId === story.id && row.fingerprint === fingerprintOf(document, row.subject, row.subjectId),
    )
    const signOffs = signs.filter((sign) => sign.revisionId === revision.id)
    const asked = rolesAskedFor(house.newsroom(), document)
    const eyes = fourEyes(
      house.newsroom(),
      members,
      new Set(writers.flatMap((row) => (row.storyId === story.id ? [row.authorId] : []))),
      new Set(signOffs.map((sign) => sign.memberId)),
    )
    const of = (subject: 'quotation' | 'hop') =>
      new Set(confirmations.filter((row) => row.subject === subject).map((row) => row.subjectId))
    const items = readiness({
      document,
      confirmed: { quotations: of('quotation'), hops: of('hop') },
      askedFor: asked,
      signed: new Set(signOffs.map((sign) => sign.role)),
      fourEyes: eyes,
      today: dayIn(house.now(), house.newsroom().zone),
    })
    return [{ story, revision, document, readiness: items, signOffs, asked, confirmations, fourEyes: eyes }]
  })
}

/** The newest stories of a stage with their standings, for the board. */
export const board = async (
  house: House,
  given: { stage: Story['stage']; language?: string; assignedTo?: number; limit: number },
): Promise<Standing[]> => {
  let query = stories(house.store.read).where('stage', '=', given.stage).orderBy('changedAt', 'desc').limit(given.limit)
  if (given.language !== undefined) query = query.where('language', '=', given.language)
  if (given.assignedTo !== undefined) query = query.where('assignedTo', '=', given.assignedTo)
  return standings(house, await query.execute())
}
