import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { processorMs } from '../../../test/processor-time.ts'
import { draftOf } from '../draft.ts'
import type { Found } from '../found.ts'
import { readPage } from '../read.ts'

const first =
  'The harbour board closed two of the five piers of Vell on Monday after the river rose by a metre, its master said.'
const second =
  'Boats will land at the northern quay until the water falls, and the market is to open an hour later than it did.'
const third =
  'The board will meet again on Friday, when divers have looked at the piles that the ice tore loose in the winter.'
const story = [first, second, third]
const text = story.join('\n\n')
const around = 'Share this Follow us Subscribe to our newsletter Privacy policy All rights reserved'

function found(saved: string): Found {
  const read = readPage({ bytes: new TextEncoder().encode(saved) })
  if (!read.ok) throw new Error(read.problem)
  return read.found
}

const wrapped = (paragraph: string): string => paragraph.replace(/(.{30,40}) /g, '$1\n')

describe('a text as a crawler saved it', () => {
  test.each([
    ['wrapped, without empty lines', `Two piers close\n${story.map(wrapped).join('\n')}`],
    ['wrapped, with empty lines', `Two piers close\n\n${story.map(wrapped).join('\n\n')}`],
    [
      'with breaks doubled',
      `Two piers close\n\n${story.map((part) => wrapped(part).replaceAll('\n', '\n\n')).join('\n\n\n\n')}`,
    ],
    ['with the breaks of Windows', `Two piers close\r\n\r\n${story.join('\r\n\r\n')}`],
    ['with breaks lost', `Two piers close\n\n${story.join('')}`],
    ['with boilerplate run onto it', `Two piers close\n\n${story.join('\n\n')} ${around}`],
    ['with boilerplate run onto it without a space', `Two piers close\n\n${story.join('\n\n')}${around}`],
    ['under the menu of the page', `Home\nNews\nSports\nWeather\n\nTwo piers close\n\n${story.join('\n\n')}`],
  ])('is divided as it was printed: %s', (_, saved) => {
    const read = found(saved)
    expect([read.headline, read.text]).toEqual(['Two piers close', text])
  })

  test('has the lead picture’s line right under its head', () => {
    const read = found(
      `Two piers close\n\n23 November 2026\n\nThe second pier on Monday. © Tom Arden\n\n${story.join('\n\n')}`,
    )
    expect([read.leadImage?.caption, read.leadImage?.credit, read.text]).toEqual([
      'The second pier on Monday.',
      'Tom Arden',
      text,
    ])
  })

  test('has marks that point at what is quoted, also where the break behind them was lost', () => {
    const first =
      'Die Mühle am Bruchbach steht seit Montag still, weil das Wehr nach dem Hochwasser kein Wasser mehr hält. »Wir mahlen, sobald es geht«, sagte Müllerin Herta Brand. »Das Mehl reicht bis März.«'
    const second =
      '»Der Bach gehört uns allen«, rief ihr Nachbar Jost Lamm über den Zaun. Der Kreis will das Wehr im Winter richten lassen. »Billig wird das nicht.«'
    const third = 'Rund vierzig Leute standen am Abend am Ufer und sahen zu, wie das Wasser fiel. »Schade drum.«'
    const read = found(`Mühle steht still\n\n${first}\nStreit um den Bach\n${second}${third}`)
    expect(read.text.split('\n\n')).toEqual([first, 'Streit um den Bach', second, third])
  })

  test.each(['Tom Arden', 'EFE/Tom Arden', 'Photo: Tom Arden / EFE'])(
    'has the lead picture’s line with its credit: %s',
    (credit) => {
      const read = found(
        `Two piers close\n\nBy Ana Ruiz\n\n23 November 2026\n\nThe second pier of Vell on Monday. ${credit}\n\n${story.join('\n\n')}`,
      )
      expect([read.leadImage?.caption, read.leadImage?.credit, read.text]).toEqual([
        'The second pier of Vell on Monday.',
        credit.replace('Photo: ', ''),
        text,
      ])
    },
  )

  test('has the lead picture’s line with its credit where no empty lines divide it', () => {
    const read = found(
      `Two piers close in Vell\nBy Ana Ruiz\n23 November 2026\nThe second pier of Vell, which the ice of the river tore loose in the first week of the winter of 2026. Tom Arden\n${story.join('\n')}`,
    )
    expect([read.leadImage?.credit, read.text]).toEqual(['Tom Arden', text])
  })

  test('keeps the story where all of the page is one line', () => {
    const read = found(`${story.join(' ')} ${around}`)
    expect([read.text, read.dropped]).toEqual([story.join(' '), [around]])
  })

  test('keeps the story where the line is as long as a story', () => {
    const long = Array.from({ length: 20 }, () => story.join(' ')).join(' ')
    expect(found(`${long} ${around}`).text).toBe(long)
  })

  test('keeps the headlines that stand under a label at its end', () => {
    const read = found(
      `Two piers close\n\n${text}\n\nRelated stories\n\nThe price of ice has doubled\n\nFerry crews sign for winter`,
    )
    expect([read.text, read.related]).toEqual([text, ['The price of ice has doubled', 'Ferry crews sign for winter']])
  })

  test.each([
    [
      'names with a full stop in them',
      'The orders went to Booking.Com and to the Node.Js people, who said that they had none to give.',
    ],
    ['verses', 'The river rose\nand nobody saw\nthe piers go down.'],
  ])('is not divided inside %s', (_, line) => {
    expect(found(`Two piers close\n\n${first}\n\n${line}\n\n${second}`).text).toContain(line.replaceAll('\n', ' '))
  })

  test.each([
    ['many short lines', 'a b\n'],
    ['a long list', '- a\n'],
  ])('is read in time where it is %s', (_, line) => {
    const began = processorMs()
    found(`Two piers close\n\n${first}\n\n${line.repeat(100_000)}`)
    expect(processorMs() - began).toBeLessThan(8000)
  })

  test('loses no word between what was saved, what was found and what was dropped', () => {
    const part = fc.constantFrom(
      first,
      second,
      third,
      'What the divers saw',
      'Photo: Pau Serra',
      around,
      '\n',
      '\n\n',
      ' ',
      'Advert',
      '- one\n- two',
    )
    const words = (saved: string): string[] => (saved.match(/[\p{L}\p{N}]+/gu) ?? []).sort()
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 20 }), (parts) => {
        const read = readPage({ bytes: new TextEncoder().encode(parts.join('')) })
        if (!read.ok) return
        const { text: kept, dropped, headline, standfirst, related, leadImage, blocks, findings } = read.found
        const above = findings.filter(({ kind }) => kind === 'kicker').map(({ value }) => value)
        const all = [
          kept,
          ...above,
          ...dropped,
          headline,
          standfirst,
          ...related,
          'Photo',
          leadImage?.credit ?? '',
        ].join(' ')
        const said = new Set(words(all))
        expect(words(parts.join('')).filter((word) => !said.has(word))).toEqual([])
        let next = 0
        const draft = draftOf(read.found, { publisher: 'The Harbour Desk', newId: () => `id-${next++}` })
        expect(draft.body).toHaveLength(blocks.length)
      }),
    )
  })
})

