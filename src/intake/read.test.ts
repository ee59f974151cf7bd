import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Found, FoundQuotation } from './found.ts'
import { readPage } from './read.ts'

const fixtures = join(import.meta.dirname, '../../test/fixtures/intake')
const shared = join(import.meta.dirname, '../../../shared/data/intake')

function read(path: string): Found {
  const reading = readPage({ bytes: readFileSync(path) })
  if (!reading.ok) throw new Error(reading.problem)
  return reading.found
}

const words = ({ text, speaker, mention, verb }: FoundQuotation) => ({ text, speaker, mention, verb })

describe('what is found in a page', () => {
  const names = readdirSync(fixtures).filter((name) => /\.(?:html|txt)$/.test(name))
  test.each(names)('%s', (name) => {
    const expected = JSON.parse(readFileSync(join(fixtures, name.replace(/\.\w+$/, '.expected.json')), 'utf8'))
    const found = read(join(fixtures, name))
    expect({ ...found, quotations: found.quotations.map(words) }).toMatchObject(expected)
  })

  test.each(names)('%s: every place points at what it claims', (name) => {
    const { text, quotations, findings } = read(join(fixtures, name))
    for (const quotation of quotations) {
      expect(text.slice(...quotation.at)).toBe(quotation.text)
      if (quotation.mentionAt) expect(text.slice(...quotation.mentionAt)).toBe(quotation.mention)
    }
    for (const { kind, place, value } of findings)
      if (place.in === 'text' && (kind === 'quotation' || kind === 'heading'))
        expect(text.slice(...place.at)).toBe(value)
  })
})

test('links that a menu sets without a space are parted where they are left out', () => {
  const menu = '<nav><a href="/">Inicio</a><a href="/e">Economía</a><a href="/d">Deportes</a></nav>'
  const paragraph = '<p>The pier at Vell was closed on Friday because of the wind, and the boats stayed in port.</p>'
  const page = `<html><body>${menu}<article><h1>The pier is closed</h1>${paragraph.repeat(4)}</article></body></html>`
  const reading = readPage({ bytes: new TextEncoder().encode(page) })
  expect(reading.ok && reading.found.dropped).toEqual(['Inicio · Economía · Deportes'])
})

const story = join(shared, 'translated-wire-story.txt')
if (!existsSync(story)) console.info('Skipped: the translated wire story is not here (shared data).')

describe.skipIf(!existsSync(story))('the translated wire story', () => {
  test('gives what a person found in it, field for field', () => {
    const { droppedStartsWith, quotations, ...expected } = JSON.parse(
      readFileSync(join(shared, 'translated-wire-story.expected.json'), 'utf8'),
    )
    const found = read(story)
    expect(found).toMatchObject(expected)
    expect(found.quotations).toHaveLength(quotations.length)
    for (const [i, { startsWith, ...rest }] of quotations.entries()) {
      expect(found.quotations[i]).toMatchObject(rest)
      expect(found.quotations[i]!.text.startsWith(startsWith)).toBe(true)
    }
    expect(found.dropped.map((piece) => piece.slice(0, droppedStartsWith[0].length))).toEqual(droppedStartsWith)
  })

  test('gives each quotation whole, the words that name its speaker, and the whole body', () => {
    const found = read(story)
    expect(found.quotations.map(({ mention }) => mention)).toEqual([
      'Ambassador Melik-Bagdasarov',
      'Ambassador Melik-Bagdasarov',
      'he',
      'Melik-Bagdasarov',
      'he',
    ])
    expect(found.quotations.map(({ text }) => text.split(' ').at(-1))).toEqual([
      'readiness,',
      'Venezuela.',
      'relations,',
      'other.',
      'situation,',
    ])
    expect(found.text.split('\n\n').map((block) => block.split(' ').slice(0, 3).join(' '))).toEqual([
      'The Russian ambassador',
      '“Our specialists have',
      'Melik-Bagdasarov also expressed',
      'The ambassador stressed',
      'Russia and Venezuela',
      'Melik-Bagdasarov also pointed',
      '“The cooperation is',
      'Russia is one',
    ])
    expect(found.text.endsWith('Russian arms industry.')).toBe(true)
  })
})
