import { isIPv4 } from 'node:net'
import {
  addressesOf,
  alignment,
  askAbout,
  type DkimKey,
  type Dns,
  dkimSentence,
  type Leaving,
  type SendingAnswers,
  type SpfOutcome,
} from '../../sending/index.ts'
import type { DnsRecord, Finding } from './finding.ts'

/** A domain that mail is sent from, and what it is sent with. */
export interface SendingDomain {
  readonly domain: string
  /** An address there. */
  readonly sender: string
  readonly keys: readonly DkimKey[]
  readonly leaving: Leaving
}

type Said = Omit<Finding, 'about'>

/** What DNS says of a domain, what it should say, and the text for it. */
export async function lookAtDomain(dns: Dns, given: SendingDomain): Promise<Finding[]> {
  const { domain, keys, leaving } = given
  // All at once: a DNS server that says nothing takes seconds for each question.
  const [answers, mail, names] = await Promise.all([
    askAbout(dns, given),
    mailServers(dns, domain),
    Promise.all(leaving.addresses.map((ip) => reverse(dns, ip, leaving.sure))),
  ])
  const said: Said[] = [
    ...spf(domain, answers, leaving),
    ...dkim(domain, answers, keys),
    ...dmarc(domain, answers),
    aligned(domain, answers),
    mail,
    ...names,
  ]
  return said.map((one) => ({ about: domain, ...one }))
}

function spf(domain: string, { spf: outcomes, unnamed }: SendingAnswers, leaving: Leaving): Said[] {
  const check = 'SPF'
  const [first] = outcomes
  const wrong = outcomes.find((one) => one.ip !== null && one.result !== 'pass')
  const record = (text: string): { dns: DnsRecord } => ({ dns: { name: domain, type: 'TXT', text } })
  if (first === undefined || first.result === 'temperror')
    return [{ check, level: 'unknown', found: `nothing can be said: ${first?.why}` }]
  if (first.result === 'none')
    return [
      {
        check,
        level: 'wrong',
        found: 'there is no record of SPF',
        should: leaving.sure && leaving.addresses.length > 0 ? 'Say which servers may send:' : providersToo,
        ...record(proposed(null, leaving.addresses)),
      },
    ]
  const broken = outcomes.find((one) => one.result === 'permerror')
  if (broken)
    return [
      { check, level: 'wrong', found: `${broken.record ?? ''} can’t be used: ${broken.why}`, should: mendOf(broken) },
    ]
  const found = `${first.record} (${first.lookups} of 10 look-ups)`
  if (wrong)
    return [
      {
        check,
        level: 'wrong',
        found: `${found} does not allow ${outcomes
          .filter((one) => one.result !== 'pass')
          .map((one) => one.ip)
          .join(', ')}, by which mail leaves`,
        should: 'Allow it:',
        ...record(
          proposed(
            first.record,
            outcomes.filter((one) => one.result !== 'pass').map((one) => one.ip ?? ''),
          ),
        ),
      },
    ]
  const all = /(^|\s)\+?all\s*$/i.test(first.record ?? '')
  const loose: Said[] = all
    ? [
        {
          check,
          level: 'wrong',
          found: `${first.record} lets everybody send for ${domain}`,
          should: 'End it with ~all or -all.',
        },
      ]
    : []
  const allowed = outcomes.filter((one) => one.ip !== null).map((one) => one.ip)
  const about = allowed.length > 0 ? ` allows ${allowed.join(', ')}` : ''
  const notes: Said[] = []
  if (unnamed.length > 0)
    notes.push({
      check,
      level: 'note',
      found: `it does not name ${unnamed.join(', ')}, where the relay takes mail`,
      should:
        'That is as it should be where one of its includes is your provider’s: those name the servers that it sends from.',
    })
  else if (allowed.length === 0)
    notes.push({
      check,
      level: 'note',
      found: 'by which address mail leaves can’t be known from here, so the record was only read',
      should: 'Name it to have it checked: dateline doctor --address 203.0.113.5',
    })
  return [...(loose.length > 0 ? loose : [{ check, level: 'ok', found: `${found}${about}` } as const]), ...notes]
}

