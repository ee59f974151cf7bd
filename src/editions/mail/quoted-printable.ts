const longestLine = 75

/** What a byte is written as: itself, or "=E2". RFC 2045, 6.7. */
const encoded = (byte: number): string =>
  (byte >= 33 && byte <= 126 && byte !== 61) || byte === 32 || byte === 9
    ? String.fromCharCode(byte)
    : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`

/** Signs of one text, to keep whole on a line: a reader of the source sees no half of a letter. */
const signs = new TextEncoder()

/**
 * Text as quoted-printable (RFC 2045, 6.7), with CRLF, in lines of at most 76. Ends with a soft line break where it
 * does not end a line, so that what follows may be encoded on its own.
 */
export function quotedPrintable(text: string): string {
  const lines = text.replaceAll('\r\n', '\n').split('\n')
  return lines.map((line, at) => encodeLine(line, at < lines.length - 1)).join('\r\n')
}

function encodeLine(line: string, ends: boolean): string {
  let done = ''
  let current = ''
  for (const sign of line) {
    let piece = ''
    for (const byte of signs.encode(sign)) piece += encoded(byte)
    if (current.length + piece.length > longestLine) {
      done += `${current}=\r\n`
      current = ''
    }
    current += piece
  }
  if (!ends) return current === '' && done === '' ? '' : `${done}${current}=\r\n`
  // A space at the end of a line may be lost on the way.
  if (/[ \t]$/.test(current))
    current = `${current.slice(0, -1)}${encoded(current.charCodeAt(current.length - 1)) === ' ' ? '=20' : '=09'}`
  // A dot that begins a line is doubled by SMTP and halved again; a "From " is not ours to hide.
  return done + current
}