describe('a whole page as text', () => {
  const saved = (...lines: readonly string[]) => found(lines.join('\n'))

  test('has trail, headline, standfirst, name and date above its story, and nothing of the lists below it', () => {
    const {
      headline,
      standfirst,
      byline,
      section,
      publishedOn,
      headings,
      related,
      signOffs,
      text: kept,
    } = saved(
      'Skip to main content',
      'Menu Search Log in Subscribe',
      'Home > Business > Harbours',
      'Two piers close after the flood, and the market moves to the north',
      'The market opens an hour later. Nobody was hurt.',
      'Anne-Marie Ruiz',
      'Monday 23 November 2026',
      'Share Print Comment',
      first,
      'What the divers saw',
      second,
      'Newsletter',
      'The harbour in your inbox every morning',
      'Enter your email',
      third,
      'A.-M. R.',
      'Read also',
      'Most read',
      '1. A dog finds its master',
      '2. “They forgot us,” says the mayor',
      'Copyright The Tide. All rights reserved.',
    )
    expect({ headline, standfirst, byline, section, publishedOn }).toEqual({
      headline: 'Two piers close after the flood, and the market moves to the north',
      standfirst: 'The market opens an hour later. Nobody was hurt.',
      byline: 'Anne-Marie Ruiz',
      section: 'Business',
      publishedOn: '2026-11-23',
    })
    expect({ headings, related, signOffs }).toEqual({
      headings: ['What the divers saw'],
      related: [],
      signOffs: ['A.-M. R.'],
    })
    expect(kept).toBe([first, 'What the divers saw', second, third].join('\n\n'))
  })

  test('has the site’s name, its section and a desk in the place of its headline and byline', () => {
    const { headline, byline, section, publishedOn } = saved(
      'The Quay Courier',
      'Local',
      'Two piers close after the flood',
      'Staff',
      '23 November 2026',
      first,
      second,
      third,
    )
    expect([headline, byline, section, publishedOn]).toEqual([
      'Two piers close after the flood',
      'Staff',
      'Local',
      '2026-11-23',
    ])
  })

  test('has a related line that was run onto a paragraph, and nothing of what is pressed and counted', () => {
    const {
      byline,
      publishedOn,
      related,
      headings,
      text: kept,
    } = saved(
      'Two piers close after the flood of the year',
      'Published: June 8, 2026 | Reading time: 4 min Listen',
      'Anne-Marie Ruiz',
      'We use cookies to improve your experience. Accept all Reject all',
      `${first} Read more: Why the river rose`,
      second,
      third,
      'Tags: harbour, flood, piers, divers, ice and winter storms',
      'Want to write?',
    )
    expect([byline, publishedOn, related, headings]).toEqual([
      'Anne-Marie Ruiz',
      '2026-06-08',
      ['Why the river rose'],
      [],
    ])
    expect(kept).toBe([first, second, third].join('\n\n'))
  })

  test.each([
    ['r.c.', ['r.c.']],
    ['A. R./P. S.', ['A. R.', 'P. S.']],
    ['(ab/cd)', ['ab', 'cd']],
    ['PT', ['PT']],
  ])('is signed “%s”', (line, wanted) => {
    expect(
      saved('Two piers close', first, second, third, line, 'Comments (14)', 'harbourcat: It was time.').signOffs,
    ).toEqual(wanted)
  })
})

