import { kindOf, type Report } from './bounce.ts'
import { commandIn, replyIn, statusIn } from './dialogue.ts'
import { addressesIn, first, headIn } from './fields.ts'
import type { Opened } from './open.ts'
import { essence, expandedFrom, passageOf, replyOf } from './passage.ts'
import { reasonOf } from './reason.ts'
import { stillTrying } from './wording/index.ts'

/** What a notice in words says, a report for each address that it names. */
export function toldReports(mail: Opened): Report[] {
  const named = namedIn(mail)
  if (named.length < 2) return [reportOf(named[0], mail, named)]
  const reports = named.map((address) => reportOf(address, mail, named))
  if (reports.some(({ reason }) => reason !== 'undefined')) return reports
  // What is said of nobody alone is said of all.
  const { reason, status, reply, kind } = reportOf(undefined, mail, [])
  return reports.map((report) => ({ ...report, reason, status, reply, kind }))
}

function reportOf(address: string | undefined, mail: Opened, named: readonly string[]): Report {
  const alone = named.length < 2
  const whole = essence(mail.notice)
  const passage = passageOf(whole, address ?? '', named)
  const about = passage.length > (address?.length ?? 0) + 4 ? passage : whole
  const said = alone && replyIn(about) === 0 ? codedIn(whole) || about : about
  const given = {
    status: statusIn(said) || (alone ? statusIn(whole) : ''),
    reply: replyIn(said) || (alone ? replyIn(whole) : 0),
    final: !stillTrying.test(mail.notice),
  }
  const because = (words: string, besides: string) =>
    reasonOf({
      ...given,
      action: given.final ? '' : 'delayed',
      command: commandIn(alone ? mail.notice : said),
      said: replyOf(words),
      told: replyOf(besides),
      speaker: '',
    })
  const inText = because(said, alone ? whole : said)
  const subject = ownSubject(mail, address)
  const reason = inText === 'undefined' && alone && subject ? because(subject, subject) : inText
  return { address, originally: other(expandedFrom(passage), address), ...given, reason, kind: kindOf(reason, given) }
}

/** Where a notice explains a refusal in one place and quotes it in another: what it quotes, from its code on. */
function codedIn(notice: string): string {
  const lines = notice.split('\n')
  const at = lines.findIndex((line) => /^\W{0,10}[45]\d\d[ -][45]\.\d{1,3}\.\d{1,3} \S/.test(line))
  if (at < 0) return ''
  const end = lines.findIndex((line, index) => index > at && line.trim() === '')
  return lines.slice(at, end < 0 ? undefined : end).join('\n')
}

/**
 * A subject that is the notice's own, and not that of the mail which it returns behind "Undeliverable:": one that names
 * the reader, or has nothing of the subject below.
 */
function ownSubject({ head, returned }: Opened, address = ''): string | undefined {
  const subject = first(head, 'subject')
  const before = first(headIn(returned), 'subject')
  return (address && subject.includes(address)) || (before && !subject.includes(before)) ? subject : undefined
}

const other = (one: string | undefined, address: string | undefined): string | undefined =>
  one?.toLowerCase() === address?.toLowerCase() ? undefined : one

/** The addresses that a notice says it is about, by the surest sign that it gives. */
export function namedIn({ head, notice, returned }: Opened): string[] {
  const sender = addressesIn(first(head, 'to')).map((one) => one.toLowerCase())
  const others = (list: string[]) =>
    list.filter((one) => !sender.includes(one.toLowerCase()) && !/^postmaster@/i.test(one))
  const text = essence(notice).replace(/\b(?:MAIL )?FROM:? ?<[^>\s]{0,300}>(?: SIZE=\d+)?/gi, '')
  const led = text
    .split('\n')
    .flatMap((line) =>
      addressesIn(/^[\s*>•·"'<(-]{0,12}[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[^\s]{1,255}/.exec(line)?.[0] ?? ''),
    )
  const failed = addressesIn((head.get('x-failed-recipients') ?? []).join(' '))
  const ways = [
    () => failed,
    () => others(unique(led)),
    () => others(addressesIn(text)),
    () => unique(led),
    () => addressesIn(first(headIn(returned), 'to')),
    () => addressesIn(text),
    // A notice that quotes the head of the mail and says nothing more of whom it went to.
    () => addressesIn(/^[ \t>]{0,8}To:(.{1,300})/im.exec(notice)?.[1] ?? ''),
  ]
  for (const way of ways) {
    const found = way()
    if (found.length > 0) return found
  }
  return []
}

const unique = (list: readonly string[]): string[] => [...new Map(list.map((one) => [one.toLowerCase(), one])).values()]
