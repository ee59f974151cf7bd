import { isIPv4 } from 'node:net'
import { BrokenSpf } from './spf-record.ts'

/** Whose mail is looked at: the letters of RFC 7208, 7.2. */
export interface MacroFacts {
  /** The return path: "week@harbourdesk.example". */
  readonly sender: string
  readonly domain: string
  /** Null when no address is looked at. */
  readonly ip: string | null
  readonly helo: string
}

/**
 * Fills the macros of a domain (RFC 7208, 7): "%{ir}.%{v}._spf.%{d2}". Null where one of them needs an address and
 * none is given. Throws BrokenSpf.
 */
export function filled(text: string, facts: MacroFacts): string | null {
  if (!text.includes('%')) return text
  let needs = false
  const done = text.replace(
    /%(?:\{([a-z])(\d*)(r?)([.\-+,/_=]*)\}|(.)?)/gi,
    (_, letter, digits, reverse, marks, plain) => {
      if (letter === undefined) {
        const said = { '%': '%', _: ' ', '-': '%20' }[plain as string]
        if (said === undefined) throw new BrokenSpf(`“${text}” holds a macro that is none`)
        return said
      }
      const value = macroOf(letter.toLowerCase(), facts)
      if (value === null) needs = true
      const parts = (value ?? '').split(new RegExp(`[${(marks || '.').replace(/[\]\\^-]/g, '\\$&')}]`))
      if (reverse !== '') parts.reverse()
      const most = Number(digits || parts.length)
      if (most === 0) throw new BrokenSpf(`“${text}” holds a macro that is none`)
      return parts.slice(-most).join('.')
    },
  )
  return needs ? null : done
}

function macroOf(letter: string, { sender, domain, ip, helo }: MacroFacts): string | null {
  const at = sender.lastIndexOf('@')
  switch (letter) {
    case 's':
      return sender
    case 'l':
      return sender.slice(0, at)
    case 'o':
      return sender.slice(at + 1)
    case 'd':
      return domain
    case 'h':
      return helo
    case 'i':
      return ip === null ? null : isIPv4(ip) ? ip : nibblesOf(ip).join('.')
    case 'v':
      return ip === null ? null : isIPv4(ip) ? 'in-addr' : 'ip6'
    case 'p':
      return 'unknown'
    default:
      throw new BrokenSpf(`There is no macro “${letter}”`)
  }
}

/** The 32 hexadecimal digits of an IPv6 address. */
function nibblesOf(ip: string): string[] {
  const [head = '', tail] = ip.split('::')
  const groups = (text: string) => (text === '' ? [] : text.split(':'))
  const [before, after] = [groups(head), groups(tail ?? '')]
  const middle = tail === undefined ? [] : Array.from({ length: 8 - before.length - after.length }, () => '0')
  return [...before, ...middle, ...after].flatMap((group) => [...group.padStart(4, '0')])
}
