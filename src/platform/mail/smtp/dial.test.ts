import { expect, test } from 'vitest'
import { relayAddress } from './dial.ts'
import { relaysAt } from './relays.ts'

test('an address says where the relay is, how to sign in, and how it is used', () => {
  expect(relayAddress('smtp://ada:a%40b@relay.example?weight=3&connections=12&pace=600&tls=offered')).toEqual({
    ...{ host: 'relay.example', port: 587, secure: false, tls: 'offered', rejectUnauthorized: true },
    ...{ login: { user: 'ada', pass: 'a@b' }, weight: 3, connections: 12, pace: 600 },
  })
  expect(relayAddress('smtps://relay.example')).toMatchObject({
    port: 465,
    secure: true,
    tls: 'required',
    login: null,
    pace: 0,
  })
  expect(relayAddress('smtp://[::1]:2525')).toMatchObject({ host: '::1', port: 2525, tls: 'offered' })
})

test.each(['0', '-3', '1000', 'many', ''])('connections=%s is none of ours: there are four', (given) => {
  expect(relayAddress(`smtp://relay.example?connections=${given}`).connections).toBe(4)
})

test('several relays have the connections of all', () => {
  expect(relaysAt('smtp://a.example?connections=7 smtp://b.example').connections).toBe(11)
})
