import type { Db } from '../platform/store/index.ts'
import { type Revision, readStored, revision } from '../record/index.ts'
import { textOf } from '../story/blocks/index.ts'
import type { StoryDocument } from '../story/document.ts'

type Choice = readonly [value: string, words: string]

/** The pictures of ours that a story may take, newest first, by their words in a language. */
export async function picturesToChoose(db: Db, language: string): Promise<Choice[]> {
  const rows = await db
    .selectFrom('media')
    .leftJoin('mediaText', (join) => join.onRef('mediaText.mediaId', '=', 'media.id').on('language', '=', language))
    .select(['publicId', 'alt', 'caption', 'media.createdAt'])
    .orderBy('media.id', 'desc')
    .limit(100)
    .execute()
  return rows.map((row) => [row.publicId, (row.alt || row.caption || row.createdAt.slice(0, 10)).slice(0, 60)])
}

/** The published stories of a language that another may point to, newest first. */
export async function storiesToChoose(db: Db, language: string): Promise<Choice[]> {
  const rows = await db
    .selectFrom('story')
    .select(['publicId', 'headline'])
    .where('language', '=', language)
    .where('publishedRevisionId', 'is not', null)
    .orderBy('firstPublishedAt', 'desc')
    .limit(100)
    .execute()
  return rows.map((row) => [row.publicId, row.headline])
}

/** The newsroom's sections by address, with their names in a language. */
export async function sectionsToChoose(db: Db, language: string): Promise<Choice[]> {
  const rows = await db.selectFrom('section').select(['slug', 'names']).orderBy('place').execute()
  return rows.map(({ slug, names }) => [slug, (JSON.parse(names) as Record<string, string>)[language] ?? slug])
}

/** The members at work, by id, as their names are written in a language or else first. */
export async function membersAtWork(db: Db, language: string): Promise<Map<number, MemberName>> {
  const members = await everyMember(db, language)
  return new Map([...members].filter(([, { endedAt }]) => endedAt === null))
}

interface MemberName {
  readonly name: string
  readonly initials: string
  readonly endedAt: string | null
}

/** All members that ever were, by id, as their names are written in a language or else first. */
export async function everyMember(db: Db, language: string): Promise<Map<number, MemberName>> {
  const rows = await db
    .selectFrom('member')
    .innerJoin('partyName', (join) =>
      join.onRef('partyName.partyId', '=', 'member.partyId').on('partyName.kind', '=', 'full'),
    )
    .select(['member.id', 'member.initials', 'partyName.name', 'partyName.language', 'member.endedAt'])
    .orderBy('member.id')
    .orderBy('partyName.id')
    .execute()
  const members = new Map<number, MemberName>()
  for (const row of rows) {
    const { name, initials, endedAt } = row
    if (!members.has(row.id) || row.language === language) members.set(row.id, { name, initials, endedAt })
  }
  return members
}

/** What somebody of this name is called in a language; the name as it is where nobody else is known by it. */
export async function nameIn(db: Db, name: string, language: string): Promise<string> {
  const row = await db
    .selectFrom('partyName as known')
    .innerJoin('partyName as own', 'own.partyId', 'known.partyId')
    .select('own.name')
    .where('known.name', '=', name)
    .where('known.kind', '=', 'full')
    .where('own.kind', '=', 'full')
    .where('own.language', '=', language)
    .orderBy('own.id')
    .executeTakeFirst()
  return row?.name ?? name
}

/** The texts that a translation was made from, by their SHA-256. */
export async function sourcesOf(db: Db, document: StoryDocument): Promise<Map<string, StoryDocument>> {
  const hashes = [...new Set(document.body.flatMap((block) => block.attrs.from?.revision ?? []))]
  if (hashes.length === 0) return new Map()
  const rows = await db
    .selectFrom('revision')
    .select(['sha256', 'document'])
    .where('sha256', 'in', hashes)
    .orderBy('id', 'desc')
    .execute()
  return new Map(rows.map((row) => [row.sha256, readStored(row.document)]))
}

/** What the blocks of a translation were made from: the source's text and language, by the translation's block. */
export async function originalsOf(
  db: Db,
  document: StoryDocument,
): Promise<Map<string, { text: string; language: string }>> {
  const originals = new Map<string, { text: string; language: string }>()
  const sources = await sourcesOf(db, document)
  for (const { attrs } of document.body) {
    const source = attrs.from && sources.get(attrs.from.revision)
    const block = source?.body.find((each) => each.attrs.id === attrs.from?.block)
    if (source && block) originals.set(attrs.id, { text: textOf(block), language: source.language })
  }
  return originals
}

/** The other languages of a work. */
export const otherLanguages = (db: Db, workId: number, storyId: number) =>
  db
    .selectFrom('story')
    .select(['publicId', 'language', 'stage', 'headline'])
    .where('workId', '=', workId)
    .where('id', '!=', storyId)
    .orderBy('language')
    .execute()

/** A revision of this story, or undefined when it is another's or none. */
export async function revisionOf(db: Db, storyId: number, revisionId: number): Promise<Revision | undefined> {
  const row = await db
    .selectFrom('revision')
    .select('id')
    .where('id', '=', revisionId)
    .where('storyId', '=', storyId)
    .executeTakeFirst()
  return row && revision(db, row.id)
}

/** The media that a document shows. */
export const mediaIn = (document: StoryDocument): string[] => [
  ...new Set(
    [document.lead, ...document.body.map((block) => (block.type === 'picture' ? block.attrs.picture : null))].flatMap(
      (picture) => picture?.media ?? [],
    ),
  ),
]

/** The kept copies that a story was brought in from. */
export const copiesOf = (db: Db, storyId: number): Promise<{ sha256: string; seenAt: string }[]> =>
  db
    .selectFrom('storyOrigin')
    .innerJoin('snapshot', 'snapshot.id', 'storyOrigin.snapshotId')
    .select(['snapshot.sha256', 'snapshot.seenAt'])
    .where('storyOrigin.storyId', '=', storyId)
    .orderBy('storyOrigin.id')
    .execute()
