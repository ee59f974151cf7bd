import type { Generated } from 'kysely'

/**
 * The tables as Kysely sees them: one interface each, columns in camel case. What they mean stands in migrations/.
 * Instants are ISO text, days "2026-01-30", truth values 0 or 1, lists and documents JSON as text.
 */

export interface SettingRow {
  name: string
  value: string
  changedAt: string
}

export interface MessageRow {
  name: string
  language: string
  value: string
  changedAt: string
}

export interface PartyRow {
  id: Generated<number>
  publicId: string
  kind: 'person' | 'organisation'
  slug: string | null
  note: Generated<string>
  createdAt: string
}

export interface PartyNameRow {
  id: Generated<number>
  partyId: number
  language: string
  script: Generated<string>
  kind: 'full' | 'short' | 'alias' | 'sort'
  name: string
  folded: string
}

export interface MemberRow {
  id: Generated<number>
  publicId: string
  partyId: number
  initials: string
  email: string
  passwordHash: string | null
  language: Generated<string>
  createdAt: string
  endedAt: string | null
}

export interface MemberRoleRow {
  memberId: number
  role: 'translator' | 'editor' | 'publisher' | 'administrator'
}

export interface SessionRow {
  id: Generated<number>
  tokenHash: string
  memberId: number
  csrf: string
  createdAt: string
  seenAt: string
  endsAt: string
  agent: Generated<string>
}

export interface TokenRow {
  id: Generated<number>
  tokenHash: string
  kind: string
  subject: string
  detail: Generated<string>
  createdAt: string
  endsAt: string
  usedAt: string | null
}

export interface SectionRow {
  id: Generated<number>
  slug: string
  place: Generated<number>
  names: Generated<string>
}

export interface TagRow {
  id: Generated<number>
  slug: string
  names: Generated<string>
}

export interface WorkRow {
  id: Generated<number>
  publicId: string
  createdAt: string
}

