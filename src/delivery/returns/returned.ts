import type { Instant } from '../../story/time.ts'

/** By which way it came in. */
export type ReturnSource = 'smtp' | 'mailbox' | HookProvider

/** The providers whose webhooks are understood. */
export const hookProviders = ['ses', 'postmark', 'mailgun', 'sendgrid', 'brevo'] as const
export type HookProvider = (typeof hookProviders)[number]

/** A bounce, a complaint or something else that came back for a mail of ours, whichever way it took. */
export interface Returned {
  readonly kind: 'hard' | 'soft' | 'complaint' | 'auto-reply' | 'other'
  /** A word for why: "userunknown", "mailboxfull", … */
  readonly reason: string
  /** The enhanced status code (RFC 3463) where there is one: "5.1.1". */
  readonly status: string
  /** What the receiving server said, as it came. */
  readonly said: string
  /** Return paths and Message-IDs in which a mark of ours may stand (identity.ts). */
  readonly marks: readonly string[]
  /** The addresses that it is about, as reported. */
  readonly addresses: readonly string[]
  /** False while a server still tries: then nothing has come back yet. */
  readonly final: boolean
  readonly at: Instant
  /** What is the same for the same bounce told twice: the notice's own Message-ID, a provider's event id. */
  readonly event: string
  readonly source: ReturnSource
}