const providersToo =
  'Say which servers may send. Behind a provider, put its own “include:…” in the place of what stands before ~all:'

const mendOf = ({ why }: SpfOutcome): string =>
  /times/.test(why)
    ? 'Take out what no longer sends for you, or name addresses (ip4:, ip6:) in the place of names.'
    : 'Mend it: until then receivers take it for no record at all.'

/** A record that allows these addresses too. */
function proposed(record: string | null, addresses: readonly string[]): string {
  const terms = addresses.map((ip) => `${isIPv4(ip) ? 'ip4' : 'ip6'}:${ip}`)
  if (record === null) return ['v=spf1', ...(terms.length > 0 ? terms : ['a', 'mx']), '~all'].join(' ')
  const [version = 'v=spf1', ...rest] = record.trim().split(/ +/)
  return [version, ...terms, ...rest].join(' ')
}

function dkim(domain: string, answers: SendingAnswers, keys: readonly DkimKey[]): Said[] {
  const own = keys.filter((key) => key.domain === domain)
  const said = answers.dkim.map(({ selector, state }): Said => {
    const check = `DKIM ${selector}`
    const key = own.find((one) => one.selector === selector)
    const found = dkimSentence('en', state)
    if (state.kind === 'right') return { check, level: 'ok', found: `${key?.name}: ${found}` }
    if (state.kind === 'unanswered') return { check, level: 'unknown', found }
    if (state.kind === 'weak')
      return { check, level: 'wrong', found, should: 'Make a new key with “dateline dkim add”, and end this one.' }
    return {
      check,
      level: 'wrong',
      found,
      ...(key ? { dns: { name: key.name, type: 'TXT', text: key.text } as const } : {}),
    }
  })
  for (const key of own) {
    if (key.state === 'new')
      said.push({
        check: `DKIM ${key.selector}`,
        level: 'note',
        found: 'the key signs nothing yet',
        should: `When DNS has it: dateline dkim activate ${key.name}`,
        dns: { name: key.name, type: 'TXT', text: key.text },
      })
    if (key.state === 'replaced')
      said.push({
        check: `DKIM ${key.selector}`,
        level: 'note',
        found: 'another key signs in its place',
        should: `After a week: dateline dkim end ${key.name}, and take its record out of DNS.`,
      })
  }
  if (answers.dkim.length === 0)
    said.unshift({
      check: 'DKIM',
      level: 'wrong',
      found: 'mail leaves unsigned: no key of this domain signs',
      should: own.some((key) => key.state === 'new')
        ? 'A key is there: let it sign.'
        : `Make one: dateline dkim add ${domain}`,
    })
  return said
}

function dmarc(domain: string, { dmarc: answer }: SendingAnswers): Said[] {
  const check = 'DMARC'
  const dns = { name: `_dmarc.${domain}`, type: 'TXT', text: `v=DMARC1; p=none; rua=mailto:dmarc@${domain}` } as const
  switch (answer.kind) {
    case 'unanswered':
      return [{ check, level: 'unknown', found: `nothing can be said: ${answer.why}` }]
    case 'missing':
      return [
        {
          check,
          level: 'wrong',
          found: 'there is no policy',
          should: 'Begin with “none”, and read the reports; go on to “quarantine” when all of your mail is aligned:',
          dns,
        },
      ]
    case 'broken':
      return [
        { check, level: 'wrong', found: `${answer.record} at _dmarc.${answer.at} can’t be used: ${answer.why}`, dns },
      ]
    case 'found': {
      const place = answer.at === domain ? '' : ` (of ${answer.at}, which speaks for ${domain})`
      const said: Said[] = [{ check, level: 'ok', found: `${answer.record}${place}: policy ${answer.policy}` }]
      if (answer.policy === 'none' && answer.reports === '')
        said.push({
          check,
          level: 'note',
          found: 'the policy is “none”, and nobody gets the reports: so it changes nothing and tells nothing',
          dns,
        })
      return said
    }
  }
}

const shown = { spf: 'SPF', dkim: 'DKIM', dmarc: 'DMARC' } as const

