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

/** Brevo's transactional webhooks, one event in each or several. https://developers.brevo.com/docs/transactional-webhooks */
const shape = z.object({
  event: words,
  email: words,
  'message-id': words,
  reason: words,
  ts_event: z.number().catch(0),
})

const meanings: Readonly<Record<string, Pick<ProviderEvent, 'says' | 'reason'>>> = {
  hard_bounce: { says: 'permanent' },
  invalid_email: { says: 'permanent', reason: 'userunknown' },
  soft_bounce: { says: 'passing' },
  blocked: { says: 'passing', reason: 'blocked' },
  error: { says: 'passing', reason: 'systemerror' },
  deferred: { says: 'trying' },
  spam: { says: 'complaint' },
  complaint: { says: 'complaint' },
}

/** Brevo signs nothing: it sends a token along (RFC 6750), or knows a secret in the address. */
export function readBrevo(hook: Hook, secret: string): HookRead {
  const bearer = /^Bearer (\S+)$/i.exec(hook.header('authorization'))?.[1] ?? ''
  if (!sameSecret(bearer || hook.secret, secret)) return { ok: false, why: 'unsigned' }
  const told = readJson(
    hook.body.toString('utf8'),
    z.union([z.array(shape).max(1000), shape.transform((one) => [one])]),
  )
  if (!told) return { ok: false, why: 'unreadable' }
  const returned = told.flatMap((event) => {
    const meaning = meanings[event.event]
    if (!meaning) return []
    const { email: address, reason: said, ts_event: seconds, 'message-id': messageId } = event
    const id = `${event.event} ${messageId} ${seconds}`
    const at = whenTold(seconds, hook.now)
    return [returnedBy({ source: 'brevo', ...meaning, said, address, marks: [messageId], at, event: id })]
  })
  return { ok: true, returned }
}
