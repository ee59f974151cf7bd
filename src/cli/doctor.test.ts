import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aNewsroom, type Room, whereaboutsOf } from '../../test/an-edition.ts'
import { type Fresh, freshStore } from '../../test/databases.ts'
import { startDns, type TestDns } from '../../test/dns.ts'
import { startSmtp, type TestSmtp } from '../../test/smtp.ts'
import { activateDkimKey, addDkimKey, type DkimKey } from '../sending/index.ts'
import { Failed, WrongUse } from './command.ts'
import { dkim } from './dkim.ts'
import type { Finding } from './doctor/finding.ts'
import { doctor } from './doctor.ts'

/** `dateline doctor` and `dateline dkim` against a DNS server and a relay on this machine. */
const domain = 'harbourdesk.example'
let fresh: Fresh
let room: Room
let dns: TestDns
let smtp: TestSmtp
let key: DkimKey

beforeAll(async () => {
  fresh = await freshStore('sqlite')
  room = await aNewsroom(whereaboutsOf(fresh.place, fresh.folder))
  dns = await startDns()
  smtp = await startSmtp()
  key = await addDkimKey(room.house, room.keys, { domain, algorithm: 'rsa-sha256', memberId: null })
  await activateDkimKey(room.house, { id: key.id, memberId: null })
})
afterAll(async () => {
  await room.house.store.close()
  await Promise.all([dns.stop(), smtp.stop()])
  await fresh.drop()
})

interface Ran {
  readonly code: number
  readonly out: readonly string[]
  readonly progress: readonly string[]
}

async function ran(
  command: typeof doctor,
  words: string[],
  flags: Record<string, string | boolean | undefined>,
  url = smtp.url,
  environment: NodeJS.ProcessEnv = {},
) {
  const said = { out: [] as string[], progress: [] as string[] }
  const code = await command.run(
    {
      words,
      flags: { data: fresh.folder, dns: dns.address, ...flags },
      environment: { SMTP_URL: url, ...environment },
    },
    {
      out: (line) => said.out.push(line),
      progress: (line) => said.progress.push(line),
      input: async () => new Uint8Array(),
    },
  )
  return { code, ...said } satisfies Ran
}

const good = () => ({
  [domain]: { TXT: ['v=spf1 ip4:203.0.113.5 -all'], MX: [{ exchange: `mail.${domain}`, priority: 10 }] },
  [`mail.${domain}`]: { A: ['203.0.113.5'] },
  [`_dmarc.${domain}`]: { TXT: [`v=DMARC1; p=quarantine; rua=mailto:dmarc@${domain}`] },
  [key.name]: { TXT: [key.text] },
  '5.113.0.203.in-addr.arpa': { PTR: [`mail.${domain}`] },
})

/** What the doctor finds about the domain: check -> finding. */
async function found(zone: TestDns['zone'], flags: Record<string, string | boolean> = {}) {
  dns.zone = zone
  const { code, out } = await ran(doctor, [], { json: true, address: '203.0.113.5', ...flags })
  const all = out.map((line) => JSON.parse(line) as Finding)
  return { code, all, of: (check: string) => all.find((one) => one.check === check && one.about === domain) }
}

test('the DNS server that the newsroom names is asked where --dns names none', async () => {
  dns.zone = good()
  const named = { DATELINE_DNS: dns.address }
  const asked = dns.asked.length
  const doctored = await ran(doctor, [], { json: true, dns: undefined, address: '203.0.113.5' }, smtp.url, named)
  expect(doctored.out.map((line) => JSON.parse(line) as Finding).find(({ check }) => check === 'SPF')?.level).toBe('ok')
  expect(dns.asked.length).toBeGreaterThan(asked)
  const activated = await ran(dkim, ['activate', key.name], { dns: undefined }, smtp.url, named)
  expect(activated).toMatchObject({ code: 0, out: [`${key.name} signs from now on.`] })
})

