import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryStory } from '../../test/arbitrary-story.ts'
import { blockHtml, blockMail, blockText, placesIn, type ReadingContext } from './blocks/index.ts'
import { type Block, emptyDocument, type StoryDocument } from './document.ts'
import { quotationNumbers } from './editing/quotations.ts'
import type { Hop } from './hop.ts'
import { publicForm } from './public.ts'
import { canonicalJson } from './stored/canonical.ts'

/** A word that readers must never see, put into everything that is for the desk only. */
const canary = 'CANARY-5f1c'

const deskOnly = (document: StoryDocument): StoryDocument => ({
  ...document,
  lead: document.lead && { ...document.lead, address: `https://x.example/${canary}` },
  body: document.body.map(withCanary),
  quotations: document.quotations.map((quotation) => ({
    ...quotation,
    speaker: 'deskOnly' in quotation.speaker ? { ...quotation.speaker, deskOnly: canary } : quotation.speaker,
    ...(quotationNumbers(document).has(quotation.id)
      ? {}
      : { verb: canary, original: { language: 'es', text: canary }, speaker: named(canary) }),
  })),
  hops: document.hops.map((hop) => ({
    ...hop,
    ...(hop.visible === 'desk'
      ? { with: canary, publisher: canary, author: canary, address: `https://${canary}.example` }
      : {}),
    deskNote: canary,
    snapshot: hop.snapshot?.visible === 'desk' ? { ...hop.snapshot, sha256: canary } : hop.snapshot,
  })),
  licence: document.licence && { ...document.licence, grantedBy: canary },
})

const named = (name: string) => ({ kind: 'named', name, role: '', party: null }) as const

function withCanary(block: Block): Block {
  const attrs = { ...block.attrs, from: { block: canary, revision: canary, fingerprint: canary } }
  if (block.type === 'picture') {
    const picture = { ...block.attrs.picture, address: `https://x.example/${canary}` }
    return { ...block, attrs: { ...block.attrs, ...attrs, picture } }
  }
  if (block.type === 'unknown') return { ...block, attrs, node: { ...block.node, attrs: { note: canary } } }
  return { ...block, attrs } as Block
}

const contextOf = (document: StoryDocument): ReadingContext => ({
  ...placesIn(document),
  language: document.language,
  words: { related: 'Related', quotationNumber: String, photo: String },
  story: () => null,
  picture: () => ({ src: '/media/m1.jpg', width: 3, height: 2 }),
})

test('no word that is for the desk only is anywhere in the public form, nor in what is rendered of it', () => {
  fc.assert(
    fc.property(arbitraryStory, (document) => {
      const secret = deskOnly(document)
      const form = publicForm(secret)
      const shown = form.body.flatMap((block) => [
        String(blockHtml(block, contextOf(form))),
        String(blockMail(block, contextOf(form))),
        blockText(block, contextOf(form)),
      ])
      expect([canonicalJson(form), ...shown].join('\n')).not.toContain(canary)
    }),
    { numRuns: 300 },
  )
})

test('a change of what is for the desk only leaves the public form the same, and so its hash', () => {
  fc.assert(
    fc.property(arbitraryStory, (document) => {
      expect(canonicalJson(publicForm(deskOnly(document)))).toBe(canonicalJson(publicForm(document)))
    }),
  )
})

describe('the public form', () => {
  const hop: Hop = {
    id: 'h1',
    kind: 'interview',
    with: 'Marta Quil',
    publisher: 'Onda Norte',
    author: '',
    address: '',
    language: 'es',
    publishedOn: '',
    seen: 'us',
    visible: 'desk',
    deskNote: '',
    snapshot: null,
  }
  const document: StoryDocument = {
    ...emptyDocument('en'),
    hops: [hop, { ...hop, id: 'h2', visible: 'public' }],
    quotations: [
      { id: 'q1', speaker: { kind: 'withheld', deskOnly: 'name' }, verb: 'said', hop: 'h1', original: null },
      { id: 'q2', speaker: named('Rim Adel'), verb: 'said', hop: 'h2', original: null },
    ],
    body: [
      {
        type: 'paragraph',
        attrs: { id: 'p' },
        content: [{ type: 'text', text: 'Nobody won', marks: [{ type: 'quotation', attrs: { id: 'q1' } }] }],
      },
    ],
  }

  test('has no hop that is for the desk, and no quotation points to one', () => {
    const form = publicForm(document)
    expect(form.hops.map(({ id }) => id)).toEqual(['h2'])
    expect(form.quotations[0]).toEqual({
      ...document.quotations[0],
      hop: null,
      speaker: { kind: 'withheld', deskOnly: '' },
    })
  })

  test('has no speaker whose words were taken out', () => {
    expect(canonicalJson(publicForm(document))).not.toContain('Rim Adel')
  })

  test('is its own public form', () => {
    fc.assert(
      fc.property(arbitraryStory, (any) => {
        expect(publicForm(publicForm(any))).toEqual(publicForm(any))
      }),
    )
  })
})
