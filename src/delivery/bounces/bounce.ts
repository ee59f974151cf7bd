/**
 * Why a mail did not arrive, in the words that bounce readers share (Sisimai's vocabulary), so that figures can be
 * compared. Which of them mean that an address is gone for good stands in `goneForGood`.
 */
export const reasons = [
  'authfailure',
  'badreputation',
  'blocked',
  'contenterror',
  'delivered',
  'exceedlimit',
  'expired',
  'failedstarttls',
  'feedback',
  'filtered',
  'hasmoved',
  'hostunknown',
  'mailboxfull',
  'mailererror',
  'mesgtoobig',
  'networkerror',
  'norelaying',
  'notaccept',
  'notcompliantrfc',
  'onhold',
  'policyviolation',
  'rejected',
  'requireptr',
  'securityerror',
  'spamdetected',
  'speeding',
  'suspend',
  'syntaxerror',
  'systemerror',
  'systemfull',
  'toomanyconn',
  'undefined',
  'userunknown',
  'vacation',
  'virusdetected',
] as const

export type Reason = (typeof reasons)[number]

/**
 * What it comes to. `hard`: the address or its domain is gone. `soft`: not now, or not this mail. `complaint`: the
 * reader called it spam. `auto-reply`: a machine answered for a person (RFC 3834), challenges too. `other`: nothing of
 * these, and nothing to act upon.
 */
export type Kind = 'hard' | 'soft' | 'complaint' | 'auto-reply' | 'other'

/** What a mail says about one address. */
export interface Report {
  /** Whom the last server could not reach; undefined where the mail names nobody. */
  readonly address: string | undefined
  /** Whom we wrote to, where the mail was forwarded from there (Original-Recipient, "expanded from"). */
  readonly originally: string | undefined
  readonly kind: Kind
  readonly reason: Reason
  /** RFC 3463: "5.1.1"; empty where the mail tells none. */
  readonly status: string
  /** The reply of the server that refused it (RFC 5321): 550; 0 where the mail tells none. */
  readonly reply: number
  /** False while somebody still tries. */
  readonly final: boolean
}

/**
 * What a mail that came to a return path means. It is said of the gravest report; `reports` has them all. Nothing in it
 * is proven: whoever acts upon it looks for the mark of a delivery in `returnPaths` and `messageId` first.
 */
export interface Bounce {
  readonly kind: Kind
  readonly reason: Reason
  readonly status: string
  readonly final: boolean
  /** Everybody whom it is about, as we wrote to them first. */
  readonly addresses: readonly string[]
  readonly reports: readonly Report[]
  /** The Message-ID of the mail that it answers: "<mark@harbourdesk.example>". */
  readonly messageId: string | undefined
  /** To whom this mail came, and the return path of the mail that it answers: the surest first. */
  readonly returnPaths: readonly string[]
}

const goneForGood: readonly Reason[] = ['userunknown', 'hostunknown', 'hasmoved', 'notaccept']

/** What a reason comes to. RFC 3463: a 4.y.z is not for ever, whatever it says; nor is what is still being tried. */
export function kindOf(reason: Reason, given: { status: string; reply: number; final: boolean }): Kind {
  if (reason === 'delivered' || reason === 'feedback') return 'other'
  if (reason === 'vacation') return 'auto-reply'
  const passing = given.status ? given.status.startsWith('4') : given.reply >= 400 && given.reply < 500
  return goneForGood.includes(reason) && !passing && given.final ? 'hard' : 'soft'
}
