import { guessCharset } from './charset.ts'
import { type PageInput, type Unreadable, unreadable } from './found.ts'
import { maxBytes } from './limits.ts'

const otherKinds: readonly (readonly [name: string, start: readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['ZIP', [0x50, 0x4b, 0x03, 0x04]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['GZIP', [0x1f, 0x8b]],
  ['OLE', [0xd0, 0xcf, 0x11, 0xe0]],
]

/**
 * The text of bytes: character set by byte order mark; UTF-8 where they are that, whatever is said of them; else by
 * header, `<meta charset>` or XML declaration, else as they read best. WHATWG Encoding names.
 */
export function decode(input: PageInput): { readonly ok: true; readonly text: string } | Unreadable {
  const { bytes } = input
  if (bytes.length === 0) return unreadable('empty')
  if (bytes.length > maxBytes) return unreadable('tooLarge', { bytes: String(bytes.length), limit: String(maxBytes) })
  for (const [name, start] of otherKinds)
    if (start.every((byte, i) => bytes[i] === byte)) return unreadable('notText', { kind: name })
  const charset = charsetOf(input)
  const text = textIn(bytes, charset)
  if (controlShare(text) > 0.02) return unreadable('binary')
  if (!/\S/.test(text)) return unreadable('empty')
  return { ok: true, text }
}

function charsetOf({ bytes, contentType }: PageInput): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const silent = zeroShare(bytes, 1) > 0.3 ? 'utf-16le' : zeroShare(bytes, 0) > 0.3 ? 'utf-16be' : ''
  if (silent) return silent
  const header = /charset=["']?([\w.:-]{1,40})/i.exec(contentType ?? '')?.[1]
  if (header && known(header)) return header
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  const meta =
    /<meta[^>]{0,200}charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.:-]{1,40})/i.exec(head)?.[1]
  // A meta that can be read byte by byte can't be UTF-16, whatever it says (WHATWG HTML 13.2.3.2).
  if (meta && known(meta) && !/^utf-?16/i.test(meta)) return meta
  return ''
}

function textIn(bytes: Uint8Array, charset: string): string {
  // Other sets read bytes as UTF-8 by chance only where there is nothing but ASCII.
  const utf8 = /^(?:utf-?16|iso-2022)/i.test(charset) ? null : strict(bytes)
  if (utf8 !== null) return utf8
  if (charset && !/^utf-?8$/i.test(charset)) return new TextDecoder(charset).decode(bytes)
  const lenient = new TextDecoder('utf-8').decode(bytes)
  // A few broken bytes in UTF-8 are damage; many are another character set.
  if (lenient.split('\ufffd').length - 1 < lenient.length / 200) return lenient
  return new TextDecoder(guessCharset(bytes)).decode(bytes)
}

function strict(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function known(charset: string): boolean {
  try {
    return new TextDecoder(charset).encoding !== ''
  } catch {
    return false
  }
}

function zeroShare(bytes: Uint8Array, parity: 0 | 1): number {
  const length = Math.min(bytes.length, 2000)
  let zeros = 0
  for (let i = parity; i < length; i += 2) if (bytes[i] === 0) zeros++
  return length < 4 ? 0 : zeros / (length / 2)
}

function controlShare(text: string): number {
  const length = Math.min(text.length, 20_000)
  let odd = 0
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0xfffd || code === 0x7f || (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13))
      odd++
  }
  return odd / Math.max(1, length)
}
