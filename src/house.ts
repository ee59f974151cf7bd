import type { Store, Writing } from './platform/store/index.ts'
import type { Newsroom } from './settings.ts'
import type { Instant } from './story/time.ts'

/** Who changed the newsroom, and what of it, where that is more than its settings. */
export interface NewsroomChange {
  /** Null from the command line and at the first start. */
  readonly by: number | null
  readonly what?: 'sections' | 'texts'
  /** What else is written in the same transaction: with the change, or not at all. */
  readonly also?: (db: Writing) => Promise<void>
}

/** What app.ts hands to every feature: the records, the clock, new ids, and what the newsroom wants. */
export interface House {
  readonly store: Store
  readonly now: () => Instant
  /** A new public id: a UUIDv7 (RFC 9562), so that ids sort by time. */
  readonly newId: () => string
  /** The newsroom's settings as they are now. */
  readonly newsroom: () => Newsroom
  /** Changes settings, and makes all pages anew where `everyPage`. The event tells who did it, and to what. */
  readonly changeNewsroom: (change: Partial<Newsroom>, everyPage?: boolean, told?: NewsroomChange) => Promise<void>
  /** Reads the settings anew, after another thread or process has changed them. */
  readonly rereadNewsroom: () => Promise<void>
  /** Tells the other threads that something was committed: jobs, events and deliveries are looked at now. */
  readonly wake: () => void
}
