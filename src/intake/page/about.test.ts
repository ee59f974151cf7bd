import { describe, expect, test } from 'vitest'
import { readPage } from '../read.ts'

const story =
  'The boats are to leave at four in the morning and to be back before three in the afternoon, in time for the auction, the harbour board said after its meeting with the crews.'
const title = 'The fish market opens an hour earlier'

function read({ head = '', above = '', under = '', lang = 'en' }) {
  const markup = `<!doctype html><html lang="${lang}"><head><title>${title} | The Tide</title>${head}</head><body>${above}<article><h1>${title}</h1>${under}<p>${story}</p><p>${story} It is a trial.</p></article></body></html>`
  const reading = readPage({ bytes: new TextEncoder().encode(markup) })
  if (!reading.ok) throw new Error(reading.problem)
  return reading.found
}
const data = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: title, ...fields })}</script>`

describe('the section', () => {
  const step = (position: number, name: string) => ({ '@type': 'ListItem', position, name })
  const trail = { '@type': 'BreadcrumbList', itemListElement: [step(2, 'Politics'), step(1, 'Home'), step(3, title)] }
  test.each([
    ['as metadata say it', { head: '<meta property="article:section" content="Politics">' }, 'metaTag'],
    ['as structured data say it', { head: data({ articleSection: ['News', 'Politics'] }) }, 'structuredData'],
    [
      'of the trail in structured data',
      { head: `${data({})}<script type="application/ld+json">${JSON.stringify(trail)}</script>` },
      'structuredData',
    ],
    [
      'of a trail that is marked as one',
      {
        above: `<ul class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/p">Politics</a></li><li>${title}</li></ul>`,
      },
      'trail',
    ],
    [
      'of a trail that is printed',
      { above: '<div><a href="/">Home</a> › <a href="/p">Politics</a> › <a href="/p/c">Coast</a></div>' },
      'trail',
    ],
    ['of a line above the headline', { above: '<p class="kicker">Politics</p>' }, 'aboveHeadline'],
    [
      'as it is printed, where metadata write it small',
      {
        head: '<meta property="article:section" content="politics">',
        above: '<div><a href="/">Home</a> › <a href="/p">Politics</a></div>',
      },
      'trail',
    ],
  ] as const)('%s', (_, parts, code) => {
    const { section, findings } = read(parts)
    expect(section).toBe('Politics')
    expect(findings.find(({ kind }) => kind === 'section')).toMatchObject({ value: 'Politics', why: { code } })
  })

  const entries = (names: readonly string[]) => `<ul>${names.map((name) => `<li>${name}</li>`).join('')}</ul>`
  test.each([
    [
      'behind the site’s front in another language',
      {
        lang: 'de',
        above: '<ul class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/h">Hafen</a></li></ul>',
      },
      'Hafen',
    ],
    [
      'as the menu prints it, where metadata have the end of an address',
      {
        head: '<meta property="article:section" content="/peche-cotiere/">',
        above: entries(['Ports', 'Pêche côtière', 'Îles', 'Météo']),
        lang: 'fr',
      },
      'Pêche côtière',
    ],
    [
      'with the accents of the menu',
      {
        head: '<meta property="article:section" content="Galicia Maritima">',
        above: entries(['Puertos', 'Galicia marítima', 'Lonjas', 'Faros']),
      },
      'Galicia marítima',
    ],
    [
      'of a line under the headline that the menu has too',
      { above: entries(['Quays', 'Tide tables', 'Crews', 'Lighthouses']), under: '<p>Crews</p>' },
      'Crews',
    ],
  ])('is given %s', (_, parts, section) => expect(read(parts).section).toBe(section))

  test.each([
    ['code', { head: '<meta property="article:section" content="ports-and-boats">' }],
    ['name for none', { head: '<meta property="article:section" content="Uncategorized">' }],
    ['name for none in another language', { head: '<meta property="article:section" content="Sin categoría">' }],
    [
      'link to who wrote it',
      {
        head: '<meta name="author" content="Edda Marlow">',
        above: '<div class="trail-breadcrumb"><a href="/edda">Edda Marlow</a></div>',
      },
    ],
    [
      'row of networks',
      { above: entries(['Quays', 'Facebook', 'Crews', 'Mail']), under: '<p>Facebook | Mail | Print</p>' },
    ],
  ])('is none where the page has a %s alone', (_, parts) => expect(read(parts).section).toBe(''))

  test('is none where the page has a menu, a kicker of other words, and no more', () => {
    const menu = '<nav><a href="/">Home</a><a href="/w">World</a><a href="/p">Politics</a><a href="/s">Sport</a></nav>'
    expect(read({ above: `${menu}<p class="kicker">Three winters late</p>` }).section).toBe('')
  })
})

describe('the day of change', () => {
  test.each([
    [
      'printed beside that of publication',
      { under: '<p>29 January 2026, 09:15 | Updated: 30 January 2026, 08:40</p>' },
      '2026-01-30T08:40',
    ],
    [
      'in structured data',
      { head: data({ datePublished: '2026-01-29T09:15:00+01:00', dateModified: '2026-01-29T11:02:00+01:00' }) },
      '2026-01-29T11:02:00+01:00',
    ],
    [
      'printed, with the offset that metadata have',
      {
        head: data({ datePublished: '2026-01-29T08:15:00Z', dateModified: '2026-01-30T07:40:00Z' }),
        under: '<p>Published 29 January 2026, 09:15. Last updated 30 January 2026, 08:40</p>',
      },
      '2026-01-30T08:40+01:00',
    ],
  ] as const)('%s', (_, parts, wanted) => {
    const { publishedOn, changedOn, changedAt, findings } = read(parts)
    expect(publishedOn).toBe('2026-01-29')
    expect(changedAt).toBe(wanted)
    expect(changedOn).toBe(wanted.slice(0, 10))
    expect(findings.find(({ kind }) => kind === 'changedOn')?.value).toBe(wanted)
  })

  test('is none where it is the minute of publication, or all the page says', () => {
    const same = { datePublished: '2026-01-29T09:15:02+01:00', dateModified: '2026-01-29T09:15:40+01:00' }
    expect(read({ head: data(same) }).changedOn).toBe('')
    const only = read({ under: '<p>Updated 30 January 2026</p>' })
    expect([only.publishedOn, only.changedOn]).toEqual(['2026-01-30', ''])
  })
})
