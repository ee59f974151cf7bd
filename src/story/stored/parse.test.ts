import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryStory } from '../../../test/arbitrary-story.ts'
import { emptyDocument } from '../document.ts'
import { safeAddress } from './address.ts'
import { canonicalJson } from './canonical.ts'
import { parseDocument, storedForm, storedText } from './parse.ts'

const story = (more: object) => parseDocument({ ...emptyDocument('en'), ...more })
const problems = (more: object): string[] => {
  const parsed = story(more)
  return parsed.ok ? [] : parsed.problems
}
const bodyOf = (...body: unknown[]) => {
  const parsed = story({ body })
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'))
  return parsed.document
}
const words = (text: string, ...marks: object[]) => ({ type: 'text', text, ...(marks.length ? { marks } : {}) })
const paragraph = (id: string, ...content: object[]) => ({ type: 'paragraph', attrs: { id }, content })

describe('a stored story', () => {
  test('is read back as it was', () => {
    fc.assert(
      fc.property(arbitraryStory, (document) => {
        const read = parseDocument(JSON.parse(storedText(document)))
        if (!read.ok) throw new Error(read.problems.join('\n'))
        expect(canonicalJson(read.document)).toBe(canonicalJson(document))
        expect(storedText(read.document)).toBe(storedText(document))
      }),
      { numRuns: 300 },
    )
  })

  test('is read back from the document itself too, with unknown kinds still wrapped', () => {
    fc.assert(
      fc.property(arbitraryStory, (document) => {
        const read = parseDocument(JSON.parse(canonicalJson(document)))
        expect(read.ok && storedText(read.document)).toBe(storedText(document))
      }),
    )
  })

  test('has the same hash whatever the order of its keys', () => {
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
    fc.assert(
      fc.property(arbitraryStory, fc.infiniteStream(fc.nat()), (document, order) => {
        const stored = JSON.parse(storedText(document))
        expect(sha256(canonicalJson(shuffled(stored, order)))).toBe(sha256(storedText(document)))
      }),
    )
  })
})

function shuffled(value: unknown, order: Iterator<number>): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, order))
  if (typeof value !== 'object' || value === null) return value
  const keyed = Object.entries(value).map(([key, item]) => ({ key, item, at: order.next().value as number }))
  keyed.sort((a, b) => a.at - b.at)
  return Object.fromEntries(keyed.map(({ key, item }) => [key, shuffled(item, order)]))
}

describe('what this version does not know', () => {
  test('a block of an unknown kind is stored as the node that it came as', () => {
    const poll = { type: 'poll', attrs: { id: 'p', options: ['yes', 'no'] }, content: [words('Who pays?')] }
    const document = bodyOf(poll)
    expect(document.body).toEqual([{ type: 'unknown', attrs: { id: 'p' }, node: poll }])
    expect(storedForm(document).body).toEqual([poll])
  })

  test('a known block with an unknown mark inside is kept whole', () => {
    const node = paragraph('p', words('H2O', { type: 'subscript' }))
    expect(storedForm(bodyOf(node)).body).toEqual([node])
  })

  test('a node without an id gets a free one, and keeps it', () => {
    const document = bodyOf({ type: 'poll' }, { type: 'poll', attrs: { id: 'unknown-1' } })
    expect(document.body.map((block) => block.attrs.id)).toEqual(['unknown-2', 'unknown-1'])
    const again = parseDocument({ ...storedForm(document), body: [...(storedForm(document).body as [])].reverse() })
    expect(again.ok && again.document.body.map((block) => block.attrs.id)).toEqual(['unknown-1', 'unknown-2'])
  })

  test('a block that an older version wrapped is read by a version that knows it', () => {
    const wrapped = { type: 'unknown', attrs: { id: 'p' }, node: paragraph('p', words('Hello')) }
    expect(bodyOf(wrapped).body).toEqual([paragraph('p', words('Hello'))])
  })

  test('a later form of the document is named', () => {
    expect(problems({ schema: 2 })).toEqual([
      'The story has form 2; this version of Dateline knows form 1. Upgrade it.',
    ])
  })

  test('an attribute that would be lost is refused', () => {
    expect(problems({ body: [{ type: 'divider', attrs: { id: 'd', width: 3 } }] })[0]).toContain('width')
  })
})

