import { afterAll, beforeAll, expect, test } from 'vitest'
import { aNewsroom, type Room, whereaboutsOf } from '../../test/an-edition.ts'
import { freshStore } from '../../test/databases.ts'
import { startDns, type TestDns } from '../../test/dns.ts'
import { alignmentsKept, openDns } from './index.ts'

const domain = 'harbourdesk.internal'
let room: Room
let dns: TestDns
let drop: () => Promise<void>

beforeAll(async () => {
  const fresh = await freshStore('sqlite')
  room = await aNewsroom(whereaboutsOf(fresh.place, fresh.folder))
  dns = await startDns({ [domain]: { TXT: ['v=spf1 ip4:203.0.113.5 -all'] }, 'quiet.internal': 'silent' })
  drop = async () => {
    await room.house.store.close()
    await Promise.all([fresh.drop(), dns.stop()])
  }
})
afterAll(() => drop())

test('how a sender stands is asked once, and holds nobody up where DNS says nothing', async () => {
  const alignmentOf = alignmentsKept(room.house, 'smtp://203.0.113.5', () => openDns(dns.address))
  const found = { spf: 'aligned', dkim: 'missing', dmarc: 'missing', lacks: ['dkim', 'dmarc'] }
  expect(await alignmentOf(`week@${domain}`)).toEqual(found)
  const asked = dns.asked.length
  expect(asked).toBeGreaterThan(0)
  expect(await alignmentOf(`day@${domain}`)).toEqual(found)
  expect(dns.asked.length).toBe(asked)
  // Nobody has these, so nobody is asked.
  expect((await alignmentOf('week@harbourdesk.example')).lacks).toEqual([])
  expect(dns.asked.length).toBe(asked)
  // Where DNS doesn’t know the domain at all it says nothing about its mail.
  expect((await alignmentOf('week@never-heard-of.internal')).lacks).toEqual([])
  const quick = Date.now()
  expect(await alignmentOf('week@quiet.internal', 100)).toMatchObject({ spf: 'unknown', lacks: [] })
  expect(Date.now() - quick, 'a page waits for nobody').toBeLessThan(1000)
  const began = Date.now()
  expect(await alignmentOf('week@quiet.internal')).toMatchObject({ spf: 'unknown', lacks: [] })
  expect(Date.now() - began).toBeLessThan(6000)
})