test('an answer that is too long for UDP is asked for over TCP', async () => {
  const others = Array.from({ length: 12 }, (_, n) => `some-other-service-verification=${'x'.repeat(60)}${n}`)
  const long = { ...good()[domain], TXT: [...others, 'v=spf1 ip4:203.0.113.5 -all'] }
  const before = dns.asked.length
  const { of } = await found({ ...good(), [domain]: long })
  expect(of('SPF')).toMatchObject({ level: 'ok' })
  expect(dns.asked.slice(before).filter((question) => question === `TXT ${domain}`)).toHaveLength(2)
})

test('a domain that is in order, and a house that is well: 0', async () => {
  const { code, all } = await found(good())
  expect(all.filter((one) => one.level === 'wrong' || one.level === 'unknown')).toEqual([])
  expect(code).toBe(0)
  const about = all.filter((one) => one.about === domain)
  expect(about.map((one) => [one.check, one.level])).toEqual([
    ['SPF', 'ok'],
    ['DKIM dl1', 'ok'],
    ['DMARC', 'ok'],
    ['alignment', 'ok'],
    ['MX', 'ok'],
    ['reverse DNS of 203.0.113.5', 'ok'],
  ])
  expect(all.filter((one) => one.about === 'newsroom').map((one) => one.check)).toEqual([
    'database',
    'migrations',
    'key file',
    'disk',
    'public address',
    'postal address',
  ])
  expect(all.find((one) => one.check === 'signing in')).toMatchObject({ level: 'ok' })
})

test('a domain that DNS doesn’t know: each record with its text', async () => {
  const { code, of } = await found({})
  expect(code).toBe(1)
  expect(of('SPF')).toMatchObject({
    level: 'wrong',
    dns: { name: domain, type: 'TXT', text: 'v=spf1 ip4:203.0.113.5 ~all' },
  })
  expect(of('DKIM dl1')).toMatchObject({ level: 'wrong', dns: { name: key.name, type: 'TXT', text: key.text } })
  expect(of('DMARC')).toMatchObject({ level: 'wrong', dns: { name: `_dmarc.${domain}`, type: 'TXT' } })
  expect(of('MX')).toMatchObject({ level: 'wrong', dns: { type: 'MX' } })
  expect(of('reverse DNS of 203.0.113.5')).toMatchObject({ level: 'wrong', dns: { name: '5.113.0.203.in-addr.arpa' } })
  expect(of('alignment')).toMatchObject({
    level: 'wrong',
    found: expect.stringContaining('SPF is missing; DKIM is missing'),
  })
})

describe('what is wrong is told from what is missing', () => {
  test.each<[string, Record<string, unknown>, string, Partial<Finding>]>([
    [
      'SPF of other servers',
      { [domain]: { TXT: ['v=spf1 ip4:198.51.100.1 -all'] } },
      'SPF',
      { level: 'wrong', dns: { name: domain, type: 'TXT', text: 'v=spf1 ip4:203.0.113.5 ip4:198.51.100.1 -all' } },
    ],
    ['SPF for everybody', { [domain]: { TXT: ['v=spf1 +all'] } }, 'SPF', { level: 'wrong' }],
    [
      'too many look-ups',
      {
        [domain]: { TXT: [`v=spf1 ${Array.from({ length: 11 }, (_, n) => `include:n${n}.example`).join(' ')} -all`] },
        ...Object.fromEntries(Array.from({ length: 11 }, (_, n) => [`n${n}.example`, { TXT: ['v=spf1 -all'] }])),
      },
      'SPF',
      { level: 'wrong', found: expect.stringContaining('11 times') },
    ],
    [
      'another key',
      { 'dl1._domainkey.harbourdesk.example': { TXT: ['v=DKIM1; k=rsa; p=MIIB'] } },
      'DKIM dl1',
      { level: 'wrong', found: expect.stringContaining('another key') },
    ],
    [
      'a key taken back',
      { 'dl1._domainkey.harbourdesk.example': { TXT: ['v=DKIM1; p='] } },
      'DKIM dl1',
      { level: 'wrong', found: expect.stringContaining('taken back') },
    ],
    [
      'two policies',
      { '_dmarc.harbourdesk.example': { TXT: ['v=DMARC1; p=none', 'v=DMARC1; p=reject'] } },
      'DMARC',
      { level: 'wrong' },
    ],
    [
      'a policy that is none',
      { '_dmarc.harbourdesk.example': { TXT: ['v=DMARC1; p=maybe'] } },
      'DMARC',
      { level: 'wrong' },
    ],
    [
      'a domain that takes no mail',
      { [domain]: { TXT: ['v=spf1 ip4:203.0.113.5 -all'], MX: [{ exchange: '', priority: 0 }] } },
      'MX',
      { level: 'wrong' },
    ],
    [
      'a name that leads elsewhere',
      { 'mail.harbourdesk.example': { A: ['203.0.113.9'] } },
      'reverse DNS of 203.0.113.5',
      { level: 'wrong' },
    ],
    [
      'a server that breaks',
      { [domain]: 'broken' },
      'SPF',
      { level: 'unknown', found: expect.stringContaining('SERVFAIL') },
    ],
  ])('%s', async (_, zone, check, finding) => {
    const { code, of } = await found({ ...good(), ...zone } as TestDns['zone'])
    expect(of(check)).toMatchObject(finding)
    expect(code).toBe(1)
  })
})

