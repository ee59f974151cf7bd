import type { Command } from './dialogue.ts'

/** All that is known of why a mail did not arrive at one address. */
export interface Evidence {
  /** RFC 3464: "failed", "delayed", "delivered", "relayed", "expanded"; '' where nobody says. */
  readonly action: string
  readonly status: string
  readonly reply: number
  readonly command: Command
  /** What the server said, on one line. */
  readonly said: string
  /** What the notice says about this address besides, on one line. */
  readonly told: string
  /** "smtp", "x-unix", "x-postfix": who speaks in the diagnostic. */
  readonly speaker: string
  /** The server that refused it, where somebody names it. */
  readonly receiver?: string
}
