import { BlockList, isIP } from 'node:net'

/**
 * Addresses that no page of the public web has: private, loopback, link-local (with the cloud's metadata), shared,
 * documentation, benchmarking, multicast, reserved. IANA special-purpose registries, RFC 6890 and updates.
 */
const refused = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  refused.addSubnet(network, prefix, 'ipv4')

/** Of IPv6 only global unicast is public (2000::/3), and of that not what tunnels IPv4 or is for documentation. */
const global6 = new BlockList()
global6.addSubnet('2000::', 3, 'ipv6')
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['5f00::', 16],
] as const)
  refused.addSubnet(network, prefix, 'ipv6')

/** Is it an address that a page may be fetched from? IPv4 inside IPv6 (::ffff:10.0.0.1, 64:ff9b::) never is. */
export function isPublicAddress(ip: string): boolean {
  const bare = ip.split('%')[0]!
  const family = isIP(bare)
  if (family === 4) return !refused.check(bare, 'ipv4')
  if (family === 6) return global6.check(bare, 'ipv6') && !refused.check(bare, 'ipv6')
  return false
}
