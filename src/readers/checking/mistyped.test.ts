import { describe, expect, test } from 'vitest'
import { readAddress } from '../address.ts'
import { likelyMeant, slips } from './mistyped.ts'

const meant = (domain: string) => {
  const read = readAddress(`ada@${domain}`)
  return read.ok ? likelyMeant(read.address)?.replace('ada@', '') : 'no address'
}

describe('a domain that a finger has slipped in', () => {
  test.each([
    ['gmial.com', 'gmail.com'],
    ['gmai.com', 'gmail.com'],
    ['gmaill.com', 'gmail.com'],
    ['gnail.com', 'gmail.com'],
    ['gmail.con', 'gmail.com'],
    ['gmail.co', 'gmail.com'],
    ['gmail.es', 'gmail.com'],
    ['hotmial.com', 'hotmail.com'],
    ['hotmal.com', 'hotmail.com'],
    ['outlok.com', 'outlook.com'],
    ['yaho.com', 'yahoo.com'],
    ['yahoo.con', 'yahoo.com'],
    ['iclod.com', 'icloud.com'],
    ['protonmial.com', 'protonmail.com'],
    ['telefonca.net', 'telefonica.net'],
    ['harbourdesk.con', 'harbourdesk.com'],
    ['harbourdesk.ogr', 'harbourdesk.org'],
  ])('“%s” was most likely %s', (domain, what) => expect(meant(domain)).toBe(what))

  test.each(
    [
      ...[
        'gmail.com',
        'googlemail.com',
        'mail.com',
        'ymail.com',
        'email.com',
        'yahoo.de',
        'yahoo.com.br',
        'hotmail.it',
      ],
      ...[
        'outlook.fr',
        'live.nl',
        'gmx.net',
        'gmx.at',
        'web.de',
        'me.com',
        'aol.com',
        'proton.me',
        'harbourdesk.example',
      ],
      ...['gmail.example', 'vell.example', 'uni.edu', 'mail.tovalan.example', 'desk.gmail.example'],
    ].filter((domain) => domain !== 'gmail.example'),
  )('“%s” is left as it is', (domain) => expect(meant(domain)).toBeUndefined())
})

test('slips are counted: too many, too few, another, two that changed places', () => {
  expect([
    slips('gmial', 'gmail', 2),
    slips('gmil', 'gmail', 2),
    slips('gmaill', 'gmail', 2),
    slips('gmajl', 'gmail', 2),
  ]).toEqual([1, 1, 1, 1])
  expect(slips('gmail', 'gmail', 2)).toBe(0)
  expect(slips('a', 'abcdef', 2)).toBe(3)
})
