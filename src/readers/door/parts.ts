import type { Context } from 'hono'
import type { Html } from '../../story/blocks/kind.ts'
import type { RelaysTaking, TakesMail } from '../checking/check.ts'
import type { Telling } from '../exporting.ts'
import type { Keys } from '../keys.ts'
import type { Forgetting } from '../leaving.ts'
import type { Evidence } from '../subscribing.ts'
import { networkPart } from './robots/limits.ts'

/** What a single mail is: a confirmation, a test of an edition. */
export interface SingleMail {
  /** What it is for, as the outbox shows it: "confirm", "already", "test". */
  readonly kind: string
  readonly to: string
  /** "The Harbour Desk <week@harbourdesk.example>" */
  readonly from: string
  readonly replyTo?: string
  readonly subject: string
  readonly text: string
  readonly html?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly messageId?: string
}

/** A page of the site around some words: masthead and foot, uncached. */
export type SiteFrame = (page: { language: string; title: string; body: Html }) => Html | Promise<Html>

/** What the readers' screens need from the house. */
export interface ReaderParts {
  readonly keys: Keys
  readonly frame: SiteFrame
  /** Is there a relay? Without one only addresses under .example get mail, in the outbox. */
  readonly relay: boolean
  /** What DNS says of a domain. */
  readonly takesMail: TakesMail
  /** Which addresses the relay takes. */
  readonly relaysTaking: RelaysTaking
  /** The network address that a request came from, proxies that are trusted left out. */
  readonly networkOf: (context: Context) => string
  /** What other features do when a reader is forgotten. */
  readonly forgetting: readonly Forgetting[]
  /** What other features know of a reader, for the file with everything. */
  readonly telling: readonly Telling[]
}

/** So many mails in a day one address gets because somebody typed it into a form of ours. */
export const mailsADay = 3

/** Where a reader's words came from, for the consent. */
export const evidenceOf = (
  parts: ReaderParts,
  context: Context,
  form: string,
  place: Evidence['place'] = '',
): Evidence => ({
  form,
  place,
  networkHash: parts.keys.hash('network', networkPart(parts.networkOf(context))),
})
