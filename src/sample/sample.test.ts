import { describe, expect, test } from 'vitest'
import { momentsOf } from '../editions/index.ts'
import type { Block, StoryDocument } from '../story/document.ts'
import { isLanguage } from '../story/language.ts'
import { publicForm } from '../story/public.ts'
import { canonicalJson } from '../story/stored/canonical.ts'
import { instant, isDay } from '../story/time.ts'
import { calendarFrom, type Tongue, tongues } from './calendar.ts'
import { before, correctionsOf } from './corrections.ts'
import { editionsOf, frontPagesOf } from './editions.ts'
import { withPublicIds, wordsOfQuotation } from './ids.ts'
import { newsroom } from './newsroom.ts'
import { agencyText } from './pages/agency.txt.ts'
import { costaHoyPage } from './pages/costa-hoy.html.ts'
import { parties } from './parties.ts'
import { pictures } from './pictures/index.ts'
import { readers } from './readers.ts'
import { worksOf } from './stories/index.ts'
import { marksIn, type Telling, type Work } from './telling.ts'
import { runsOf, wordsOf } from './writing.ts'

// A Monday after eight, one before it, the evening before one, the turn of a year, a day on which clocks change.
const moments = [
  '2026-02-02T09:00:00Z',
  '2026-02-02T06:10:00Z',
  '2026-02-01T20:00:00Z',
  '2027-01-01T00:20:00Z',
  '2026-03-29T03:00:00Z',
]
const now = instant(moments[0]!)
const cal = calendarFrom(now, newsroom.timeZone)
const works = worksOf(cal)
const byKey = new Map(works.map((work) => [work.key, work]))

type Case = { name: string; work: Work; tongue: Tongue; telling: Telling; document: StoryDocument }
const cases: Case[] = works.flatMap((work) =>
  tongues.flatMap((tongue) => {
    const telling = work.tellings[tongue]
    return telling ? [{ name: `${work.key} (${tongue})`, work, tongue, telling, document: telling.document }] : []
  }),
)
const textOf = (document: StoryDocument) =>
  [document.headline, document.standfirst, ...document.body.map(wordsOf)].join('\n')
const ids = (blocks: readonly Block[]) => blocks.map((block) => block.attrs.id)

