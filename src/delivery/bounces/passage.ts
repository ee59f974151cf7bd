import { replyIn } from './dialogue.ts'
import { addressIn } from './fields.ts'

/** A passage goes so far at most, and so many characters of what is said are looked at: words stand at its beginning. */
const mostLines = 15
const mostSaid = 6000
/** So many lines that name an address are looked at. */
const mostMentions = 5

/**
 * What a notice says about one address: from the line that names it to the next empty line, or to the line that names
 * one of the others; where it is named twice, what stands beside a code. "" where none names it.
 */
export function passageOf(notice: string, address: string, others: readonly string[] = []): string {
  if (address === '') return ''
  const lines = notice.split('\n')
  const lower = notice.toLowerCase().split('\n')
  const named = address.toLowerCase()
  const after = others.map((one) => one.toLowerCase()).filter((one) => one !== named)
  const next = (line = '') => !line.includes(named) && after.some((one) => line.includes(one))
  const from = (at: number) => {
    const begin = dialogueBefore(lines, at)
    const rest = lines.slice(begin, at + mostLines)
    const end = rest.findIndex(
      (line, index) => index > at - begin && (line.trim() === '' || next(lower[begin + index])),
    )
    return rest.slice(0, end < 0 ? rest.length : end).join('\n')
  }
  const naming = lower.flatMap((line, at) => (line.includes(named) && !isField(line) ? [at] : []))
  const passages = naming.slice(0, mostMentions).map(from)
  return passages.find((passage) => replyIn(passage) > 0) ?? passages[0] ?? ''
}

/** Sendmail prints a dialogue, and below it whom it was about: where that begins, when the line stands below one. */
function dialogueBefore(lines: readonly string[], at: number): number {
  let from = at
  while (from > 0 && at - from < mostLines && /^\s*(?:>>>|<<<)/.test(lines[from - 1] ?? '')) from--
  return from
}

/** A notice without the fields of a status or head that stand in it: what is said in words. */
export const essence = (notice: string): string =>
  notice
    .split('\n')
    .filter((line) => !isField(line))
    .join('\n')

/** Whom we wrote to, where a notice tells from whom an address came: "(expanded from: <crew@harbour.example>)". */
export const expandedFrom = (passage: string): string | undefined =>
  addressIn(/\((?:expanded|(?:ultimately )?generated) from:? ([^()]{3,300})\)/i.exec(passage)?.[1] ?? '')

const isField = (line: string): boolean =>
  /^\s{0,8}(?:To|From|Cc|Subject|Date|Sent|Message-ID|Received|Return-Path|Reporting-MTA|Arrival-Date|Final-Recipient|Original-Recipient|Action|Content-[\w-]+|MIME-Version|X-[\w-]+)\s{0,5}:/i.test(
    line,
  )

/**
 * What a server said, on one line: without "host mx.example said" and without "(expanded from <…>)", and where one server quotes another's reply
 * ("550-'5.7.1 Access denied'"), the reply that is quoted.
 */
export function replyOf(text: string): string {
  const line = text.slice(0, mostSaid).replace(/\s+/g, ' ').trim()
  const quoted = /\b[45]\d\d[ -]'([245]\.\d{1,3}\.\d{1,3} [^']{3,2000})'/.exec(line)?.[1]
  return (
    quoted ??
    line
      .replace(/\bhost \S{1,255} ?(?:\[[^\]]{1,60}\])?(?: \([^)]{1,100}\))? said: /gi, '')
      .replace(/\((?:expanded|(?:ultimately )?generated) from:? [^()]{1,300}\)/gi, '')
  )
}
