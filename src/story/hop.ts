import type { Language } from './language.ts'
import type { Day } from './time.ts'

/** What happened at a step of the source chain. */
export const hopKinds = ['interview', 'statement', 'document', 'report', 'translation', 'observation'] as const
export type HopKind = (typeof hopKinds)[number]

/** One step of how the story reached us. Fields that nobody knows are "", never guessed. */
export interface Hop {
  readonly id: string
  readonly kind: HopKind
  /** Who was spoken to, in an interview or statement. */
  readonly with: string
  readonly publisher: string
  readonly author: string
  readonly address: string
  readonly language: Language | ''
  readonly publishedOn: Day | ''
  /** Did the newsroom see it itself, or do others say so? The full and the empty dot. */
  readonly seen: 'us' | 'others'
  /** A hop for the desk only is in no page, feed, export or hash that leaves the desk. */
  readonly visible: 'public' | 'desk'
  /** Words for the desk, never shown to readers. */
  readonly deskNote: string
  /** SHA-256 of the kept copy, and whether readers may know of it. */
  readonly snapshot: { readonly sha256: string; readonly seenAt: string; readonly visible: 'public' | 'desk' } | null
}

/** A hop of which nothing is known yet. */
export const emptyHop = (id: string): Hop => ({
  id,
  kind: 'report',
  with: '',
  publisher: '',
  author: '',
  address: '',
  language: '',
  publishedOn: '',
  seen: 'others',
  visible: 'public',
  deskNote: '',
  snapshot: null,
})
