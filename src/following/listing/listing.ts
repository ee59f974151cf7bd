import type { PageInput, Unreadable } from '../../intake/index.ts'
import type { Fingerprint } from '../alike/likeness.ts'

/** What stands at a followed address: the items of a feed, or the stories that a page links to and the feeds it names. */
export type Listing =
  | {
      readonly kind: 'feed'
      readonly title: string
      readonly language: string
      /** Minutes that the feed says it stays as it is; 0 where it says nothing. */
      readonly ttl: number
      readonly items: readonly ListedItem[]
    }
  | {
      readonly kind: 'page'
      readonly title: string
      readonly language: string
      readonly items: readonly ListedItem[]
      readonly feeds: readonly NamedFeed[]
      /** Does it ask for a password? */
      readonly signIn: boolean
    }

/** A feed that a page names in its head. */
export interface NamedFeed {
  readonly address: string
  readonly title: string
}

/** One story, as far as the source tells. */
export interface ListedItem {
  readonly address: string
  readonly headline: string
  /** Plain text; "" where there is none. */
  readonly summary: string
  readonly outlet: string
  readonly language: string
  /** ISO 8601 as given: a day, or an instant with or without an offset; "" where nothing is said. */
  readonly published: string
  readonly fingerprints: readonly Fingerprint[]
}

export type ListingRead =
  | { readonly ok: true; readonly listing: Listing }
  | { readonly ok: false; readonly problem: Unreadable['problem'] | 'unknownForm' }

export type ReadListing = (input: PageInput) => Promise<ListingRead>

/** What of a source is looked at: more than this stands in none that is followed by people. */
export const mostItems = 200