test('the policy of the domain above counts, and a provider’s include is believed', async () => {
  const below = `news.${domain}`
  const { all } = await found(
    {
      ...good(),
      [below]: { TXT: ['v=spf1 include:provider.example ~all'], MX: [{ exchange: `mail.${domain}`, priority: 1 }] },
      'provider.example': { TXT: ['v=spf1 ip4:203.0.113.5 -all'] },
    },
    { domain: below },
  )
  const about = all.filter((one) => one.about === below)
  expect(about.find((one) => one.check === 'DMARC')).toMatchObject({
    level: 'ok',
    found: expect.stringContaining('speaks for'),
  })
  expect(about.find((one) => one.check === 'SPF')).toMatchObject({ level: 'ok' })
  expect(about.find((one) => one.check === 'DKIM')).toMatchObject({
    level: 'wrong',
    found: expect.stringContaining('unsigned'),
  })
})

test('DNS that says nothing is no bill of health', async () => {
  const { code, of } = await found(Object.fromEntries(Object.keys(good()).map((name) => [name, 'silent' as const])))
  expect(code).toBe(1)
  for (const check of ['SPF', 'DKIM dl1', 'DMARC', 'alignment', 'MX'])
    expect(of(check)).toMatchObject({ level: 'unknown' })
}, 60_000)

test('people read it by domain, relay and newsroom', async () => {
  dns.zone = good()
  const { out } = await ran(doctor, [], { address: '203.0.113.5' })
  expect(out).toContain(domain)
  expect(out).toContain('newsroom')
  expect(out.at(-1)).toBe('All is well.')
  expect(out.join('\n')).toContain('  ok    SPF: v=spf1 ip4:203.0.113.5 -all (0 of 10 look-ups) allows 203.0.113.5')
})

test.each([
  [{ domain: 'nowhere' }, /--domain/],
  [{ dns: 'ns.example' }, /--dns/],
  [{ address: '203.0.113' }, /--address/],
])('%j is wrong use', async (flags, says) => {
  await expect(ran(doctor, [], flags)).rejects.toThrow(says)
  await expect(ran(doctor, [], flags)).rejects.toBeInstanceOf(WrongUse)
})

