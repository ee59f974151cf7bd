import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draftOf } from './draft.ts'
import { readInWorker } from './in-worker.ts'
import { readPage } from './read.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const ids = (): (() => string) => {
  let next = 0
  return () => `id-${next++}`
}

const cases: readonly (readonly [string, () => Uint8Array, string])[] = [
  ['nothing', () => new Uint8Array(), 'empty'],
  ['white space', () => bytes(' \n\t '), 'empty'],
  ['a picture', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), 'notText'],
  ['a PDF that is none', () => bytes('%PDF-1.7 …'), 'broken'],
  ['random bytes', () => Uint8Array.from({ length: 50_000 }, (_, i) => (i * 7919 + ((i * i) >> 3)) & 0xff), 'binary'],
  ['a page of 50 MB', () => bytes('<p>word word word</p>'.repeat(2_500_000)), 'tooLarge'],
  ['a page of 11 MB of tags', () => bytes('<p>ab</p>'.repeat(1_200_000)), 'tooLarge'],
  [
    'invalid UTF-8',
    () =>
      new Uint8Array([
        ...bytes('<p>Ferry crews sign. '),
        0xff,
        0xc3,
        0x28,
        ...bytes(' They sail at dawn from the old quay.</p>'),
      ]),
    'ok',
  ],
  [
    'ten thousand nested tags',
    () => bytes(`${'<div>'.repeat(10_000)}The ferry sails.${'</div>'.repeat(10_000)}`),
    'ok',
  ],
  ['ten thousand nested tags that never close', () => bytes(`${'<b><i>'.repeat(10_000)}The ferry sails.`), 'ok'],
  ['ten thousand nested lists', () => bytes(`${'<ul><li>'.repeat(10_000)}The ferry sails.`), 'ok'],
  [
    'a million attributes',
    () => bytes(`<p ${Array.from({ length: 1_000_000 }, (_, i) => `a${i}=1`).join(' ')}>The ferry sails.</p>`),
    'ok',
  ],
  ['a hundred thousand tags with attributes', () => bytes('<a href="x" class="y" id=z>q</a>'.repeat(50_000)), 'ok'],
  [
    'entities in entities',
    () => bytes(`<!DOCTYPE x [<!ENTITY a "&b;&b;&b;">]><p>${'&amp;'.repeat(200_000)}&a;</p>`),
    'ok',
  ],
  ['tags that never end', () => bytes(`<p ${'<a href="'.repeat(200_000)}`), 'ok'],
  ['comments that never end', () => bytes('<p>The ferry.</p><!--'.repeat(100_000)), 'ok'],
  ['quotation marks without end', () => bytes(`He said “${'“a ‘b "c '.repeat(100_000)}`), 'ok'],
  ['one line of five million letters', () => bytes('a'.repeat(5_000_000)), 'ok'],
  ['a million spaces and line breaks', () => bytes(`The ferry.${' \n'.repeat(500_000)}sails.`), 'ok'],
  ['a million full stops', () => bytes(`<p>${'. '.repeat(500_000)}</p>`), 'ok'],
  ['a million capitals', () => bytes(`<p>${'Ana de la '.repeat(100_000)} said</p>`), 'ok'],
  ['a million apostrophes', () => bytes(` 'a`.repeat(400_000)), 'ok'],
  ['brackets without end', () => bytes(`<p>${'(['.repeat(400_000)}</p>`), 'ok'],
]

describe('bad input is answered within two seconds of work, in a thread that can be ended', () => {
  test.each(cases)('%s', async (_, make, expected) => {
    const input = make()
    await readInWorker({ bytes: bytes('<p>warm</p>') })
    // Of all the process's threads, so that what else the machine does counts for nothing.
    const start = process.cpuUsage()
    const reading = await readInWorker({ bytes: input })
    const { user, system } = process.cpuUsage(start)
    expect((user + system) / 1000, 'milliseconds of work').toBeLessThan(2000)
    const outcome = reading.ok ? 'ok' : reading.problem
    if (expected === 'ok') expect(['ok', 'tooLarge', 'tooSlow', 'empty']).toContain(outcome)
    else expect(outcome).toBe(expected)
  })

  test('after a page that broke it, the next page is read', async () => {
    await readInWorker({ bytes: bytes(`<p>${"'a ".repeat(400_000)}</p>`) })
    const reading = await readInWorker({ bytes: bytes('<p>The ferry sails at dawn from the old quay of Vell.</p>') })
    expect('found' in reading && reading.found.text).toBe('The ferry sails at dawn from the old quay of Vell.')
  })
})

