import type { Report } from './bounce.ts'
import { addressesIn, addressIn, type Fields, first, headIn } from './fields.ts'
import type { Opened } from './open.ts'

/**
 * What a feedback report says (RFC 5965); undefined where the mail is none. Only the type `abuse` is a complaint:
 * `not-spam` is the opposite, `auth-failure` (RFC 6591) is for the postmaster, `opt-out` was struck from the standard.
 */
export function complaintsIn(mail: Opened): Report[] | undefined {
  const report = mail.groups.find((group) => group.has('feedback-type'))
  const type = report ? first(report, 'feedback-type').toLowerCase() : unformed(mail) ? 'abuse' : undefined
  if (type === undefined) return undefined
  const complained = /^abuse\b/.test(type)
  const about = recipientsOf(mail, report)
  return (about.length > 0 ? about : [undefined]).map((address) => ({
    address,
    originally: undefined,
    kind: complained ? 'complaint' : 'other',
    reason: 'feedback',
    status: '',
    reply: 0,
    final: complained,
  }))
}

/** Reports of before the standard: a mail in words about abuse, with the mail that it is about. */
const unformed = ({ head, returned }: Opened): boolean =>
  returned !== '' &&
  /\b(?:complaint|abuse report|spam report|email feedback report)\b/i.test(first(head, 'subject')) &&
  !head.has('x-failed-recipients')

/** Who complained: as the report names them, else to whom the mail went that it returns. Most providers hide it. */
function recipientsOf({ head, returned }: Opened, report: Fields | undefined): string[] {
  const named = ['original-rcpt-to', 'removal-recipient', 'redacted-address'].flatMap((name) => report?.get(name) ?? [])
  const before = headIn(returned)
  const fields = ['x-hmxmroriginalrecipient', 'x-original-to', 'delivered-to', 'to']
  const found = addressesIn(named.join(' '))
  if (found.length > 0) return found
  for (const name of fields) {
    const address = addressIn((before.get(name) ?? head.get(name === 'to' ? '' : name) ?? []).join(' '))
    if (address) return [address]
  }
  return []
}
