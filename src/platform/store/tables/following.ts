import type { Generated } from 'kysely'

/** Followed sources: feeds and pages, what stood in them, and what tells a story that we have. */
export interface FollowingTables {
  followed: FollowedRow
  followedHost: FollowedHostRow
  followedItem: FollowedItemRow
  followedSeen: FollowedSeenRow
  storyTrace: StoryTraceRow
  likeness: LikenessRow
}

interface FollowedRow {
  id: Generated<number>
  publicId: string
  kind: 'feed' | 'page' | 'folder' | 'mailbox'
  address: string
  addressKey: string
  host: string
  name: string
  language: Generated<string>
  state: 'followed' | 'paused' | 'gone'
  nextAt: string | null
  minutes: number
  lookedAt: string | null
  newsAt: string | null
  failures: Generated<number>
  problem: Generated<string>
  etag: Generated<string>
  lastModified: Generated<string>
  reading: Generated<number>
  readTo: Generated<string>
  leaseUntil: string | null
  createdBy: number | null
  createdAt: string
}

interface FollowedHostRow {
  host: string
  nextAt: string
  leaseUntil: string | null
  leaseOwner: string | null
  robots: Generated<string>
  robotsUntil: string | null
}

interface FollowedItemRow {
  id: Generated<number>
  publicId: string
  followedId: number
  address: string
  addressKey: string
  headline: string
  summary: Generated<string>
  outlet: Generated<string>
  language: Generated<string>
  seenAt: string
  shownAt: string
  state: 'new' | 'brought in' | 'set aside'
  changedBy: number | null
  changedAt: string | null
  review: Generated<string>
  storyId: number | null
  likeId: number | null
  snapshotId: Generated<number | null>
  refused: Generated<string>
}

interface FollowedSeenRow {
  followedId: number
  addressKey: string
  reading: number
}

interface StoryTraceRow {
  addressKey: string
  storyId: number
}

interface LikenessRow {
  id: Generated<number>
  itemId: number | null
  storyId: number | null
  signature: string
  b0: number
  b1: number
  b2: number
  b3: number
  b4: number
  b5: number
  b6: number
  b7: number
}
