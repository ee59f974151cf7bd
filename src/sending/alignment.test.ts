import { expect, test } from 'vitest'
import { type Alignment, alignment, isAligned, type SendingAnswers } from './alignment.ts'
import { readDmarc } from './dns/dmarc.ts'
import type { SpfOutcome, SpfResult } from './dns/spf.ts'

const from = 'news.harbourdesk.example'
const spf = (result: SpfResult, ip: string | null = '203.0.113.5'): SpfOutcome => ({
  ...{ result, ip, record: 'v=spf1 -all', lookups: 0, why: '' },
})
const good: SendingAnswers = {
  returnPath: from,
  spf: [spf('pass')],
  unnamed: [],
  dkim: [{ domain: from, selector: 'dl1', state: { kind: 'right' } }],
  dmarc: readDmarc('v=DMARC1; p=none', 'harbourdesk.example', true),
}
const strict = readDmarc('v=DMARC1; p=none; adkim=s; aspf=s', 'harbourdesk.example', true)
const key = (kind: 'right' | 'missing', domain = from) => ({ domain, selector: 'dl1', state: { kind } as const })

test.each<[string, Partial<SendingAnswers>, Partial<Alignment>]>([
  ['all in order', {}, { spf: 'aligned', dkim: 'aligned', dmarc: 'aligned', lacks: [] }],
  ['no address known, and a sound record', { spf: [spf('neutral', null)] }, { spf: 'aligned', lacks: [] }],
  ['neutral of our address', { spf: [spf('neutral')] }, { spf: 'refuses', lacks: ['spf'] }],
  ['one of two addresses refused', { spf: [spf('pass'), spf('fail')] }, { spf: 'refuses', lacks: ['spf'] }],
  ['no record', { spf: [spf('none', null)] }, { spf: 'missing', lacks: ['spf'] }],
  ['a broken record', { spf: [spf('permerror', null)] }, { spf: 'broken', lacks: ['spf'] }],
  ['a return path of the same owner', { returnPath: 'bounce.harbourdesk.example' }, { spf: 'aligned' }],
  [
    'the same, where it must be the same',
    { returnPath: 'bounce.harbourdesk.example', dmarc: strict },
    { spf: 'elsewhere', lacks: ['spf'] },
  ],
  ['a return path of the provider', { returnPath: 'provider.example' }, { spf: 'elsewhere', lacks: ['spf'] }],
  ['no key', { dkim: [] }, { dkim: 'missing', lacks: ['dkim'] }],
  ['a key that DNS lacks', { dkim: [key('missing')] }, { dkim: 'missing', lacks: ['dkim'] }],
  ['one of two that holds', { dkim: [key('missing'), key('right')] }, { dkim: 'aligned', lacks: [] }],
  ['a key of another domain', { dkim: [key('right', 'provider.example')] }, { dkim: 'missing', lacks: ['dkim'] }],
  ['no policy', { dmarc: { kind: 'missing' } }, { dmarc: 'missing', lacks: ['dmarc'] }],
  [
    'no DNS: nobody is held up',
    {
      spf: [spf('temperror', null)],
      dkim: [{ domain: from, selector: 'dl1', state: { kind: 'unanswered', why: '' } }],
      dmarc: { kind: 'unanswered', why: '' },
    },
    { spf: 'unknown', dkim: 'unknown', dmarc: 'unknown', lacks: [] },
  ],
])('%s', (_, answers, found) => {
  expect(alignment(from, { ...good, ...answers })).toMatchObject(found)
})

test('a domain beside is not under the same owner', () => {
  expect(isAligned('otherdesk.example', 'desk.example', 'relaxed', 'desk.example')).toBe(false)
  expect(isAligned('News.Desk.example', 'desk.example', 'relaxed', 'desk.example')).toBe(true)
  expect(isAligned('news.desk.example', 'desk.example', 'strict', 'desk.example')).toBe(false)
})
