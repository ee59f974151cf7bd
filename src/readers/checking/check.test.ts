import { describe, expect, test } from 'vitest'
import { type Newsroom, newsroomSettings } from '../../settings.ts'
import { readAddress } from '../address.ts'
import { checkAddress, unreachable } from './check.ts'

const house = (more: Partial<Newsroom> = {}) => ({ newsroom: () => ({ ...newsroomSettings.parse({}), ...more }) })

describe('an address that somebody typed', () => {
  test('of a service that gives them for an hour is not taken, of a domain below it neither', () => {
    for (const domain of ['mailinator.com', 'inbox.mailinator.com', 'YOPMAIL.com'])
      expect(checkAddress(house(), `ada@${domain}`)).toEqual({ ok: false, why: 'disposable' })
    expect(checkAddress(house(), 'ada@notmailinator.com')).toMatchObject({ ok: true })
  })

  test('the newsroom adds such domains, and lets through what it knows better', () => {
    const disposable = { add: ['hour.example'], allow: ['yopmail.com'] }
    expect(checkAddress(house({ disposable }), 'ada@x.hour.example')).toEqual({ ok: false, why: 'disposable' })
    expect(checkAddress(house({ disposable }), 'ada@yopmail.com')).toMatchObject({ ok: true })
  })

  test('says what was most likely meant', () => {
    expect(checkAddress(house(), 'Ada@gmial.com')).toMatchObject({ ok: true, meant: 'Ada@gmail.com' })
    expect(checkAddress(house(), 'ada')).toEqual({ ok: false, why: 'noAt' })
  })
})

test('only where DNS says no is an address a dead end, not where it is silent or breaks', async () => {
  const ends = (says: () => Promise<'yes' | 'no' | 'unknown'>, domain = 'vell.test') =>
    unreachable({ takesMail: says, relaysTaking: async () => () => true }, of(`ada@${domain}`))
  expect([await ends(async () => 'no'), await ends(async () => 'yes')]).toEqual(['noServer', null])
  expect(await ends(async () => 'unknown')).toBe(null)
  expect(await ends(() => Promise.reject(new Error('no DNS')))).toBe(null)
  expect(await ends(async () => 'no', 'mail.example'), 'nobody is asked about .example').toBe(null)
})

test('what the relay can’t be told is out of reach, and DNS is not asked about it', async () => {
  const parts = {
    takesMail: () => Promise.reject(new Error('asked')),
    relaysTaking: async () => (address: string) => !address.startsWith('ü'),
  }
  expect(await unreachable(parts, of('über@vell.test'))).toBe('letters')
})

function of(text: string) {
  const read = readAddress(text)
  if (!read.ok) throw new Error(read.why)
  return read.address
}
