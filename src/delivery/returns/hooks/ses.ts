import * as z from 'zod'
import type { Returned } from '../returned.ts'
import { type Hook, type HookRead, isOld, type ProviderEvent, readJson, returnedBy, whenTold, words } from './hook.ts'
import { type Certificates, confirmsTopic, type FetchFile, isSigned, readSns } from './sns.ts'

/** What Amazon SES tells of a mail. https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html */
const mail = z
  .object({
    source: words,
    commonHeaders: z.object({ messageId: words }).catch({ messageId: '' }),
  })
  .catch({ source: '', commonHeaders: { messageId: '' } })
const shape = z.object({
  notificationType: words,
  eventType: words,
  mail,
  bounce: z
    .object({
      bounceType: words,
      bounceSubType: words,
      timestamp: words,
      feedbackId: words,
      bouncedRecipients: z.array(z.object({ emailAddress: words, status: words, diagnosticCode: words })).max(50),
    })
    .optional(),
  complaint: z
    .object({
      complaintFeedbackType: words,
      timestamp: words,
      feedbackId: words,
      complainedRecipients: z.array(z.object({ emailAddress: words })).max(50),
    })
    .optional(),
})
type Told = z.output<typeof shape>

/** SNS tries for an hour to hand over what it has signed once. */
const goodForMs = 3_600_000 + 15 * 60_000

/** What Amazon's own page is fetched with. */
export interface SesParts {
  readonly topic: string
  readonly certificates: Certificates
  readonly fetch: FetchFile
}

/** Reads a message of the one topic; where it asks whether we want to listen, says yes. */
export async function readSes(hook: Hook, { topic, certificates, fetch }: SesParts): Promise<HookRead> {
  const message = readSns(hook.body)
  if (!message || message.TopicArn !== topic || !(await isSigned(message, certificates)))
    return { ok: false, why: 'unsigned' }
  if (isOld(hook.now, Date.parse(message.Timestamp), goodForMs)) return { ok: false, why: 'old' }
  if (message.Type === 'SubscriptionConfirmation') {
    const confirmed = confirmsTopic(message.SubscribeURL ?? '') && (await fetch(message.SubscribeURL ?? ''))
    return confirmed ? { ok: true, returned: [] } : { ok: false, why: 'unreadable' }
  }
  if (message.Type !== 'Notification') return { ok: true, returned: [] }
  const told = readJson(message.Message, shape)
  // SES greets a new topic with a line in words.
  return { ok: true, returned: told ? returnedOf(told, hook) : [] }
}

function returnedOf(told: Told, hook: Hook): Returned[] {
  const marks = [told.mail.source, told.mail.commonHeaders.messageId]
  const kind = told.notificationType || told.eventType
  if (kind === 'Bounce' && told.bounce) {
    const { bouncedRecipients, feedbackId, timestamp } = told.bounce
    const meaning = meaningOf(told.bounce)
    return bouncedRecipients.map(({ emailAddress, status, diagnosticCode }) =>
      returnedBy({
        ...{ source: 'ses', ...meaning, status, said: diagnosticCode, address: emailAddress, marks },
        ...{ at: whenTold(timestamp, hook.now), event: `${feedbackId} ${emailAddress}` },
      }),
    )
  }
  if (kind !== 'Complaint' || !told.complaint) return []
  const { complainedRecipients, complaintFeedbackType: type, feedbackId, timestamp } = told.complaint
  // Only abuse (RFC 5965, section 3.1) is somebody who wants no more; some send complaints without a type.
  const says = type === 'abuse' || type === '' ? 'complaint' : 'other'
  return complainedRecipients.map(({ emailAddress }) =>
    returnedBy({
      ...{ source: 'ses', says, said: '', address: emailAddress, marks },
      ...{ at: whenTold(timestamp, hook.now), event: `${feedbackId} ${emailAddress}` },
    }),
  )
}

function meaningOf(bounce: { bounceType: string; bounceSubType: string }): Pick<ProviderEvent, 'says' | 'reason'> {
  const { bounceType, bounceSubType } = bounce
  if (bounceType !== 'Permanent') return { says: 'passing', reason: passing[bounceSubType] }
  return {
    says: 'permanent',
    reason: /^(?:NoEmail|Suppressed|OnAccountSuppressionList)$/.test(bounceSubType) ? 'userunknown' : undefined,
  }
}

const passing: Readonly<Record<string, ProviderEvent['reason']>> = {
  ...{ MailboxFull: 'mailboxfull', MessageTooLarge: 'mesgtoobig', ContentRejected: 'contenterror' },
  ...{ AttachmentRejected: 'contenterror' },
}