describe('what is mended', () => {
  test.each([
    ['empty runs go, equal neighbours join', [words('a'), words(''), words('b')], [words('ab')]],
    [
      'marks stand in one order, each once',
      [words('a', { type: 'strong' }, { type: 'quotation', attrs: { id: 'q' } }, { type: 'strong' })],
      [words('a', { type: 'quotation', attrs: { id: 'q' } }, { type: 'strong' })],
    ],
    [
      'of two links the first stays',
      [words('a', link('https://a.example/'), link('https://b.example/'))],
      [words('a', link('https://a.example/'))],
    ],
    ['line ends are one sign, control characters go', [words('a\r\nb\u0000\u0007c')], [words('a\nbc')]],
    ['half a character becomes the sign for one', [words('a\uD800')], [words('a\uFFFD')]],
  ])('%s', (_, given, read) => {
    expect(bodyOf(paragraph('p', ...given)).body[0]).toEqual(paragraph('p', ...read))
  })

  test('words that are marked as said by nobody get a quotation with an unknown speaker', () => {
    const document = bodyOf(paragraph('p', words('Nobody won', { type: 'quotation', attrs: { id: 'q9' } })))
    expect(document.quotations).toEqual([
      { id: 'q9', speaker: { kind: 'unknown' }, verb: '', hop: null, original: null },
    ])
  })

  test('a quotation that points to no hop points to none', () => {
    const quotation = { id: 'q', speaker: { kind: 'withheld', deskOnly: '' }, verb: '', hop: 'gone', original: null }
    const parsed = story({ quotations: [quotation] })
    expect(parsed.ok && parsed.document.quotations[0]?.hop).toBe(null)
  })
})

const link = (href: string) => ({ type: 'link', attrs: { href } })

describe('what is refused', () => {
  test.each([
    ['an id given twice', { body: [paragraph('p'), paragraph('p')] }, 'Two blocks have the id "p"'],
    ['a link that runs', { body: [paragraph('p', words('x', link('javascript:alert(1)')))] }, 'a link leads to'],
    ['a picture that is its own file', { lead: picture({ address: 'data:image/png;base64,AA' }) }, 'lead.address'],
    ['a focal point outside', { lead: picture({ focal: [2, 0] }) }, 'lead.focal.0'],
    ['a day that is none', { licence: { terms: '', grantedBy: '', until: '2026-02-30' } }, 'licence.until'],
    ['a language that is none', { language: 'English' }, 'language'],
    ['an id that could leave its attribute', { body: [paragraph('"><b>')] }, 'body.0.attrs.id'],
    ['too many blocks', { body: Array.from({ length: 2_001 }, (_, n) => paragraph(`p${n}`)) }, 'body'],
    ['too long a block', { body: [paragraph('p', words('a'.repeat(30_000)), words('b'.repeat(30_000)))] }, 'too long'],
    ['too deep a node', { body: [deep(100)] }, 'nested more than 32 deep'],
    ['a key that changes its object', { tags: JSON.parse('{"__proto__": 1}') }, 'a key "__proto__"'],
    ['what is no plain value', { tags: new Map() }, 'other than plain values'],
    ['a block that is none', { body: ['text'] }, 'body.0: a block has a type'],
  ])('%s', (_, given, said) => {
    expect(problems(given).join('\n')).toContain(said)
  })

  test('anything at all gives an answer', () => {
    fc.assert(fc.property(fc.anything(), (value) => void parseDocument(value)))
    fc.assert(fc.property(fc.jsonValue(), (node) => void story({ body: [node] })))
  })
})

const picture = (more: object) => ({
  media: null,
  address: '',
  alt: '',
  caption: '',
  credit: '',
  focal: [0.5, 0.5],
  ...more,
})
const deep = (levels: number): unknown => (levels === 0 ? 'x' : { type: 'box', content: [deep(levels - 1)] })

describe('an address that a link may carry', () => {
  test.each([
    ['https://ondanorte.example/a', true],
    ['HTTP://ondanorte.example', true],
    [' https://ondanorte.example/مرفأ ', true],
    ['mailto:desk@harbourdesk.example', true],
    ['javascript:alert(1)', false],
    ['java\nscript:alert(1)', false],
    ['\u0001javascript:alert(1)', false],
    ['data:text/html,<script>', false],
    ['vbscript:x', false],
    ['file:///etc/passwd', false],
    ['//ondanorte.example', false],
    ['/en/story', false],
    ['https://', false],
    ['https://a.example/ b', false],
    ['', false],
  ])('%j: %s', (address, safe) => {
    expect(safeAddress(address) !== null).toBe(safe)
  })
})
