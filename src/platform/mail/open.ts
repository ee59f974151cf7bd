import type { Store } from '../store/index.ts'
import { type Composed, compose, NoMail, type SigningOf } from './compose.ts'
import { isExample, type Mailer } from './mailer.ts'
import { keepInOutbox } from './outbox.ts'
import { openRelay } from './relay.ts'
import type { HeardOffers } from './smtp/dial.ts'

export interface MailerOptions {
  /** By which clock mails are dated. */
  readonly now: () => string
  /** For tests with a server of their own: lets mail to .example go to the relay. Never set it in a newsroom. */
  readonly relayExamples?: boolean
  /** The keys that mails from a domain are signed with; none where it isn't said. */
  readonly signing?: SigningOf
  /** Hears what relays can do. */
  readonly heard?: HeardOffers
}

/**
 * The way that mail leaves the house. Addresses that nobody has are always kept in the outbox; all others go to the
 * relay, or are refused where there is none: an outbox accepts nothing for a reader.
 */
export function openMailer(
  store: Store,
  smtpUrl: string | null,
  { now, relayExamples = false, signing = async () => [], heard }: MailerOptions,
): Mailer {
  const relay = smtpUrl === null ? null : openRelay(smtpUrl, heard)
  return {
    relay: relay !== null,
    async send(mail) {
      let composed: Composed
      try {
        composed = await compose(mail, now(), signing)
      } catch (problem) {
        if (problem instanceof NoMail) return { ok: false, why: 'refused', reply: problem.message }
        throw problem
      }
      if (relay !== null && (relayExamples || !isExample(mail.to))) return relay.send(composed)
      if (!isExample(mail.to)) return { ok: false, why: 'no relay' }
      await keepInOutbox(store.write, mail, composed, now())
      return { ok: true, by: 'outbox' }
    },
    close: () => relay?.close(),
  }
}
