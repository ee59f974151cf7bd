import type { House } from '../house.ts'
import { isExample } from '../platform/mail/index.ts'
import { type Alignment, alignment, type SendingAnswers } from './alignment.ts'
import { type Dns, openDns } from './dns/ask.ts'
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
const patienceMs = 3000

/**
 * How the sender of a newsletter stands in DNS, for screens: kept for five minutes, and "unknown" when DNS has not
 * answered within three seconds, or where the domain is one that nobody has (.example).
 */
export function alignmentsKept(
  house: House,
  smtpUrl: string | null,
  dns: () => Dns = openDns,
): (sender: string) => Promise<Alignment> {
  const kept = new Map<string, { until: number; found: Promise<Alignment> }>()
  const ask = async (sender: string, domain: string) => {
    const fresh = dns()
    const keys = await dkimKeys(house.store.read)
    const leaving = await leavingBy(fresh, smtpUrl)
    return alignment(domain, await askAbout(fresh, { sender, domain, keys, leaving }))
  }
  const inTime = (found: Promise<Alignment>) => {
    const { promise, resolve } = Promise.withResolvers<Alignment>()
    const timer = setTimeout(() => resolve(unknown), patienceMs)
    found.then(resolve, () => resolve(unknown)).finally(() => clearTimeout(timer))
    return promise
  }
  return async (sender) => {
    const domain = domainOf(sender)
    if (domain === null || isExample(sender)) return unknown
    const now = Date.now()
    const known = kept.get(domain)
    if (known && known.until > now) return inTime(known.found)
    const found = ask(sender, domain)
    kept.set(domain, { until: now + keptMs, found })
    return inTime(found)
  }
}
