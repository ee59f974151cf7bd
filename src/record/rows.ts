import { createHash } from 'node:crypto'
import { type Db, held, only, type Writing } from '../platform/store/index.ts'
import { blockKinds } from '../story/blocks/index.ts'
import type { Block, StoryDocument } from '../story/document.ts'
import { linesOf } from '../story/editing/lines.ts'
import { publicForm } from '../story/public.ts'
import { canonicalJson } from '../story/stored/canonical.ts'
import { parseDocument, storedText } from '../story/stored/parse.ts'

/** The stages of the board, in the order that a story goes through them. */
export const stages = ['draft', 'translating', 'checking', 'ready', 'published', 'withdrawn'] as const
export type Stage = (typeof stages)[number]

/** One article in one language, as it stands now. */
export interface Story {
  readonly id: number
  readonly publicId: string
  readonly workId: number
  readonly language: string
  readonly stage: Stage
  readonly headline: string
  readonly section: string
  readonly slug: string
  readonly currentRevisionId: number
  readonly publishedRevisionId: number | null
  readonly firstPublishedAt: string | null
  readonly changedAt: string
  readonly localDay: string | null
  readonly publishAt: string | null
  readonly dueAt: string | null
  readonly assignedTo: number | null
  readonly createdBy: number | null
  readonly withdrawnAt: string | null
  readonly withdrawnReason: string
}

/** One exact text of a story. Never changed once written. */
export interface Revision {
  readonly id: number
  readonly storyId: number
  readonly number: number
  readonly parentId: number | null
  readonly document: StoryDocument
  /** Of the canonical JSON of the whole document: what sign-offs are for. Never leaves the desk. */
  readonly sha256: string
  /** Of what readers may see: what publications and feeds may name. */
  readonly publicSha256: string
  readonly authorId: number | null
  readonly createdAt: string
  readonly note: string
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A document as a row of `revision` keeps it. */
export function sealed(document: StoryDocument): { document: string; sha256: string; publicSha256: string } {
  const text = storedText(document)
  return { document: text, sha256: sha256(text), publicSha256: sha256(canonicalJson(publicForm(document))) }
}

const storyColumns = [
  'id',
  'publicId',
  'workId',
  'language',
  'stage',
  'headline',
  'section',
  'slug',
  'currentRevisionId',
  'publishedRevisionId',
  'firstPublishedAt',
  'changedAt',
  'localDay',
  'publishAt',
  'dueAt',
  'assignedTo',
  'createdBy',
  'withdrawnAt',
  'withdrawnReason',
] as const

/** The columns of a story, to select from. */
export const stories = (db: Db | Writing) =>
  db.selectFrom('story').select(storyColumns).$narrowType<{ currentRevisionId: number }>()

/** A story. In a transaction nobody else changes it until that ends. */
export const storyById = (db: Db | Writing, id: number): Promise<Story> =>
  only(held(db, stories(db).where('id', '=', id)).executeTakeFirst(), `Story ${id}`)

export const storyByPublicId = (db: Db, publicId: string): Promise<Story | undefined> =>
  stories(db).where('publicId', '=', publicId).executeTakeFirst()

type RevisionRow = Omit<Revision, 'document'> & { document: string }

/** A row with its document read. What stands in the table was checked when it was written. */
export const asRevision = (row: RevisionRow): Revision => ({ ...row, document: readStored(row.document) })

/**
 * A document as a table holds it. It was checked when it was written, so it is checked again only where it holds
 * something that this version doesn't know: a front page reads two dozen of them.
 */
export function readStored(text: string): StoryDocument {
  const stored = JSON.parse(text) as StoryDocument
  if (stored.schema === 1 && stored.body.every(isKnown)) return stored
  const read = parseDocument(stored)
  if (!read.ok) throw new Error(`A kept document can’t be read: ${read.problems.join('; ')}`)
  return read.document
}

const knownMarks = new Set(['strong', 'emphasis', 'link', 'quotation'])

function isKnown(block: Block): boolean {
  if (!(block.type in blockKinds) || block.type === 'unknown') return false
  return linesOf(block).every((line) =>
    line.every((piece) => piece.marks?.every((mark) => knownMarks.has(mark.type)) ?? true),
  )
}

/** A revision with its document. */
export async function revision(db: Db | Writing, id: number): Promise<Revision> {
  return asRevision(
    await only(db.selectFrom('revision').selectAll().where('id', '=', id).executeTakeFirst(), `Revision ${id}`),
  )
}

/** What a list of revisions tells: without the documents, the newest first. */
export async function revisionsOf(db: Db, storyId: number) {
  const rows = await db
    .selectFrom('revision')
    .leftJoin('member', 'member.id', 'revision.authorId')
    .leftJoin('partyName', (join) =>
      join.onRef('partyName.partyId', '=', 'member.partyId').on('partyName.kind', '=', 'full'),
    )
    .select([
      'revision.id',
      'revision.number',
      'revision.createdAt',
      'revision.note',
      'revision.authorId',
      'partyName.name as author',
    ])
    .where('storyId', '=', storyId)
    .orderBy('number', 'desc')
    .orderBy('partyName.id')
    .execute()
  // A person has a name in each language: the first one is theirs here.
  return rows.filter((row, at) => row.id !== rows[at - 1]?.id)
}
