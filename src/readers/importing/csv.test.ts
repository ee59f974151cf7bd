import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CsvReader, separatorOf } from './csv.ts'
import { UnfitFile } from './text.ts'

const rowsOf = (text: string, piece = text.length || 1, separator: ',' | ';' | '\t' = ',') => {
  const reader = new CsvReader(separator)
  const rows = []
  for (let at = 0; at < text.length; at += piece) rows.push(...reader.push(text.slice(at, at + piece)))
  return [...rows, ...reader.push('', true)]
}
const fieldsOf = (text: string, piece?: number) => rowsOf(text, piece).map(({ fields }) => fields)

describe('CSV', () => {
  test.each([
    [
      'plain rows',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'CRLF and CR',
      'a,b\r\nc,d\re,f\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
      ],
    ],
    [
      'separators and breaks in quotes',
      '"a,1","b\nc"\nd,e',
      [
        ['a,1', 'b\nc'],
        ['d', 'e'],
      ],
    ],
    ['doubled quotation marks', '"""Editors""",x', [['"Editors"', 'x']]],
    ['what follows a quoted field', '"a"b,c', [['a', 'c']]],
    ['rows of nothing left out', 'a\n\n , \n\nb', [['a'], ['b']]],
    [
      'an empty last field',
      'a,\nb,',
      [
        ['a', ''],
        ['b', ''],
      ],
    ],
    ['a quotation mark that is never closed', 'a,"b\nc', [['a', 'b\nc']]],
  ])('%s', (_, text, rows) => {
    expect(fieldsOf(text)).toEqual(rows)
  })

  test('gives the line in which each row begins', () => {
    expect(rowsOf('a\n"b\nb"\n\nc').map(({ line }) => line)).toEqual([1, 2, 5])
  })

  test('reads the same in pieces of any size', () => {
    const field = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'é'), maxLength: 6 })
    fc.assert(
      fc.property(
        fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { maxLength: 5 }),
        fc.integer({ min: 1, max: 9 }),
        (rows, size) => {
          const text = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\r\n')
          expect(fieldsOf(text, size)).toEqual(rows.filter((row) => row.some((one) => one.trim() !== '')))
        },
      ),
    )
  })

  test('a row without end is refused in bounded memory, and told by its line', () => {
    const reader = new CsvReader(',')
    reader.push('a,b\n')
    const endless = () => {
      for (let n = 0; n < 100; n += 1) reader.push('x'.repeat(100_000))
    }
    expect(endless).toThrow(expect.objectContaining({ why: 'longRow', line: 2 }))
    expect(() => new CsvReader(',').push('a\0b\n')).toThrow(UnfitFile)
  })

  test.each([
    ['a,b,c\n1;2;3;4;5', ','],
    ['email;name\nx', ';'],
    ['"a,b,c"\td\n', '\t'],
    ['email', ','],
  ])('finds the separator of %j', (text, separator) => {
    expect(separatorOf(text)).toBe(separator)
  })
})
