import { createHmac } from 'node:crypto'
import * as z from 'zod'
import {
  type Hook,
  type HookRead,
  isOld,
  type ProviderEvent,
  readJson,
  returnedBy,
  sameSecret,
  whenTold,
  words,
} from './hook.ts'

/** Mailgun's events. https://documentation.mailgun.com/docs/mailgun/user-manual/webhooks/securing-webhooks */
const shape = z.object({
  signature: z.object({ timestamp: words, token: words, signature: words }),
  'event-data': z.object({
    event: words,
    id: words,
    timestamp: z.number().catch(0),
    severity: words,
    reason: words,
    recipient: words,
    'delivery-status': z
      .object({ message: words, description: words, 'enhanced-code': words })
      .catch({ message: '', description: '', 'enhanced-code': '' }),
    message: z.object({ headers: z.object({ 'message-id': words }) }).catch({ headers: { 'message-id': '' } }),
    envelope: z.object({ sender: words }).catch({ sender: '' }),
  }),
})

/** The signature is an HMAC-SHA256, in hex, of the time in seconds and a token that is never used twice. */
export function readMailgun(hook: Hook, key: string): HookRead {
  const told = readJson(hook.body.toString('utf8'), shape)
  if (!told) return { ok: false, why: 'unsigned' }
  const { timestamp, token, signature } = told.signature
  const ours = createHmac('sha256', key)
    .update(timestamp + token)
    .digest('hex')
  if (!sameSecret(signature, ours)) return { ok: false, why: 'unsigned' }
  if (isOld(hook.now, Number(timestamp) * 1000)) return { ok: false, why: 'old' }
  const data = told['event-data']
  const meaning = meaningOf(data)
  if (!meaning) return { ok: true, returned: [] }
  const status = data['delivery-status']
  const event = returnedBy({
    ...{ source: 'mailgun', ...meaning, status: status['enhanced-code'], said: status.message || status.description },
    ...{ address: data.recipient, marks: [data.envelope.sender, data.message.headers['message-id']] },
    ...{ at: whenTold(data.timestamp, hook.now), event: data.id },
  })
  return { ok: true, returned: [event] }
}

function meaningOf(data: {
  event: string
  severity: string
  reason: string
}): Pick<ProviderEvent, 'says' | 'reason'> | undefined {
  if (data.event === 'complained') return { says: 'complaint' }
  if (data.event !== 'failed') return undefined
  if (data.severity !== 'permanent') return { says: 'trying' }
  switch (data.reason) {
    case 'suppress-bounce':
      return { says: 'permanent', reason: 'userunknown' }
    case 'suppress-complaint':
      return { says: 'complaint' }
    case 'suppress-unsubscribe':
      return undefined
    case 'old':
      return { says: 'passing', reason: 'expired' }
    case 'espblock':
      return { says: 'passing', reason: 'blocked' }
    default:
      return { says: 'permanent' }
  }
}
