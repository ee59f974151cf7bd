/** The forms of a mail that its signature is made over: "relaxed" of RFC 6376, 3.4, for header fields and body. */

/** What few fields have: each mail of an edition has some of its own. */
const toRelax = /\r|\t| {2}/

/** "Subject: The  Week\r\n 112" -> "subject:The Week 112" (3.4.2), without a line end. */
export function relaxedField(field: string): string {
  const at = field.indexOf(':')
  let value = field.slice(at + 1)
  if (toRelax.test(value)) value = value.replace(/\r\n/g, '').replace(/[ \t]+/g, ' ')
  value = value.trim()
  return `${field.slice(0, at).trim().toLowerCase()}:${value}`
}

/**
 * The body with each run of spaces as one, no spaces at the ends of lines, and no empty lines at its end (3.4.4). Bytes,
 * for a body may hold any.
 */
export function relaxedBody(body: Buffer): Buffer {
  const text = body
    .toString('latin1')
    .replace(/[ \t]+/g, ' ')
    .replace(/ (?=\r\n|$)/g, '')
    .replace(/(?:\r\n)+$/, '')
  return Buffer.from(text === '' ? '' : `${text}\r\n`, 'latin1')
}

/** The header fields of a message, each with its folded lines, and its body. */
export function divided(source: Buffer): { fields: string[]; body: Buffer } {
  const end = source.indexOf('\r\n\r\n')
  const head = source.subarray(0, end === -1 ? source.length : end).toString('utf8')
  return { fields: head.split(/\r\n(?![ \t])/), body: end === -1 ? Buffer.alloc(0) : source.subarray(end + 4) }
}
