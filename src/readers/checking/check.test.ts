import { describe, expect, test } from 'vitest'
import { type Newsroom, newsroomSettings } from '../../settings.ts'
import { checkAddress, isDeadEnd } from './check.ts'

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
  const ends = (says: 'yes' | 'no' | 'unknown') => isDeadEnd(async () => says, 'vell.test')
  expect([await ends('no'), await ends('yes'), await ends('unknown')]).toEqual([true, false, false])
  expect(await isDeadEnd(() => Promise.reject(new Error('no DNS')), 'vell.test')).toBe(false)
  expect(await isDeadEnd(async () => 'no', 'mail.example'), 'nobody is asked about .example').toBe(false)
})
