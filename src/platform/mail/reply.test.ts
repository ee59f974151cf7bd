import { expect, test } from 'vitest'
import type { Sent } from './mailer.ts'
import { type NotTaken, notTaken, withoutAddresses } from './reply.ts'

test.each([
  ['550 5.1.1 <ada@mail.example>: no such user', '550 5.1.1 <…>: no such user'],
  ['250 ok ada@mail.example\r\n250 queued as 4F1', '250 ok … 250 queued as 4F1'],
  ['550 mailbox:ada.l@mail.example is full', '550 mailbox:… is full'],
])('a reply is kept without addresses: %s', (reply, kept) => {
  expect(withoutAddresses(reply)).toBe(kept)
})

test.each<[Omit<Sent & { ok: false }, 'ok'>, NotTaken]>([
  [{ why: 'no relay' }, { code: 'noRelay', said: '', final: true }],
  [
    { why: 'refused', code: 550, reply: '550 <ada@mail.example> unknown' },
    { code: 'mailRefused', said: '550 <…> unknown', final: true },
  ],
  [
    { why: 'refused', code: 451, reply: '451 later' },
    { code: 'mailRefused', said: '451 later', final: false },
  ],
  [
    { why: 'refused', reply: '“ada” is not one address' },
    { code: 'unfitMail', said: '“ada” is not one address', final: true },
  ],
  [
    { why: 'sender refused', code: 550, reply: '550 no' },
    { code: 'senderRefused', said: '550 no', final: false },
  ],
  [{ why: 'unreachable' }, { code: 'relayUnreachable', said: '', final: false }],
  [{ why: 'in doubt' }, { code: 'answerLost', said: '', final: false }],
])('what nobody took is tried again where that may help: %o', (sent, told) => {
  expect(notTaken({ ok: false, ...sent })).toEqual(told)
})
