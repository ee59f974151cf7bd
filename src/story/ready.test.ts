import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryStory } from '../../test/arbitrary-story.ts'
import { emptyDocument, type Picture, type StoryDocument } from './document.ts'
import type { Hop } from './hop.ts'
import type { Speaker } from './quotation.ts'
import { isReady, type ReadinessInput, type ReadinessItem, readiness, readinessKinds } from './ready.ts'

const hop: Hop = {
  id: 'h1',
  kind: 'interview',
  with: 'Marta Quil',
  publisher: 'Onda Norte',
  author: '',
  address: '',
  language: 'es',
  publishedOn: '2026-01-28',
  seen: 'us',
  visible: 'public',
  deskNote: '',
  snapshot: null,
}
const picture: Picture = { media: 'm1', address: '', alt: 'A pier', caption: '', credit: '', focal: [0.5, 0.5] }
const author = { role: 'author', name: 'Pia Holm', of: '', party: null } as const

const spoken = (speaker: Speaker): Partial<StoryDocument> => ({
  body: [
    {
      type: 'paragraph',
      attrs: { id: 'b1' },
      content: [{ type: 'text', text: 'Nobody won', marks: [{ type: 'quotation', attrs: { id: 'q1' } }] }],
    },
  ],
  quotations: [{ id: 'q1', speaker, verb: 'said', hop: 'h1', original: null }],
})

const whole: StoryDocument = {
  ...emptyDocument('en'),
  headline: 'Ferry crews agree',
  standfirst: 'Two boats instead of three.',
  credits: [author],
  hops: [hop],
  ...spoken({ kind: 'named', name: 'Marta Quil', role: 'spokeswoman', party: null }),
}

const input = (document: Partial<StoryDocument> = {}, more: Partial<ReadinessInput> = {}): ReadinessInput => ({
  document: { ...whole, ...document },
  confirmed: { quotations: new Set(['q1']), hops: new Set(['h1']) },
  askedFor: ['editor'],
  signed: new Set(['editor']),
  fourEyes: 'kept',
  today: '2026-01-30',
  ...more,
})
const lacking = (items: ReadinessItem[]) => items.filter((item) => item.state === 'lacks')
const lacks = (document: Partial<StoryDocument>, more: Partial<ReadinessInput> = {}) =>
  lacking(readiness(input(document, more)))

test('a whole story lacks nothing', () => {
  expect(isReady(readiness(input()))).toBe(true)
})

describe('a story lacks', () => {
  test.each<[string, Partial<StoryDocument>, Partial<ReadinessItem>]>([
    ['its headline', { headline: ' ' }, { kind: 'headline' }],
    ['its standfirst', { standfirst: '' }, { kind: 'standfirst' }],
    ['somebody who answers for it', { credits: [{ ...author, name: '' }] }, { kind: 'credits' }],
    ['a speaker', spoken({ kind: 'unknown' }), { kind: 'quotationSpeaker', at: 'q1', number: 1 }],
    [
      'the name of a named speaker',
      spoken({ kind: 'named', name: '', role: 'salt worker', party: null }),
      { kind: 'quotationSpeaker', at: 'q1' },
    ],
    [
      'the description of a described speaker',
      spoken({ kind: 'described', description: '', deskOnly: 'X' }),
      { kind: 'quotationSpeaker', at: 'q1' },
    ],
    ['words for its lead picture', { lead: { ...picture, alt: '' } }, { kind: 'pictureAlt', at: 'lead' }],
    ['a picture of ours', { lead: { ...picture, media: null } }, { kind: 'pictureOurs', at: 'lead' }],
    [
      'a right that has not ended',
      { licence: { terms: 'Once', grantedBy: 'Costa Hoy', until: '2026-01-29' } },
      { kind: 'licence', licence: 'ended', until: '2026-01-29' },
    ],
    ['terms', { licence: { terms: '', grantedBy: '', until: '' } }, { kind: 'licence', licence: 'noTerms' }],
    [
      'leave to republish what somebody else wrote',
      { credits: [{ ...author, of: 'Onda Norte' }] },
      { kind: 'licence', licence: 'unsettled' },
    ],
    [
      'leave to republish a report that nobody of ours wrote',
      { credits: [{ ...author, role: 'translator' }], hops: [{ ...hop, kind: 'report' }] },
      { kind: 'licence', licence: 'unsettled' },
    ],
  ])('%s', (_, document, item) => {
    expect(lacks(document)).toEqual([expect.objectContaining({ state: 'lacks', ...item })])
  })

  test('a chain: own reporting is a hop too', () => {
    expect(lacks({ hops: [] }).map((item) => item.kind)).toEqual(['chain'])
  })

  test('a text: a heading alone is none', () => {
    const heading = { type: 'heading', attrs: { id: 'h', level: 2 }, content: [{ type: 'text', text: 'Two' }] } as const
    expect(lacks({ body: [heading] }).map((item) => item.kind)).toEqual(['body'])
  })

  test('what nobody confirmed and nobody signed', () => {
    const nobody = { confirmed: { quotations: new Set<string>(), hops: new Set<string>() }, signed: new Set<string>() }
    expect(lacks({}, nobody)).toEqual([
      { state: 'lacks', kind: 'hopConfirmed', at: 'h1', number: 1 },
      { state: 'lacks', kind: 'quotationConfirmed', at: 'q1', number: 1 },
      { state: 'lacks', kind: 'signOff', at: 'editor' },
    ])
  })

  test('a second pair of eyes, unless the newsroom is one person', () => {
    expect(lacks({}, { fourEyes: 'broken' }).map((item) => item.kind)).toEqual(['fourEyes'])
    expect(readiness(input({}, { fourEyes: 'alone' })).some((item) => item.kind === 'fourEyes')).toBe(false)
  })
})

describe('a story is complete', () => {
  test.each<[string, Partial<StoryDocument>]>([
    ['with a described speaker', spoken({ kind: 'described', description: 'a foreman', deskOnly: '' })],
    ['with a withheld speaker', spoken({ kind: 'withheld', deskOnly: '' })],
    ['without a lead picture', { lead: null }],
    ['on the last day of a right', { licence: { terms: 'Once', grantedBy: '', until: '2026-01-30' } }],
    ['with a right that has no end', { licence: { terms: 'Once', grantedBy: '', until: '' } }],
    ['citing a report in a text of our own', { hops: [hop, { ...hop, kind: 'report' }] }],
    [
      'with a quotation whose words are gone',
      { quotations: [...whole.quotations, { ...whole.quotations[0]!, id: 'q2', speaker: { kind: 'unknown' } }] },
    ],
  ])('%s', (_, document) => {
    const confirmed = { quotations: new Set(['q1']), hops: new Set(['h1']) }
    expect(lacks(document, { confirmed })).toEqual([])
  })
})

test('what it lacks comes first, each part in its order', () => {
  fc.assert(
    fc.property(arbitraryStory, (document) => {
      const items = readiness(input(document))
      const places = items.map((item) => [item.state === 'lacks' ? 0 : 1, readinessKinds.indexOf(item.kind)] as const)
      expect(places).toEqual([...places].sort(([a, x], [b, y]) => a - b || x - y))
    }),
  )
})
