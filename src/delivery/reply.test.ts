import { describe, expect, test } from 'vitest'
import { keysFrom } from '../readers/index.ts'
import { deliveryNamed, identityOf } from './identity.ts'
import { afterOutcome, backoff } from './reply.ts'

const again = { attempt: 1, doubts: 0, inDoubt: 'send again' } as const

describe('what an outcome does to a delivery', () => {
  test.each([
    [{ kind: 'accepted', code: 250, reply: '' }, again, { state: 'accepted' }],
    [{ kind: 'refused', code: 550, reply: '' }, again, { state: 'failed' }],
    [{ kind: 'refused', code: 451, reply: '' }, again, { state: 'deferred', afterMs: 300_000 }],
    [{ kind: 'refused', code: 451, reply: '' }, { ...again, attempt: 14 }, { state: 'failed' }],
    [{ kind: 'unsent', reply: '' }, again, { state: 'deferred', afterMs: 60_000 }],
    [{ kind: 'unknown', reply: '' }, again, { state: 'queued', afterMs: 0 }],
    [{ kind: 'unknown', reply: '' }, { ...again, inDoubt: 'hold' }, { state: 'in doubt' }],
    [{ kind: 'unknown', reply: '' }, { ...again, doubts: 3 }, { state: 'in doubt' }],
  ] as const)('%o', (outcome, given, next) => {
    expect(afterOutcome(outcome, given)).toEqual(next)
  })

  test('waits longer each time', () => {
    expect([1, 2, 3, 9].map(backoff)).toEqual([300_000, 900_000, 1_800_000, 14_400_000])
  })
})

describe('the name of a delivery', () => {
  const keys = keysFrom(new Map([[1, Buffer.alloc(32, 1)]]))
  const identity = identityOf(keys, { editionId: 56, readerId: 10_001, sender: 'week@harbourdesk.example' })

  test('is the same each time, and finds its row from either form, in any case', () => {
    expect(identityOf(keys, { editionId: 56, readerId: 10_001, sender: 'week@harbourdesk.example' })).toEqual(identity)
    expect(deliveryNamed(keys, identity.messageId)).toEqual({ editionId: 56, readerId: 10_001 })
    expect(deliveryNamed(keys, identity.returnPath.toUpperCase())).toEqual({ editionId: 56, readerId: 10_001 })
  })

  test('can’t be made by a stranger', () => {
    expect(deliveryNamed(keys, identity.returnPath.replace('e1k.', 'e1l.'))).toBeUndefined()
    expect(deliveryNamed(keysFrom(new Map([[1, Buffer.alloc(32, 2)]])), identity.messageId)).toBeUndefined()
    expect(deliveryNamed(keys, 'ada@mail.example')).toBeUndefined()
  })
})
