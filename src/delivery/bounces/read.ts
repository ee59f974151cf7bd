import { answerOf } from './answer.ts'
import type { Bounce, Report } from './bounce.ts'
import { complaintsIn } from './complaint.ts'
import { addressesIn, addressIn, first, headIn } from './fields.ts'
import { isNotice, saysItself } from './known.ts'
import { notified } from './notification.ts'
import { type Opened, open } from './open.ts'
import { statusReports } from './status-report.ts'
import { toldReports } from './told.ts'

/**
 * What a mail means that came to a return path or to the address for complaints: a delivery status (RFC 3464), a notice in
 * words, a complaint (RFC 5965), an answer that a machine gave (RFC 3834), or nothing of these. Takes any bytes, of any
 * size, and never throws; reads at most the first 256 KiB, in which a report says what it says.
 */
export async function readBounce(bytes: Uint8Array): Promise<Bounce> {
  return read(await open(bytes), 0)
}

async function read(mail: Opened, depth: number): Promise<Bounce> {
  const complaint = complaintsIn(mail)
  if (complaint) return bounceOf(mail, complaint)
  const notification = notified(mail.notice)
  if (notification) return { ...bounceOf(mail, notification.reports), messageId: notification.messageId }
  if (!isNotice(mail)) return bounceOf(mail, [answerOf(mail)])
  const reports = statusReports(mail)
  const found = reports.length > 0 ? reports : toldReports(mail)
  const saysNothing = found.every(({ reason }) => reason === 'undefined')
  if ((saysNothing || (reports.length === 0 && !saysItself(mail))) && depth < 2 && mail.returned) {
    // A gateway wraps the report of another server, with words of its own or none: what that one says counts.
    const inner = await open(new TextEncoder().encode(mail.returned))
    if (saysNothing ? isNotice(inner) : statusReports(inner).length > 0) {
      const told = await read(inner, depth + 1)
      if (told.reason !== 'undefined') return { ...told, returnPaths: returnPathsOf(mail).concat(told.returnPaths) }
    }
  }
  return bounceOf(mail, found)
}

const gravity = ['hard', 'complaint', 'soft', 'auto-reply', 'other']

function bounceOf(mail: Opened, reports: readonly Report[]): Bounce {
  const worst = reports.toSorted((a, b) => gravity.indexOf(a.kind) - gravity.indexOf(b.kind))[0]
  const { kind, reason, status, final } = worst ?? { kind: 'other', reason: 'undefined', status: '', final: false }
  const addresses = reports
    .flatMap(({ address, originally }) => [originally, address])
    .filter((one) => one !== undefined)
  return {
    kind,
    reason,
    status,
    final,
    addresses: [...new Map(addresses.map((one) => [one.toLowerCase(), one])).values()],
    reports,
    messageId: messageIdOf(mail),
    returnPaths: returnPathsOf(mail),
  }
}

/** The mail that this one answers: the returned one's Message-ID, else the one that it says it replies to. */
function messageIdOf({ head, notice, returned, groups }: Opened): string | undefined {
  const returnedId = first(headIn(returned), 'message-id')
  const told = /^[ \t]{0,20}(?:X-Original-)?Message-ID:\s{0,20}(<[^>\s]{3,250}>)/im.exec(notice)?.[1]
  const field = groups.map((group) => first(group, 'original-message-id')).find(Boolean)
  const answered = first(head, 'in-reply-to') || first(head, 'references').split(/\s+/).at(-1)
  return [returnedId, field, told, answered].map((text) => /<[^<>\s]{3,250}>/.exec(text ?? '')?.[0]).find(Boolean)
}

/** Where this mail came to, as servers note it, and the return path of the mail that it answers. */
function returnPathsOf({ head, returned, groups }: Opened): string[] {
  const before = headIn(returned)
  const noted = ['x-original-to', 'delivered-to', 'envelope-to', 'x-envelope-to', 'x-rcpt-to', 'to'].flatMap(
    (name) => head.get(name) ?? [],
  )
  const sent = [...(before.get('return-path') ?? []), ...(before.get('x-envelope-from') ?? [])]
  const reported = groups.flatMap((group) => [first(group, 'original-mail-from'), first(group, 'x-postfix-sender')])
  return addressesIn([...noted, ...reported, ...sent].map((text) => addressIn(text) ?? '').join(' '))
}
