import type { Child } from 'hono/jsx'
import type { Writing } from '../../platform/store/index.ts'
import type { Member } from '../../staff/index.ts'
import type { RelaysTaking, TakesMail } from '../checking/check.ts'
import type { Keys } from '../keys.ts'
import type { Forgetting } from '../leaving.ts'

/** Why an address must not be mailed. */
export interface Suppressed {
  readonly reason: 'left' | 'bounced' | 'complained' | 'erased' | 'desk'
  readonly at: string
}

/** What the readers' screens need from other places; web-desk.ts joins it. */
export interface ReaderDeskParts {
  readonly keys: Keys
  /** What DNS says of a domain. */
  readonly takesMail: TakesMail
  /** Which addresses the relay takes. */
  readonly relaysTaking: RelaysTaking
  readonly forgetting: readonly Forgetting[]
  /** What came back of the mail to a reader, for their page; null where nothing did. */
  readonly returned: (
    reader: { readonly id: number; readonly suppression: Suppressed | null },
    who: { readonly member: Member; readonly csrf: string },
  ) => Promise<Child>
  /** Another feature's part in lifting a suppression, in the same transaction. */
  readonly lifting: (db: Writing, readerId: number, at: string) => Promise<void>
}
