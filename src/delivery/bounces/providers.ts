import type { Reason } from './bounce.ts'
import type { Evidence } from './evidence.ts'

/** What one provider says in a code or a phrase of its own. */
interface Provider {
  readonly says: RegExp
  readonly reason: Reason
  /** At which word of the dialogue, where it means this there alone. */
  readonly at?: Evidence['command']
}

/**
 * Providers whose replies mean something else than they say, or say it in a code of their own: as seen in their replies,
 * and as their pages for postmasters explain them.
 */
const providers: readonly Provider[] = [
  // NTT docomo says that it knows no such user, after the text, where its subscriber's settings turn the mail away.
  { says: /\bdocomo\.ne\.jp\b.{0,120}\bunknown user\b/i, at: 'DATA', reason: 'rejected' },
  // Orange and La Poste: "OFR006_102", "LPN007_426".
  { says: /\b(?:ofr|lpn)\d{0,3}_10[49]\b/i, reason: 'toomanyconn' },
  { says: /\b(?:ofr|lpn)\d{0,3}_10\d\b/i, reason: 'blocked' },
  { says: /\b(?:ofr|lpn)\d{0,3}_416\b/i, reason: 'userunknown' },
  { says: /\b(?:ofr|lpn)\d{0,3}_417\b/i, reason: 'mailboxfull' },
  { says: /\b(?:ofr|lpn)\d{0,3}_426\b/i, reason: 'suspend' },
  { says: /\b(?:ofr|lpn)\d{0,3}_506\b/i, reason: 'spamdetected' },
  { says: /\b(?:ofr|lpn)\d{0,3}_630\b/i, reason: 'policyviolation' },
  { says: /\b(?:ofr|lpn)\d{0,3}_999\b/i, reason: 'blocked' },
  // Charter, Spectrum: "AUP#In-1310"; what is below 1200 is about the machine, 12xx and 13xx about how much it sends.
  { says: /\bAUP#(?:I|In|O|Out)?-?1[01]\d\d\b/i, reason: 'blocked' },
  { says: /\bAUP#(?:I|In|O|Out)?-?1[23][0-3]\d\b/i, reason: 'toomanyconn' },
  // Cox: "AUP#CXBL"
  { says: /\b(?:CX(?:DR)?BL|CDRBL|IPBL[01]{3,4})\b/, reason: 'blocked' },
  { says: /\bCXMXRT\b/, reason: 'speeding' },
  { says: /\bCXSNDR\b/, reason: 'rejected' },
  { says: /\bCXDNS\b/, reason: 'requireptr' },
  // Comcast: "BL000010" from lists, "ES000001" from machines at homes, "RL000001" too much.
  { says: /\b(?:BL|ES)[01]{6}\b/, reason: 'blocked' },
  { says: /\bRL[01]{6}\b/, reason: 'speeding' },
  // AOL's older ones: "554 RTR:BL", "DYN:T1"
  { says: /\b[45]\d\d[ -]{0,3}(?:[45]\.\d\.\d )?:? ?\(?(?:RTR|RLY|DYN|CON):[A-Z]\w\b/, reason: 'blocked' },
  // Yahoo: "[BL21]", "[TS03]"
  { says: /\[BL2\d\]/, reason: 'blocked' },
  { says: /\[(?:TSS?|IPTS)0\d\]/, reason: 'badreputation' },
  // Facebook: "RCP-P1", "POL-P3"
  { says: /\b(?:RCP-P1|INT-P[134])\b/, reason: 'userunknown' },
  { says: /\bRCP-P2\b/, reason: 'filtered' },
  { says: /\b(?:INT|RCP)-T\d{1,2}\b/, reason: 'systemerror' },
  { says: /\b(?:MSG-P1|INT-P2)\b/, reason: 'mesgtoobig' },
  { says: /\bDNS-[PT][12]\b/, reason: 'rejected' },
  { says: /\bDNS-P3\b/, reason: 'requireptr' },
  { says: /\b(?:POL-P[1-4]|POL-T\d)\b/, reason: 'blocked' },
  // NetEase (163.com, 126.com): "DT:SPM", "HL:ICC"
  { says: /\bDT:SPM\b/, reason: 'spamdetected' },
  { says: /\b(?:DT:RBL|WM:BLI)\b/, reason: 'blocked' },
  { says: /\bHL:(?:IHU|IPB)\b/, reason: 'blocked' },
  { says: /\bHL:ICC\b/, reason: 'toomanyconn' },
  { says: /\b(?:HL:IFC|MI:DMC|MI:SFQ|MI:STC|RP:DRC|RP:RCL|RP:TRC|RP:QRC)\b/, reason: 'speeding' },
  { says: /\bMI:(?:SPF|DMA)\b/, reason: 'authfailure' },
  { says: /\b(?:MI:(?:IMF|SPB)|DT:SUM|WM:BLU)\b/, reason: 'rejected' },
  { says: /\bRP:FRL\b/, reason: 'norelaying' },
  { says: /\bHL:REP\b/, reason: 'badreputation' },
  // GoDaddy: "IB104"
  { says: /\bIB103\b/, reason: 'badreputation' },
  { says: /\bIB1(?:0[4-6]|1[0-3])\b/, reason: 'blocked' },
  { says: /\bIB108\b/, reason: 'requireptr' },
  { says: /\bIB007\b/, reason: 'toomanyconn' },
  { says: /\bIB212\b/, reason: 'spamdetected' },
  { says: /\bIB50[126]\b/, reason: 'rejected' },
  { says: /\bIB508\b/, reason: 'authfailure' },
  { says: /\bIB(?:504|510|607)\b/, reason: 'speeding' },
  { says: /\bIB705\b/, reason: 'virusdetected' },
  // Outlook.com: "RP-001" too much, "SC-002", "DY-001", "OU-001" machines that it has blocked
  { says: /\bRP-00[12]\b/, reason: 'speeding' },
  { says: /\bRP-003\b/, reason: 'toomanyconn' },
  { says: /\b(?:SC-00[2-4]|DY-00[12]|OU-00[12])\b/, reason: 'blocked' },
  // Mimecast: "MCSpamSignature.x.y"
  { says: /\bMCSpamSignature\b/, reason: 'spamdetected' },
  // Barracuda: what its filter took for spam is "blocked", behind the address.
  { says: /\bfor one or more recipients \([^()]{1,300}:blocked\)/i, reason: 'spamdetected' },
  // Tencent (qq.com)
  { says: /\b550 suspected (?:spam ip|bounce attacks)\b/i, reason: 'blocked' },
  { says: /\b550 mail content denied\b/i, reason: 'spamdetected' },
  { says: /\b550 mail is rejected by recipients\b/i, reason: 'rejected' },
]

/** What a provider's own code means; undefined where none is told. */
export const providersReason = ({ said, told, command, receiver }: Evidence): Reason | undefined =>
  providers.find(({ says, at }) => says.test(`${receiver ?? ''} ${said} ${told}`) && (at ?? command) === command)
    ?.reason
