import type { House } from '../house.ts'
import { appendEvent, type Db, type Writing } from '../platform/store/index.ts'
import type { Newsroom } from '../settings.ts'
import { type Act, type Member, may, membersInside } from '../staff/index.ts'
import type { StoryDocument } from '../story/document.ts'
import { hopFingerprintText, quotationFingerprintText } from '../story/stored/fingerprint.ts'
import { revision, sha256, storyById } from './rows.ts'

export type SigningRole = 'translator' | 'editor' | 'publisher'

/** A person's approval, in a role, of one exact revision. */
export interface SignOff {
  readonly id: number
  readonly revisionId: number
  readonly role: SigningRole
  readonly memberId: number
  readonly name: string
  readonly initials: string
  readonly at: string
}

/**
 * What a confirmation is for: these words, this speaker, this way. Any change of one of them gives another
 * fingerprint, and the confirmation holds no longer.
 */
export function fingerprintOf(document: StoryDocument, subject: 'quotation' | 'hop', id: string): string {
  if (subject === 'quotation') return sha256(quotationFingerprintText(document, id))
  const hop = document.hops.find((one) => one.id === id)
  return hop ? sha256(hopFingerprintText(hop)) : ''
}

/** A member's word for a quotation or hop as it stands in the current revision. Twice is the same as once. */
export async function confirm(
  house: House,
  given: { storyId: number; subject: 'quotation' | 'hop'; subjectId: string; memberId: number },
): Promise<void> {
  await house.store.transaction(async (db) => {
    const { document } = await revision(db, (await storyById(db, given.storyId)).currentRevisionId)
    const fingerprint = fingerprintOf(document, given.subject, given.subjectId)
    await db
      .insertInto('confirmation')
      .values({ ...given, fingerprint, at: house.now() })
      .onConflict((c) => c.doNothing())
      .execute()
  })
}

/** Takes back every member's word for a quotation or hop: it is open again. */
export const unconfirm = (house: House, given: { storyId: number; subject: 'quotation' | 'hop'; subjectId: string }) =>
  house.store.write
    .deleteFrom('confirmation')
    .where('storyId', '=', given.storyId)
    .where('subject', '=', given.subject)
    .where('subjectId', '=', given.subjectId)
    .execute()

const actOf: Record<SigningRole, Act> = {
  translator: 'signTranslator',
  editor: 'signEditor',
  publisher: 'signPublisher',
}

/** Signs the revision that the member has seen. Refused when the text has changed since, or the role isn't theirs. */
export async function signOff(
  house: House,
  given: { storyId: number; revisionId: number; role: SigningRole; member: Member },
): Promise<{ ok: true } | { ok: false; why: 'notTheirRole' | 'textChanged' }> {
  const { storyId, revisionId, role, member } = given
  if (!may(member, actOf[role])) return { ok: false, why: 'notTheirRole' }
  return house.store.transaction(async (db) => {
    const story = await storyById(db, storyId)
    if (story.currentRevisionId !== revisionId) return { ok: false, why: 'textChanged' } as const
    const signOffs = await signOffsFor(db, revisionId)
    const writers = new Set((await writersOf(db, [storyId])).map((row) => row.authorId))
    const signers = new Set(signOffs.map((sign) => sign.memberId))
    const eyes = fourEyes(house.newsroom(), await membersInside(db), writers, signers)
    const open = rolesOpenTo({ asked: [role], signOffs, fourEyes: eyes }, member.id)
    if (open.length === 0) return { ok: true } as const
    await db.insertInto('signOff').values({ revisionId, role, memberId: member.id, at: house.now() }).execute()
    await appendEvent(db, house.store.engine, {
      at: house.now(),
      actorId: member.id,
      kind: 'story.signed',
      subject: 'story',
      subjectId: storyId,
      detail: { role },
    })
    return { ok: true } as const
  })
}