describe('the head of a text with single breaks', () => {
  test.each([
    [
      'a menu, a headline, a standfirst, a name, a date, share links',
      [
        'The Quay Courier Menu Home World Shipping Weather Subscribe Log in',
        'Two piers close',
        'The market opens an hour later than it did',
        'Ana Ruiz',
        'November 23, 2026 5:25 PM',
        'Share on Facebook Share on X Copy link',
      ],
      ['Two piers close', 'The market opens an hour later than it did', 'Ana Ruiz', '2026-11-23T17:25'],
    ],
    [
      'a menu onto which the headline was run',
      ['Skip to content The Quay Courier Home World Weather Log in Two piers of Vell close', '23.11.2026'],
      ['Two piers of Vell close', '', '', '2026-11-23'],
    ],
    [
      'only the day of a change',
      ['Two piers close', 'Updated: November 23, 2026'],
      ['Two piers close', '', '', '2026-11-23'],
    ],
    [
      'a date with counters behind it',
      ['Two piers close', 'November 23, 2026, 08:15 Views: 1204 Comments: 7'],
      ['Two piers close', '', '', '2026-11-23T08:15'],
    ],
  ])('%s', (_, head, wanted) => {
    const { headline, standfirst, byline, publishedAt, publishedOn, text: kept } = found([...head, ...story].join('\n'))
    expect([headline, standfirst, byline, publishedAt ?? publishedOn]).toEqual(wanted)
    expect(kept).toBe(text)
  })

  test('a menu that no list knows, a headline said again in the trail, a name above its place', () => {
    const head = [
      'Nordquay Selby Harrow Vell Arden',
      'Home > Harbour > Two piers of Vell close',
      'Two piers of Vell close',
      'The market opens an hour later than it did',
      'Ana Ruiz',
      'Vell',
      'November 23, 2026 5:25 PM',
      'https://quay.example/p/4x7',
    ]
    const { headline, standfirst, byline, text: kept } = found([...head, ...story].join('\n'))
    expect([headline, standfirst, byline, kept]).toEqual(['Two piers of Vell close', head[3], 'Ana Ruiz', text])
  })

  test('in Arabic, with the hour of the evening', () => {
    const lines = [
      'مرسى الشمال الرئيسية أخبار رياضة بحث تسجيل الدخول',
      'إغلاق رصيفين في ميناء فيل',
      'الاثنين، 23 نوفمبر 2026، 7:40 مساءً',
      'مشاركة فيسبوك نسخ الرابط',
      'أغلقت هيئة الميناء رصيفين من خمسة أرصفة في فيل يوم الاثنين بعد ارتفاع النهر متراً كاملاً، بحسب مديرها.',
      'ستعود المراكب إلى الرصيف الشمالي حتى ينحسر الماء، وسيفتح السوق متأخراً ساعة عن موعده المعتاد كل يوم.',
    ]
    const read = found(lines.join('\n'))
    expect([read.headline, read.publishedAt, read.text]).toEqual([
      lines[1],
      '2026-11-23T19:40',
      lines.slice(4).join('\n\n'),
    ])
  })
})

