import fc from 'fast-check'
import { cleanText } from '../src/story/blocks/shape.ts'
import { creditRoles } from '../src/story/credit.ts'
import type { Block, Inline, Mark, Picture, StoryDocument } from '../src/story/document.ts'
import { mergeRuns } from '../src/story/editing/runs.ts'
import { type Hop, hopKinds } from '../src/story/hop.ts'
import type { Quotation, Speaker } from '../src/story/quotation.ts'

/** Random stories for property tests, all in their one right form: `parseDocument` gives each back as it is. */

/** What tends to break text: HTML, the signs of the notation, other scripts and directions, emoji, odd spaces. */
const awkward = fc.constantFrom(
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '&amp;',
  '&',
  "it's",
  '**',
  '*',
  '\\',
  '[sic]',
  '](',
  '[a](https://a.example/)',
  '{1: ',
  '}',
  '\n',
  'نساء ورجال',
  '\u200Fمرحبا\u200F',
  'é',
  'e\u0301',
  '👩‍👩‍👧',
  '漢字',
  '“”',
  ' … ',
  '\u00A0',
  'constructor',
  '__proto__',
)
const words = fc.constantFrom('the', 'boats', 'sail', 'Vell', 'twelve', 'in', 'a', 'storm', 'pier', 'salt')

/** Text as a document keeps it, "\n" included. */
export const arbitraryText = fc
  .array(fc.oneof(words, awkward, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 6 })
  .chain((parts) => fc.constantFrom('', ' ').map((between) => cleanText(parts.join(between))))

/** Text in one line. */
export const arbitraryLine = arbitraryText.map((text) => text.replace(/[\n\t\u2028\u2029]+/g, ' '))

/** A line that is no longer than a section or a tag may be. */
const shortLine = arbitraryLine.filter((text) => text.length <= 100)

const id = (prefix: string) => fc.integer({ min: 0, max: 9_999 }).map((n) => `${prefix}${n}`)
const language = fc.constantFrom('en', 'es', 'ar', 'pt-BR', 'de', 'zh')
const day = fc.constantFrom('', '2026-01-30', '2024-02-29')
const address = fc.constantFrom('', 'https://ondanorte.example/a?b=1&c="2"', 'http://costahoy.example/%D8%A7_(x)')
const href = fc.constantFrom(
  'https://ondanorte.example/a?b=1&c="2"',
  'https://costahoy.example/مرفأ_(x)',
  'mailto:desk@harbourdesk.example',
  'http://a.example/\\b',
)

const mark = (quotations: readonly string[]): fc.Arbitrary<Mark> =>
  fc.oneof(
    fc.constant<Mark>({ type: 'strong' }),
    fc.constant<Mark>({ type: 'emphasis' }),
    href.map((href): Mark => ({ type: 'link', attrs: { href } })),
    ...(quotations.length > 0
      ? [fc.constantFrom(...quotations).map((id): Mark => ({ type: 'quotation', attrs: { id } }))]
      : []),
  )

/** Runs in their right form, marks of any kind crossing as they like. */
export const arbitraryInline = (quotations: readonly string[]): fc.Arbitrary<Inline[]> =>
  fc
    .array(fc.record({ text: arbitraryText, marks: fc.array(mark(quotations), { maxLength: 4 }) }), { maxLength: 6 })
    .map((runs) => mergeRuns(runs.map((run) => ({ type: 'text', ...run }))))

const withContent = <B extends object>(block: B, content: readonly Inline[]): B =>
  content.length > 0 ? { ...block, content } : block

const picture: fc.Arbitrary<Picture> = fc.record({
  media: fc.option(id('media')),
  address,
  alt: arbitraryText,
  caption: arbitraryText,
  credit: arbitraryLine,
  focal: fc.constantFrom<[number, number]>([0.5, 0.5], [0, 1], [0.25, 0.75]),
})

/** Plain values, without the one key that nobody keeps. */
const arbitraryJson = fc.jsonValue({ maxDepth: 2 }).filter((value) => !JSON.stringify(value).includes('"__proto__":'))

/** Nodes of kinds that this version doesn't know, or with marks inside that it doesn't know. */
const foreignNode = (blockId: string): fc.Arbitrary<Record<string, unknown>> =>
  fc.oneof(
    fc.record({
      type: fc.constantFrom('table', 'embed', 'poll'),
      attrs: fc.record({ id: fc.constantFrom<unknown>(blockId, 7, 'not an id'), depth: arbitraryJson }),
      content: fc.array(
        arbitraryText.map((text) => ({ type: 'text', text })),
        { maxLength: 2 },
      ),
    }),
    arbitraryText.map((text) => ({
      type: 'paragraph',
      attrs: { id: blockId },
      content: [{ type: 'text', text, marks: [{ type: 'underline' }] }],
    })),
  )

