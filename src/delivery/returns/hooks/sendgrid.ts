import { createPublicKey, type KeyObject, verify } from 'node:crypto'
import * as z from 'zod'
import { type Hook, type HookRead, isOld, type ProviderEvent, readJson, returnedBy, whenTold, words } from './hook.ts'

/** SendGrid's events, many in one post. https://www.twilio.com/docs/sendgrid/for-developers/tracking-events/event */
const shape = z.object({
  event: words,
  email: words,
  timestamp: z.number().catch(0),
  'smtp-id': words,
  sg_event_id: words,
  reason: words,
  status: words,
  type: words,
  bounce_classification: words,
})
type Event = z.output<typeof shape>

const mostEvents = 5000

/** The signature is ECDSA P-256 with SHA-256 over the time in seconds and the body's bytes. */
export function readSendgrid(hook: Hook, publicKey: string): HookRead {
  const time = hook.header('x-twilio-email-event-webhook-timestamp')
  const signature = Buffer.from(hook.header('x-twilio-email-event-webhook-signature'), 'base64')
  const key = keyOf(publicKey)
  if (!key || !verify('sha256', Buffer.concat([Buffer.from(time), hook.body]), key, signature))
    return { ok: false, why: 'unsigned' }
  if (isOld(hook.now, Number(time) * 1000)) return { ok: false, why: 'old' }
  const all = readJson(hook.body.toString('utf8'), z.array(z.unknown()).max(mostEvents))
  if (!all) return { ok: false, why: 'unreadable' }
  const events = all.flatMap((one) => shape.safeParse(one).data ?? [])
  return { ok: true, returned: events.flatMap((event) => returnedOf(event, hook)) }
}

function keyOf(base64: string): KeyObject | undefined {
  try {
    const key = createPublicKey({ key: Buffer.from(base64, 'base64'), format: 'der', type: 'spki' })
    return key.asymmetricKeyType === 'ec' ? key : undefined
  } catch {
    return undefined
  }
}

function returnedOf(event: Event, hook: Hook) {
  const meaning = meaningOf(event)
  if (!meaning) return []
  return [
    returnedBy({
      ...{ source: 'sendgrid', ...meaning, said: event.reason, status: event.status, address: event.email },
      ...{ marks: [event['smtp-id']], at: whenTold(event.timestamp, hook.now), event: event.sg_event_id },
    }),
  ]
}

function meaningOf(event: Event): Pick<ProviderEvent, 'says' | 'reason'> | undefined {
  switch (event.event) {
    case 'spamreport':
      return { says: 'complaint' }
    case 'deferred':
      return { says: 'trying' }
    case 'blocked':
      return { says: 'passing' }
    case 'bounce':
      if (event.bounce_classification === 'Invalid Address') return { says: 'permanent', reason: 'userunknown' }
      return { says: event.type === 'blocked' ? 'passing' : 'permanent' }
    case 'dropped':
      if (/^bounced address/i.test(event.reason)) return { says: 'permanent', reason: 'userunknown' }
      if (/^spam reporting address/i.test(event.reason)) return { says: 'complaint' }
      return undefined
    default:
      return undefined
  }
}
