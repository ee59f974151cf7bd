/** Fields as a mail's head, a delivery status and a feedback report write them: name in small letters, values in order. */
export type Fields = ReadonlyMap<string, readonly string[]>

/** So many fields of one group are read; a head made to be endless ends there. */
const mostFields = 500

export const first = (fields: Fields, name: string): string => fields.get(name)?.[0] ?? ''

/**
 * The groups of fields in a text, one after the other (RFC 3464, 2.1): parted by an empty line, or by a second recipient
 * where a server forgot that line. Folded lines are joined; lines that are no fields are passed over.
 */
export function groupsIn(text: string): Fields[] {
  const groups: Map<string, string[]>[] = []
  let group = new Map<string, string[]>()
  let name = ''
  let count = 0
  const next = () => {
    if (group.size > 0) groups.push(group)
    group = new Map()
    name = ''
  }
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') {
      next()
      continue
    }
    const values = group.get(name)
    if (/^[ \t]/.test(line) && values) {
      values[values.length - 1] += ` ${line.trim()}`
      continue
    }
    const field = /^([A-Za-z][A-Za-z0-9-]{0,60})\s{0,5}:(.*)$/.exec(line)
    name = field?.[1]?.toLowerCase() ?? ''
    if (!field || ++count > mostFields) continue
    if (name === 'final-recipient' && group.has(name)) next()
    name = field[1]?.toLowerCase() ?? ''
    group.set(name, [...(group.get(name) ?? []), (field[2] ?? '').trim()])
  }
  next()
  return groups
}

/** The first group of fields: a mail's head. */
export const headIn = (text: string): Fields => groupsIn(text)[0] ?? new Map()

const address =
  /[\w.!#$%&'*+/=?^`{|}~\-\u0080-\uffff]{1,64}@[a-z0-9\u0080-\uffff](?:[a-z0-9\-\u0080-\uffff.]{0,250}[a-z0-9\u0080-\uffff])?/i

/** What programs write before an address, and a local part could begin with: "mailto:", "SMTP=" in an X.400 address. */
const marks = /^(?:rfc822;|mailto:|(?:smtp|rfc-?822)=|(?:=(?!\?)|['`|])+)/i

/** The first mail address in a text, without marks around it: "rfc822; <a@b.example>" -> "a@b.example". */
export function addressIn(text: string): string | undefined {
  const quoted = /<?"([^"@\s]{1,64})"@([a-z0-9.-]{1,250})>?/i.exec(text)
  if (quoted) return `"${quoted[1]}"@${quoted[2]}`
  return address.exec(text.slice(0, 2000))?.[0].replace(marks, '')
}

/** Every mail address in a text, each once, in order. */
export function addressesIn(text: string): string[] {
  const found = text.match(new RegExp(address.source, 'gi')) ?? []
  return [...new Map(found.map((one) => [one.toLowerCase(), one.replace(marks, '')])).values()].slice(0, 100)
}
