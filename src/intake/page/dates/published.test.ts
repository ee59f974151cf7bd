import { describe, expect, test } from 'vitest'
import { readPage } from '../../read.ts'

const story =
  'The boats are to leave at four in the morning and to be back before three in the afternoon, in time for the auction, the harbour board said after its meeting with the crews.'
const title = 'The fish market opens an hour earlier'

interface Parts {
  readonly head?: string
  readonly above?: string
  readonly under?: string
  readonly inside?: string
  readonly below?: string
  readonly address?: string
  readonly lang?: string
}

function dated({
  head = '',
  above = '',
  under = '',
  inside = '',
  below = '',
  address = '',
  lang = 'en',
}: Parts): string {
  const markup = `<!doctype html><html lang="${lang}"><head><title>${title}</title>${head}</head><body>${above}<main><article><h1>${title}</h1>${under}<p>${story}</p><p>${story}</p>${inside}<p>${story}</p></article></main>${below}</body></html>`
  const reading = readPage({ bytes: new TextEncoder().encode(markup), address })
  if (!reading.ok || !('found' in reading)) throw new Error('not read')
  return reading.found.publishedAt ?? reading.found.publishedOn
}

const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`
const data = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`

describe('structured data', () => {
  const article = { '@type': 'NewsArticle', headline: title, datePublished: '2026-03-05T09:15:00+01:00' }

  test('give the day and hour of first publication, with their offset', () => {
    expect(dated({ head: data({ ...article, dateModified: '2026-03-07T10:00:00+01:00' }) })).toBe(
      '2026-03-05T09:15:00+01:00',
    )
  })

  test('are read of the article that the page is about', () => {
    const other = { '@type': 'NewsArticle', headline: 'Ice plant sold to its crew', datePublished: '2026-02-01' }
    expect(dated({ head: data([other, article]) })).toBe('2026-03-05T09:15:00+01:00')
  })

  test('go before a day on which the page was changed', () => {
    const head = data({ ...article, dateModified: '2026-03-07' })
    expect(dated({ head, under: '<p class="date">Updated 7 March 2026</p>' })).toBe('2026-03-05T09:15:00+01:00')
    expect(dated({ head, under: '<p class="date">7 March 2026</p>' })).toBe('2026-03-05T09:15:00+01:00')
  })
})

describe('metadata', () => {
  test.each([
    ['article:published_time', '2026-03-05T09:15:00Z', '2026-03-05T09:15:00Z'],
    ['og:article:published_time', '2026-03-05', '2026-03-05'],
    ['publication_date', '20260305', '2026-03-05'],
    ['vr:published-time', '05.03.2026 09:15', '2026-03-05T09:15'],
    ['DC.date.issued', '5 mars 2026', '2026-03-05'],
    ['pubdate', 'Thu Mar 05 09:15:00 CET 2026', '2026-03-05'],
    ['article:published_time', 'Thu Mar 05 2026 09:15:00 GMT+0100 (CET)', '2026-03-05T09:15+01:00'],
  ])('%s %s', (name, content, day) => expect(dated({ head: meta(name, content) })).toBe(day))

  test('of a change are no publication', () => {
    expect(dated({ head: meta('article:modified_time', '2026-03-07') })).toBe('')
    expect(dated({ head: meta('article:modified_time', '2026-03-07') + meta('date', '2026-03-05') })).toBe('2026-03-05')
  })

  test('with a vague name are less than what is printed by the headline', () => {
    const head = meta('date', '2026-03-07')
    expect(dated({ head, under: '<p class="date">5 March 2026</p>' })).toBe('2026-03-05')
    expect(dated({ head, under: '<p>Stand: 06.03.2026 18:00 Uhr</p>' })).toBe('2026-03-06T18:00')
  })
})

