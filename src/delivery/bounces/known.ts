import { addressIn, first } from './fields.ts'
import type { Opened } from './open.ts'
import { automaticAnswer, notDelivered, undelivered, unknownUser } from './wording/index.ts'

/** Whether a mail reports that another one did not arrive (or did, or waits), by its form or by its words. */
export const isNotice = (mail: Opened): boolean =>
  isReport(mail) ||
  (!isAnswer(mail) &&
    (undelivered.test(first(mail.head, 'subject')) || notDelivered.test(mail.notice) || namesNobody(mail)))

/** "Warning: kim@harbour.example - User unknown!": the subject says it of an address, and the text begins with that. */
const namesNobody = ({ head, notice }: Opened): boolean => {
  const subject = first(head, 'subject')
  const about = addressIn(subject)
  return about !== undefined && notice.includes(about) && unknownUser.some((one) => one.test(subject))
}

/** Whether its text says that something did not arrive: a disclaimer above another server's report does not. */
export const saysItself = ({ notice }: Opened): boolean => notDelivered.test(notice)

/** By its form: a delivery status, the field by which Exim and Google name who failed, or a mail system as its writer. */
function isReport({ head, groups, types }: Opened): boolean {
  const status = groups.some(
    (group) => group.has('final-recipient') || group.has('action') || group.has('reporting-mta'),
  )
  const contentType = first(head, 'content-type')
  const reportType = /report-type\s*=\s*"?delivery-status/i.test(contentType)
  return (
    status ||
    reportType ||
    types.includes('message/delivery-status') ||
    head.has('x-failed-recipients') ||
    isSystem(head)
  )
}

const isSystem = (head: Opened['head']): boolean =>
  /\bmail(?:er)?[-_ .]?daemon\b|\bpo+stmaster@|\bmail[-_ .]delivery[-_ .](?:sub)?system\b|^\s*<>\s*$/i.test(
    first(head, 'from'),
  )

/** Whether a machine answered for somebody (RFC 3834, and what programs wrote before it), or wants to be convinced. */
export function isAnswer({ head, notice }: Opened): boolean {
  const submitted = /^\s*auto-(?:replied|generated|notified)/i.test(first(head, 'auto-submitted'))
  const older = [
    'x-autoreply',
    'x-autorespond',
    'x-autoresponder',
    'x-auto-response',
    'x-autoreply-from',
    'x-mail-autoreply',
  ]
  const precedence =
    /^\s*auto_?reply/i.test(first(head, 'precedence')) ||
    /\bOOF\b|\bAutoReply\b/i.test(first(head, 'x-auto-response-suppress-reason'))
  return (
    submitted ||
    precedence ||
    older.some((name) => head.has(name)) ||
    automaticAnswer.test(first(head, 'subject')) ||
    automaticAnswer.test(notice.trimStart().slice(0, 300))
  )
}