describe.each(cases)('$name', ({ work, tongue, telling, document }) => {
  test('has canonical JSON, before and after what is for the desk is gone', () => {
    expect(JSON.parse(canonicalJson(document))).toEqual(JSON.parse(JSON.stringify(document)))
    expect(() => canonicalJson(publicForm(document))).not.toThrow()
  })

  test('has unique ids for blocks, quotations and hops', () => {
    for (const list of [ids(document.body), document.quotations.map((q) => q.id), document.hops.map((h) => h.id)]) {
      expect(new Set(list).size).toBe(list.length)
    }
  })

  test('has a quotation for each mark, a mark for each quotation, and the hops that they name', () => {
    expect(new Set(document.quotations.map((q) => q.id))).toEqual(marksIn(document.body))
    const hops = new Set(document.hops.map((hop) => hop.id))
    for (const { hop } of document.quotations) if (hop !== null) expect(hops).toContain(hop)
  })

  test('is in its language, with original words exactly where they were said in another', () => {
    expect(document.language).toBe(tongue)
    expect(isLanguage(document.language)).toBe(true)
    for (const { id, original } of document.quotations) {
      if (!original) continue
      expect(original.language).not.toBe(tongue)
      const inOriginal = work.tellings[original.language as Tongue]?.document
      if (inOriginal) expect(wordsOfQuotation(inOriginal, id)).toBe(original.text)
    }
  })

  test('is set with the quotation marks, apostrophes and numerals of its language', () => {
    const text = textOf(document)
    expect(text).not.toMatch(/["'`]/)
    expect(text).not.toMatch(/ {2}| $| [,.;:]/m)
    if (tongue === 'en') expect(text).not.toMatch(/[«»]/)
    if (tongue !== 'en') expect(text).not.toMatch(/[“”]/)
    if (tongue === 'ar') expect(text).not.toMatch(/[0-9,;?]/)
    const count = (mark: string) => text.split(mark).length
    expect(count('«')).toBe(count('»'))
    expect(count('“')).toBe(count('”'))
  })

  test('has days that are days, and none of them after it went out', () => {
    const { standing } = telling
    const day = cal.dayOf(standing.stage === 'published' ? standing.at : now)
    for (const { publishedOn } of document.hops) {
      if (publishedOn === '') continue
      expect(isDay(publishedOn)).toBe(true)
      expect(publishedOn <= day).toBe(true)
    }
    if (standing.stage === 'published') expect(standing.at <= now).toBe(true)
  })

  test('follows its origin block by block', () => {
    const origin = work.tellings[work.origin]?.document
    if (!origin || telling.standing.stage === 'translating') return
    expect(ids(document.body)).toEqual(ids(origin.body))
    expect(document.body.map((block) => block.type)).toEqual(origin.body.map((block) => block.type))
    expect(document.quotations.map((q) => q.id)).toEqual(origin.quotations.map((q) => q.id))
    const items = (one: StoryDocument) => one.body.map((block) => (block.type === 'list' ? block.content.length : 0))
    expect(items(document)).toEqual(items(origin))
  })

  test('leads to works that were out before it, by the headline that they carry', () => {
    for (const block of document.body) {
      if (block.type !== 'related') continue
      const target = byKey.get(block.attrs.story ?? '')?.tellings[tongue]
      expect(target?.document.headline).toBe(block.attrs.headline)
      expect(target?.standing.stage).toBe('published')
      if (target?.standing.stage === 'published' && telling.standing.stage === 'published') {
        expect(target.standing.at < telling.standing.at).toBe(true)
      }
    }
  })

  test('names parties, pictures and sections that the sample has', () => {
    const seen: string[] = []
    const found = withPublicIds(document, {
      party: (key) => {
        seen.push(key)
        return 'id'
      },
      media: (key) => (key in pictures ? 'id' : null),
      story: () => 'id',
    })
    expect(found.lead?.media ?? 'id').toBe('id')
    expect(seen.every((key) => key in parties)).toBe(true)
    expect(document.body.flatMap(runsOf).every((run) => run.text.length > 0)).toBe(true)
  })
})

test('eight works of this week are written, six of them in Spanish and five in Arabic, all complete', () => {
  const week = editionsOf(cal)[0]!.works.map((key) => byKey.get(key)!)
  const complete = (tongue: Tongue) =>
    week.filter(({ tellings }) => tellings[tongue] && tellings[tongue].standing.stage !== 'translating').length
  expect(week).toHaveLength(8)
  expect(complete('en')).toBe(8)
  expect(complete('es')).toBeGreaterThanOrEqual(6)
  expect(complete('ar')).toBeGreaterThanOrEqual(5)
  for (const { tellings } of week) {
    const words = textOf(tellings.en!.document).split(/\s+/).length
    expect(words).toBeGreaterThanOrEqual(330)
    expect(words).toBeLessThanOrEqual(720)
  }
})

test('the sample shows every stage, every kind of hop and every way of naming a speaker', () => {
  const stages = new Set(cases.map(({ telling }) => telling.standing.stage))
  expect(stages).toEqual(new Set(['draft', 'translating', 'checking', 'ready', 'published']))
  const kinds = new Set(cases.flatMap(({ document }) => document.hops.map((hop) => hop.kind)))
  expect(kinds.size).toBe(6)
  const speakers = new Set(cases.flatMap(({ document }) => document.quotations.map((q) => q.speaker.kind)))
  expect(speakers).toEqual(new Set(['named', 'described', 'withheld', 'unknown']))
  expect(cases.some(({ document }) => document.hops.some((hop) => hop.visible === 'desk' && hop.deskNote))).toBe(true)
})

test('what was corrected stood in the story, and stands there no more', () => {
  for (const { work, notes } of correctionsOf(cal)) {
    for (const tongue of tongues) {
      const note = notes[tongue]
      if (!note) continue
      const after = byKey.get(work)!.tellings[tongue]!.document
      const earlier = before(after, note.was)
      expect(canonicalJson(earlier)).not.toBe(canonicalJson(after))
      expect(ids(earlier.body)).toEqual(ids(after.body))
      expect(marksIn(earlier.body)).toEqual(marksIn(after.body))
    }
  }
})

test('front pages and released editions hold what is out, each once', () => {
  const out = (key: string, tongue: Tongue) => byKey.get(key)?.tellings[tongue]?.standing.stage === 'published'
  for (const tongue of tongues) {
    const { works: order } = frontPagesOf(cal)[tongue]
    expect(order.filter((key) => !out(key, tongue))).toEqual([])
    expect(new Set(order).size).toBe(order.length)
  }
  for (const edition of editionsOf(cal)) expect(edition.works.filter((key) => !out(key, 'en'))).toEqual([])
})

test.each(moments)('the week is this week when it is filled at %s', (moment) => {
  const at = instant(moment)
  const then = calendarFrom(at, newsroom.timeZone)
  const [next, last, earlier] = editionsOf(then)
  expect(last!.goesOut <= at && at < next!.goesOut).toBe(true)
  expect(earlier!.goesOut < last!.goesOut).toBe(true)
  for (const edition of [next, last, earlier]) {
    expect(new Date(`${then.dayOf(edition!.goesOut)}T12:00:00Z`).getUTCDay()).toBe(1)
  }
  for (const work of worksOf(then)) {
    for (const telling of Object.values(work.tellings)) {
      const { standing } = telling
      if (standing.stage === 'published') expect(standing.at <= at).toBe(true)
      if ('publishAt' in standing && standing.publishAt !== null) expect(standing.publishAt > at).toBe(true)
      // What the next edition holds came out before it closed.
      if (standing.stage === 'published' && next!.works.includes(work.key))
        expect(standing.at <= momentsOf(then.dayOf(next!.goesOut), { time: '08:00', lasts: 0 }).closesAt).toBe(true)
    }
  }
})

test.each(moments)('preview lines are about as long as lists of mail show, when filled at %s', (moment) => {
  for (const { words } of editionsOf(calendarFrom(instant(moment), newsroom.timeZone)))
    for (const { preview } of Object.values(words)) expect(preview.length, preview).toBeLessThanOrEqual(95)
})

test('days are named as each language names them', () => {
  expect(cal.words(-3, 'en', 'weekday')).toBe('Friday')
  expect(cal.words(-3, 'es', 'date')).toBe('30 de enero')
  expect(cal.words(-3, 'ar', 'weekday')).toBe('الجمعة')
  expect(cal.words(-3, 'ar', 'date')).toBe('٣٠ يناير')
})

test('forty readers, each once, none of whom mail can reach', () => {
  expect(readers).toHaveLength(40)
  expect(new Set(readers.map((reader) => reader.address)).size).toBe(40)
  for (const { address, timeZone } of readers) {
    expect(address).toMatch(/^[a-z.]+@[a-z]+\.example$/)
    expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow()
  }
  expect(readers.filter((reader) => reader.state === 'left')).toHaveLength(2)
})

test.each(Object.entries(pictures))('the print %s is small, always the same, and only shapes', (_key, picture) => {
  const svg = picture.draw()
  expect(svg).toBe(picture.draw())
  expect(Buffer.byteLength(svg)).toBeLessThan(30_000)
  expect(svg).not.toMatch(/<(text|script|image|use|foreignObject)|href|style=|NaN|undefined/)
  expect(svg.match(/<g/g)?.length ?? 0).toBe(svg.match(/<\/g>/g)?.length ?? 0)
})

test('the pages to bring in carry what intake looks for and what it must leave out', () => {
  expect(costaHoyPage(cal)).toContain('«Si el barco es la única puerta de la escuela')
  expect(costaHoyPage(cal)).toContain('cookies')
  expect(agencyText(cal)).toContain('RELATED CONTENT')
})