describe('character sets', () => {
  const text = 'La niña cruzó el muelle y dijo que el barco de las siete no llegó.'
  const wide = new Uint8Array(new Uint16Array([...text].map((char) => char.charCodeAt(0))).buffer)
  const latin = Uint8Array.from([...text].map((char) => char.charCodeAt(0)))
  test.each([
    ['UTF-8 with a byte order mark', { bytes: Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes(text)]) }],
    ['UTF-16 with a byte order mark', { bytes: Uint8Array.from([0xff, 0xfe, ...wide]) }],
    ['UTF-16 without one', { bytes: wide }],
    ['Latin 1 by header', { bytes: latin, contentType: 'text/plain; charset=iso-8859-1' }],
    ['Latin 1 by meta', { bytes: Uint8Array.from([...bytes('<meta charset="windows-1252"><p>'), ...latin]) }],
    ['Latin 1 by its bytes', { bytes: latin }],
  ])('%s', (_, input) => {
    const reading = readPage(input)
    expect(reading.ok && reading.found.text).toBe(text)
  })
})

const sanitiser = join(import.meta.dirname, '../../../shared/data/sanitiser/dompurify-expect.json')
if (!existsSync(sanitiser)) console.info('Skipped: the hostile fragments are not here (shared data).')

describe('hostile markup', () => {
  test.skipIf(!existsSync(sanitiser))('leaves no tag and no address but http, https and mailto in a draft', () => {
    const fragments = JSON.parse(readFileSync(sanitiser, 'utf8')) as { payload: string }[]
    for (const { payload } of fragments) {
      for (const page of [
        payload,
        `<article><p>The ferry sails at dawn from the old quay of Vell, and it carries the school.</p>${payload}</article>`,
      ]) {
        const reading = readPage({ bytes: bytes(page), address: 'https://vell.example/' })
        if (reading.ok) expectSafe(draftOf(reading.found, { publisher: 'The Harbour Desk', newId: ids() }))
      }
    }
    expect(fragments.length).toBeGreaterThan(200)
  })

  test('links keep only addresses that may be followed', () => {
    const links = [
      'javascript:alert(1)',
      ' java\nscript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'file:///etc',
      'https://a:b@c.example/',
      'https://vell.example/a',
      'mailto:ada@vell.example',
    ]
    const reading = readPage({
      bytes: bytes(`<p>${links.map((link) => `<a href="${link}">a link here</a>`).join(' and ')}</p>`),
    })
    const found = reading.ok
      ? reading.found.blocks.flatMap((block) => ('marks' in block ? block.marks.map(({ address }) => address) : []))
      : []
    expect(found).toEqual(['https://vell.example/a', 'mailto:ada@vell.example'])
  })
})

/** Every address in a value is one that may be followed; its text is text, whatever it looks like. */
function expectSafe(value: unknown): void {
  if (Array.isArray(value)) for (const item of value) expectSafe(item)
  else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) {
      if ((name === 'href' || name === 'address') && item !== '') expect(item).toMatch(/^(?:https?:\/\/|mailto:)/)
      expectSafe(item)
    }
  }
}

describe('nothing of the text is lost', () => {
  const part = fc.constantFrom(
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<ul><li>',
    '</li></ul>',
    '<h2>',
    '</h2>',
    '<blockquote>',
    '</blockquote>',
    '<br>',
    '“',
    '”',
    '«',
    '»',
    '"',
    ' said Ana Ruiz. ',
    'dijo él',
    'وقال سامي: ',
    'The ferry sails at dawn. ',
    '\n\n',
    'VELL (EFE) — ',
    '<a href="https://vell.example">',
    '</a>',
    ', ',
    '1. ',
    '- ',
  )
  test('between the text found and the draft', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const reading = readPage({ bytes: bytes(parts.join('')) })
        if (!reading.ok) return
        const { found } = reading
        const draft = draftOf(found, { publisher: 'The Harbour Desk', newId: ids() })
        const printed = draft.body.flatMap((block) =>
          block.type === 'list' ? block.content.map((item) => runs(item)) : 'content' in block ? [runs(block)] : [],
        )
        const opening = found.findings.find(({ kind }) => kind === 'dateline')?.place
        const cut = opening?.in === 'text' ? found.text.slice(0, opening.at[1]) : ''
        expect((cut + printed.join('')).replace(/\s+/g, '')).toBe(found.text.replace(/\s+/g, ''))
        for (const quotation of found.quotations) expect(found.text.slice(...quotation.at)).toBe(quotation.text)
        for (const { id } of draft.quotations) expect(JSON.stringify(draft.body)).toContain(`"${id}"`)
      }),
      { numRuns: 400 },
    )
  })
})

const runs = (block: { content?: readonly { text: string }[] }): string =>
  (block.content ?? []).map(({ text }) => text).join('')
