import { expect, test } from 'vitest'
import type { Sent } from './mailer.ts'
import { notTaken, withoutAddresses } from './reply.ts'

test.each([
  ['550 5.1.1 <ada@mail.example>: no such user', '550 5.1.1 <…>: no such user'],
  ['250 ok ada@mail.example\r\n250 queued as 4F1', '250 ok … 250 queued as 4F1'],
  ['550 mailbox:ada.l@mail.example is full', '550 mailbox:… is full'],
])('a reply is kept without addresses: %s', (reply, kept) => {
  expect(withoutAddresses(reply)).toBe(kept)
})

test.each<[Omit<Sent & { ok: false }, 'ok'>, boolean, RegExp]>([
  [{ why: 'no relay' }, true, /SMTP_URL/],
  [{ why: 'refused', code: 550, reply: '550 <ada@mail.example> unknown' }, true, /: 550 <…> unknown$/],
  [{ why: 'refused', code: 451, reply: '451 later' }, false, /: 451 later$/],
  [{ why: 'refused', reply: '“ada@” is not one address' }, true, /not one address/],
  [{ why: 'sender refused', code: 550, reply: '550 no' }, false, /our own sender: 550 no$/],
  [{ why: 'unreachable' }, false, /reached$/],
  [{ why: 'in doubt' }, false, /answered$/],
])('what nobody took is tried again where that may help: %o', (sent, final, words) => {
  const told = notTaken({ ok: false, ...sent })
  expect(told.final).toBe(final)
  expect(told.words).toMatch(words)
})