describe('what breaks into a story', () => {
  test('is no text of it, and its sentences go on', () => {
    const [one, two] = [second.slice(0, 60), second.slice(60)]
    const saved = `Two piers close\n\n${first}\n\nAdvertisement ${one}\nRead also: The price of ice has doubled\n${two.trim()}\n\nVIDEO The ferry in the ice\n\n${third} ab/cd (AFP)\nTags: ferry, harbour`
    const read = found(saved)
    expect([read.text, read.related, read.signOffs]).toEqual([text, ['The price of ice has doubled'], ['ab', 'cd']])
    expect(read.sources.map(({ publisher }) => publisher)).toEqual(['AFP'])
  })

  test('announces other stories in lines of their own', () => {
    const read = found(
      `Two piers close\n\n${first}\nREAD ALSO\nThe price of ice has doubled\nFerry crews sign for winter\n${second}\n${third}`,
    )
    expect([read.text, read.related]).toEqual([text, ['The price of ice has doubled', 'Ferry crews sign for winter']])
  })
})

describe('lines under a story with single breaks', () => {
  test('say who signed it, and lead to others', () => {
    const read = found(
      ['Two piers close', first, second, 'Read also: The price of ice has doubled', third, 'ar/ps', around].join('\n'),
    )
    expect([read.text, read.signOffs, read.related]).toEqual([text, ['ar', 'ps'], ['The price of ice has doubled']])
  })

  test.each([
    ['behind it', `${first} Sign up for our newsletter and follow us.`],
    ['before it', `Sign up for our newsletter and follow us. ${first}`],
    ['on both sides', `Follow us. Read our newsletter. ${first} Share this. Subscribe to our newsletter.`],
  ])('take no sentence of the story with them: %s', (_, line) => {
    expect(found(['Two piers close', line, second, third].join('\n')).text).toBe(text)
  })
})
