import { describe, expect, test } from 'vitest'
import type { Found } from '../found.ts'
import { readPage } from '../read.ts'

const stories = {
  en: [
    'The harbour board closed two of the five piers of Vell on Monday after the river rose by a metre, its master said.',
    'Boats will land at the northern quay until the water falls, and the market is to open an hour later than it did.',
    'The board will meet again on Friday, when divers have looked at the piles that the ice tore loose in the winter.',
  ],
  de: [
    'Die Hafenverwaltung hat am Montag zwei der fünf Piere von Vell gesperrt, weil der Fluss um einen Meter gestiegen ist.',
    'Die Boote legen am Nordkai an, bis das Wasser fällt, und der Markt öffnet eine Stunde später als bisher üblich war.',
    'Am Freitag tagt die Verwaltung wieder, wenn Taucher die Pfähle gesehen haben, die das Eis im Winter gelockert hat.',
  ],
  pt: [
    'A junta do porto fechou na segunda-feira dois dos cinco cais de Vell, depois de o rio ter subido um metro inteiro.',
    'Os barcos vão atracar no cais norte até que a água desça, e o mercado abre uma hora mais tarde do que costumava.',
    'A junta volta a reunir-se na sexta-feira, quando os mergulhadores tiverem visto as estacas que o gelo soltou.',
  ],
  ru: [
    'Управление порта закрыло в понедельник два из пяти причалов Велла, после того как река поднялась на целый метр.',
    'Лодки будут приставать к северной набережной, пока вода не спадёт, а рынок откроется на час позже обычного.',
    'Управление соберётся снова в пятницу, когда водолазы осмотрят сваи, которые зимой расшатал тяжёлый речной лёд.',
  ],
} as const

function found(markup: string, head: string): Found {
  const read = readPage({ bytes: new TextEncoder().encode(`<html><head>${head}</head><body>${markup}</body></html>`) })
  if (!read.ok) throw new Error(read.problem)
  return read.found
}

const paragraphs = (language: keyof typeof stories): string =>
  stories[language].map((text) => `<p>${text}</p>`).join('\n')
const picture =
  '<figure><img src="/piers.jpg"><figcaption>The second pier on Monday. Photo: Tom Arden</figcaption></figure>'

describe('what stands between headline and story is the page’s head, whatever its markup is called', () => {
  test.each([
    [
      'standfirst, byline, date, share links and picture',
      'en',
      `<div class="x1">Harbour</div><h1>Two piers close in Vell</h1><p class="x2">The market opens an hour later than it did</p><div class="x3">By <a href="/ar">Ana Ruiz</a></div><div class="x4">23 November 2026, 09:15 | Updated: 24 November 2026</div><ul class="x5"><li>Share</li><li>Facebook</li><li>Telegram</li></ul>${picture}`,
      [
        'Two piers close in Vell',
        'The market opens an hour later than it did',
        'Ana Ruiz',
        'The second pier on Monday.',
      ],
    ],
    [
      'a standfirst of two sentences',
      'de',
      `<h1>Zwei Piere in Vell gesperrt</h1><p>Der Markt öffnet später. Die Verwaltung wartet auf die Taucher.</p><p>Von Lena Brandt</p><p>Mo., 23. November 2026</p>`,
      [
        'Zwei Piere in Vell gesperrt',
        'Der Markt öffnet später. Die Verwaltung wartet auf die Taucher.',
        'Lena Brandt',
        '',
      ],
    ],
    [
      'a heading under the headline, and two names',
      'pt',
      `<h1>Dois cais de Vell fecham</h1><h2>Mercado abre uma hora mais tarde; junta espera pelos mergulhadores</h2><p>Rita Sobral e Nuno Vaz</p><p>23 de novembro de 2026</p>`,
      [
        'Dois cais de Vell fecham',
        'Mercado abre uma hora mais tarde; junta espera pelos mergulhadores',
        'Rita Sobral e Nuno Vaz',
        '',
      ],
    ],
    [
      'date, change and name in one line',
      'ru',
      `<div>Порт</div><h1>В Велле закрыли два причала</h1><div>Рынок откроется на час позже обычного</div><div><time>23 ноября 2026, 12:34</time> <span>Обновлено: 24 ноября, 09:00</span> <a href="/a">Ксения Мельник</a></div>`,
      ['В Велле закрыли два причала', 'Рынок откроется на час позже обычного', 'Ксения Мельник', ''],
    ],
  ] as const)('%s', (_, language, head, [headline, standfirst, byline, caption]) => {
    const read = found(`<article>${head}${paragraphs(language)}</article>`, `<title>${headline} - Vell</title>`)
    expect([read.headline, read.standfirst, read.byline, read.leadImage?.caption ?? '']).toEqual([
      headline,
      standfirst,
      byline,
      caption,
    ])
    expect([read.text, read.headings]).toEqual([stories[language].join('\n\n'), []])
  })

  test.each([
    ['a picture', `<p>${stories.en[0]}</p>${picture}<p>${stories.en[1]}</p><p>${stories.en[2]}</p>`],
    ['its byline', `${paragraphs('en')}<p>By Ana Ruiz</p><p>23 November 2026</p>`],
  ])('a story that opens before %s keeps its first paragraph', (_, body) => {
    const read = found(
      `<article><h1>Two piers close in Vell</h1>${body}</article>`,
      '<title>Two piers close in Vell</title>',
    )
    expect([read.standfirst, read.text.startsWith(stories.en.slice(0, 2).join('\n\n'))]).toEqual(['', true])
  })
})

