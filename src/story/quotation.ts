import type { Language } from './language.ts'

/**
 * Who said it. "described" and "withheld" protect a source: what only the desk knows stays in `deskOnly` and leaves
 * it never. "unknown" is a quotation whose speaker nobody has found yet: the story lacks it.
 */
export type Speaker =
  | { readonly kind: 'named'; readonly name: string; readonly role: string; readonly party: string | null }
  | { readonly kind: 'described'; readonly description: string; readonly deskOnly: string }
  | { readonly kind: 'withheld'; readonly deskOnly: string }
  | { readonly kind: 'unknown' }

/** Words that somebody said. The words themselves stand in the body, under the mark with this id. */
export interface Quotation {
  readonly id: string
  readonly speaker: Speaker
  /** The verb of saying, as printed: "told", "added". */
  readonly verb: string
  /** The hop that it came by, by id. */
  readonly hop: string | null
  /** The words in the language in which they were said, where that is known and another one. */
  readonly original: { readonly language: Language; readonly text: string } | null
}
