import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Found } from '../../intake/index.ts'
import { readPage } from '../../intake/read.ts'
import { textOf } from '../../story/blocks/index.ts'
import type { StoryDocument } from '../../story/document.ts'
import { parseDocument, storedForm } from '../../story/stored/parse.ts'
import { beginReview, type Review } from '../bring-in/kept.ts'
import { answered } from './answered.ts'
import { type Answers, answer, noAnswers, undo, type Verdict } from './answers.ts'
import { draftFrom } from './draft.ts'
import { fieldsOf, isNoArticle, namedKinds, numbered, standingOf } from './findings.ts'
import { named } from './posted.ts'
import { talliesOf } from './tally.ts'

const said = { by: 7, on: '2026-01-30T14:10:00.000Z' }
const right: Verdict = { is: 'right', ...said }
const wrong: Verdict = { is: 'wrong', ...said }
const to = (changes: Extract<Verdict, { is: 'changed' }>['to']): Verdict => ({ is: 'changed', to: changes, ...said })

const fixtures = join(import.meta.dirname, '../../../test/fixtures/intake')
const pages = readdirSync(fixtures).filter((name) => /\.(?:html|txt)$/.test(name))
const read = (bytes: Uint8Array, address = 'https://costahoy.example/pier'): Found => {
  const reading = readPage({ bytes, address })
  if (!reading.ok) throw new Error(reading.problem)
  return reading.found
}
const page = read(
  new TextEncoder().encode(`<html lang="en"><head><title>The pier</title></head><body><article>
<h1>The pier is closed</h1><p>The harbour master, Berta Solé, closed the port on Friday. “No boat leaves today,” Solé said.</p>
<h2>What comes next</h2><p>The ferries run again on Sunday, when the swell has gone down at last, as the office hopes.</p>
<p>Nobody was hurt, and two boats are missing their ropes. They were found on the beach in the morning.</p></article></body></html>`),
)
/** One whose head was not read as such, as a person would paste it. */
const plainPage: Found = {
  ...page,
  ...paragraphs(
    'At sea',
    'By Lena Ost',
    '11 January 2026',
    'The pier at noon',
    'port of vell, 11 jan (wire north) — Nobody sailed.',
  ),
  ...{ byline: '', publishedOn: '', leadImage: null, credits: [], quotations: [], sources: [], dropped: [] },
  findings: page.findings.filter(({ kind }) => kind === 'headline' || kind === 'address' || kind === 'language'),
}
const review = (answers: Partial<Answers> = {}, found = page): Review => ({
  ...beginReview(found, {
    from: 'fetched',
    address: 'https://www.costahoy.example/pier',
    seenAt: said.on,
    snapshot: { id: 1, sha256: 'a'.repeat(64) },
  }),
  ...answers,
})
/** A text of paragraphs. */
function paragraphs(...texts: string[]): Pick<Found, 'text' | 'blocks'> {
  const text = texts.join('\n\n')
  const blocks = texts.map((words) => {
    const start = text.indexOf(words)
    return { kind: 'paragraph' as const, at: [start, start + words.length] as const, marks: [] }
  })
  return { text, blocks }
}
const drafted = (of: Review) => {
  let ids = 0
  return draftFrom(of, { publisher: 'The Harbour Desk', newId: () => `id-${ids++}` })
}
const numberOf = (kind: string, value = '', found = page): string => {
  const each = numbered(found).find(({ finding }) => finding.kind === kind && finding.value.includes(value))
  if (!each) throw new Error(`There is no ${kind}`)
  return String(each.number)
}
/** Where words stand in the text of the page. */
const placeOf = (words: string, found = page): string => {
  const start = found.text.indexOf(words)
  return `${start}-${start + words.length}`
}
const naming = (as: string, words: string, answers: Answers = noAnswers, found = page): Answers => {
  const next = named({ as, at: found.text.includes(words) ? placeOf(words, found) : '', words }, found, answers, said)
  if (!next) throw new Error(`“${words}” can't be ${as}`)
  return next
}
const texts = ({ body }: StoryDocument) => body.map((block) => [block.type, textOf(block)])