describe('a headline that no heading marks', () => {
  const menu = '<div><a href="/">Home</a> | <a href="/news">News</a> | <a href="/boats">Boats</a></div>'
  test.each([
    ['bold in large type', '<div><font size="5"><b>Two piers of Vell close</b></font></div>'],
    ['bold', '<div><b>Two piers of Vell close</b></div>'],
    ['set by its style', '<div style="font:bold 26px serif">Two piers of Vell close</div>'],
    [
      'the largest of two lines',
      '<p><b>The news of the week</b></p><p><big><big>Two piers of Vell close</big></big></p>',
    ],
  ])('is the line that is %s', (_, line) => {
    const read = found(
      `${menu}${line}<div>23 November 2026</div>${paragraphs('en')}<p><b>What the divers saw</b></p>${paragraphs('en').replaceAll('Friday', 'Sunday')}`,
      '<title>Vell Weekly</title>',
    )
    expect([read.headline, read.headings]).toEqual(['Two piers of Vell close', ['What the divers saw']])
    expect(read.text.startsWith(stories.en[0])).toBe(true)
  })

  test.each([
    [
      'that the title names behind the blog',
      'The Tide: Two piers of Vell close',
      '<h1><a href="/">The Tide</a></h1>',
      '<font size="4">Two piers of Vell close</font>',
    ],
    [
      'that the title begins',
      'The Tide - Two piers of Vell',
      '',
      '<div class="t1">Two piers of Vell close on Monday</div>',
    ],
  ])('is the line %s', (_, title, brand, line) => {
    const read = found(
      `${brand}${menu}<h2>Monday, 23 November 2026</h2><div>${line}</div>${paragraphs('en')}`,
      `<title>${title}</title>`,
    )
    expect(read.headline).toBe(line.replace(/<[^>]*>/g, ''))
  })

  test('is the line that says the title, also under larger type and over a bold standfirst', () => {
    const read = found(
      `${menu}<font size="6">Vell Weekly, since 1931</font><div class="z1">Two piers of Vell close: what the boats do</div><div>23.11.2026 11:20</div><div><b>The market is to open an hour later than it did until now</b></div>${paragraphs('en')}`,
      '<title>Two piers of Vell close: what the boats do | Vell Weekly</title>',
    )
    expect([read.headline, read.standfirst, read.headings]).toEqual([
      'Two piers of Vell close: what the boats do',
      'The market is to open an hour later than it did until now',
      [],
    ])
  })

  test('is not the blog’s name that leads to its front by a whole address', () => {
    const read = found(
      `<h1 class="title"><a href="https://tide.example/">The Tide at Mora</a></h1>${menu}<h3>Two piers of Vell close</h3>${paragraphs('en')}`,
      '<title>The Tide at Mora: Two piers of Vell close</title>',
    )
    expect(read.headline).toBe('Two piers of Vell close')
  })

  test('is the title where nothing is set apart', () => {
    const read = found(
      `${menu}<div>23 November 2026</div>${paragraphs('en')}`,
      '<title>Two piers of Vell close - The Tide</title>',
    )
    expect(read.headline).toBe('Two piers of Vell close')
  })
})

describe('a byline that says who had which part', () => {
  test.each([
    ['en', 'Ana Ruiz (text) and Tom Arden (photos)', 'Ana Ruiz', ['author Ana Ruiz', 'photographer Tom Arden']],
    [
      'de',
      'Von Lena Brandt (Text) und Jost Ehlers (Foto)',
      'Lena Brandt',
      ['author Lena Brandt', 'photographer Jost Ehlers'],
    ],
    ['pt', 'Texto: Rita Sobral. Fotografia: Nuno Vaz', 'Rita Sobral', ['author Rita Sobral', 'photographer Nuno Vaz']],
    ['ru', 'Ксения Мельник, корреспондент «Вестника Велла»', 'Ксения Мельник', ['author Ксения Мельник']],
  ] as const)('%s: %s', (language, line, byline, credits) => {
    const head = `<h1>Vell 2026: Vell, Vell</h1><p class="author">${line}</p><p>23.11.2026</p>`
    const read = found(`<article>${head}${paragraphs(language)}</article>`, '<title>Vell 2026: Vell, Vell</title>')
    expect([read.byline, read.credits.map(({ role, name }) => `${role} ${name}`)]).toEqual([byline, credits])
    expect(read.text).toBe(stories[language].join('\n\n'))
  })
})

