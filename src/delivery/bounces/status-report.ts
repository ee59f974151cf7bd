import { kindOf, type Reason, type Report } from './bounce.ts'
import { commandIn, replyIn, statusIn } from './dialogue.ts'
import { addressesIn, addressIn, type Fields, first, headIn } from './fields.ts'
import type { Opened } from './open.ts'
import { essence, expandedFrom, passageOf, replyOf } from './passage.ts'
import { reasonOf } from './reason.ts'
import { namedIn } from './told.ts'

/** So many recipients of one report are read at most. */
const mostReports = 50

const recipientFields = ['final-recipient', 'original-recipient']

/** What a delivery status says (RFC 3464), a report for each recipient; none where the mail has no such status. */
export function statusReports(mail: Opened): Report[] {
  const groups = whole(mail.groups.filter((group) => [...recipientFields, 'action'].some((name) => group.has(name))))
  const named = groups.flatMap((group) =>
    addressesIn(`${first(group, 'final-recipient')} ${first(group, 'original-recipient')}`),
  )
  return groups.slice(0, mostReports).map((group) => reportOf(group, mail, groups.length === 1 ? [] : named))
}

/** A group that names nobody, beside one that does, was torn from it by an empty line: joined where it is plain to whom. */
function whole(groups: readonly Fields[]): readonly Fields[] {
  const naming = groups.filter((group) => recipientFields.some((name) => group.has(name)))
  if (naming.length === 0) return groups
  return naming.length === 1 ? [new Map(groups.flatMap((group) => [...group]))] : naming
}

function reportOf(group: Fields, mail: Opened, others: readonly string[]): Report {
  const alone = others.length === 0
  const { address, originally } = whom(group, mail)
  const [, speaker = '', said = ''] =
    /^(?:([\w-]{1,30})\s{0,5};)?([\s\S]*)$/.exec(first(group, 'diagnostic-code')) ?? []
  const passage = passageOf(mail.notice, address ?? '', others) || passageOf(mail.notice, originally ?? '', others)
  const told = alone ? essence(mail.notice) : passage
  const from = said.trim() || passage
  const given = {
    status: statusOf(first(group, 'status'), from, alone ? mail.notice : passage),
    reply: replyIn(from) || replyIn(passage) || (alone ? replyIn(mail.notice) : 0),
    final: !/^\s*delayed/i.test(first(group, 'action')),
  }
  const category = sorted[first(group, 'x-powermta-bouncecategory').toLowerCase()]
  const read = reasonOf({
    ...given,
    action: first(group, 'action').toLowerCase(),
    command: commandIn(`${said}\n${alone ? mail.notice : passage}`),
    said: replyOf(said) || replyOf(passage),
    // "5.2.1 (mailbox disabled)": who reports explains the status.
    told: replyOf(`${/\([^()]{3,200}\)/.exec(first(group, 'status'))?.[0] ?? ''} ${told}`),
    speaker: speaker.toLowerCase(),
    receiver: first(group, 'remote-mta'),
  })
  const reason = category && unsaid.includes(read) ? category : read
  return { address, originally, ...given, reason, kind: kindOf(reason, given) }
}

/** Reasons that leave open what the reporter may know. */
const unsaid: readonly Reason[] = ['filtered', 'undefined', 'onhold', 'securityerror', 'systemerror', 'rejected']

/** What PowerMTA takes a refusal for, where it says so beside the status. Its "other" and "policy-related" say too little. */
const sorted: Readonly<Record<string, Reason>> = {
  'bad-mailbox': 'userunknown',
  'inactive-mailbox': 'suspend',
  'bad-domain': 'hostunknown',
  'quota-issues': 'mailboxfull',
  'message-expired': 'expired',
  'no-answer-from-host': 'expired',
  'relaying-issues': 'norelaying',
  'spam-related': 'spamdetected',
  'virus-related': 'virusdetected',
  'content-related': 'contenterror',
}

/** What the server said counts more than what the reporter made of it, unless it says nothing (x.0.0). */
function statusOf(field: string, said: string, told: string): string {
  const list = [statusIn(said), statusIn(field), statusIn(told)]
  return list.find((status) => status && !/^\d\.0\.0$/.test(status)) ?? list.find(Boolean) ?? ''
}

/** Whom it is about. A recipient may be a program ("|/usr/bin/filter"), or half an address: then the notice tells. */
function whom(group: Fields, mail: Opened): { address: string | undefined; originally: string | undefined } {
  const final = addressIn(first(group, 'final-recipient'))
  const before = addressIn(first(group, 'original-recipient')) ?? (final && expandedFrom(passageOf(mail.notice, final)))
  const actual = addressIn(first(group, 'x-actual-recipient'))
  const address = final ?? actual ?? before ?? namedIn(mail)[0] ?? addressesIn(first(headIn(mail.returned), 'to'))[0]
  return { address, originally: before && before.toLowerCase() !== address?.toLowerCase() ? before : undefined }
}
