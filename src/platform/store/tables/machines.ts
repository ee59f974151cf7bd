import type { Generated } from 'kysely'

/** The machines: events, rendered pages, jobs, the audit trail. */
export interface MachineTables {
  event: EventRow
  listener: ListenerRow
  page: PageRow
  pageKey: PageKeyRow
  job: JobRow
  audit: AuditRow
  attemptCount: AttemptCountRow
}

interface EventRow {
  id: Generated<number>
  at: string
  actorId: number | null
  kind: string
  subject: string
  subjectId: number
  detail: Generated<string>
}

interface ListenerRow {
  name: string
  eventId: number
  changedAt: string
}

interface PageRow {
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

interface PageKeyRow {
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

interface AuditRow {
  id: Generated<number>
  at: string
  memberId: number | null
  act: string
  subject: string
  detail: Generated<string>
}

interface AttemptCountRow {
  name: string
  since: string
  count: number
}
