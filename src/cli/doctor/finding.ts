import { inStrings } from '../../platform/mail/index.ts'

/** One thing that was looked at. */
export interface Finding {
  /** What it is about: a domain, a relay, or "newsroom". */
  readonly about: string
  /** "SPF", "DKIM", "certificate", … */
  readonly check: string
  /**
   * - ok: as it should be.
   * - note: worth knowing; nothing has to be done.
   * - wrong: to be mended.
   * - unknown: it could not be found out, so nobody may rely on it.
   */
  readonly level: 'ok' | 'note' | 'wrong' | 'unknown'
  readonly found: string
  /** What it should be, or what to do. */
  readonly should?: string
  /** What to put in DNS. */
  readonly dns?: DnsRecord
}

export interface DnsRecord {
  readonly name: string
  readonly type: 'TXT' | 'MX' | 'PTR'
  readonly text: string
}

const marks = { ok: 'ok', note: 'note', wrong: 'WRONG', unknown: '?' } as const
const indent = ' '.repeat(8)

/** A finding as people read it. */
export function linesOf({ check, level, found, should, dns }: Finding): string[] {
  const lines = [`  ${marks[level].padEnd(6)}${check}: ${found}`]
  if (should !== undefined) lines.push(`${indent}${should}`)
  if (dns !== undefined) {
    lines.push(`${indent}In DNS:  ${dns.name}  ${dns.type}  ${dns.text}`)
    if (dns.text.length > 255) lines.push(`${indent}As strings:  ${inStrings(dns.text)}`)
  }
  return lines
}

/** All is as it should be, as far as it can be known. */
export const isWell = (findings: readonly Finding[]): boolean =>
  findings.every(({ level }) => level === 'ok' || level === 'note')
