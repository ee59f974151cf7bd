/** A mail taken apart, as far as the outbox shows it: fields as people read them (RFC 2047 undone). */
export interface ReadMail {
  readonly headers: readonly { readonly name: string; readonly value: string }[]
  readonly text: string | null
  readonly html: string | null
}

/** Takes a mail apart (RFC 5322, MIME). Null when it can't be. */
export async function readMail(source: Uint8Array): Promise<ReadMail | null> {
  try {
    // Loaded when the first mail is looked at: start stays fast.
    const { decodeWords, default: PostalMime } = await import('postal-mime')
    const mail = await PostalMime.parse(source, { maxNestingDepth: 20, maxHeadersSize: 256 * 1024 })
    return {
      headers: mail.headers.map(({ key, originalKey, value }) => ({
        name: originalKey ?? key,
        value: decodeWords(value),
      })),
      text: mail.text ?? null,
      html: mail.html ?? null,
    }
  } catch {
    return null
  }
}
