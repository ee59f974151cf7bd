import { afterAll, beforeAll, expect, test } from 'vitest'
import { startDns, type TestDns } from '../../../test/dns.ts'
import { openDns } from './ask.ts'
import { checkSpf, type SpfResult } from './spf.ts'

/** SPF as receivers see it, against a DNS server on this machine. */
let server: TestDns
beforeAll(async () => {
  const many = Object.fromEntries(
    Array.from({ length: 12 }, (_, n) => [`n${n}.example`, { TXT: ['v=spf1 ip4:198.51.100.1 ~all'] }]),
  )
  const includes = (count: number) => Array.from({ length: count }, (_, n) => `include:n${n}.example`).join(' ')
  server = await startDns({
    ...many,
    'good.example': { TXT: ['v=spf1 ip4:203.0.113.0/28 ip6:2001:db8::/32 -all', 'other=1'] },
    'hosts.example': {
      TXT: ['v=spf1 a mx:mail.hosts.example/24 -all'],
      A: ['203.0.113.7'],
      AAAA: ['2001:db8::7'],
    },
    'mail.hosts.example': { MX: [{ exchange: 'in.hosts.example', priority: 10 }] },
    'in.hosts.example': { A: ['198.51.100.40'] },
    'soft.example': { TXT: ['v=spf1 include:good.example ~all'] },
    'open.example': { TXT: ['v=spf1 include:good.example'] },
    'moved.example': { TXT: ['v=spf1 redirect=good.example'] },
    'nowhere.example': { TXT: ['v=spf1 redirect=gone.example'] },
    'twice.example': { TXT: ['v=spf1 -all', 'v=spf1 +all'] },
    'typo.example': { TXT: ['v=spf1 ipv4:203.0.113.1 -all'] },
    'broken-net.example': { TXT: ['v=spf1 ip4:203.0.113.300 -all'] },
    'plain.example': { TXT: ['hello'] },
    'ten.example': { TXT: [`v=spf1 ${includes(10)} ip4:203.0.113.1 -all`] },
    'eleven.example': { TXT: [`v=spf1 ip4:203.0.113.1 ${includes(11)} -all`] },
    'loop.example': { TXT: ['v=spf1 include:loop.example -all'] },
    'void.example': { TXT: ['v=spf1 a:x1.example a:x2.example a:x3.example -all'] },
    'macro.example': { TXT: ['v=spf1 exists:%{ir}.%{v}._spf.%{d2} -all'] },
    '1.113.0.203.in-addr._spf.macro.example': { A: ['127.0.0.2'] },
    'named.example': { TXT: ['v=spf1 ptr -all'] },
    '9.113.0.203.in-addr.arpa': { PTR: ['out.named.example'] },
    'out.named.example': { A: ['203.0.113.9'] },
    'silent.example': 'silent',
    'failing.example': 'broken',
  })
})
afterAll(() => server.stop())

const check = (domain: string, ip: string | null) => checkSpf(openDns(server.address), { sender: `week@${domain}`, ip })

test.each<[string, string | null, SpfResult]>([
  ['good.example', '203.0.113.1', 'pass'],
  ['good.example', '203.0.113.99', 'fail'],
  ['good.example', '2001:db8::25', 'pass'],
  ['good.example', null, 'neutral'],
  ['hosts.example', '203.0.113.7', 'pass'],
  ['hosts.example', '2001:db8::7', 'pass'],
  ['hosts.example', '198.51.100.2', 'pass'],
  ['hosts.example', '192.0.2.1', 'fail'],
  ['soft.example', '203.0.113.1', 'pass'],
  ['soft.example', '192.0.2.1', 'softfail'],
  ['open.example', '192.0.2.1', 'neutral'],
  ['moved.example', '203.0.113.1', 'pass'],
  ['moved.example', '192.0.2.1', 'fail'],
  ['nowhere.example', '192.0.2.1', 'permerror'],
  ['twice.example', '192.0.2.1', 'permerror'],
  ['typo.example', '203.0.113.1', 'permerror'],
  ['broken-net.example', '203.0.113.1', 'permerror'],
  ['plain.example', '203.0.113.1', 'none'],
  ['absent.example', '203.0.113.1', 'none'],
  ['ten.example', '203.0.113.1', 'pass'],
  ['eleven.example', '192.0.2.1', 'permerror'],
  ['eleven.example', '203.0.113.1', 'pass'],
  ['eleven.example', null, 'permerror'],
  ['loop.example', '192.0.2.1', 'permerror'],
  ['void.example', '192.0.2.1', 'permerror'],
  ['macro.example', '203.0.113.1', 'pass'],
  ['macro.example', '203.0.113.2', 'fail'],
  ['macro.example', null, 'neutral'],
  ['named.example', '203.0.113.9', 'pass'],
  ['named.example', '203.0.113.10', 'fail'],
  ['failing.example', '203.0.113.1', 'temperror'],
])('%s and %s: %s', async (domain, ip, result) => {
  expect(await check(domain, ip)).toMatchObject({ result, ip })
})

test('all terms are counted, beyond what receivers allow', async () => {
  expect(await check('eleven.example', null)).toMatchObject({ lookups: 11, why: expect.stringContaining('11 times') })
  expect((await check('ten.example', null)).lookups).toBe(10)
})

test('a server that says nothing is no “none”', async () => {
  expect(await check('silent.example', '203.0.113.1')).toMatchObject({
    result: 'temperror',
    why: expect.stringContaining('in time'),
  })
}, 20_000)
