import { describe, expect, test } from 'vitest'
import { brakeOf } from './brakes.ts'
import { Pace, type PaceLimits } from './pace.ts'
import { allowedOn } from './warm-up.ts'

const limits = (given: Partial<PaceLimits> = {}): PaceLimits => ({ perDomain: 0, domains: {}, ...given })
const at = Date.parse('2026-02-02T07:00:00Z')
const slow = { kind: 'refused', code: 421, reply: '421 4.7.0 Too many messages, try later' } as const
const full = { kind: 'refused', code: 452, reply: '452 4.2.2 Mailbox full' } as const
const taken = { kind: 'accepted', code: 250, reply: '250 2.0.0 Ok' } as const

/** How many leave to a domain, tried a hundred times a second for so long. */
function leaving(pace: Pace, domain: string, from: number, seconds: number): number {
  let left = 0
  for (let ms = 0; ms < seconds * 1000; ms += 10) if (pace.takes(domain, from + ms)) left += 1
  return left
}

describe('the pace of a receiving domain', () => {
  test('is as fast as it takes them where nothing is said', () => {
    expect(leaving(new Pace(() => limits()), 'mail.example', at, 10)).toBe(1000)
  })

  test('keeps to the limit of all domains, and to a domain’s own', () => {
    const pace = new Pace(() => limits({ perDomain: 60, domains: { 'big.example': 600 } }))
    expect(leaving(pace, 'mail.example', at, 60)).toBeGreaterThanOrEqual(59)
    expect(leaving(pace, 'mail.example', at + 60_000, 60)).toBeLessThanOrEqual(62)
    expect(leaving(pace, 'big.example', at, 60)).toBeGreaterThanOrEqual(590)
    expect(leaving(pace, 'big.example', at + 60_000, 60)).toBeLessThanOrEqual(622)
  })

  test('one that asks for less rests, longer each time, and comes back at half its rate', () => {
    const pace = new Pace(() => limits({ perDomain: 600 }))
    expect(pace.takes('mail.example', at)).toBe(true)
    pace.heard('mail.example', slow, at)
    expect(pace.resting(at + 59_000)).toEqual(['mail.example'])
    expect(leaving(pace, 'mail.example', at, 59)).toBe(0)
    expect(leaving(pace, 'mail.example', at + 60_000, 60)).toBeLessThanOrEqual(312)
    pace.heard('mail.example', slow, at + 120_000)
    expect(pace.takes('mail.example', at + 120_000 + 119_000)).toBe(false)
    expect(pace.takes('mail.example', at + 120_000 + 121_000)).toBe(true)
    expect(pace.takes('other.example', at)).toBe(true)
  })

  test('each mail that it takes brings it nearer to its limit', () => {
    const pace = new Pace(() => limits({ perDomain: 600 }))
    pace.heard('mail.example', slow, at)
    for (let n = 0; n < 40; n += 1) pace.heard('mail.example', taken, at + 60_000)
    expect(leaving(pace, 'mail.example', at + 70_000, 60)).toBeGreaterThanOrEqual(590)
  })

  test('a full mailbox says nothing about its domain; five in a row do', () => {
    const pace = new Pace(() => limits())
    for (let n = 0; n < 4; n += 1) pace.heard('mail.example', full, at)
    expect(pace.takes('mail.example', at)).toBe(true)
    pace.heard('mail.example', full, at)
    expect(pace.takes('mail.example', at)).toBe(false)
  })

  test('of several workers each keeps to its share; while that isn’t known, nothing leaves that has a limit', () => {
    let share = 0.5
    const pace = new Pace(
      () => limits({ domains: { 'big.example': 600 } }),
      () => share,
    )
    expect(leaving(pace, 'big.example', at, 60)).toBeLessThanOrEqual(311)
    share = 0
    expect(leaving(pace, 'big.example', at + 60_000, 10)).toBe(0)
    expect(leaving(pace, 'other.example', at + 60_000, 10)).toBe(1000)
    share = 1
    expect(leaving(pace, 'big.example', at + 70_000, 60)).toBeGreaterThanOrEqual(590)
  })

  test('what others were asked for holds here; and who is told of it, is told once', () => {
    const [told, hears] = [new Pace(() => limits({ perDomain: 600 })), new Pace(() => limits({ perDomain: 600 }))]
    told.heard('mail.example', slow, at)
    const rests = told.untold(at + 1000, 10)
    expect(rests).toEqual([{ domain: 'mail.example', putOff: 1, rate: 300, forMs: 59_000 }])
    told.told(rests)
    expect(told.untold(at + 1000, 10)).toEqual([])
    for (const rest of rests) hears.learn(rest, at + 2000)
    expect(leaving(hears, 'mail.example', at + 2000, 58)).toBe(0)
    expect(leaving(hears, 'mail.example', at + 61_000, 60)).toBeLessThanOrEqual(312)
    expect(hears.untold(at + 62_000, 10), 'is not told on').toEqual([])
  })

  test('mails that were on their way when it began to rest say nothing new', () => {
    const pace = new Pace(() => limits({ perDomain: 600 }))
    for (let n = 0; n < 8; n += 1) pace.heard('mail.example', slow, at + n)
    expect(pace.takes('mail.example', at + 60_000)).toBe(true)
  })

  test('knows no more domains than it can hold', () => {
    const pace = new Pace(() => limits({ perDomain: 60 }))
    for (let n = 0; n < 60_000; n += 1) pace.takes(`d${n}.example`, at + n)
    expect(pace.resting(at + 60_000).length).toBeLessThanOrEqual(200)
  })
})

test.each([
  ['before it begins', '2026-02-01', null],
  ['on its first day', '2026-02-02', 200],
  ['on its third day', '2026-02-04', 450],
  ['long after', '2040-01-01', null],
])('a plan to warm up, %s', (_, day, allowed) => {
  const plan = { from: '2026-02-02', first: 200, growth: 1.5 }
  expect(allowedOn(plan, day as Parameters<typeof allowedOn>[1])).toBe(allowed)
})

const brakes = { bounces: 0.05, complaints: 0.003, after: 200 }
test.each([
  ['so few say nothing', { accepted: 90, bounced: 100, complained: 0 }, null],
  ['one in twenty is borne', { accepted: 950, bounced: 50, complained: 0 }, null],
  ['more are not', { accepted: 940, bounced: 60, complained: 0 }, 'brakeBounces'],
  ['nor four complaints of a thousand', { accepted: 996, bounced: 0, complained: 4 }, 'brakeComplaints'],
] as const)('brakes: %s', (_, counts, code) => {
  expect(brakeOf(counts, brakes)).toBe(code)
})
