import type { Generated } from 'kysely'

/** What came back, and the mailbox that it is read from. */
export interface BounceTables {
  bounce: BounceRow
  bounceMailbox: BounceMailboxRow
}

interface BounceRow {
  id: Generated<number>
  eventKey: string
  readerId: number | null
  deliveryId: number | null
  kind: 'hard' | 'soft' | 'complaint' | 'other'
  reason: string
  status: Generated<string>
  said: Generated<string>
  source: string
  foundBy: 'mark' | 'address'
  suppressed: Generated<number>
  at: string
  keptAt: string
  liftedAt: string | null
}

interface BounceMailboxRow {
  address: string
  readTo: Generated<string>
  nextAt: string
  lookedAt: string | null
  leaseUntil: string | null
  failures: Generated<number>
  problem: Generated<string>
}
