import { addressesOf, type Dns, openDns } from './ask.ts'

/**
 * Can mail go to a domain? By its MX records, or where it has none by its addresses (RFC 5321, 5.1); a null MX says that
 * it takes none (RFC 7505). "unknown" where DNS is silent.
 */
export async function takesMailBy(dns: Dns, domain: string): Promise<'yes' | 'no' | 'unknown'> {
  const mx = await dns.mx(domain)
  if (mx.kind === 'failed') return 'unknown'
  if (mx.kind === 'no name') return 'no'
  if (mx.kind === 'found') return mx.values.some(({ exchange }) => exchange !== '' && exchange !== '.') ? 'yes' : 'no'
  const addresses = await addressesOf(dns, domain)
  if (addresses.kind === 'failed') return 'unknown'
  return addresses.kind === 'found' ? 'yes' : 'no'
}

/** Nobody waits longer than this for an answer, and a DNS server that was silent is not asked again for so long. */
const patienceMs = 2500
const silenceMs = 5 * 60_000

/** Asks whether mail can go to a domain, of the machine's own DNS server or the one named. Bounded in time, never rejects. */
export function openExchanges(server?: string): (domain: string) => Promise<'yes' | 'no' | 'unknown'> {
  let silentUntil = 0
  return async (domain) => {
    if (performance.now() < silentUntil) return 'unknown'
    const late = Promise.withResolvers<'unknown'>()
    const timer = setTimeout(() => {
      silentUntil = performance.now() + silenceMs
      late.resolve('unknown')
    }, patienceMs)
    return Promise.race([takesMailBy(openDns(server), domain), late.promise]).finally(() => clearTimeout(timer))
  }
}
