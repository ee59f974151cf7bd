import type { ReasonCode } from '../found.ts'
import type { Mention } from './mention.ts'

/** What speaks for a quotation's speaker. */
export interface Attribution {
  readonly mention: Mention | null
  readonly verb: string
  readonly code: ReasonCode
  /** Is the clause joined to the quotation by comma, colon or verb, so that even one word is a quotation? */
  readonly direct: boolean
}