describe('the draft of a review', () => {
  test('has the speaker, the verb and the extent of a quotation as a person gave them', () => {
    const changed = to({ speaker: 'Marta Quil', role: 'captain', verb: 'told', at: placeOf('boat leaves') })
    const { document } = drafted(review({ verdicts: { [numberOf('quotation')]: changed } }))
    const speaker = { kind: 'named', name: 'Marta Quil', role: 'captain', party: null }
    expect(document.quotations).toMatchObject([{ speaker, verb: 'told' }])
    const marked = document.body.flatMap((block) => ('content' in block ? (block.content as object[]) : []))
    expect(marked).toContainEqual(
      expect.objectContaining({ text: 'boat leaves', marks: [{ type: 'quotation', attrs: expect.anything() }] }),
    )
  })

  test('has the section and the day of change beside it, as a person gave them', () => {
    const head =
      '<meta property="article:section" content="Harbour"><meta property="article:modified_time" content="2026-01-30T10:20:00+01:00">'
    const dated = read(
      new TextEncoder().encode(`<html lang="en"><head><title>The pier</title>${head}</head><body><article>
<h1>The pier is closed</h1><p>29 January 2026</p><p>${page.text}</p></article></body></html>`),
    )
    expect(dated).toMatchObject({
      section: 'Harbour',
      publishedOn: '2026-01-29',
      changedAt: '2026-01-30T10:20:00+01:00',
    })
    const verdicts = {
      [numberOf('section', '', dated)]: to({ value: 'Coast' }),
      [numberOf('changedOn', '', dated)]: to({ value: '2026-01-31' }),
    }
    const after = answered(dated, { ...noAnswers, verdicts }).found
    expect(after).toMatchObject({ section: 'Coast', changedOn: '2026-01-31', publishedOn: '2026-01-29' })
    expect(answered(dated, { ...noAnswers, verdicts: { [numberOf('section', '', dated)]: wrong } }).found.section).toBe(
      '',
    )
  })

  test('names one of our people only where somebody said that it is they', () => {
    const quotation = numberOf('quotation')
    const party = (known: Answers['known']) => drafted(review({ known })).document.quotations[0]?.speaker
    expect(party({})).toMatchObject({ party: null })
    expect(party({ [quotation]: '' })).toMatchObject({ party: null })
    expect(party({ [quotation]: 'party-9' })).toMatchObject({ party: 'party-9' })
  })

  test('has what was missed: a quotation, a source, a heading that parts its paragraph, a headline that leaves the text', () => {
    let answers = naming('quotation', 'Nobody was hurt')
    answers = naming('source', 'the office', answers)
    answers = naming('heading', 'Nobody was hurt, and two boats are missing their ropes.', answers)
    const { document } = drafted(review(answers))
    expect(document.quotations).toHaveLength(2)
    expect(document.hops.map(({ publisher }) => publisher)).toContain('the office')
    expect(texts(document)).toEqual(
      expect.arrayContaining([
        ['heading', 'Nobody was hurt, and two boats are missing their ropes.'],
        ['paragraph', 'They were found on the beach in the morning.'],
      ]),
    )
    const headline = naming('headline', 'What comes next')
    expect(drafted(review(headline)).document.headline).toBe('What comes next')
    expect(texts(drafted(review(headline)).document)).not.toContainEqual(['heading', 'What comes next'])
  })

  test.each([
    [
      'publishedOn',
      '11 January 2026',
      'has the day',
      ({ hops }: StoryDocument) => hops.at(-1)?.publishedOn,
      '2026-01-11',
    ],
    ['byline', 'By Lena Ost', 'has the byline', ({ credits }: StoryDocument) => credits[0]?.name, 'Lena Ost'],
    ['kicker', 'At sea', 'has the kicker', ({ kicker }: StoryDocument) => kicker, 'At sea'],
    [
      'leadImage',
      'The pier at noon',
      'has the caption',
      ({ lead }: StoryDocument) => lead?.caption,
      'The pier at noon',
    ],
  ] as const)('a missed %s, “%s”: the draft %s, and the text no line of it', (kind, words, _, part, value) => {
    const answers = naming(kind, words, noAnswers, plainPage)
    const { document } = drafted(review(answers, plainPage))
    expect(part(document)).toBe(value)
    expect(texts(document).map(([, text]) => text)).not.toContain(words)
    expect(texts(document)).toHaveLength(plainPage.blocks.length - 1)
  })

  test('a missed dateline leaves the text with its date, its agency and its dash; one inside the text leaves it as it is', () => {
    const { document } = drafted(review(naming('dateline', 'port of vell', noAnswers, plainPage), plainPage))
    expect(document.dateline).toBe('port of vell')
    expect(texts(document)).toContainEqual(['paragraph', 'Nobody sailed.'])
    const inside = drafted(review(naming('dateline', 'sailed', noAnswers, plainPage), plainPage)).document
    expect(inside.dateline).toBe('sailed')
    expect(texts(inside)).toContainEqual(['paragraph', 'port of vell, 11 jan (wire north) — Nobody sailed.'])
  })

  test('a day that is named without a year is that of the year before the review', () => {
    expect(naming('publishedOn', 'on Sunday', noAnswers).added).toMatchObject([{ words: '2026-01-25' }])
    expect(naming('publishedOn', 'the swell', noAnswers).added).toMatchObject([{ words: 'the swell' }])
  })

  test('asks about an author once, as the byline, and the draft names who stands there', () => {
    const found: Found = {
      ...page,
      byline: 'Lena Ost',
      credits: [
        { role: 'author', name: 'Lena Ost' },
        { role: 'photographer', name: 'Jo Ferr' },
      ],
      findings: [
        ...page.findings,
        { kind: 'byline', value: 'Lena Ost', place: { in: 'head' }, why: { code: 'byline', data: {} } },
        { kind: 'credit', value: 'Lena Ost', place: { in: 'head' }, why: { code: 'label', data: {} }, index: 0 },
        { kind: 'credit', value: 'Jo Ferr', place: { in: 'tail' }, why: { code: 'label', data: {} }, index: 1 },
      ],
    }
    const names = (answers: Partial<Answers>) =>
      drafted(review(answers, found)).document.credits.map(({ name }) => name)
    const asked = numbered(found).filter(({ finding }) => finding.value === 'Lena Ost')
    expect(asked.map(({ finding }) => finding.kind)).toEqual(['byline'])
    const byline = String(asked[0]?.number)
    expect(names({})).toEqual(['Lena Ost', 'Jo Ferr'])
    expect(names({ verdicts: { [byline]: right } })).toEqual(['Lena Ost', 'Jo Ferr'])
    expect(names({ verdicts: { [byline]: to({ value: 'Lena Osten' }) } })).toEqual(['Lena Osten', 'Jo Ferr'])
    expect(names({ verdicts: { [byline]: wrong } })).toEqual(['Jo Ferr'])
  })

  test('asks about several authors once, as the byline; who is left in it when it is changed is the author', () => {
    const names = ['Lena Ost', 'Jo Ferr']
    const found: Found = {
      ...page,
      byline: 'Lena Ost and Jo Ferr',
      credits: names.map((name) => ({ role: 'author', name })),
      findings: [
        ...page.findings,
        { kind: 'byline', value: 'Lena Ost and Jo Ferr', place: { in: 'head' }, why: { code: 'byline', data: {} } },
        ...names.map((value, index) => ({
          ...{ kind: 'credit' as const, value, index },
          ...{ place: { in: 'head' as const }, why: { code: 'label' as const, data: {} } },
        })),
      ],
    }
    expect(numbered(found).map(({ finding }) => finding.kind)).not.toContain('credit')
    const byline = numberOf('byline', '', found)
    const authors = (verdict?: Verdict) =>
      drafted(review(verdict ? { verdicts: { [byline]: verdict } } : {}, found)).document.credits.map(
        ({ name }) => name,
      )
    expect(authors()).toEqual(names)
    expect(authors(right)).toEqual(names)
    expect(authors(to({ value: 'Jo Ferr' }))).toEqual(['Jo Ferr'])
    expect(authors(to({ value: 'Lena Osten' }))).toEqual(['Lena Osten'])
    expect(authors(wrong)).toEqual([])
    const withOutlet = { ...found, byline: 'Lena Ost and Jo Ferr, Costa Hoy' }
    expect(numbered(withOutlet).map(({ finding }) => finding.kind)).toContain('credit')
  })

  test('asks once about a section that is called as the kicker; the answer is for both', () => {
    const head = { place: { in: 'head' }, why: { code: 'itemField', data: {} } } as const
    const found: Found = {
      ...page,
      section: 'ISLAS',
      findings: [
        { kind: 'section', value: 'ISLAS', ...head },
        { kind: 'kicker', value: 'Islas', ...head },
        ...page.findings,
      ],
    }
    const kinds = numbered(found).map(({ finding }) => finding.kind)
    expect(kinds.filter((kind) => kind === 'section' || kind === 'kicker')).toEqual(['kicker'])
    const kicker = numberOf('kicker', '', found)
    const sectionAfter = (verdict: Verdict) =>
      answered(found, { ...noAnswers, verdicts: { [kicker]: verdict } }).found.section
    expect([right, wrong].map(sectionAfter)).toEqual(['Islas', ''])
    const other: Found = {
      ...found,
      section: 'Coast',
      findings: found.findings.map((each) => (each.kind === 'section' ? { ...each, value: 'Coast' } : each)),
    }
    expect(numbered(other).map(({ finding }) => finding.kind)).toContain('section')
  })

  test('keeps an answer with its finding when fewer are asked about, and counts on the screen what is asked', () => {
    const asked = numbered(page)
    expect(asked.map(({ shown }) => shown).sort((a, b) => a - b)).toEqual(asked.map((_, at) => at + 1))
    // The same page to a version that asks about no office and no heading: what it does ask has the number that it had.
    const fewer: Found = {
      ...page,
      findings: page.findings.map((each) => (each.kind === 'heading' ? { ...each, kind: 'role', index: 0 } : each)),
    }
    const numberIn = (found: Found) => new Map(numbered(found).map(({ number, finding }) => [number, finding.value]))
    for (const [number, value] of numberIn(fewer)) expect(numberIn(page).get(number)).toBe(value)
    expect(numberIn(fewer).size).toBeLessThan(numberIn(page).size)
  })

  test('has one quotation for each word: the one that a person set', () => {
    const { document } = drafted(review(naming('quotation', 'No boat leaves today,” Solé said.')))
    expect(document.quotations).toMatchObject([{ speaker: { kind: 'unknown' } }])
  })

  test('takes no marks into the words of a quotation that somebody names', () => {
    expect(naming('quotation', '“No boat leaves today,” ').added).toMatchObject([{ words: 'No boat leaves today,' }])
  })

  test('has a paragraph where a heading was none, and nothing where a paragraph was not the story’s', () => {
    const heading = numberOf('heading')
    expect(texts(drafted(review({ verdicts: { [heading]: wrong } })).document)[1]).toEqual([
      'paragraph',
      'What comes next',
    ])
    const { document } = drafted(review({ gone: [0] }))
    expect(document.body).toHaveLength(3)
    expect(document.quotations, 'a quotation goes with its words').toEqual([])
  })

  test('asks no more about words in a paragraph that is not the story’s; a source may be named there, and comes back with it', () => {
    const kinds = (answers: Partial<Answers>) =>
      standingOf(page, { ...noAnswers, ...answers }).map(({ finding }) => finding.kind)
    expect(kinds({})).toEqual(expect.arrayContaining(['quotation', 'heading']))
    expect(kinds({ gone: [0] })).not.toContain('quotation')
    expect(kinds({ gone: [0] })).toContain('heading')
    expect(kinds({ gone: [1] })).not.toContain('heading')
    expect(kinds(naming('source', 'the office', { ...noAnswers, gone: [2] }))).toContain('source')
    const byline = naming('byline', 'By Lena Ost', { ...noAnswers, gone: [1] }, plainPage)
    expect(drafted(review(byline, plainPage)).document.credits[0]?.name).toBe('Lena Ost')
  })

  test('asks about a related line where it stands among the paragraphs', () => {
    const between: Found = {
      ...page,
      blocks: [
        ...page.blocks.slice(0, 2),
        { kind: 'related', headline: 'At sea', address: '' },
        ...page.blocks.slice(2),
      ],
      findings: [
        ...page.findings,
        {
          kind: 'source',
          value: 'office',
          place: { in: 'text', at: page.blocks.flatMap((block) => ('at' in block ? [block.at] : []))[2]! },
          why: { code: 'label', data: {} },
        },
        { kind: 'related', value: 'At sea', place: { in: 'body' }, why: { code: 'relatedBox', data: {} }, index: 0 },
      ],
    }
    const inText = numbered(between)
      .filter(({ about }) => about === 'text')
      .map(({ finding }) => finding.kind)
    expect(inText).toEqual(['quotation', 'heading', 'related', 'source'])
    expect(standingOf(between, { ...noAnswers, gone: [2] }).map(({ finding }) => finding.kind)).not.toContain('related')
  })

  test('confirms what was said to be right, by whom and when, and nothing else', () => {
    const quotation = numberOf('quotation')
    expect(drafted(review()).confirmed).toEqual([])
    expect(drafted(review({ verdicts: { [quotation]: right } })).confirmed).toEqual([
      { subject: 'quotation', subjectId: drafted(review()).document.quotations[0]?.id, memberId: 7, at: said.on },
    ])
    const nobody = to({ speaker: '' })
    expect(drafted(review({ verdicts: { [quotation]: nobody } })).confirmed).toEqual([])
    const all = Object.fromEntries(numbered(page).map(({ number }) => [String(number), right]))
    expect(drafted(review({ verdicts: all })).confirmed.map(({ subject }) => subject)).toEqual(['quotation', 'hop'])
  })
})