describe('days as printed', () => {
  test.each([
    ['above the headline', { above: '<div class="date">5 March 2026</div>' }],
    [
      'not the day of the page’s head',
      { above: '<p class="date">Saturday, 7 March 2026</p><p>Home</p>', under: '<p>5 March 2026</p>' },
    ],
    ['in boxes', { under: '<div class="date"><div>5</div><div>Mar</div><div>2026</div></div>' }],
    ['under it', { under: '<p>5 March 2026</p>' }],
    ['in the byline', { under: '<p class="byline">By Ana Ruiz | March 5, 2026</p>' }],
    ['after its label', { under: '<dl><dt>Published</dt><dd>5 March 2026</dd></dl>' }],
    ['before a change', { under: '<p class="meta">Published: 5 March 2026 | Updated: 7 March 2026</p>' }],
    ['after a change', { under: '<p class="meta">Updated: 7 March 2026 | Published: 5 March 2026</p>' }],
    ['beside one in parentheses', { under: '<p>5 марта 2026 (обновлено 7 марта 2026)</p>' }],
    ['in a time', { under: '<time datetime="2026-03-05">Thursday</time>' }],
    [
      'in a time with a change',
      { under: '<time class="updated" datetime="2026-03-07">7</time><time datetime="2026-03-05">5</time>' },
    ],
    ['at the end, labelled', { inside: '<p>Erstellt am: 05.03.2026</p>' }],
    ['at the foot of the article', { inside: '<footer>5 March 2026 | Harbour</footer>' }],
    ['in microdata', { inside: '<meta itemprop="datePublished" content="2026-03-05">' }],
  ] as const)('%s', (_, parts) => expect(dated(parts)).toBe('2026-03-05'))

  test.each([
    ['a menu', '<nav><p>7 March 2026</p></nav>'],
    ['a sidebar', '<aside><p class="date">7 March 2026</p></aside>'],
    ['other stories', '<div class="related-stories"><p class="date">7 March 2026</p></div>'],
    ['the foot of the page', '<div class="footer">7 March 2026 | All rights reserved</div>'],
    ['comments', '<div id="comments"><time datetime="2026-03-07T10:00">7 March 2026</time></div>'],
    ['a quotation from elsewhere', '<blockquote><p>— Ana Ruiz, March 7, 2026</p></blockquote>'],
    ['a caption', '<figure><img src="a.jpg"><figcaption>The market on March 7, 2026</figcaption></figure>'],
  ])('not those of %s', (_, markup) => {
    expect(dated({ above: markup, below: markup, inside: '<p class="date">Posted on 5 March 2026</p>' })).toBe(
      '2026-03-05',
    )
    expect(dated({ head: meta('article:published_time', '2026-03-05'), under: markup })).toBe('2026-03-05')
  })

  test('not those of sentences', () => {
    const under = '<p>The market has been closed since January 7, 2026.</p>'
    expect(dated({ under, address: 'https://market.example/2026/03/05/market' })).toBe('2026-03-05')
  })

  test.each([
    'نشر في: 5/3/2026 - 10:30 ص | آخر تحديث: 7/3/2026 - 9:00 ص',
    'تاريخ النشر: ٥ آذار ٢٠٢٦ | ١٠:٣٠ - تاريخ التحديث: ٧ آذار ٢٠٢٦',
    'تاریخ انتشار: ۱۴ اسفند ۱۴۰۴ - ۱۰:۳۰ کد خبر: ۱۲۳۴۵۶۷',
    'Publié le 5 mars 2026 à 10h30, mis à jour le 7 mars 2026 à 11h00',
    'Veröffentlicht am 05.03.2026 um 10:30 Uhr, zuletzt aktualisiert am 07.03.2026',
    'di Anna Rossi 5 marzo 2026 10:30 (modifica il 7 marzo 2026 | 11:00)',
    'Por Ana Souza — Lisboa 05/03/2026 10h30 Atualizado há 2 dias',
    'Actualizado 07/03/2026 11:00. Publicado el 5 de marzo de 2026 a las 10:30',
    'Дата обновления: 7 марта 2026. Дата публикации: 5 марта 2026, 10:30',
    'Опубліковано 05.03.2026 10:30 Оновлено 07.03.2026',
    'Thu 5 Mar 2026 10.30 Last modified on Sat 7 Mar 2026 11.00',
  ])('apart from changes: %s', (line) => expect(dated({ under: `<p>${line}</p>` })).toBe('2026-03-05T10:30'))

  test('not moved to UTC', () => {
    const head = meta('article:published_time', '2026-03-05T23:15:20Z')
    expect(dated({ head, under: '<p class="date">6 March 2026, 00:15</p>' })).toBe('2026-03-06T00:15+01:00')
    expect(dated({ head, under: '<p class="date">5 March 2026, 6:15 pm</p>' })).toBe('2026-03-05T18:15-05:00')
    expect(dated({ head, under: '<p class="date">6 March 2026</p>' })).toBe('2026-03-06')
  })

  test('give the hour that metadata leave out', () => {
    const head = meta('article:published_time', '2026-03-05')
    expect(dated({ head, under: '<p class="date">5 March 2026, 09:15</p>' })).toBe('2026-03-05T09:15')
  })

  test('before metadata that are days away, where they are marked as such', () => {
    const head = meta('article:published_time', '2026-02-15')
    expect(dated({ head, under: '<span class="publish-date">5 March 2026</span>' })).toBe('2026-03-05')
  })
})

describe('days in slashes', () => {
  const printed = '<p class="date">03/05/2026</p>'
  test.each([
    ['as the country writes them', { lang: 'en-US', under: printed }, '2026-03-05'],
    ['as another country does', { lang: 'en-GB', under: printed }, '2026-05-03'],
    ['as other languages do', { lang: 'es', under: printed }, '2026-05-03'],
    ['as another date shows', { lang: 'en-US', under: printed, inside: '<p>Seen: 28/02/2026</p>' }, '2026-05-03'],
    [
      'as another date says it',
      { lang: 'de', head: meta('date', '03/05/2026 09:15:00'), inside: '<p>05.03.2026</p>' },
      '2026-03-05T09:15',
    ],
  ] as const)('%s', (_, parts, day) => expect(dated(parts)).toBe(day))
})

describe('the address', () => {
  test.each([
    ['https://market.example/2026/03/05/market', '2026-03-05'],
    ['https://market.example/2026/3/5/market', '2026-03-05'],
    ['https://market.example/news/05-03-2026', '2026-03-05'],
    ['https://market.example/market-20260305.html', '2026-03-05'],
    ['https://archive.example/web/20280101000000/https://market.example/2026/03/05/market', '2026-03-05'],
    ['https://market.example/2026/13/05/market', ''],
    ['https://market.example/story-120260305', ''],
  ])('%s', (address, day) => expect(dated({ address })).toBe(day))
})

test('where a page says only when it was changed, that is its day', () => {
  expect(dated({ below: '<footer>Last edited on 7 March 2026</footer>' })).toBe('2026-03-07')
})

test('a page without a date has none', () => expect(dated({ inside: '<p>© 2026</p>' })).toBe(''))
