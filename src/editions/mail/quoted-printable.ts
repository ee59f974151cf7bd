const longestLine = 75

const escaped = (byte: number): string => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`

/** What a byte is written as: itself, or "=E2". RFC 2045, 6.7. */
const encoded = (byte: number): string =>
  (byte >= 33 && byte <= 126 && byte !== 61) || byte === 32 ? String.fromCharCode(byte) : escaped(byte)

const space = ' '

/** Words on one line that are written as they are. */
const asItIs = /^(?!\.)[!-<>-~]+(?: [!-<>-~]+)*$/

/** Each sign of ASCII as it is written. */
const written = new Map(Array.from({ length: 128 }, (_, byte) => [String.fromCharCode(byte), encoded(byte)]))

/** Any other sign: all of its bytes, to keep whole on a line. A reader of the source sees no half of a letter. */
const manyBytes = (sign: string): string => Array.from(Buffer.from(sign), encoded).join('')

/**
 * Text as quoted-printable (RFC 2045, 6.7), with CRLF, in lines of at most 76. Ends with a soft line break where it
 * does not end a line, so that what follows may be encoded on its own. Nothing on the way has reason to change it: no two
 * spaces stand together and none ends a line, so that it is its own relaxed form for a signature (RFC 6376, 3.4.4); and no
 * line begins with a dot, which SMTP would double.
 */
export function quotedPrintable(text: string): string {
  // A reader's link or day in each of a million mails.
  if (text.length <= longestLine && asItIs.test(text)) return `${text}=\r\n`
  const lines = text.replaceAll('\r\n', '\n').split('\n')
  return lines.map((line, at) => encodeLine(line, at < lines.length - 1)).join('\r\n')
}

function encodeLine(line: string, ends: boolean): string {
  let done = ''
  let current = ''
  for (const sign of line) {
    let piece = written.get(sign) ?? manyBytes(sign)
    if (piece === space && current.endsWith(space)) piece = escaped(32)
    if (current.length + piece.length > longestLine) {
      done += `${current}=\r\n`
      current = ''
    }
    current += piece === '.' && current === '' ? escaped(46) : piece
  }
  if (!ends) return current === '' && done === '' ? '' : `${done}${current}=\r\n`
  // A space at the end of a line may be lost on the way.
  if (current.endsWith(space)) current = `${current.slice(0, -1)}${escaped(32)}`
  // A "From " that begins a line is not ours to hide.
  return done + current
}