describe('the answers of a review', () => {
  const first = { ...noAnswers, verdicts: { 1: right } }
  const second = { ...first, verdicts: { ...first.verdicts, 2: to({ value: 'a' }) } }
  const third = { ...first, verdicts: { ...first.verdicts, 2: to({ value: 'ab' }) } }

  test('are taken back one after another, as far as the first', () => {
    let history = { answers: noAnswers, past: [] as readonly Answers[] }
    for (const next of [first, second, third, third]) history = answer(history, next)
    expect(history.answers).toEqual(third)
    expect(undo(history).answers, 'what was typed is one step').toEqual(first)
    expect(undo(undo(history)).answers).toEqual(noAnswers)
    expect(undo(undo(undo(history))).answers).toEqual(noAnswers)
  })

  test('are counted by kind and site; changed into what it was is right, and what nobody looked at counts for nothing', () => {
    const answers = naming('source', 'the office')
    const verdicts = {
      ...answers.verdicts,
      [numberOf('headline')]: to({ value: page.headline }),
      [numberOf('heading')]: wrong,
    }
    expect(talliesOf(review({ ...answers, verdicts, gone: [2] }))).toEqual(
      [
        { kind: 'body', answer: 'wrong' },
        { kind: 'heading', answer: 'wrong' },
        { kind: 'headline', answer: 'right' },
        { kind: 'source', answer: 'added' },
      ].map((each) => ({ site: 'costahoy.example', language: 'en', ...each, times: 1 })),
    )
  })
})