export interface StoryRow {
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

export interface RevisionRow {
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

export interface DraftRow {
  id: Generated<number>
  storyId: number
  baseRevisionId: number | null
  createdBy: number | null
  createdAt: string
  closedAt: string | null
  outcome: Generated<'open' | 'saved' | 'stale' | 'merged' | 'dropped'>
}

export interface DraftUpdateRow {
  id: Generated<number>
  draftId: number
  kind: string
  payload: string
  authorId: number | null
  createdAt: string
}

export interface SnapshotRow {
  id: Generated<number>
  sha256: string
  address: string
  mediaType: string
  size: number
  seenAt: string
  visible: Generated<'public' | 'desk'>
}

export interface StoryOriginRow {
  id: Generated<number>
  storyId: number
  revisionId: number | null
  snapshotId: number | null
  found: Generated<string>
  createdAt: string
}

export interface ConfirmationRow {
  id: Generated<number>
  storyId: number
  subject: 'quotation' | 'hop'
  subjectId: string
  fingerprint: string
  memberId: number
  at: string
}

export interface RemarkRow {
  id: Generated<number>
  storyId: number
  subjectId: Generated<string>
  memberId: number | null
  words: string
  at: string
  answeredAt: string | null
}

export interface SignOffRow {
  id: Generated<number>
  revisionId: number | null
  editionId: number | null
  editionSha256: string | null
  role: string
  memberId: number
  at: string
  withdrawnAt: string | null
}

export interface PublicationRow {
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

export interface CorrectionRow {
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

export interface AddressRow {
  path: string
  kind: 'story' | 'redirect' | 'gone'
  storyId: number | null
  target: Generated<string>
  createdAt: string
}

export interface FrontPlaceRow {
  language: string
  place: number
  storyId: number
}

export interface MediaRow {
  id: Generated<number>
  publicId: string
  sha256: string
  mediaType: string
  width: number
  height: number
  size: number
  focalX: Generated<number>
  focalY: Generated<number>
  rights: Generated<string>
  rightsEnd: string | null
  createdBy: number | null
  createdAt: string
}

export interface MediaVariantRow {
  mediaId: number
  width: number
  format: string
  sha256: string
  size: number
}

export interface MediaTextRow {
  mediaId: number
  language: string
  alt: Generated<string>
  caption: Generated<string>
  credit: Generated<string>
}

export interface QuotedRow {
  storyId: number
  quotationId: string
  partyId: number | null
  speaker: string
  words: string
  at: string
}

export interface RelationRow {
  fromStoryId: number
  toStoryId: number
}

export interface ReportRow {
  id: Generated<number>
  storyId: number | null
  path: Generated<string>
  words: string
  contact: Generated<string>
  at: string
  answeredAt: string | null
  answeredBy: number | null
}

export interface ReaderRow {
  id: Generated<number>
  publicId: string
  addressCipher: Uint8Array
  addressHash: Uint8Array
  keyVersion: number
  normalisation: number
  domain: string
  zone: string
  language: string
  createdAt: string
  changedAt: string
}

export interface SuppressionRow {
  addressHash: Uint8Array
  keyVersion: number
  reason: 'left' | 'bounced' | 'complained' | 'erased' | 'desk'
  detail: Generated<string>
  at: string
}

export interface NewsletterRow {
  id: Generated<number>
  publicId: string
  slug: string
  languages: string
  schedule: string
  gathering: Generated<string>
  sender: string
  replyTo: Generated<string>
  inDoubt: Generated<'send again' | 'hold'>
  createdAt: string
  endedAt: string | null
}

export interface NewsletterTextRow {
  newsletterId: number
  language: string
  name: string
  pitch: Generated<string>
  scheduleLine: Generated<string>
}

export interface ConsentTextRow {
  id: Generated<number>
  newsletterId: number
  language: string
  words: string
  sha256: string
  createdAt: string
}

export interface SubscriptionRow {
  id: Generated<number>
  readerId: number
  newsletterId: number
  state: 'waiting' | 'confirmed' | 'left' | 'paused'
  language: string
  askedAt: string
  confirmedAt: string | null
  leftAt: string | null
  pausedUntil: string | null
}

export interface ConsentRow {
  id: Generated<number>
  readerId: number
  newsletterId: number
  consentTextId: number | null
  act: 'asked' | 'confirmed' | 'left' | 'imported'
  form: Generated<string>
  networkHash: Uint8Array | null
  at: string
}

export interface EditionRow {
  id: Generated<number>
  publicId: string
  newsletterId: number
  number: number
  day: string
  state: 'gathering' | 'released' | 'sent' | 'stopped'
  gatheredFrom: string
  closesAt: string
  releaseAt: string
  endsAt: string
  releasedAt: string | null
  releasedBy: number | null
  sha256: Generated<string>
  createdAt: string
  problem: Generated<string>
  itemOrder: Generated<'front' | 'clock' | 'hand'>
  filledTo: Generated<number>
  filledAt: string | null
}

export interface EditionTextRow {
  editionId: number
  language: string
  subject: Generated<string>
  preview: Generated<string>
  greeting: Generated<string>
}

export interface EditionItemRow {
  editionId: number
  workId: number
  place: number
  leftOut: Generated<number>
  pinned: Generated<number>
}

export interface EditionWaveRow {
  id: Generated<number>
  editionId: number
  zone: string
  notBefore: string
}

export interface EditionMailRow {
  editionId: number
  language: string
  subject: string
  html: string
  plain: string
  content: string
}

export interface DeliveryRow {
  id: Generated<number>
  editionId: number
  readerId: number | null
  waveId: number
  language: string
  state:
    | 'queued'
    | 'sending'
    | 'in doubt'
    | 'deferred'
    | 'accepted'
    | 'failed'
    | 'bounced'
    | 'complained'
    | 'suppressed'
    | 'withdrawn'
  attempt: Generated<number>
  notBefore: string
  leaseUntil: string | null
  leaseOwner: string | null
  domain: string
  changedAt: string
  replyCode: number | null
  reply: Generated<string>
}

export interface DeliveryAttemptRow {
  id: Generated<number>
  deliveryId: number
  attempt: number
  startedAt: string
  endedAt: string | null
  outcome: Generated<string>
  replyCode: number | null
  reply: Generated<string>
}

export interface OutboxRow {
  id: Generated<number>
  kind: string
  recipient: string
  subject: string
  source: Uint8Array
  at: string
}

export interface EventRow {
  id: Generated<number>
  at: string
  actorId: number | null
  kind: string
  subject: string
  subjectId: number
  detail: Generated<string>
}

export interface ListenerRow {
  name: string
  eventId: number
  changedAt: string
}

export interface PageRow {
  id: Generated<number>
  path: string
  generation: number
  status: number
  headers: string
  etag: string
  identity: Uint8Array | null
  brotli: Uint8Array | null
  gzip: Uint8Array | null
  madeAt: string
  eventId: Generated<number>
}

export interface PageKeyRow {
  key: string
  pageId: number
}

export interface JobRow {
  id: Generated<number>
  kind: string
  payload: Generated<string>
  onceKey: string | null
  state: 'waiting' | 'running' | 'done' | 'failed'
  runAt: string
  attempts: Generated<number>
  maxAttempts: number
  leaseUntil: string | null
  leaseOwner: string | null
  problem: Generated<string>
  createdAt: string
  endedAt: string | null
}

export interface AuditRow {
  id: Generated<number>
  at: string
  memberId: number | null
  act: string
  subject: string
  detail: Generated<string>
}

export interface AttemptCountRow {
  name: string
  since: string
  count: number
}

/** Every table, by name. */
export interface Tables {
  setting: SettingRow
  message: MessageRow
  party: PartyRow
  partyName: PartyNameRow
  member: MemberRow
  memberRole: MemberRoleRow
  session: SessionRow
  token: TokenRow
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
  media: MediaRow
  mediaVariant: MediaVariantRow
  mediaText: MediaTextRow
  quoted: QuotedRow
  relation: RelationRow
  report: ReportRow
  reader: ReaderRow
  suppression: SuppressionRow
  newsletter: NewsletterRow
  newsletterText: NewsletterTextRow
  consentText: ConsentTextRow
  subscription: SubscriptionRow
  consent: ConsentRow
  edition: EditionRow
  editionText: EditionTextRow
  editionItem: EditionItemRow
  editionWave: EditionWaveRow
  editionMail: EditionMailRow
  delivery: DeliveryRow
  deliveryAttempt: DeliveryAttemptRow
  outbox: OutboxRow
  event: EventRow
  listener: ListenerRow
  page: PageRow
  pageKey: PageKeyRow
  job: JobRow
  audit: AuditRow
  attemptCount: AttemptCountRow
}
