import { Resolver } from 'node:dns/promises'
import { isIP } from 'node:net'

/** What DNS said to one question. "nothing" and "no name" are answers; "failed" means that nobody answered. */
export type Answer<T> =
  | { readonly kind: 'found'; readonly values: readonly T[] }
  /** The name is there, without a record of this kind. */
  | { readonly kind: 'nothing' }
  /** There is no such name (NXDOMAIN). */
  | { readonly kind: 'no name' }
  | { readonly kind: 'failed'; readonly why: string }

export interface Exchange {
  readonly exchange: string
  readonly priority: number
}

/** Questions to DNS. None of them rejects. */
export interface Dns {
  /** Texts, the strings of each joined. */
  txt(name: string): Promise<Answer<string>>
  mx(name: string): Promise<Answer<Exchange>>
  /** IPv4 addresses. */
  a(name: string): Promise<Answer<string>>
  /** IPv6 addresses. */
  aaaa(name: string): Promise<Answer<string>>
  /** The names of an address. */
  ptr(address: string): Promise<Answer<string>>
}

/** A DNS server that was named, and can't be one. */
export class NoServer extends Error {
  override readonly name = 'NoServer'
}

const patience = { timeout: 2000, tries: 2 }

/**
 * Asks the machine's own DNS servers, or the one at `server`: "192.0.2.53", "127.0.0.1:5353", "[2001:db8::53]:53". The
 * same question is asked once for as long as this is kept. Throws NoServer when that is no address.
 */
export function openDns(server?: string): Dns {
  const resolver = new Resolver(patience)
  if (server !== undefined) {
    const host = /^\[([^\]]+)\](?::\d+)?$/.exec(server)?.[1] ?? (isIP(server) ? server : server.replace(/:\d+$/, ''))
    if (!isIP(host))
      throw new NoServer(`“${server}” is no DNS server’s address. It looks like 192.0.2.53 or 127.0.0.1:5353`)
    resolver.setServers([server])
  }
  const asked = new Map<string, Promise<Answer<unknown>>>()
  const once = <T>(kind: string, name: string, ask: () => Promise<readonly T[]>): Promise<Answer<T>> => {
    const question = `${kind} ${name.toLowerCase()}`
    const known = asked.get(question) ?? answered(ask)
    asked.set(question, known)
    return known as Promise<Answer<T>>
  }
  return {
    txt: (name) => once('txt', name, async () => (await resolver.resolveTxt(name)).map((strings) => strings.join(''))),
    mx: (name) => once('mx', name, () => resolver.resolveMx(name)),
    a: (name) => once('a', name, () => resolver.resolve4(name)),
    aaaa: (name) => once('aaaa', name, () => resolver.resolve6(name)),
    ptr: (address) => once('ptr', address, () => resolver.reverse(address)),
  }
}

/** Opens the DNS server that a newsroom names (DATELINE_DNS), or the machine’s own; anew at each call, so that answers are fresh. */
export const dnsOf = (server: string | null) => (): Dns => openDns(server ?? undefined)

async function answered<T>(ask: () => Promise<readonly T[]>): Promise<Answer<T>> {
  try {
    const values = await ask()
    return values.length === 0 ? { kind: 'nothing' } : { kind: 'found', values }
  } catch (problem) {
    const { code = '', message } = problem as { code?: string; message: string }
    if (code === 'ENODATA') return { kind: 'nothing' }
    // A name that can't be one is in no DNS.
    if (code === 'ENOTFOUND' || code === 'EBADNAME') return { kind: 'no name' }
    return { kind: 'failed', why: reasons[code] ?? message }
  }
}

const reasons: Readonly<Record<string, string>> = {
  ETIMEOUT: 'the DNS server did not answer in time',
  ESERVFAIL: 'the DNS server could not find out (SERVFAIL)',
  EREFUSED: 'the DNS server refused to answer',
  ECONNREFUSED: 'there is no DNS server at that address',
}

/** All addresses of a name, of both kinds. */
export async function addressesOf(dns: Dns, name: string): Promise<Answer<string>> {
  const [four, six] = await Promise.all([dns.a(name), dns.aaaa(name)])
  const values = [four, six].flatMap((answer) => (answer.kind === 'found' ? answer.values : []))
  if (values.length > 0) return { kind: 'found', values }
  return four.kind === 'failed' ? four : six.kind === 'failed' ? six : four
}
