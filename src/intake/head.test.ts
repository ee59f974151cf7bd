import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Found } from './found.ts'
import { readPage } from './read.ts'

const prose =
  'Las barcas saldrán a las cuatro de la mañana y volverán antes de las tres de la tarde, con tiempo para la subasta.'

function read(bytes: Uint8Array): Found {
  const reading = readPage({ bytes })
  if (!reading.ok) throw new Error(reading.problem)
  return reading.found
}

interface Parts {
  readonly above?: string
  readonly byline?: string
  readonly authors?: readonly string[]
  readonly end?: string
}

const page = ({ above = '', byline = '', authors = [], end = '' }: Parts): Found =>
  read(
    new TextEncoder().encode(`<!doctype html><html lang="es"><head><title>La lonja cambia de hora desde el lunes</title>
<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'La lonja cambia de hora', author: authors.map((name) => ({ '@type': 'Person', name })) })}</script>
</head><body><article>${above}<h1>La lonja cambia de hora desde el lunes</h1>${byline}
<p>MORA.— La lonja abrirá una hora antes. ${prose}</p><p>La cofradía votará en marzo. ${prose}</p>${end}</article></body></html>`),
  )

describe('bylines', () => {
  test.each([
    ['Por Elena Prats 20 de noviembre de 2026, 09:15', ['Elena Prats']],
    ['Por Elena Prats 20 de noviembre de 2026, 09:15', []],
    ['20/11/2026 09:15 h · Por Elena Prats', []],
    ['Publicado el viernes, 20 de noviembre de 2026 a las 9:15 por Elena Prats', []],
    ['Elena Prats, 20 nov 2026', []],
    ['Elena Prats, corresponsal en Mora', ['Elena Prats']],
    ['Por ELENA PRATS Mora', ['Elena Prats']],
  ])('“%s” names one person', (byline, authors) => {
    const found = page({ byline: `<p class="byline">${byline}</p>`, authors })
    expect(found.byline.toLowerCase()).toBe('elena prats')
    expect(found.credits.map(({ name }) => name.toLowerCase())).toEqual(['elena prats'])
  })

  test('somebody whom structured data leaves out stays', () => {
    const found = page({ byline: '<p class="byline">Por Elena Prats y Pau Serra</p>', authors: ['Elena Prats'] })
    expect(found.credits.map(({ name }) => name)).toEqual(['Elena Prats', 'Pau Serra'])
  })

  test('in Arabic and in English', () => {
    const lines = [
      'سوق السمك يفتح قبل ساعة',
      'بقلم سامي حداد ٢٠ نوفمبر ٢٠٢٦، ٠٩:١٥',
      'قال سامي إن السوق يفتح قبل ساعة من الموعد القديم في كل يوم من أيام الأسبوع.',
      'وأضاف أن القوارب تعود إلى الميناء قبل المساء مع ما فيها من السمك.',
    ]
    expect(read(new TextEncoder().encode(lines.join('\n\n'))).byline).toBe('سامي حداد')
    const markup = `<h1>The market opens earlier</h1><p class="byline">By Ana Ruiz, Friday 20 November 2026, 9.15am</p><p>The market is to open an hour before it did, and the boats are to be back by three in the afternoon.</p>`
    expect(read(new TextEncoder().encode(markup)).byline).toBe('Ana Ruiz')
  })
})

test('a kicker is no text, and the dateline opens it', () => {
  const found = page({ above: '<p class="antetitulo">Islas</p>' })
  expect(found.text.startsWith('MORA.—')).toBe(true)
  expect(found.findings.find(({ kind }) => kind === 'dateline')?.value).toBe('MORA')
  expect(found.dropped).not.toContain('Islas')
})

