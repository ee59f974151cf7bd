/** Longest address that is kept. Browsers and mail programs agree on about this much. */
export const longestAddress = 2048

const linkSchemes = new Set(['http:', 'https:', 'mailto:'])

/**
 * An address that a link may carry: http, https or mailto, complete and without spaces or control characters; else
 * null. It is kept as it was written, so that Arabic paths stay readable.
 */
export function safeAddress(value: string): string | null {
  const address = value.trim()
  if (address === '' || address.length > longestAddress || !address.isWellFormed()) return null
  // A browser drops tabs and line breaks inside an address before it reads the scheme: "java\nscript:".
  if (/[\s\p{Cc}\p{Cf}]/u.test(address)) return null
  const url = URL.parse(address)
  return url && linkSchemes.has(url.protocol) ? address : null
}

/** An address of a page: http or https only. */
export function safePageAddress(value: string): string | null {
  const address = safeAddress(value)
  return address === null || /^mailto:/i.test(address) ? null : address
}