/** Takes back one's own sign-off of a revision. One that isn't there, or was taken back before, changes nothing. */
export const takeBackSignOff = (house: House, given: { revisionId: number; role: SigningRole; memberId: number }) =>
  house.store.transaction(async (db) => {
    const { revisionId, role, memberId } = given
    const taken = await db
      .updateTable('signOff')
      .set({ withdrawnAt: house.now() })
      .where('revisionId', '=', revisionId)
      .where('role', '=', role)
      .where('memberId', '=', memberId)
      .where('withdrawnAt', 'is', null)
      .returning('id')
      .executeTakeFirst()
    if (!taken) return
    const { storyId } = await revision(db, revisionId)
    await appendEvent(db, house.store.engine, {
      at: house.now(),
      actorId: memberId,
      kind: 'story.unsigned',
      subject: 'story',
      subjectId: storyId,
      detail: { role },
    })
  })

/** The sign-offs that hold for revisions, by when they were given. */
export async function signOffsForAll(db: Db | Writing, revisionIds: readonly number[]): Promise<SignOff[]> {
  if (revisionIds.length === 0) return []
  const rows = await db
    .selectFrom('signOff')
    .innerJoin('member', 'member.id', 'signOff.memberId')
    .innerJoin('partyName', (join) =>
      join.onRef('partyName.partyId', '=', 'member.partyId').on('partyName.kind', '=', 'full'),
    )
    .select([
      'signOff.id',
      'signOff.revisionId',
      'signOff.role',
      'signOff.memberId',
      'member.initials',
      'partyName.name',
      'signOff.at',
    ])
    .where('signOff.revisionId', 'in', revisionIds)
    .where('signOff.withdrawnAt', 'is', null)
    .orderBy('signOff.id')
    .execute()
  const seen = new Set<number>()
  return rows.filter((row) => !seen.has(row.id) && seen.add(row.id)) as SignOff[]
}

export const signOffsFor = (db: Db | Writing, revisionId: number): Promise<SignOff[]> =>
  signOffsForAll(db, [revisionId])

/**
 * Are the four eyes kept? Who wrote a story can't be its only sign-off. "alone": the rule rests because only one
 * member has come in, or the newsroom has turned it off, and one person did everything: the page says so.
 */
export function fourEyes(
  newsroom: Pick<Newsroom, 'fourEyes'>,
  members: number,
  writers: ReadonlySet<number>,
  signers: ReadonlySet<number>,
): 'kept' | 'broken' | 'alone' {
  const everyone = new Set([...writers, ...signers])
  const oneDidAll = signers.size <= 1 && everyone.size <= 1
  const rule = newsroom.fourEyes === 'on' || (newsroom.fourEyes === 'auto' && members > 1)
  const [onlySigner] = signers.size === 1 ? [...signers] : []
  if (rule) return onlySigner !== undefined && writers.has(onlySigner) ? 'broken' : 'kept'
  return oneDidAll ? 'alone' : 'kept'
}

/** Who saved a revision of these stories. */
export const writersOf = async (db: Db | Writing, storyIds: readonly number[]) =>
  (
    await db
      .selectFrom('revision')
      .select(['storyId', 'authorId'])
      .distinct()
      .where('storyId', 'in', storyIds)
      .execute()
  ).flatMap(({ storyId, authorId }) => (authorId === null ? [] : [{ storyId, authorId }]))

/**
 * The roles in which a member can still sign a text, if they are theirs: first those in which nobody has. Where who
 * wrote it is its only sign-off, anybody else can sign beside them too: or four eyes could not be kept any more.
 */
export function rolesOpenTo(
  given: {
    readonly asked: readonly SigningRole[]
    readonly signOffs: readonly SignOff[]
    readonly fourEyes: 'kept' | 'broken' | 'alone'
  },
  memberId: number,
): SigningRole[] {
  const { asked, signOffs } = given
  const signed = (role: SigningRole) => signOffs.some((sign) => sign.role === role)
  const beside = given.fourEyes === 'broken' && signOffs.every((sign) => sign.memberId !== memberId)
  return [...asked.filter((role) => !signed(role)), ...asked.filter((role) => beside && signed(role))]
}

/** Which roles must sign this document. A translator is asked only where it is a translation. */
export const rolesAskedFor = (newsroom: Pick<Newsroom, 'signOffs'>, document: StoryDocument): SigningRole[] =>
  newsroom.signOffs.filter(
    (role) => role !== 'translator' || document.hops.some((hop) => hop.kind === 'translation' && hop.seen === 'us'),
  )
