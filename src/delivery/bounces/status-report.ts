import { kindOf, type Report } from './bounce.ts'
import { commandIn, replyIn, statusIn } from './dialogue.ts'
import { addressesIn, addressIn, type Fields, first, headIn } from './fields.ts'
import type { Opened } from './open.ts'
import { essence, passageOf } from './passage.ts'
import { reasonOf } from './reason.ts'
import { namedIn } from './told.ts'

/** So many recipients of one report are read at most. */
const mostReports = 100

/** What a delivery status says (RFC 3464), a report for each recipient; none where the mail has no such status. */
export function statusReports(mail: Opened): Report[] {
  const groups = mail.groups.filter((group) =>
    ['final-recipient', 'original-recipient', 'action'].some((name) => group.has(name)),
  )
  return groups.slice(0, mostReports).map((group) => reportOf(group, mail, groups.length === 1))
}

function reportOf(group: Fields, mail: Opened, alone: boolean): Report {
  const { address, originally } = whom(group, mail)
  const [, speaker = '', said = ''] =
    /^(?:([\w-]{1,30})\s{0,5};)?([\s\S]*)$/.exec(first(group, 'diagnostic-code')) ?? []
  const passage = passageOf(mail.notice, address ?? '') || passageOf(mail.notice, originally ?? '')
  const told = alone ? essence(mail.notice) : passage
  const from = said.trim() || passage
  const given = {
    status: statusOf(first(group, 'status'), from, alone ? mail.notice : passage),
    reply: replyIn(from) || replyIn(passage) || (alone ? replyIn(mail.notice) : 0),
    final: !/^\s*delayed/i.test(first(group, 'action')),
  }
  const reason = reasonOf({
    ...given,
    action: first(group, 'action').toLowerCase(),
    // PowerMTA says itself what it takes a refusal for.
    command: /bad-mailbox/.test(first(group, 'x-powermta-bouncecategory'))
      ? 'RCPT'
      : commandIn(`${said}\n${alone ? mail.notice : passage}`),
    said: oneLine(said) || oneLine(passage),
    told: oneLine(told),
    speaker: speaker.toLowerCase(),
  })
  return { address, originally, ...given, reason, kind: kindOf(reason, given) }
}

/** What the server said counts more than what the reporter made of it, unless it says nothing (x.0.0). */
function statusOf(field: string, said: string, told: string): string {
  const list = [statusIn(said), statusIn(field), statusIn(told)]
  return list.find((status) => status && !/^\d\.0\.0$/.test(status)) ?? list.find(Boolean) ?? ''
}

/** Whom it is about. A recipient may be a program ("|/usr/bin/filter"), or half an address: then the notice tells. */
function whom(group: Fields, mail: Opened): { address: string | undefined; originally: string | undefined } {
  const final = addressIn(first(group, 'final-recipient'))
  const before = addressIn(first(group, 'original-recipient'))
  const actual = addressIn(first(group, 'x-actual-recipient'))
  const address = final ?? actual ?? before ?? namedIn(mail)[0] ?? addressesIn(first(headIn(mail.returned), 'to'))[0]
  return { address, originally: before && before.toLowerCase() !== address?.toLowerCase() ? before : undefined }
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
