import type { Reason } from './bounce.ts'

/**
 * Exchange and Exchange Online say why in names of their own, "RESOLVER.RST.RecipSizeLimit", and in details of statuses
 * that no other system uses, "5.7.509" (learn.microsoft.com, "Email non-delivery reports"). What follows them is the same
 * sentence for many things: "not authorized", "Access denied".
 */
const names: readonly (readonly [RegExp, Reason])[] = [
  [/\bQuotaExceeded\w*|\bShutoffQuota\w*|\bMapiException\w*Quota\w*/, 'mailboxfull'],
  [/\bMailboxDisabled\w*|\bAccountDisabled\w*/, 'suspend'],
  [/\bRESOLVER\.ADR\.(?:Ex)?Recip(?:ient)?NotFound\b|\bRESOLVER\.FWD\.NotFound\b/i, 'userunknown'],
  [/\bRESOLVER\.ADR\.(?:BadPrimary|InvalidInSmtp|Ambiguous)\b/i, 'systemerror'],
  [/\bRESOLVER\.(?:ADR|RST)\.RecipLimit\b/i, 'speeding'],
  [/\bRESOLVER\.RST\.Recip(?:ient)?SizeLimit\b/i, 'exceedlimit'],
  [/\b(?:RESOLVER\.RST\.SendSizeLimit|ROUTING\.SizeLimit|SMTPSEND\.OverAdvertisedSize)\b/i, 'mesgtoobig'],
  [/\bRESOLVER\.RST\.(?:Auth(?:entication)?Required|SenderNotAuthenticated\w*)\b/i, 'securityerror'],
  [/\b(?:RESOLVER\.RST\.(?:Not|Restricted)\w*|APPROVAL\.(?:NotAuthorized|Rejected)|SendAsDenied)\b/i, 'rejected'],
  [/\b(?:RESOLVER\.FWD\.Loop|SMTPSEND\.DNS\.MxLoopback)\b/i, 'networkerror'],
  [/\bSMTPSEND\.DNS\.NonExistentDomain\b/i, 'hostunknown'],
  [/\bTRANSPORT\.RULES\.RejectMessage\b/i, 'policyviolation'],
  [/\bQUEUE\.Expired\b/i, 'expired'],
  [/\brecipient thread limit exceeded\b/i, 'toomanyconn'],
]

const details: Readonly<Record<string, Reason>> = {
  '1.351': 'userunknown',
  '2.121': 'speeding',
  '2.122': 'speeding',
  '4.300': 'expired',
  '4.310': 'hostunknown',
  '4.311': 'networkerror',
  '4.312': 'networkerror',
  '4.315': 'expired',
  '4.316': 'expired',
  '4.317': 'failedstarttls',
  '7.124': 'rejected',
  '7.129': 'rejected',
  '7.133': 'securityerror',
  '7.134': 'securityerror',
  '7.135': 'securityerror',
  '7.136': 'securityerror',
  '7.232': 'speeding',
  '7.233': 'speeding',
  '7.350': 'spamdetected',
  '7.501': 'rejected',
  '7.502': 'rejected',
  '7.503': 'rejected',
  '7.506': 'blocked',
  '7.507': 'rejected',
  '7.508': 'speeding',
  '7.509': 'authfailure',
  '7.510': 'blocked',
  '7.511': 'blocked',
  '7.512': 'notcompliantrfc',
  '7.513': 'blocked',
  '7.515': 'authfailure',
  '7.650': 'badreputation',
  '7.651': 'badreputation',
  '7.652': 'toomanyconn',
  '7.750': 'rejected',
}

/** Ranges: 5.7.321 to 325 are about TLS, DANE and MTA-STS, 606 to 649 about banned machines, 700 to 749 about too much. */
const ranges: readonly (readonly [RegExp, Reason])[] = [
  [/^7\.32[1-5]$/, 'failedstarttls'],
  [/^7\.6[0-4]\d$/, 'blocked'],
  [/^7\.7[0-4]\d$/, 'speeding'],
]

/** What Exchange means by its own name or detail; undefined where the text and the status have none. */
export function exchangesReason(text: string, status: string): Reason | undefined {
  const detail = status.slice(2)
  return (
    names.find(([says]) => says.test(text))?.[1] ?? details[detail] ?? ranges.find(([says]) => says.test(detail))?.[1]
  )
}