test.each([
  ['VAREDA, November 27 – ', 'VAREDA'],
  ['VAREDA, Nov. 27, 2026 (Reuters) — ', 'VAREDA'],
  ['SANTA MARTA, 27 November — ', 'SANTA MARTA'],
])('the day of a dateline is no part of its place: %s', (opening, place) => {
  const text = 'The fish market closed two of its five piers on Friday after the river rose, the harbour board said.'
  const found = read(new TextEncoder().encode(`<h1>Two piers close</h1><p>${opening}${text}</p><p>${text}</p>`))
  expect(found.findings.find(({ kind }) => kind === 'dateline')?.value).toBe(place)
})

describe('source lines', () => {
  test.each([
    '<p>Con información de Prensa Austral y Radio Costa</p>',
    '<p class="fuente">(Con información de Prensa Austral y Radio Costa)</p>',
    '<p>Con información de Prensa Austral, Radio Costa.</p>',
    `<p>Con información de Prensa Austral y Radio Costa.</p><p>El horario es de prueba. ${prose}</p>`,
    `<p>El horario es de prueba. ${prose} Con información de Prensa Austral y Radio Costa.</p>`,
  ])('%s gives two reports', (end) => {
    expect(page({ end }).sources.map(({ kind, publisher }) => [kind, publisher])).toEqual([
      ['report', 'Prensa Austral'],
      ['report', 'Radio Costa'],
    ])
  })

  test('a name with “y” in it is one', () => {
    const { sources } = page({ end: '<p>Fuente: Diario Tierra y Mar</p>' })
    expect(sources.map(({ publisher }) => publisher)).toEqual(['Diario Tierra y Mar'])
  })

  test('a name with a number in it is whole', () => {
    const end = `<p>Según un comunicado de la Cooperativa 12 de Octubre publicado el lunes, no hay hielo. ${prose}</p>`
    expect(page({ end }).sources.map(({ publisher }) => publisher)).toEqual(['Cooperativa 12 de Octubre'])
  })
})

test('no finding is without words', () => {
  const saved = read(readFileSync(join(import.meta.dirname, '../../test/fixtures/saved-page.txt')))
  expect(saved.findings.filter(({ value }) => value.trim() === '')).toEqual([])
  expect(saved.sources.at(-1)).toMatchObject({ kind: 'translation', publisher: 'The Tide', author: '' })
  const story = 'The market is to open an hour before it did, and the boats are to be back by three in the afternoon.'
  const lines = ['The market opens earlier', story, story, 'Translation: Ana Ruiz']
  const translated = read(new TextEncoder().encode(lines.join('\n\n')))
  expect(translated.findings.find(({ kind }) => kind === 'source')?.value).toBe('Ana Ruiz')
})

describe('days of publication', () => {
  const dated = (inside: string, address = ''): string => {
    const markup = `<!doctype html><html><head></head><body><article><h1>La lonja cambia de hora</h1>${inside}<p>${prose}</p></article></body></html>`
    const reading = readPage({ bytes: new TextEncoder().encode(markup), address })
    return reading.ok ? reading.found.publishedOn : reading.problem
  }

  test('are read with the months of other languages', () => {
    expect(dated('<p class="date">Dienstag, 29. Januar 2019</p>')).toBe('2019-01-29')
    expect(dated('<p class="date">le 1er août 2020 à 9h15</p>')).toBe('2020-08-01')
  })

  test('are read from structured data that is broken elsewhere', () => {
    const broken = '{"@type":"NewsArticle","headline":"La "lonja"","datePublished":"2020-10-26T18:10:00+01:00"}'
    expect(dated(`<script type="application/ld+json">${broken}</script>`)).toBe('2020-10-26')
  })

  test('are the newsroom’s where the address has them beside an instant in UTC', () => {
    const meta = '<meta property="article:published_time" content="2020-02-25T02:25:54Z">'
    expect(dated(meta, 'https://costahoy.example/2020/02/24/lonja')).toBe('2020-02-24')
    expect(dated(meta, 'https://costahoy.example/2019/02/24/lonja')).toBe('2020-02-25')
  })
})
