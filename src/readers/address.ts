import { domainToASCII, domainToUnicode } from 'node:url'

/** The rules by which addresses are made alike before they are looked up. Raised when the rules change. */
export const normalisation = 1

/** An address that mail can be sent to. */
export interface MailAddress {
  /** As the reader wrote it, with its domain in ASCII and small letters. Mail is sent to this. */
  readonly full: string
  readonly domain: string
  /** What two spellings of one address have in common: small letters throughout. Only ever hashed. */
  readonly alike: string
}

export type WrongAddress = 'empty' | 'noAt' | 'spaces' | 'local' | 'domain' | 'long'

/** RFC 5321, 4.5.3.1: octets before the @, and of the whole path without its angle brackets. */
const longestLocal = 64
const longest = 254

/** RFC 5322 atext, and letters of any script (RFC 6531), in parts divided by single dots. Quoted forms are refused. */
const localForm = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u
const labelForm = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/

/**
 * Reads an address that somebody typed: trimmed, NFC, the domain in its ASCII form (IDNA). Whether anybody has a
 * mailbox there, only a mail can tell.
 */
export function readAddress(given: string): { ok: true; address: MailAddress } | { ok: false; why: WrongAddress } {
  const text = given.trim().normalize('NFC')
  const wrong = (why: WrongAddress) => ({ ok: false, why }) as const
  if (text === '') return wrong('empty')
  if (text.length > longest * 2) return wrong('long')
  const at = text.lastIndexOf('@')
  if (at === -1) return wrong('noAt')
  if (/[\s\p{C}]/u.test(text)) return wrong('spaces')
  const local = text.slice(0, at)
  if (!localForm.test(local)) return wrong('local')
  const domain = domainIn(text.slice(at + 1))
  if (domain === '') return wrong('domain')
  const full = `${local}@${domain}`
  if (Buffer.byteLength(local) > longestLocal || Buffer.byteLength(full) > longest) return wrong('long')
  return { ok: true, address: { full, domain, alike: full.toLowerCase() } }
}

/** An address as people read it: a domain of another script in its own letters. */
export const shownAddress = ({ full, domain }: Pick<MailAddress, 'full' | 'domain'>): string =>
  full.slice(0, -domain.length) + (domainToUnicode(domain) || domain)

/** Domains come again and again in a list: what was found out of some is kept. */
const known = new Map<string, string>()
const mostKnown = 5000

/** The ASCII form of a domain that mail can be sent to; "" where it is none. */
function domainIn(text: string): string {
  const found = known.get(text)
  if (found !== undefined) return found
  const domain = domainToASCII(text).toLowerCase()
  const labels = domain.split('.')
  const fit = labels.length > 1 && labels.every((label) => labelForm.test(label)) && !/^\d+$/.test(labels.at(-1) ?? '')
  if (known.size === mostKnown) known.clear()
  known.set(text, fit ? domain : '')
  return fit ? domain : ''
}

/** Names under .example are nobody's (RFC 2606): they never reach a relay. */
export const isNobodys = (domain: string): boolean => domain === 'example' || domain.endsWith('.example')