test('a page with hardly any running text, and much around it, reads as no article', () => {
  const around = ['Everything about the boats of all lines. '.repeat(20)]
  expect(isNoArticle(page)).toBe(false)
  expect(isNoArticle({ ...page, dropped: around }), 'much around it alone').toBe(false)
  expect(isNoArticle({ ...page, blocks: page.blocks.slice(0, 1), dropped: around })).toBe(true)
  expect(isNoArticle({ ...page, blocks: page.blocks.slice(0, 1) }), 'a short text').toBe(false)
})

describe('no block of the story is lost between the text and the draft, whatever is answered', () => {
  // A heading may part a block within a word: the letters are compared.
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '')

  test.each(pages)('%s', (name) => {
    const found = read(readFileSync(join(fixtures, name)))
    const dateline = found.findings.find(({ kind }) => kind === 'dateline')
    const cut = dateline?.place.in === 'text' ? dateline.place.at[1] : 0
    const place = fc
      .tuple(fc.nat(Math.max(1, found.text.length)), fc.nat(300))
      .map(([start, length]) => [start, Math.min(found.text.length, start + length)] as const)
    const verdict = (kind: Parameters<typeof fieldsOf>[0]) =>
      fc.oneof(
        fc.constantFrom<Verdict | null>(right, wrong, null),
        fc
          .constantFrom(...fieldsOf(kind), 'value' as const)
          .chain((field) =>
            field === 'at' || field === 'mentionAt'
              ? place.map((at) => to({ [field]: at.join('-') }))
              : fc.constantFrom('', 'Marta Quil', '2026-01-30', 'es').map((value) => to({ [field]: value })),
          ),
      )
    const some = fc
      .array(fc.tuple(fc.constantFrom(...namedKinds), fc.oneof(place, fc.constantFrom(...blockPlaces(found)))), {
        maxLength: 4,
      })
      .chain((names) => {
        let answers = noAnswers
        for (const [as, at] of names)
          answers = named({ as, at: at.join('-'), words: '' }, found, answers, said) ?? answers
        const all = numbered(found, answers.added)
        return fc.tuple(...all.map(({ finding }) => verdict(finding.kind))).map((list) => {
          const given = list.flatMap((each, index) => (each ? [[String(all[index]?.number), each]] : []))
          return { ...answers, verdicts: { ...answers.verdicts, ...Object.fromEntries(given) } }
        })
      })
    fc.assert(
      fc.property(
        some,
        fc.subarray(
          found.blocks.map((_, index) => index),
          { maxLength: 2 },
        ),
        (answers, gone) => {
          const { document } = drafted(review({ ...answers, gone }, found))
          const parsed = parseDocument(storedForm(document))
          // What is too long for a story is told before the draft is made.
          expect(parsed.ok ? [] : parsed.problems).toHaveLength(parsed.ok ? 0 : parsed.tooLong.length)
          if (!parsed.ok) return
          const { body, headline, standfirst, kicker, lead } = parsed.document
          const all = letters([kicker, headline, standfirst, lead?.caption ?? '', ...body.map(textOf)].join(' '))
          for (const [index, block] of found.blocks.entries()) {
            if (gone.includes(index)) continue
            // A line that a person named as the byline or the day has its place there; a dateline leaves its block.
            const theirs = answers.added.filter(({ at }) => 'at' in block && at?.[0] === block.at[0])
            const isLine = theirs.some(
              ({ kind, at }) => /^(?:byline|publishedOn)$/.test(kind) && at && at[1] - at[0] <= 80,
            )
            if (isLine && 'at' in block && block.at[1] - block.at[0] <= 80) continue
            const from = Math.max(cut, ...theirs.flatMap(({ kind, at }) => (kind === 'dateline' && at ? [at[1]] : [])))
            // So does one that begins a heading which they parted from its block.
            const parts = answers.added.flatMap(({ kind, at }) => (kind === 'heading' && at ? [at[0]] : []))
            const to = Math.min(
              ...answers.added.flatMap(({ kind, at }) =>
                kind === 'dateline' && at && parts.includes(at[0]) ? [at[0]] : [],
              ),
            )
            const own =
              'at' in block
                ? found.text.slice(Math.max(block.at[0], Math.min(from, block.at[1])), Math.min(to, block.at[1]))
                : block.kind === 'related'
                  ? block.headline
                  : ''
            expect(all).toContain(letters(own))
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})

const blockPlaces = ({ blocks }: Found) => blocks.flatMap((block) => ('at' in block ? [block.at] : []))
