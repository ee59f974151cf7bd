import { isIPv4, isIPv6 } from 'node:net'

/** What a mechanism's match means (RFC 7208, 4.6.2). */
export type Qualifier = 'pass' | 'fail' | 'softfail' | 'neutral'

export type Mechanism =
  | { readonly kind: 'all' }
  | { readonly kind: 'include' | 'exists'; readonly domain: string }
  /** Without a domain it is the record's own. Prefix lengths for IPv4 and IPv6. */
  | { readonly kind: 'a' | 'mx'; readonly domain: string | null; readonly four: number; readonly six: number }
  | { readonly kind: 'ptr'; readonly domain: string | null }
  | { readonly kind: 'ip4' | 'ip6'; readonly network: string; readonly prefix: number }

export interface SpfTerm {
  readonly text: string
  readonly qualifier: Qualifier
  readonly mechanism: Mechanism
}

export interface SpfRecord {
  readonly terms: readonly SpfTerm[]
  readonly redirect: string | null
}

/** A record that no receiver can use: what is wrong with it, in a few words. */
export class BrokenSpf extends Error {
  override readonly name = 'BrokenSpf'
}

const qualifiers: Readonly<Record<string, Qualifier>> = { '+': 'pass', '-': 'fail', '~': 'softfail', '?': 'neutral' }

export const isSpf = (text: string): boolean => /^v=spf1(?: |$)/i.test(text)

/** Reads a record of SPF (RFC 7208, 4.6 and 5). Throws BrokenSpf. */
export function readSpf(text: string): SpfRecord {
  const terms: SpfTerm[] = []
  const modifiers = new Map<string, string>()
  for (const term of text.trim().split(/ +/).slice(1)) {
    const [, name = '', value = ''] = /^([a-z][\w.-]*)=(.*)$/i.exec(term) ?? []
    if (name === '') terms.push(readTerm(term))
    else {
      const known = name.toLowerCase()
      if ((known === 'redirect' || known === 'exp') && modifiers.has(known))
        throw new BrokenSpf(`“${known}” stands twice`)
      modifiers.set(known, value)
    }
  }
  const redirect = modifiers.get('redirect') ?? null
  if (redirect === '') throw new BrokenSpf('“redirect=” names no domain')
  return { terms, redirect }
}

function readTerm(text: string): SpfTerm {
  const [, sign = '', name = '', rest = ''] = /^([+\-~?]?)([a-z0-9]+)([:/].*)?$/i.exec(text) ?? []
  const mechanism = mechanismOf(name.toLowerCase(), rest)
  if (mechanism === null) throw new BrokenSpf(`“${text}” is not a term of SPF`)
  return { text, qualifier: qualifiers[sign] ?? 'pass', mechanism }
}

function mechanismOf(name: string, rest: string): Mechanism | null {
  const domain = rest.startsWith(':') ? rest.slice(1) : ''
  switch (name) {
    case 'all':
      return rest === '' ? { kind: 'all' } : null
    case 'include':
    case 'exists':
      return domain === '' ? null : { kind: name, domain }
    case 'ptr':
      return rest !== '' && domain === '' ? null : { kind: 'ptr', domain: domain || null }
    case 'a':
    case 'mx':
      return hostsOf(name, rest)
    case 'ip4':
    case 'ip6':
      return networkOf(name, domain)
    default:
      return null
  }
}

/** "a", "a:mail.example", "a:mail.example/24", "a/24//64" (5.3, 5.6). */
function hostsOf(kind: 'a' | 'mx', rest: string): Mechanism | null {
  const found = /^(?::([^/]+))?(?:\/(\d{1,2}))?(?:\/\/(\d{1,3}))?$/.exec(rest)
  if (found === null) return null
  const [, domain, four, six] = found
  const prefixes = { four: Number(four ?? 32), six: Number(six ?? 128) }
  if (rest !== '' && domain === undefined && four === undefined && six === undefined) return null
  return prefixes.four > 32 || prefixes.six > 128 ? null : { kind, domain: domain ?? null, ...prefixes }
}

function networkOf(kind: 'ip4' | 'ip6', text: string): Mechanism | null {
  const [, network = '', length] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? []
  const [right, most] = kind === 'ip4' ? [isIPv4(network), 32] : [isIPv6(network), 128]
  const prefix = Number(length ?? most)
  return right && prefix <= most ? { kind, network, prefix } : null
}
