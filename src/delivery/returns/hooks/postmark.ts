import * as z from 'zod'
import {
  type Hook,
  type HookRead,
  type ProviderEvent,
  readJson,
  returnedBy,
  sameSecret,
  whenTold,
  words,
} from './hook.ts'

/** Postmark's bounce webhook and spam complaint webhook. https://postmarkapp.com/developer/webhooks/bounce-webhook */
const shape = z.object({
  RecordType: z.string(),
  ID: words,
  Type: words,
  Email: words,
  Details: words,
  Description: words,
  BouncedAt: words,
})

/** Postmark's types of bounces; all others ask for nothing. */
const types: Readonly<Record<string, Pick<ProviderEvent, 'says' | 'reason'>>> = {
  HardBounce: { says: 'permanent', reason: 'userunknown' },
  BadEmailAddress: { says: 'permanent', reason: 'userunknown' },
  Transient: { says: 'passing' },
  SoftBounce: { says: 'passing' },
  DnsError: { says: 'passing', reason: 'networkerror' },
  Blocked: { says: 'passing', reason: 'blocked' },
  SpamNotification: { says: 'passing', reason: 'spamdetected' },
  VirusNotification: { says: 'passing', reason: 'virusdetected' },
  DMARCPolicy: { says: 'passing', reason: 'authfailure' },
  SMTPApiError: { says: 'passing', reason: 'systemerror' },
  AutoResponder: { says: 'auto-reply' },
  AddressChange: { says: 'auto-reply' },
  ChallengeVerification: { says: 'auto-reply' },
  SpamComplaint: { says: 'complaint' },
}

/** Postmark signs nothing: it signs in (RFC 7617), or knows a secret in the address. */
export function readPostmark(hook: Hook, secret: string): HookRead {
  if (!sameSecret(passwordIn(hook.header('authorization')) || hook.secret, secret))
    return { ok: false, why: 'unsigned' }
  const told = readJson(hook.body.toString('utf8'), shape)
  if (!told) return { ok: false, why: 'unreadable' }
  const type = told.RecordType === 'SpamComplaint' ? 'SpamComplaint' : told.Type
  const meaning = told.RecordType === 'Bounce' || type === 'SpamComplaint' ? types[type] : undefined
  if (!meaning) return { ok: true, returned: [] }
  const event = returnedBy({
    ...{ source: 'postmark', ...meaning, said: told.Details || told.Description, address: told.Email },
    ...{ at: whenTold(told.BouncedAt, hook.now), event: `${type} ${told.ID}` },
  })
  return { ok: true, returned: [event] }
}

/** What stands after the colon of "Basic …". */
function passwordIn(authorization: string): string {
  const coded = /^Basic ([\w+/=]+)$/i.exec(authorization)?.[1] ?? ''
  const pair = Buffer.from(coded, 'base64').toString('utf8')
  return pair.includes(':') ? pair.slice(pair.indexOf(':') + 1) : ''
}
