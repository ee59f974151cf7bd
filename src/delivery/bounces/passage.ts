/** A passage goes so far at most. */
const mostLines = 15

/** What a notice says about one address: from the line that names it to the next empty line. "" where none does. */
export function passageOf(notice: string, address: string): string {
  if (address === '') return ''
  const lines = notice.split('\n')
  const named = address.toLowerCase()
  const at = lines.findIndex((line) => line.toLowerCase().includes(named) && !isField(line))
  if (at < 0) return ''
  const rest = lines.slice(at, at + mostLines)
  const end = rest.findIndex((line, index) => index > 0 && line.trim() === '')
  return rest.slice(0, end < 0 ? mostLines : end).join('\n')
}

/** A notice without the fields of a status or head that stand in it: what is said in words. */
export const essence = (notice: string): string =>
  notice
    .split('\n')
    .filter((line) => !isField(line))
    .join('\n')

const isField = (line: string): boolean =>
  /^\s{0,8}(?:To|From|Cc|Subject|Date|Sent|Message-ID|Received|Return-Path|Reporting-MTA|Arrival-Date|Final-Recipient|Original-Recipient|Action|Content-[\w-]+|MIME-Version|X-[\w-]+)\s{0,5}:/i.test(
    line,
  )
