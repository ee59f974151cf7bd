import type { Reason } from './bounce.ts'
import type { Evidence } from './reason.ts'

/**
 * Providers whose replies mean something else than they say, or say it in a code of their own: as seen in their
 * replies, a few of each; not taken from what the providers publish.
 */
const providers: readonly { readonly says: RegExp; readonly reason: Reason; readonly at?: Evidence['command'] }[] = [
  // NTT docomo says that it knows no such user, after the text, where its subscriber's settings turn the mail away.
  { says: /\bdocomo\.ne\.jp\b.{0,120}\bunknown user\b/i, at: 'DATA', reason: 'rejected' },
  // Orange and La Poste: "OFR006_102", "LPN007_426".
  { says: /\b(?:ofr|lpn)\d{0,3}_10\d\b/i, reason: 'blocked' },
  { says: /\b(?:ofr|lpn)\d{0,3}_416\b/i, reason: 'userunknown' },
  { says: /\b(?:ofr|lpn)\d{0,3}_426\b/i, reason: 'suspend' },
  { says: /\b(?:ofr|lpn)\d{0,3}_506\b/i, reason: 'spamdetected' },
  { says: /\b(?:ofr|lpn)\d{0,3}_630\b/i, reason: 'policyviolation' },
]

/** What a provider's own code means; undefined where none is told. */
export const providersReason = ({ said, told, command, receiver }: Evidence): Reason | undefined =>
  providers.find(({ says, at }) => says.test(`${receiver ?? ''} ${said} ${told}`) && (at ?? command) === command)
    ?.reason
