/** What a server said to one command (RFC 5321, 4.2). */
export interface Reply {
  readonly code: number
  /** Its lines without their codes. */
  readonly lines: readonly string[]
  /** All of it as it was sent, lines joined: "250 2.0.0 Ok: queued as 4XY". */
  readonly text: string
}

/** A server that doesn't speak SMTP, or says more than anybody needs. */
export class NoReply extends Error {
  override readonly name = 'NoReply'
}

/** RFC 5321 (4.5.3.1.5) allows 512 octets a line; some servers say more. */
const longestLine = 4096
const mostLines = 200

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const ascii = /^[\u0000-\u007f]*$/

/** Bytes that were read one by one, as the UTF-8 that they are (RFC 6531, 3.7.4.2). */
const asWritten = (bytes: string): string => (ascii.test(bytes) ? bytes : Buffer.from(bytes, 'latin1').toString('utf8'))

/**
 * Reads replies out of whatever pieces the network brings. Give it each piece; it hands over every reply that has become
 * whole, in order. Throws NoReply at what is none.
 */
export function replyReader(): (piece: Buffer) => Reply[] {
  let rest = ''
  let lines: string[] = []
  let texts: string[] = []
  return (piece) => {
    rest += piece.toString('latin1')
    const whole: Reply[] = []
    for (let end = rest.indexOf('\n'); end !== -1; end = rest.indexOf('\n')) {
      const line = rest.slice(0, rest[end - 1] === '\r' ? end - 1 : end)
      rest = rest.slice(end + 1)
      const found = /^([2-5]\d\d)(?:([ -])(.*))?$/s.exec(line)
      if (!found || line.length > longestLine) throw new NoReply(`The server answered “${line.slice(0, 80)}”`)
      const [, code, more, words = ''] = found
      lines.push(asWritten(words))
      texts.push(asWritten(line))
      if (lines.length > mostLines) throw new NoReply('The server’s answer has no end')
      if (more === '-') continue
      whole.push({ code: Number(code), lines, text: texts.join(' ') })
      lines = []
      texts = []
    }
    if (rest.length > longestLine) throw new NoReply('The server’s answer has no end')
    return whole
  }
}