const block = (blockId: string, quotations: readonly string[]): fc.Arbitrary<Block> => {
  const content = arbitraryInline(quotations)
  const attrs = fc
    .option(fc.record({ block: id('s'), revision: fc.constant('a'.repeat(64)), fingerprint: arbitraryLine }))
    .map((from) => (from === null ? { id: blockId } : { id: blockId, from }))
  return attrs.chain((attrs) =>
    fc.oneof(
      { weight: 4, arbitrary: content.map((runs): Block => withContent({ type: 'paragraph', attrs }, runs)) },
      fc
        .tuple(fc.constantFrom<2 | 3>(2, 3), content)
        .map(([level, runs]): Block => withContent({ type: 'heading', attrs: { ...attrs, level } }, runs)),
      content.map((runs): Block => withContent({ type: 'blockQuotation', attrs }, runs)),
      fc.tuple(fc.boolean(), fc.array(content, { minLength: 1, maxLength: 4 })).map(
        ([ordered, items]): Block => ({
          type: 'list',
          attrs: { ...attrs, ordered },
          content: items.map((runs) => withContent({ type: 'listItem' }, runs)),
        }),
      ),
      picture.map((picture): Block => ({ type: 'picture', attrs: { ...attrs, picture } })),
      fc
        .tuple(fc.option(id('story')), arbitraryLine, address)
        .map(
          ([story, headline, address]): Block => ({ type: 'related', attrs: { ...attrs, story, headline, address } }),
        ),
      fc.constant<Block>({ type: 'divider', attrs }),
      foreignNode(blockId).map((node): Block => ({ type: 'unknown', attrs, node })),
    ),
  )
}

const speaker: fc.Arbitrary<Speaker> = fc.oneof(
  fc.record({
    kind: fc.constant('named' as const),
    name: arbitraryLine,
    role: arbitraryLine,
    party: fc.option(id('party')),
  }),
  fc.record({ kind: fc.constant('described' as const), description: arbitraryLine, deskOnly: arbitraryText }),
  fc.record({ kind: fc.constant('withheld' as const), deskOnly: arbitraryText }),
  fc.constant({ kind: 'unknown' as const }),
)

const quotation = (quotationId: string, hops: readonly string[]): fc.Arbitrary<Quotation> =>
  fc.record({
    id: fc.constant(quotationId),
    speaker,
    verb: arbitraryLine,
    hop: hops.length > 0 ? fc.option(fc.constantFrom(...hops)) : fc.constant(null),
    original: fc.option(fc.record({ language, text: arbitraryText })),
  })

const hop = (hopId: string): fc.Arbitrary<Hop> =>
  fc.record({
    id: fc.constant(hopId),
    kind: fc.constantFrom(...hopKinds),
    with: arbitraryLine,
    publisher: arbitraryLine,
    author: arbitraryLine,
    address,
    language: fc.oneof(fc.constant(''), language),
    publishedOn: day,
    seen: fc.constantFrom('us', 'others'),
    visible: fc.constantFrom('public', 'desk'),
    deskNote: arbitraryText,
    snapshot: fc.option(
      fc.record({
        sha256: fc.constant('0123456789abcdef'.repeat(4)),
        seenAt: fc.constant('2026-01-28T19:02:00.000Z'),
        visible: fc.constantFrom('public', 'desk'),
      }),
    ),
  })

const ids = (prefix: string, maxLength: number) => fc.uniqueArray(id(prefix), { maxLength })

/** A whole story: blocks of every kind, quotations with and without words, hops of every kind. */
export const arbitraryStory: fc.Arbitrary<StoryDocument> = fc
  .record({ blocks: ids('b', 7), quotations: ids('q', 4), hops: ids('h', 3) })
  .chain(({ blocks, quotations, hops }) =>
    fc.record({
      schema: fc.constant(1 as const),
      language,
      kicker: arbitraryLine,
      headline: arbitraryLine,
      standfirst: arbitraryText,
      dateline: arbitraryLine,
      credits: fc.array(
        fc.record({
          role: fc.constantFrom(...creditRoles),
          name: arbitraryLine,
          of: arbitraryLine,
          party: fc.option(id('party')),
        }),
        { maxLength: 2 },
      ),
      lead: fc.option(picture),
      body: fc.tuple(...blocks.map((blockId) => block(blockId, quotations))) as fc.Arbitrary<Block[]>,
      quotations: fc.tuple(...quotations.map((each) => quotation(each, hops))) as fc.Arbitrary<Quotation[]>,
      hops: fc.tuple(...hops.map(hop)) as fc.Arbitrary<Hop[]>,
      licence: fc.option(fc.record({ terms: arbitraryText, grantedBy: arbitraryText, until: day })),
      section: shortLine,
      tags: fc.array(shortLine, { maxLength: 2 }),
    }),
  )
