import { sql } from 'kysely'
import type { House } from '../../house.ts'
import type { Found } from '../../intake/index.ts'
import type { DatelineEvent, Db, Listener, Writing } from '../../platform/store/index.ts'
import { revision, storyById } from '../../record/index.ts'
import { textOf } from '../../story/blocks/index.ts'
import type { StoryDocument } from '../../story/document.ts'
import { addressKey } from './canonical.ts'
import { alike, keepFingerprints } from './kept.ts'
import { type Fingerprint, fingerprintsOf } from './likeness.ts'

/** A story of ours that a page is the source of, or says nearly the same as. */
export interface KnownStory {
  readonly publicId: string
  readonly headline: string
  readonly language: string
  /** Since when we have it: when it came out, or was begun. */
  readonly at: string
  readonly stage: string
  /** Was it found by its address, or by its words? */
  readonly by: 'address' | 'words'
}

/** The story that came from one of these addresses; the latest, where several did. */
export async function storyTracedTo(db: Db | Writing, keys: readonly string[]): Promise<number | null> {
  return (await storiesTracedTo(db, keys))[0] ?? null
}

async function storiesTracedTo(db: Db | Writing, keys: readonly string[]): Promise<number[]> {
  const asked = keys.filter((key) => key !== '')
  if (asked.length === 0) return []
  const rows = await db
    .selectFrom('storyTrace')
    .select('storyId')
    .where('addressKey', 'in', asked)
    .orderBy('storyId', 'desc')
    .limit(20)
    .execute()
  return [...new Set(rows.map((row) => row.storyId))]
}

/**
 * Stories of ours that a page would be made into again: by where it is from, else by what it says. A work is told once,
 * in the desk's language where it is told in it. At most five.
 */
export async function knownStories(
  db: Db,
  given: { readonly addresses: readonly string[]; readonly found: Found; readonly language: string },
): Promise<KnownStory[]> {
  const own = given.found.findings.find(({ kind }) => kind === 'address')?.value ?? ''
  const traced = await storiesTracedTo(db, [...given.addresses, own].map(addressKey))
  const same = await alike(db, fingerprintsOf(toldBy(given.found)))
  const ids = [...new Set([...traced, ...same.flatMap(({ storyId }) => storyId ?? [])])].slice(0, 40)
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('story')
    .leftJoin('story as told', (join) =>
      join.onRef('told.workId', '=', 'story.workId').on('told.language', '=', given.language),
    )
    .innerJoin('story as shown', (join) => join.on('shown.id', '=', sql<number>`coalesce(told.id, story.id)`))
    .select(['story.id', 'story.workId', 'shown.publicId', 'shown.headline', 'shown.language', 'shown.stage'])
    .select(['shown.createdAt', 'shown.firstPublishedAt'])
    .where('story.id', 'in', ids)
    .execute()
  const works = new Map<number, KnownStory>()
  for (const id of ids) {
    const row = rows.find((one) => one.id === id)
    if (!row || works.has(row.workId)) continue
    const { publicId, headline, language, stage } = row
    const at = row.firstPublishedAt ?? row.createdAt
    works.set(row.workId, { publicId, headline, language, stage, at, by: traced.includes(id) ? 'address' : 'words' })
  }
  return [...works.values()].slice(0, 5)
}

const toldBy = ({ headline, standfirst, text }: Pick<Found, 'headline' | 'standfirst' | 'text'>) => ({
  headline,
  summary: standfirst,
  text,
})

/**
 * Keeps, for each story that is saved or published, where it came from and what it says, so that its source is known
 * again; and tells the items of the list that they are it. What was kept before is written anew.
 */
export const traceListener = (house: House): Listener => ({
  name: 'following',
  hear: async ({ kind, subjectId }: DatelineEvent) => {
    if (kind === 'story.saved' || kind === 'story.published' || kind === 'story.corrected')
      await trace(house, subjectId)
  },
})

async function trace(house: House, storyId: number): Promise<void> {
  const told = await toldOf(house.store.read, storyId)
  if (told === null) return
  const keys = [...new Set(told.addresses.map(addressKey))].filter((key) => key !== '')
  const { fingerprints, copies } = told
  await house.store.transaction(async (db) => {
    // Two workers hear the same event: one after the other writes it anew.
    await storyById(db, storyId)
    await db.deleteFrom('storyTrace').where('storyId', '=', storyId).execute()
    await db.deleteFrom('likeness').where('storyId', '=', storyId).execute()
    if (keys.length > 0)
      await db
        .insertInto('storyTrace')
        .values(keys.map((key) => ({ addressKey: key, storyId })))
        .execute()
    await keepFingerprints(db, { storyId }, fingerprints)
    if (keys.length > 0) await db.updateTable('followedItem').set({ storyId }).where('addressKey', 'in', keys).execute()
    if (copies.length > 0)
      await db.updateTable('followedItem').set({ storyId }).where('snapshotId', 'in', copies).execute()
    const items = (await alike(db, fingerprints)).flatMap(({ itemId }) => (itemId === null ? [] : [itemId]))
    if (items.length > 0)
      await db
        .updateTable('followedItem')
        .set({ storyId })
        .where('id', 'in', items)
        .where('storyId', 'is', null)
        .execute()
  })
}

/** All addresses and kept copies that a story came from, and its texts: as its source had it, and as it is out. Null where it isn't there. */
async function toldOf(
  db: Db,
  storyId: number,
): Promise<{ addresses: string[]; copies: number[]; fingerprints: readonly Fingerprint[] } | null> {
  const story = await db
    .selectFrom('story')
    .select(['currentRevisionId', 'publishedRevisionId'])
    .where('id', '=', storyId)
    .executeTakeFirst()
  if (!story?.currentRevisionId) return null
  const { document } = await revision(db, story.currentRevisionId)
  const out = story.publishedRevisionId === null ? null : (await revision(db, story.publishedRevisionId)).document
  const origins = await db
    .selectFrom('storyOrigin')
    .leftJoin('snapshot', 'snapshot.id', 'storyOrigin.snapshotId')
    .select(['snapshot.id', 'snapshot.address', 'snapshot.mediaType', 'storyOrigin.found'])
    .where('storyId', '=', storyId)
    .limit(20)
    .execute()
  const founds = origins.flatMap(({ found }) => foundIn(found))
  const addresses = [
    // What was taken from a feed or a mail is not from there alone: only a page is one story.
    ...origins.map(({ address, mediaType }) => (/html|^text\/plain/.test(mediaType ?? '') ? (address ?? '') : '')),
    ...founds.flatMap(({ findings }) => findings.filter(({ kind }) => kind === 'address').map(({ value }) => value)),
    ...[document, out].flatMap((each) => each?.hops.map((hop) => hop.address) ?? []),
  ]
  const texts = [...founds.map(toldBy), ...(out === null ? [] : [toldIn(out)])]
  const copies = origins.flatMap(({ id }) => id ?? [])
  return { addresses, copies, fingerprints: texts.flatMap(fingerprintsOf) }
}

/** What intake found, as the origin keeps it; older ones may lack a part. */
function foundIn(kept: string): Pick<Found, 'headline' | 'standfirst' | 'text' | 'findings'>[] {
  const { headline = '', standfirst = '', text = '', findings = [] } = JSON.parse(kept) as Partial<Found>
  return text === '' && findings.length === 0 ? [] : [{ headline, standfirst, text, findings }]
}

const toldIn = ({ headline, standfirst, body }: StoryDocument) => ({
  headline,
  summary: standfirst,
  text: body.map(textOf).join('\n\n'),
})
