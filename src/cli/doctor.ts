import { isIP } from 'node:net'
import type { House } from '../house.ts'
import { openHouse } from '../opening.ts'
import { openStore, stepsMissing } from '../platform/store/index.ts'
import { type Dns, dkimKeys, domainIn, domainOf, leavingBy } from '../sending/index.ts'
import type { Whereabouts } from '../settings.ts'
import { type Command, type Console, type Given, WrongUse } from './command.ts'
import { dnsAt } from './dkim.ts'
import { lookAtDomain } from './doctor/domain.ts'
import { type Finding, isWell, linesOf } from './doctor/finding.ts'
import { lookAtHouse } from './doctor/house.ts'
import { lookAtRelays } from './doctor/relay.ts'
import { mustBeThere, whereOf } from './inside.ts'

/** Looks at all that mail needs to arrive, and at the house itself. Changes nothing. */
export const doctor: Command = {
  name: 'doctor',
  usage: '[--domain DOMAIN] [--dns ADDRESS:PORT] [--address IP,…]',
  summary: 'what is wrong with mail, DNS, the relay, disk or keys, and the mend; ends with 1 where something is',
  options: { domain: { type: 'string' }, dns: { type: 'string' }, address: { type: 'string' } },
  async run(given, console) {
    const { words, flags } = given
    if (words.length > 0) throw new WrongUse(`it takes no “${words[0]}”`)
    const domain = flags.domain === undefined ? null : domainIn(String(flags.domain))
    if (flags.domain !== undefined && domain === null)
      throw new WrongUse(`--domain is a domain, as news.example, not “${flags.domain}”`)
    const addresses =
      flags.address === undefined
        ? []
        : String(flags.address)
            .split(',')
            .map((one) => one.trim())
    const wrong = addresses.find((one) => !isIP(one))
    if (wrong !== undefined) throw new WrongUse(`--address is an IP address, not “${wrong}”`)
    const where = whereOf(given)
    const dns = dnsAt(flags.dns, where)
    mustBeThere(where)
    return examine(where, { dns, domain, addresses }, given, console)
  },
}

interface Asked {
  readonly dns: Dns
  readonly domain: string | null
  readonly addresses: readonly string[]
}

async function examine(where: Whereabouts, asked: Asked, { flags }: Given, console: Console): Promise<0 | 1> {
  const store = openStore(where.place)
  const missing = await stepsMissing(store, where.place).finally(() => store.close())
  const house = await openHouse(where, () => {})
  try {
    const [own, relays, domains] = await Promise.all([
      lookAtHouse(house, where, missing),
      lookAtRelays(where.smtpUrl, house.now()),
      lookAtDomains(house, where, missing, asked),
    ])
    const findings = [...domains, ...relays, ...own]
    for (const line of flags.json ? findings.map((one) => JSON.stringify(one)) : report(findings)) console.out(line)
    return isWell(findings) ? 0 : 1
  } finally {
    await house.store.close()
  }
}

async function lookAtDomains(
  house: House,
  where: Whereabouts,
  missing: readonly string[],
  { dns, domain, addresses }: Asked,
): Promise<Finding[]> {
  const senders = domain === null ? await sendersOf(house) : new Map([[domain, `postmaster@${domain}`]])
  if (senders.size === 0)
    return [
      {
        about: 'mail',
        check: 'senders',
        level: 'note',
        found: 'no newsletter has a sender yet',
        should: 'Name a domain: --domain',
      },
    ]
  const keys = missing.includes('0009-dkim-keys') ? [] : await dkimKeys(house.store.read)
  const leaving = await leavingBy(dns, where.smtpUrl, addresses)
  const found = [...senders].map(([name, sender]) => lookAtDomain(dns, { domain: name, sender, keys, leaving }))
  return (await Promise.all(found)).flat()
}

/** The domains that newsletters come from, with an address of each. */
async function sendersOf(house: House): Promise<Map<string, string>> {
  const rows = await house.store.read.selectFrom('newsletter').select('sender').where('endedAt', 'is', null).execute()
  return new Map(
    rows.flatMap(({ sender }) => {
      const domain = domainOf(sender)
      return domain === null ? [] : [[domain, sender] as const]
    }),
  )
}

function report(findings: readonly Finding[]): string[] {
  const lines: string[] = []
  for (const [about, all] of Map.groupBy(findings, (one) => one.about)) lines.push(about, ...all.flatMap(linesOf), '')
  const count = findings.filter(({ level }) => level === 'wrong').length
  const unknown = findings.filter(({ level }) => level === 'unknown').length
  lines.push(
    count + unknown === 0
      ? 'All is well.'
      : `${count} to mend${unknown > 0 ? `, ${unknown} that could not be found out` : ''}.`,
  )
  return lines
}