describe('around the story stays nothing of', () => {
  test.each([
    ['a cookie line above it', '<div>This page uses cookies and other things. <button>Very well</button></div>', ''],
    [
      'a box with a field',
      '',
      '<div class="b7"><p>Every morning in your mailbox</p><input type="email"><button>Go</button></div>',
    ],
    [
      'what is printed under its signature',
      '',
      '<p>AR/ps</p><p>Vell Weekly, founded in 1911. Today is Tuesday, 24 November 2026.</p>',
    ],
    ['a signature in the last paragraph', '', '<p>The end came at noon.<br>(ar)</p><p>Visitors: 4512</p>'],
    ['a bar of links', '', '<p>[ Print ] [ Send to a friend ] [ React ]</p>'],
  ])('%s', (_, before, after) => {
    const read = found(
      `<div>${before}<h1>Two piers close in Vell</h1><p>23 November 2026</p>${paragraphs('en')}${after}</div>`,
      '<title>Two piers close in Vell</title>',
    )
    expect(read.text.replace('\n\nThe end came at noon.', '')).toBe(stories.en.join('\n\n'))
  })

  test('the initials of who answers for it', () => {
    const signed = (line: string): readonly string[] =>
      found(`<div><h1>Two piers close in Vell</h1>${paragraphs('en')}<p>${line}</p></div>`, '<title>Vell</title>')
        .signOffs
    expect([signed('AR/ps'), signed('A. R. S.'), signed('(ar)')]).toEqual([['AR', 'ps'], ['A. R. S.'], ['ar']])
  })
})

test('white space between boxes is no text, and between words it is', () => {
  const head = '<div>\n  <div>\n    <h1>Two piers close in Vell</h1>\n  </div>\n</div>\n'
  const last = '<p>The <b>river</b>\n<i>fell</i> at noon.</p>'
  const read = found(`${head}<div>\n${paragraphs('en')}\n${last}\n</div>`, '<title>Two piers close in Vell</title>')
  expect(read.text).toBe([...stories.en, 'The river fell at noon.'].join('\n\n'))
})

describe('the standfirst that a name marks', () => {
  test('stands under a headline that is nested deeper than it', () => {
    const head = `<td><div class="n1"><div class="d1">23 November 2026</div><div class="t1"><h1><a href="/n/1">Two piers close in Vell</a></h1></div><div class="lead">The market is to open an hour later than it did until now.</div></div>`
    const read = found(`<table><tr>${head}<div>${paragraphs('en')}</div></td></tr></table>`, '')
    expect(read.standfirst).toBe('The market is to open an hour later than it did until now.')
  })
})

describe('the lead picture', () => {
  test('is the one with words, not the site’s own sign above it', () => {
    const sign = '<div><img src="/sign.gif" alt="The Tide"></div>'
    const read = found(`<div>${sign}<h1>Two piers close in Vell</h1>${picture}${paragraphs('en')}</div>`, '')
    expect(read.leadImage?.caption).toBe('The second pier on Monday.')
    expect(read.blocks.filter(({ kind }) => kind === 'picture')).toEqual([])
  })
  test.each([
    ['Photo Tom Arden', 'en', 'Tom Arden'],
    ['Фото Игоря Лисова', 'ru', 'Игоря Лисова'],
  ] as const)('has a credit in an element of its own without a colon: %s', (words, language, credit) => {
    const table = `<table><tr><td><img src="/b.jpg" width="320"></td></tr><tr><td class="cap"><i>Vell 2026</i><br><small>${words}</small></td></tr></table>`
    const read = found(`<h1>Vell 2026: Vell, Vell</h1>${table}${paragraphs(language)}`, '')
    expect([read.leadImage?.caption, read.leadImage?.credit]).toEqual(['Vell 2026', credit])
  })
})

describe('who signs a story under it', () => {
  test('stands above the readers’ comments', () => {
    const comments =
      '<div>Комментарии (1)</div><div>Наконец-то закрыли, давно пора было это сделать, а рынок пусть подождёт лишний час.</div>'
    const read = found(
      `<table><tr><td><h1>Велл без причалов</h1>${stories.ru.map((text) => `<div>${text}</div>`).join('')}<div align="right"><b>Ксения ДРОЗДОВА</b></div>${comments}</td></tr></table>`,
      '<title>Велл без причалов</title>',
    )
    expect(read.byline).toBe('Ксения ДРОЗДОВА')
  })
})

describe('a byline in odd markup', () => {
  test.each([
    [
      'en',
      '<span><a href="/1">Ana Ruiz</a> and <a href="/2">Tom Arden</a></span><span> The Tide at Mora</span>',
      'Ana Ruiz and Tom Arden',
    ],
    ['de', 'Von Redaktion', 'Redaktion'],
    ['en', '<div class="author"><span>AR</span><div>Ana Ruiz</div></div>', 'Ana Ruiz'],
    ['de', '<div class="author">Lena Brandt am 23.11.2026</div>', 'Lena Brandt'],
    ['pt', 'Redação com Reuters', 'Redação com Reuters'],
  ] as const)('%s: %s', (language, line, byline) => {
    const head = `<h1>Vell 2026: Vell, Vell</h1><div class="q3">${line}</div><div class="q4">23.11.2026</div>`
    const read = found(`${head}${paragraphs(language)}`, '<title>Vell 2026: Vell, Vell</title>')
    expect(read.byline).toBe(byline)
  })
})