describe('the relay’s door', () => {
  const secured = async (secure: boolean, words: string[]) => {
    const [keyFile, certFile] = [join(fresh.folder, 'tls-key.pem'), join(fresh.folder, 'tls-cert.pem')]
    const given = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', keyFile, '-out', certFile, ...words]
    execFileSync('openssl', [...given, '-subj', '/CN=localhost'], { stdio: 'pipe' })
    const server = new SMTPServer({
      secure,
      key: readFileSync(keyFile),
      cert: readFileSync(certFile),
      authOptional: true,
      logger: false,
    })
    server.on('error', () => {})
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
    const { port } = server.server.address() as AddressInfo
    return { port, stop: () => new Promise<void>((resolve) => server.close(() => resolve())) }
  }

  test.each([[false], [true]])(
    'with a certificate that nobody vouches for (TLS from the start: %s)',
    async (secure) => {
      dns.zone = good()
      const { port, stop } = await secured(secure, ['-days', '30'])
      const url = `${secure ? 'smtps' : 'smtp'}://localhost:${port}?tls.rejectUnauthorized=false`
      const { out } = await ran(doctor, [], { json: true, address: '203.0.113.5' }, url)
      const relay = out.map((line) => JSON.parse(line) as Finding).filter((one) => one.about === `localhost:${port}`)
      expect(relay).toMatchObject([
        { check: 'connection', level: 'ok' },
        { check: 'TLS', level: 'ok', found: secure ? 'from the first byte' : 'by STARTTLS' },
        { check: 'certificate', level: 'note', found: expect.stringContaining('SELF_SIGNED') },
        { check: 'signing in', level: 'ok' },
      ])
      await stop()
    },
  )

  test('with a certificate of an authority that is not known: no password goes there, and the mend is named', async () => {
    dns.zone = good()
    const { port, stop } = await secured(false, ['-days', '30'])
    // 127.0.0.1 may do without a trusted certificate; another address of this machine may not.
    const url = `smtp://week:secret@0.0.0.0:${port}`
    const { out } = await ran(doctor, [], { json: true, address: '203.0.113.5' }, url)
    const relay = out.map((line) => JSON.parse(line) as Finding).filter((one) => one.about === `0.0.0.0:${port}`)
    expect(relay.find(({ check }) => check === 'certificate')).toMatchObject({
      level: 'wrong',
      found: expect.not.stringContaining('Node.js'),
      should: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
    })
    expect(relay.find(({ check }) => check === 'signing in')).toMatchObject({ level: 'unknown' })
    await stop()
  })

  test('that nobody opens', async () => {
    dns.zone = good()
    const { code, out } = await ran(doctor, [], { json: true, address: '203.0.113.5' }, 'smtp://127.0.0.1:9')
    expect(code).toBe(1)
    const all = out.map((line) => JSON.parse(line) as Finding)
    expect(all.find((one) => one.about === '127.0.0.1:9')).toMatchObject({ check: 'connection', level: 'wrong' })
  })
})

test('a key is made, waits for DNS, signs, and ends', async () => {
  const name = `second._domainkey.${domain}`
  dns.zone = good()
  const added = await ran(dkim, ['add', domain], { algorithm: 'ed25519', selector: 'second' })
  const [, text = ''] = /^Text: {2}(.*)$/m.exec(added.out.join('\n')) ?? []
  expect(text).toMatch(/^v=DKIM1; k=ed25519; p=[\w+/]{43}=$/)
  expect(added.out).toContain(`${name}. IN TXT ( "${text}" )`)
  await expect(ran(dkim, ['activate', 'second'], {})).rejects.toThrow(/doesn’t have it yet. Nothing was changed/)
  await expect(ran(dkim, ['activate', 'second'], {})).rejects.toBeInstanceOf(Failed)
  dns.zone = { ...good(), [name]: { TXT: [text] } }
  expect((await ran(dkim, ['activate', 'second'], {})).out).toEqual([`${name} signs from now on.`])
  expect((await found({ ...good(), [name]: { TXT: [text] } })).of('DKIM second')).toMatchObject({ level: 'ok' })
  const listed = (await ran(dkim, ['list'], { json: true })).out.map((line) => JSON.parse(line))
  expect(listed).toMatchObject([
    { selector: 'dl1', state: 'signs' },
    { selector: 'second', state: 'signs', name, text },
  ])
  await ran(dkim, ['end', name], {})
  await expect(ran(dkim, ['activate', name], { force: true })).rejects.toThrow(/has ended/)
  await expect(ran(dkim, ['end', 'third'], {})).rejects.toThrow(/no key “third”/)
})
