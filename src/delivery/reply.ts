/** What a mail server said to one message, or what became of the attempt. */
export type Outcome =
  /** 2yz after the last dot. */
  | { readonly kind: 'accepted'; readonly code: number; readonly reply: string }
  /** 4yz or 5yz, about this reader or this message. */
  | { readonly kind: 'refused'; readonly code: number; readonly reply: string }
  /** The connection ended before the message's end had left: certainly not delivered. */
  | { readonly kind: 'unsent'; readonly reply: string }
  /** The message's end had left, and no answer came: nobody knows. */
  | { readonly kind: 'unknown'; readonly reply: string }

/** What the row becomes. */
export type Next =
  | { readonly state: 'accepted' | 'failed' | 'in doubt' }
  | { readonly state: 'queued' | 'deferred'; readonly afterMs: number }

/** So often one message is tried: with the waits below that is about two days. */
export const mostAttempts = 14
/** So often one message is sent again because nobody knows; then a person decides. */
export const mostDoubts = 3

const minute = 60_000
const waits = [5, 15, 30, 60, 120, 240].map((minutes) => minutes * minute)

/** How long a reader is left alone after the n-th temporary refusal. */
export const backoff = (attempt: number): number => waits[Math.min(attempt, waits.length) - 1] ?? waits[0] ?? minute

/**
 * What an outcome does to a delivery that was in its n-th attempt. RFC 5321, 4.2.1: 4yz may be tried again, 5yz not.
 */
export function afterOutcome(
  outcome: Outcome,
  given: { attempt: number; doubts: number; inDoubt: 'send again' | 'hold'; wait?: (attempt: number) => number },
): Next {
  const wait = given.wait ?? backoff
  switch (outcome.kind) {
    case 'accepted':
      return { state: 'accepted' }
    case 'refused':
      if (outcome.code >= 500 || given.attempt >= mostAttempts) return { state: 'failed' }
      return { state: 'deferred', afterMs: wait(given.attempt) }
    case 'unsent':
      if (given.attempt >= mostAttempts) return { state: 'failed' }
      return { state: 'deferred', afterMs: Math.min(wait(given.attempt), minute) }
    case 'unknown':
      if (given.inDoubt === 'hold' || given.doubts >= mostDoubts) return { state: 'in doubt' }
      return { state: 'queued', afterMs: 0 }
  }
}
