import type { Reason } from '../bounce.ts'
import type { Evidence } from '../evidence.ts'

/** Ways in which servers say one thing. They are families of wording, in each language that servers speak. */
export interface Family {
  readonly reason: Reason
  /** By language. Servers write without accents as often as with. */
  readonly says: Readonly<Record<string, readonly RegExp[]>>
  /** Words beside it that give it another meaning. */
  readonly unless?: RegExp
  /** What must be so besides the words. */
  readonly when?: (evidence: Evidence) => boolean
}
