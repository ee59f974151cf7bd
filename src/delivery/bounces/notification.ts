import * as z from 'zod'
import { kindOf, type Reason, type Report } from './bounce.ts'
import { replyIn, statusIn } from './dialogue.ts'
import { reasonOf } from './reason.ts'

/**
 * Amazon's notifications, forwarded as mail: JSON in a text. A schema of what is used of it
 * (docs.aws.amazon.com/ses, "notification contents").
 */
const recipient = z.object({
  emailAddress: z.string().max(400),
  action: z.string().max(40).optional(),
  status: z.string().max(40).optional(),
  diagnosticCode: z.string().max(4000).optional(),
})
const notification = z.object({
  // "eventType" where a configuration set publishes them.
  notificationType: z.enum(['Bounce', 'Complaint', 'Delivery']).optional(),
  eventType: z.enum(['Bounce', 'Complaint', 'Delivery']).optional(),
  bounce: z
    .object({
      bounceType: z.string(),
      bounceSubType: z.string().optional(),
      bouncedRecipients: z.array(recipient).max(100),
    })
    .optional(),
  complaint: z
    .object({ complainedRecipients: z.array(recipient).max(100), complaintFeedbackType: z.string().nullish() })
    .optional(),
  delivery: z.object({ recipients: z.array(z.string().max(400)).max(100) }).optional(),
  mail: z
    .object({
      messageId: z.string().max(400).optional(),
      commonHeaders: z.object({ messageId: z.string().max(400).optional() }).optional(),
    })
    .optional(),
})

type Notification = z.infer<typeof notification>

/** What a text says that is such a notification; undefined when it is none. */
export function notified(text: string): { reports: Report[]; messageId: string | undefined } | undefined {
  if (!/"(?:notification|event)Type"/.test(text)) return undefined
  const parsed = notification.safeParse(objectIn(text))
  if (!parsed.success || !(parsed.data.notificationType ?? parsed.data.eventType)) return undefined
  const { mail } = parsed.data
  const id = mail?.commonHeaders?.messageId ?? mail?.messageId
  return { reports: reportsOf(parsed.data), messageId: id && (id.startsWith('<') ? id : `<${id}>`) }
}

/** The first object in a text. Mail servers break long lines with "!" and an indent (sendmail): undone. */
function objectIn(text: string): unknown {
  const joined = text.replace(/!\r?\n /g, '')
  try {
    const value: unknown = JSON.parse(joined.slice(joined.indexOf('{'), joined.lastIndexOf('}') + 1))
    const message = (value as { Message?: unknown } | null)?.Message
    return typeof message === 'string' ? JSON.parse(message) : value
  } catch {
    return undefined
  }
}

function reportsOf({ bounce, complaint, delivery }: Notification): Report[] {
  const about = { originally: undefined, status: '', reply: 0, final: true }
  if (complaint) {
    const abuse = (complaint.complaintFeedbackType ?? 'abuse') === 'abuse'
    return complaint.complainedRecipients.map(({ emailAddress }) => ({
      ...about,
      address: emailAddress,
      kind: abuse ? 'complaint' : 'other',
      reason: 'feedback',
    }))
  }
  if (bounce) return bounce.bouncedRecipients.map((one) => bounced(one, bounce))
  const recipients = delivery?.recipients ?? []
  return recipients.map((address) => ({ ...about, address, kind: 'other', reason: 'delivered' }))
}

function bounced(
  { emailAddress, action = '', status = '', diagnosticCode = '' }: z.infer<typeof recipient>,
  { bounceType, bounceSubType = '' }: { bounceType: string; bounceSubType?: string | undefined },
): Report {
  const permanent = bounceType === 'Permanent'
  const said = diagnosticCode.replace(/^[\w-]{1,20};\s*/, '')
  const given = {
    status: statusIn(said) || statusIn(status) || (permanent ? '5.0.0' : '4.0.0'),
    reply: replyIn(said),
    final: true,
  }
  const read = reasonOf({
    ...given,
    action,
    command: permanent ? 'RCPT' : '',
    said,
    told: '',
    speaker: 'smtp',
  })
  const reason = read === 'undefined' ? (kinds[bounceSubType] ?? read) : read
  return { address: emailAddress, originally: undefined, ...given, reason, kind: kindOf(reason, given) }
}

/** What Amazon took it for, where no server's words tell more. */
const kinds: Readonly<Record<string, Reason>> = {
  NoEmail: 'userunknown',
  MailboxFull: 'mailboxfull',
  MessageTooLarge: 'mesgtoobig',
  ContentRejected: 'contenterror',
  AttachmentRejected: 'policyviolation',
}