function aligned(domain: string, answers: SendingAnswers): Said {
  const found = alignment(domain, answers)
  const words = `return path ${answers.returnPath}, signatures of ${answers.dkim.map((one) => one.domain)[0] ?? 'nobody'}, From ${domain}`
  const unknown = (['spf', 'dkim', 'dmarc'] as const).filter((name) => found[name] === 'unknown')
  if (found.lacks.length > 0)
    return {
      check: 'alignment',
      level: 'wrong',
      found: `${found.lacks.map((name) => `${shown[name]} is ${standings[found[name]]}`).join('; ')} (${words})`,
      should: 'Receivers want all three: mend what is said above.',
    }
  if (unknown.length > 0)
    return {
      check: 'alignment',
      level: 'unknown',
      found: `DNS did not answer for ${unknown.map((name) => shown[name]).join(', ')}`,
    }
  return { check: 'alignment', level: 'ok', found: `SPF and DKIM are From’s own (${words})` }
}

const standings = {
  aligned: 'in order',
  missing: 'missing',
  broken: 'broken',
  refuses: 'of other servers',
  elsewhere: 'of another domain',
  unknown: 'unknown',
} as const

/** Answers and bounces come back to the domain: it must take mail (RFC 5321, 5.1; RFC 7505). */
async function mailServers(dns: Dns, domain: string): Promise<Said> {
  const check = 'MX'
  const answer = await dns.mx(domain)
  const should = 'Bounces and readers’ answers come back to this domain: name the server that takes its mail:'
  const record = { name: domain, type: 'MX', text: `10 mail.${domain}.` } as const
  if (answer.kind === 'failed') return { check, level: 'unknown', found: `nothing can be said: ${answer.why}` }
  if (answer.kind === 'found') {
    const hosts = answer.values.toSorted((a, b) => a.priority - b.priority).map((one) => one.exchange)
    if (hosts.every((host) => host === '' || host === '.'))
      return { check, level: 'wrong', found: 'the domain says that it takes no mail (a null MX)', should, dns: record }
    const states = await Promise.all(hosts.slice(0, 10).map((host) => addressesOf(dns, host)))
    const lost = hosts.filter((_, at) => ['nothing', 'no name'].includes(states[at]?.kind ?? ''))
    if (lost.length > 0)
      return {
        check,
        level: 'wrong',
        found: `${lost.join(', ')} has no address`,
        should: 'Give it one, or name another server.',
      }
    return { check, level: 'ok', found: hosts.join(', ') }
  }
  const own = await addressesOf(dns, domain)
  if (own.kind === 'found')
    return {
      check,
      level: 'note',
      found: `there is none, so mail goes to ${domain} itself (${own.values.join(', ')})`,
      should: 'That works where a mail server listens there. Say it in DNS:',
      dns: { name: domain, type: 'MX', text: `10 ${domain}.` },
    }
  return { check, level: 'wrong', found: 'nobody takes mail for the domain', should, dns: record }
}

/** The name of an address that mail leaves by, and whether it leads back (RFC 1912, 2.1). */
async function reverse(dns: Dns, ip: string, sure: boolean): Promise<Said> {
  const check = `reverse DNS of ${ip}`
  // What a provider's own servers are called is its own affair.
  const level = sure ? 'wrong' : 'note'
  const names = await dns.ptr(ip)
  if (names.kind === 'failed') return { check, level: 'unknown', found: `nothing can be said: ${names.why}` }
  if (names.kind !== 'found')
    return {
      check,
      level,
      found: 'it has no name',
      should: 'Whoever gives you the address (your host or provider) sets its name: that of the mail server.',
      dns: { name: reverseName(ip), type: 'PTR', text: 'the name of your mail server' },
    }
  for (const name of names.values) {
    const back = await addressesOf(dns, name)
    if (back.kind === 'found' && back.values.includes(ip))
      return { check, level: 'ok', found: `${name}, which leads back to it` }
  }
  return {
    check,
    level,
    found: `${names.values.join(', ')} does not lead back to it`,
    should: `Give that name the address ${ip}, or the address another name.`,
  }
}

const reverseName = (ip: string): string =>
  isIPv4(ip) ? `${ip.split('.').toReversed().join('.')}.in-addr.arpa` : `${ip} (ip6.arpa)`
