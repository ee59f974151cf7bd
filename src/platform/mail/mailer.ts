/** One mail to one person. */
export interface Mail {
  /** What it is for, as the outbox shows it: "confirm", "already", "sign-in", "invitation", "edition", "test". */
  readonly kind: string
  /** One bare address. */
  readonly to: string
  /** "The Harbour Desk <week@harbourdesk.example>" */
  readonly from: string
  readonly replyTo?: string | undefined
  readonly subject: string
  readonly text: string
  readonly html?: string | undefined
  /** Fields besides, by name: { "List-Unsubscribe": "<https://…>" }. */
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** "<…@…>"; made where none is given. */
  readonly messageId?: string | undefined
  /** Where bounces go (the envelope's sender); the sender's own address where none is given. */
  readonly returnPath?: string | undefined
}

/**
 * What came of a mail.
 * - no relay: nobody could take it, for it is not under .example and no relay is set.
 * - refused: the server said no, with its code: 4yz may be tried again, 5yz not (RFC 5321, 4.2.1). Without a code it
 *   is no mail that could be sent: a wrong address.
 * - sender refused: the server doesn’t take mail from our own sender, or of this size. That says nothing about whom it
 *   is for.
 * - unreachable: the relay did not come to the point of taking it. Nobody got it.
 * - in doubt: the connection broke after the message had begun to leave. It may have arrived, or not.
 */
export type Sent =
  | { readonly ok: true; readonly by: 'relay' | 'outbox'; readonly code?: number; readonly reply?: string }
  | {
      readonly ok: false
      readonly why: 'no relay' | 'refused' | 'sender refused' | 'unreachable' | 'in doubt'
      readonly code?: number
      readonly reply?: string
    }

/** Takes mails, one at a time. It never throws for what a server, a network or an address does. */
export interface Mailer {
  /** Is there a relay, so that mail can leave the house? */
  readonly relay: boolean
  send(mail: Mail): Promise<Sent>
  close(): void
}

/**
 * Is it an address that nobody has (RFC 2606, RFC 6761)? Mail to those goes to the outbox, and never to a relay: the
 * sample's readers are under .example.
 */
export const isExample = (address: string): boolean =>
  /(?:[@.](?:example|test|invalid|localhost)|[@.]example\.(?:com|net|org))$/i.test(address.trim())
