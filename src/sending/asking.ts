import type { House } from '../house.ts'
import { isExample } from '../platform/mail/index.ts'
import { type Alignment, alignment, type SendingAnswers } from './alignment.ts'
import { type Dns, dnsOf } from './dns/ask.ts'
import { askDkim } from './dns/dkim.ts'
import { askDmarc } from './dns/dmarc.ts'
import { checkSpf, type SpfOutcome } from './dns/spf.ts'
import { type DkimKey, dkimKeys, domainOf } from './keys.ts'
import { type Leaving, leavingBy } from './leaving.ts'

/** Asks DNS all that `alignment` wants to know of the domain of a sender. Never rejects for what DNS does. */
export async function askAbout(
  dns: Dns,
  given: { sender: string; domain: string; keys: readonly DkimKey[]; leaving: Leaving },
): Promise<SendingAnswers> {
  const { sender, domain, keys, leaving } = given
  const signing = keys.filter((key) => key.domain === domain && key.state === 'signs')
  const [spf, dkim, dmarc] = await Promise.all([
    askSpf(dns, sender, leaving),
    Promise.all(
      signing.map(async (key) => ({ domain: key.domain, selector: key.selector, state: await askDkim(dns, key) })),
    ),
    askDmarc(dns, domain),
  ])
  return { returnPath: domain, ...spf, dkim, dmarc }
}

async function askSpf(
  dns: Dns,
  sender: string,
  { addresses, sure }: Leaving,
): Promise<Pick<SendingAnswers, 'spf' | 'unnamed'>> {
  const record = await checkSpf(dns, { sender, ip: null })
  if (record.result !== 'neutral') return { spf: [record], unnamed: [] }
  const outcomes = await Promise.all(addresses.map((ip) => checkSpf(dns, { sender, ip })))
  // A provider takes mail at one address and sends it from others, which its own record names.
  const others = !sure && /\b(?:include:|redirect=)/i.test(record.record ?? '')
  const unnamed = others ? outcomes.filter((one) => isNo(one)) : []
  const spf = outcomes.filter((one) => !unnamed.includes(one))
  return { spf: spf.length > 0 ? spf : [record], unnamed: unnamed.map((one) => one.ip ?? '') }
}

const isNo = ({ result }: SpfOutcome) => result === 'fail' || result === 'softfail' || result === 'neutral'

const unknown: Alignment = { spf: 'unknown', dkim: 'unknown', dmarc: 'unknown', lacks: [] }
const keptMs = 300_000
/** What lacks something is looked at again sooner: somebody is mending it. */
const lackingMs = 60_000
const usualPatienceMs = 3000

/** How a sender stands in DNS; "unknown" when that is not known after `patienceMs`. Never rejects. */
export type AlignmentOf = (sender: string, patienceMs?: number) => Promise<Alignment>

/**
 * How the sender of a newsletter stands in DNS, for screens and before an edition goes out: kept for five minutes, and
 * "unknown" when DNS has not answered in time, where the domain is one that nobody has (.example), and where DNS has never
 * heard of it: then it is the DNS of a network that knows nothing of the world, and nobody is held up by that.
 */
export function alignmentsKept(house: House, smtpUrl: string | null, dns: () => Dns = dnsOf(null)): AlignmentOf {
  const kept = new Map<string, { until: number; found: Promise<Alignment> }>()
  const ask = async (sender: string, domain: string) => {
    const fresh = dns()
    if ((await fresh.txt(domain)).kind === 'no name') return unknown
    const keys = await dkimKeys(house.store.read)
    const leaving = await leavingBy(fresh, smtpUrl)
    return alignment(domain, await askAbout(fresh, { sender, domain, keys, leaving }))
  }
  const inTime = (found: Promise<Alignment>, patienceMs: number) => {
    const { promise, resolve } = Promise.withResolvers<Alignment>()
    const timer = setTimeout(() => resolve(unknown), patienceMs)
    found.then(resolve).finally(() => clearTimeout(timer))
    return promise
  }
  return async (sender, patienceMs = usualPatienceMs) => {
    const domain = domainOf(sender)
    if (domain === null || isExample(sender)) return unknown
    const now = Date.now()
    const known = kept.get(domain)
    if (known && known.until > now) return inTime(known.found, patienceMs)
    const entry = { until: now + keptMs, found: ask(sender, domain).catch(() => unknown) }
    kept.set(domain, entry)
    entry.found.then(({ lacks }) => {
      if (lacks.length > 0) entry.until = now + lackingMs
    })
    return inTime(entry.found, patienceMs)
  }
}
