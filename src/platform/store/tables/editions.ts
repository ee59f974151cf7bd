import type { Generated } from 'kysely'

/** Editions and their deliveries, and the outbox. */
export interface EditionTables {
  edition: EditionRow
  editionText: EditionTextRow
  editionItem: EditionItemRow
  editionWave: EditionWaveRow
  editionMail: EditionMailRow
  editionLink: EditionLinkRow
  editionOpen: EditionOpenRow
  delivery: DeliveryRow
  editionCourse: EditionCourseRow
  editionDomain: EditionDomainRow
  newsletterDay: NewsletterDayRow
  deliveryAttempt: DeliveryAttemptRow
  outbox: OutboxRow
  mailDay: MailDayRow
}

interface EditionRow {
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
  /** Off when somebody let it go on after a brake had stopped it. */
  brakes: Generated<'on' | 'off'>
  datedBy: Generated<string>
  enoughAt: string | null
  /** Of a notice: the edition that it is about. */
  noticeOf: number | null
  /** Somebody stopped it for good. */
  stoppedAt: string | null
}

interface EditionTextRow {
  editionId: number
  language: string
  subject: Generated<string>
  preview: Generated<string>
  greeting: Generated<string>
  greetingBlocks: Generated<string>
}

interface EditionLinkRow {
  editionId: number
  address: string
  outcome: 'there' | 'dead' | 'unknown'
  detail: Generated<string>
  checkedAt: string
}

/** How often an edition's page was opened on a day; of nobody in particular. */
interface EditionOpenRow {
  editionId: number
  language: string
  day: string
  opens: number
}

interface EditionItemRow {
  editionId: number
  workId: number
  place: number
  leftOut: Generated<number>
  pinned: Generated<number>
}

interface EditionWaveRow {
  id: Generated<number>
  editionId: number
  zone: string
  notBefore: string
}

interface EditionMailRow {
  editionId: number
  language: string
  subject: string
  html: string
  plain: string
  content: string
}

/** Where a delivery is: architecture's "Delivery" says which follows which. */
export type DeliveryState =
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

/** What ended a delivery without a mail; "" where nothing did. */
export type EndedBy =
  | ''
  | 'left'
  | 'erased'
  | 'paused'
  | 'bounced'
  | 'complained'
  | 'desk'
  | 'ended'
  | 'stopped'
  | 'stories'

interface DeliveryRow {
  id: Generated<number>
  editionId: number
  readerId: number | null
  waveId: number
  language: string
  state: DeliveryState
  attempt: Generated<number>
  notBefore: string
  leaseUntil: string | null
  leaseOwner: string | null
  domain: string
  changedAt: string
  replyCode: number | null
  reply: Generated<string>
  why: Generated<EndedBy>
}

/** How many came into a state in a minute; written by the database itself (0017). */
interface EditionCourseRow {
  editionId: number
  waveId: number
  state: DeliveryState | 'all'
  why: EndedBy
  minute: string
  slot: number
  n: number
}

interface EditionDomainRow {
  editionId: number
  state: DeliveryState | 'all'
  domain: string
  /** Empty for 'all'. */
  minute: string
  slot: number
  n: number
}

interface NewsletterDayRow {
  newsletterId: number
  day: string
  act: 'confirmed' | 'imported' | 'left' | 'erased' | 'dropped' | 'hard' | 'soft' | 'complaint' | 'other'
  slot: number
  n: number
}

interface DeliveryAttemptRow {
  id: Generated<number>
  deliveryId: number
  attempt: number
  startedAt: string
  endedAt: string | null
  outcome: Generated<string>
  replyCode: number | null
  reply: Generated<string>
}

/** How many mails of editions were accepted on a day of the newsroom's. */
interface MailDayRow {
  day: string
  accepted: number
}

interface OutboxRow {
  id: Generated<number>
  kind: string
  recipient: string
  subject: string
  source: Uint8Array
  at: string
}
