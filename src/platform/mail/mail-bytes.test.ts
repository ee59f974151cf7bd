import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dotted, isSevenBit, lengthOf } from './mail-bytes.ts'

/** What a server makes of DATA: the message up to the line with one dot (RFC 5321, 4.5.2). */
function taken(words: string): string {
  const end = words.startsWith('.\r\n') ? 0 : words.indexOf('\r\n.\r\n') + 2
  expect(words.length).toBe(end + 3)
  return words.slice(0, end).replace(/^\.|(?<=\r\n)\./g, '')
}

const line = fc.string({ unit: fc.constantFrom('.', 'a', 'é'), maxLength: 6 })

test('in whatever pieces a mail comes, a server takes it whole', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), fc.array(fc.nat(80), { maxLength: 6 }), (lines, places) => {
      const whole = Buffer.from(lines.map((one) => `${one}\r\n`).join(''))
      const cuts = [0, ...places.map((place) => Math.min(place, whole.length)).sort((a, b) => a - b), whole.length]
      const pieces = cuts.slice(1).map((cut, at) => whole.subarray(cuts[at], cut))
      const said = Buffer.concat(dotted(pieces).map((one) => (typeof one === 'string' ? Buffer.from(one) : one)))
      expect(taken(said.toString('latin1'))).toBe(whole.toString('latin1'))
      expect(lengthOf(pieces)).toBe(whole.length)
      expect(isSevenBit(pieces)).toBe(!/[^a.\r\n]/.test(whole.toString('latin1')))
    }),
  )
})

test('a mail whose last line has no end is given one', () => {
  expect(dotted([Buffer.from('.a'), Buffer.from('b')]).join('')).toBe('..ab\r\n.\r\n')
})

test('a long piece is sent as it is, whatever mail it stands in', () => {
  const shared = Buffer.from('The same for all.\r\n'.repeat(200))
  for (const own of ['one\r\n', 'two\r\n']) expect(dotted([Buffer.from(own), shared])).toContain(shared)
})
