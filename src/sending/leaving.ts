import { BlockList, isIP, isIPv4 } from 'node:net'
import { networkInterfaces } from 'node:os'
import { relayAddress } from '../platform/mail/index.ts'
import { addressesOf, type Dns } from './dns/ask.ts'

/** The addresses that mail leaves the house by, as far as that can be known. */
export interface Leaving {
  readonly addresses: readonly string[]
  /** Are they those that receivers will see? A provider's relay takes mail at one address and sends it from others. */
  readonly sure: boolean
}

const inside = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  inside.addSubnet(network, prefix, 'ipv4')
inside.addAddress('::1', 'ipv6')
inside.addAddress('::', 'ipv6')
inside.addSubnet('fc00::', 7, 'ipv6')
inside.addSubnet('fe80::', 10, 'ipv6')

const isPublic = (ip: string): boolean => !inside.check(ip, isIPv4(ip) ? 'ipv4' : 'ipv6')
const isLoopback = (ip: string): boolean => ip === '::1' || ip.startsWith('127.')

/** This machine's own addresses that others can see. None behind a router that translates them. */
const ownAddresses = (): string[] =>
  Object.values(networkInterfaces()).flatMap((all) =>
    (all ?? []).filter((one) => !one.internal && isPublic(one.address)).map((one) => one.address),
  )

/**
 * By which addresses mail leaves: those that are `given`; else those of the relays of SMTP_URL, of a relay on this
 * machine its own. Never rejects; what can't be known is left out.
 */
export async function leavingBy(dns: Dns, smtpUrl: string | null, given: readonly string[] = []): Promise<Leaving> {
  if (given.length > 0) return { addresses: given, sure: true }
  const found = new Set<string>()
  let sure = true
  for (const { host } of (smtpUrl ?? '').split(/\s+/).filter(Boolean).map(relayAddress)) {
    const addresses = await addressesAt(dns, host)
    for (const address of addresses.some(isLoopback) ? ownAddresses() : addresses.filter(isPublic)) found.add(address)
    if (!addresses.some(isLoopback)) sure = false
  }
  return { addresses: [...found], sure }
}

async function addressesAt(dns: Dns, host: string): Promise<readonly string[]> {
  if (host === 'localhost') return ['127.0.0.1']
  if (isIP(host)) return [host]
  const answer = await addressesOf(dns, host)
  return answer.kind === 'found' ? answer.values : []
}
