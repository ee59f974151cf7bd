import type { Generated } from 'kysely'

/** Stories: their revisions and drafts, what was confirmed and signed, what readers were shown. */
export interface StoryTables {
  section: SectionRow
  tag: TagRow
  work: WorkRow
  story: StoryRow
  revision: RevisionRow
  draft: DraftRow
  draftUpdate: DraftUpdateRow
  snapshot: SnapshotRow
  storyOrigin: StoryOriginRow
  confirmation: ConfirmationRow
  remark: RemarkRow
  signOff: SignOffRow
  publication: PublicationRow
  correction: CorrectionRow
  address: AddressRow
  frontPlace: FrontPlaceRow
  quoted: QuotedRow
  relation: RelationRow
  report: ReportRow
}

interface SectionRow {
  id: Generated<number>
  slug: string
  place: Generated<number>
  names: Generated<string>
}

interface TagRow {
  id: Generated<number>
  slug: string
  names: Generated<string>
}

interface WorkRow {
  id: Generated<number>
  publicId: string
  createdAt: string
}

interface StoryRow {
  id: Generated<number>
  publicId: string
  workId: number
  language: string
  stage: 'draft' | 'translating' | 'checking' | 'ready' | 'published' | 'withdrawn'
  headline: string
  section: Generated<string>
  slug: Generated<string>
  currentRevisionId: number | null
  publishedRevisionId: number | null
  firstPublishedAt: string | null
  changedAt: string
  localDay: string | null
  publishAt: string | null
  embargoUntil: string | null
  dueAt: string | null
  assignedTo: number | null
  createdBy: number | null
  createdAt: string
  withdrawnAt: string | null
  withdrawnReason: Generated<string>
  archiveNumber: Generated<number | null>
}

interface RevisionRow {
  id: Generated<number>
  storyId: number
  number: number
  parentId: number | null
  document: string
  sha256: string
  publicSha256: string
  authorId: number | null
  createdAt: string
  note: Generated<string>
}

interface DraftRow {
  id: Generated<number>
  storyId: number
  baseRevisionId: number | null
  createdBy: number | null
  createdAt: string
  closedAt: string | null
  outcome: Generated<'open' | 'saved' | 'stale' | 'merged' | 'dropped'>
}

interface DraftUpdateRow {
  id: Generated<number>
  draftId: number
  kind: string
  payload: string
  authorId: number | null
  createdAt: string
}

interface SnapshotRow {
  id: Generated<number>
  sha256: string
  address: string
  mediaType: string
  size: number
  seenAt: string
  visible: Generated<'public' | 'desk'>
}

interface StoryOriginRow {
  id: Generated<number>
  storyId: number
  revisionId: number | null
  snapshotId: number | null
  found: Generated<string>
  createdAt: string
}

interface ConfirmationRow {
  id: Generated<number>
  storyId: number
  subject: 'quotation' | 'hop'
  subjectId: string
  fingerprint: string
  memberId: number
  at: string
}

interface RemarkRow {
  id: Generated<number>
  storyId: number
  subjectId: Generated<string>
  memberId: number | null
  words: string
  at: string
  answeredAt: string | null
}

interface SignOffRow {
  id: Generated<number>
  revisionId: number | null
  editionId: number | null
  editionSha256: string | null
  role: string
  memberId: number
  at: string
  withdrawnAt: string | null
}

interface PublicationRow {
  id: Generated<number>
  storyId: number
  revisionId: number
  sequence: number
  hash: string
  previousHash: string
  signature: Generated<string>
  memberId: number | null
  at: string
}

interface CorrectionRow {
  id: Generated<number>
  publicId: string
  storyId: number
  kind: 'correction' | 'clarification' | 'update' | 'retraction'
  note: string
  toldBy: Generated<string>
  beforeRevisionId: number | null
  afterRevisionId: number | null
  memberId: number | null
  at: string
}

interface AddressRow {
  path: string
  kind: 'story' | 'redirect' | 'gone'
  storyId: number | null
  target: Generated<string>
  createdAt: string
}

interface FrontPlaceRow {
  language: string
  place: number
  storyId: number
}

interface QuotedRow {
  storyId: number
  quotationId: string
  partyId: number | null
  speaker: string
  words: string
  at: string
}

interface RelationRow {
  fromStoryId: number
  toStoryId: number
}

interface ReportRow {
  id: Generated<number>
  storyId: number | null
  path: Generated<string>
  words: string
  contact: Generated<string>
  at: string
  answeredAt: string | null
  answeredBy: number | null
}
