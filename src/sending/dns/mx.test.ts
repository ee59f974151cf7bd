import { afterAll, beforeAll, expect, test } from 'vitest'
import { startDns, type TestDns } from '../../../test/dns.ts'
import { openExchanges } from './mx.ts'

let dns: TestDns
beforeAll(async () => {
  dns = await startDns({
    'with.test': { MX: [{ exchange: 'mx.with.test', priority: 10 }] },
    'addressed.test': { A: ['192.0.2.7'] },
    'null.test': { MX: [{ exchange: '', priority: 0 }] },
    'empty.test': { TXT: ['nothing here'] },
    'broken.test': 'broken',
    'silent.test': 'silent',
  })
})
afterAll(() => dns.stop())

test('mail goes where an MX or an address is, and not where DNS says that there is none', async () => {
  const takesMail = openExchanges(dns.address)
  const domains = ['with', 'addressed', 'null', 'empty', 'nowhere', 'broken'].map((name) => `${name}.test`)
  expect(await Promise.all(domains.map(takesMail))).toEqual(['yes', 'yes', 'no', 'no', 'no', 'unknown'])
})

test('a silent DNS is waited for briefly, then not asked again for a while', async () => {
  const takesMail = openExchanges(dns.address)
  const began = performance.now()
  expect(await takesMail('silent.test')).toBe('unknown')
  expect(performance.now() - began).toBeLessThan(3500)
  const asked = dns.asked.length
  expect(await takesMail('with.test')).toBe('unknown')
  expect(dns.asked).toHaveLength(asked)
})

test('where no DNS server is, nobody waits', async () => {
  const began = performance.now()
  expect(await openExchanges('127.0.0.1:9')('with.test')).toBe('unknown')
  expect(performance.now() - began).toBeLessThan(3500)
})
