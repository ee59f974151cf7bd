import { BlockList, isIPv4 } from 'node:net'
import { type Answer, addressesOf, type Dns } from './ask.ts'
import { filled, type MacroFacts } from './spf-macros.ts'
import { BrokenSpf, isSpf, type Mechanism, readSpf } from './spf-record.ts'

/** What SPF says of an address (RFC 7208, 2.6). */
export type SpfResult = 'pass' | 'fail' | 'softfail' | 'neutral' | 'none' | 'permerror' | 'temperror'

export interface SpfOutcome {
  readonly result: SpfResult
  /** The address that was asked about; null when the record alone was looked at. */
  readonly ip: string | null
  /** The record of the domain itself; null when it has none. */
  readonly record: string | null
  /** Terms that ask DNS, those of included records too. Receivers allow ten (4.6.4). */
  readonly lookups: number
  /** What is wrong with it, for permerror and temperror; else "". */
  readonly why: string
}

export const mostLookups = 10
const mostVoid = 2
/** Where every term is counted: beyond this nobody needs to know how many more there are. */
const mostCounted = 40

/** DNS did not answer: nothing can be said (temperror). */
class NoAnswer extends Error {}

interface Walk {
  readonly dns: Dns
  readonly facts: Omit<MacroFacts, 'domain'>
  lookups: number
  voids: number
}

/**
 * May mail with this return path come from the address? As receivers find out (check_host, RFC 7208, 4). Without an
 * address every term is looked at: then the outcome is neutral, or tells what is wrong with the record.
 */
export async function checkSpf(
  dns: Dns,
  { sender, ip, helo = 'unknown' }: { sender: string; ip: string | null; helo?: string },
): Promise<SpfOutcome> {
  const domain = sender.slice(sender.lastIndexOf('@') + 1)
  const walk: Walk = { dns, facts: { sender, ip, helo }, lookups: 0, voids: 0 }
  let record: string | null = null
  try {
    record = await recordOf(dns, domain)
    const result = record === null ? 'none' : await walked(walk, domain, record)
    // Counted from end to end, ten are still the most that others will ask.
    if (walk.lookups > mostLookups) throw new BrokenSpf(tooMany(walk))
    return { result, ip, record, lookups: walk.lookups, why: '' }
  } catch (problem) {
    const result = problem instanceof BrokenSpf ? 'permerror' : problem instanceof NoAnswer ? 'temperror' : null
    if (result === null) throw problem
    return { result, ip, record, lookups: walk.lookups, why: (problem as Error).message }
  }
}

const tooMany = ({ lookups }: Walk) => `it asks DNS ${lookups} times, and receivers allow ${mostLookups}`

async function recordOf(dns: Dns, domain: string): Promise<string | null> {
  const records = valuesOf(await dns.txt(domain)).filter(isSpf)
  if (records.length > 1) throw new BrokenSpf(`${domain} has ${records.length} records of SPF, and may have one`)
  return records[0] ?? null
}

function valuesOf<T>(answer: Answer<T>): readonly T[] {
  if (answer.kind === 'failed') throw new NoAnswer(answer.why)
  return answer.kind === 'found' ? answer.values : []
}

async function walked(walk: Walk, domain: string, text: string): Promise<SpfResult> {
  const { terms, redirect } = readSpf(text)
  for (const { mechanism, qualifier } of terms)
    if ((await matches(walk, domain, mechanism)) && walk.facts.ip !== null) return qualifier
  // “all” makes a redirect mean nothing (6.1).
  if (redirect === null || terms.some((term) => term.mechanism.kind === 'all')) return 'neutral'
  counted(walk)
  const to = named(walk, redirect, domain)
  if (to === null) return 'neutral'
  const next = await recordOf(walk.dns, to)
  if (next === null) throw new BrokenSpf(`it redirects to ${to}, which has no record of SPF`)
  return walked(walk, to, next)
}

function counted(walk: Walk): void {
  walk.lookups += 1
  if (walk.lookups > (walk.facts.ip === null ? mostCounted : mostLookups)) throw new BrokenSpf(tooMany(walk))
}

const named = (walk: Walk, text: string | null, domain: string) =>
  text === null ? domain : filled(text, { ...walk.facts, domain })

/** What was asked for, and counted where it isn't there: receivers allow two of those (4.6.4). */
function found<T>(walk: Walk, answer: Answer<T>): readonly T[] {
  if (answer.kind === 'nothing' || answer.kind === 'no name') walk.voids += 1
  if (walk.voids > mostVoid) throw new BrokenSpf(`more than ${mostVoid} of the names in it are not in DNS`)
  return valuesOf(answer)
}

async function matches(walk: Walk, domain: string, mechanism: Mechanism): Promise<boolean> {
  const { ip } = walk.facts
  if (mechanism.kind === 'all') return true
  if ('network' in mechanism) return ip !== null && within(ip, mechanism.network, mechanism.prefix)
  counted(walk)
  const name = named(walk, mechanism.domain, domain)
  if (name === null) return false
  switch (mechanism.kind) {
    case 'include':
      return included(walk, name)
    case 'exists':
      return found(walk, await walk.dns.a(name)).length > 0
    case 'a':
      return anyOf(walk, found(walk, await hostsOf(walk, name)), mechanism)
    case 'mx':
      return exchanges(walk, name, mechanism)
    case 'ptr':
      return ip !== null && reversed(walk, ip, name)
  }
}

/** Another domain's record: its pass is a match, its “none” is an error of ours (5.2). */
async function included(walk: Walk, name: string): Promise<boolean> {
  const text = await recordOf(walk.dns, name)
  if (text === null) throw new BrokenSpf(`it includes ${name}, which has no record of SPF`)
  return (await walked(walk, name, text)) === 'pass'
}

const hostsOf = ({ dns, facts: { ip } }: Walk, name: string): Promise<Answer<string>> =>
  ip === null ? addressesOf(dns, name) : isIPv4(ip) ? dns.a(name) : dns.aaaa(name)

interface Prefixes {
  readonly four: number
  readonly six: number
}

const anyOf = ({ facts: { ip } }: Walk, addresses: readonly string[], { four, six }: Prefixes): boolean =>
  ip !== null && addresses.some((one) => within(ip, one, isIPv4(one) ? four : six))

async function exchanges(walk: Walk, name: string, prefixes: Prefixes): Promise<boolean> {
  const hosts = found(walk, await walk.dns.mx(name))
  if (hosts.length > 10) throw new BrokenSpf(`${name} has more than ten mail servers`)
  for (const { exchange } of hosts) if (anyOf(walk, valuesOf(await hostsOf(walk, exchange)), prefixes)) return true
  return false
}

/** A name of the address that leads back to it, under a domain (5.5). */
async function reversed(walk: Walk, ip: string, domain: string): Promise<boolean> {
  const names = await walk.dns.ptr(ip)
  for (const name of names.kind === 'found' ? names.values.slice(0, 10) : []) {
    if (!`.${name.toLowerCase()}`.endsWith(`.${domain.toLowerCase()}`)) continue
    const back = await hostsOf(walk, name)
    if (back.kind === 'found' && back.values.some((one) => within(ip, one, isIPv4(one) ? 32 : 128))) return true
  }
  return false
}

function within(ip: string, network: string, prefix: number): boolean {
  const family = (address: string) => (isIPv4(address) ? 'ipv4' : 'ipv6')
  if (family(ip) !== family(network)) return false
  const list = new BlockList()
  list.addSubnet(network, prefix, family(network))
  return list.check(ip, family(ip))
}
