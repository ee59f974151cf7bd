import { describe, expect, test } from 'vitest'
import { readPage } from '../../read.ts'

const story = [
  'The crane stood on the quay for ninety years, and on Friday it was taken down in four hours, as the harbour board had announced.',
  'Nobody was on it when the hook came off, and the port was open again before noon, with two ships waiting outside the mole.',
  'What is to stand in its place is not decided; the board wants a garden, and the dockers want another crane, if a smaller one.',
]
const paragraphs = story.map((text) => `<p>${text}</p>`)

function read({ title = '<h1>The old crane is gone</h1>', before = '', between = '', after = '', lang = 'en' }) {
  const markup = `<html lang="${lang}"><head><title>The Tide</title></head><body><div class="menu"><a href="a.html">Home</a> <a href="b.html">Sport</a></div><div id="page">${title}${before}${paragraphs[0]}${between}${paragraphs[1]}${paragraphs[2]}${after}</div></body></html>`
  const reading = readPage({ bytes: new TextEncoder().encode(markup) })
  if (!reading.ok) throw new Error(reading.problem)
  return reading.found
}

describe('the words of a picture in a box of its own, whatever it is called', () => {
  const image = '<img src="crane.jpg" width="640" height="420">'
  test.each([
    ['behind a line break', `<div class="pic">${image}<br>The crane in its last year / Photo: Tom Arden</div>`],
    [
      'in small type in a paragraph',
      `<p>${image}<br><font size="1">The crane in its last year.&nbsp; Photo: Tom Arden</font></p>`,
    ],
    [
      'in an element of its own',
      `<div class="x1">${image}<div class="x2">The crane in its last year (photo Tom Arden)</div></div>`,
    ],
    [
      'in a table of two rows',
      `<table align="right"><tr><td>${image}</td></tr><tr><td><font size="1">The crane in its last year. Photo: Tom Arden</font></td></tr></table>`,
    ],
    ['in small letters', `<div>${image}<br><small>The crane in its last year. / TOM ARDEN</small></div>`],
    [
      'in a caption whose last part is small',
      `<figure><img src="https://tide.example/c.jpg"><figcaption>The crane in its last year <small>Photo: Tom Arden</small></figcaption></figure>`,
    ],
    [
      'behind a dash',
      `<figure><img src="https://tide.example/c.jpg"><figcaption>The crane in its last year - Tom Arden/University of Vell</figcaption></figure>`,
    ],
    [
      'and its credit in boxes without names',
      `<div>${image}<div class="q1">The crane in its last year</div><div class="q2">Tom Arden / Tide Pictures</div></div>`,
    ],
    [
      'and its credit in the last part of a caption',
      `<figure><img src="https://tide.example/c.jpg"><figcaption>The crane in its last year <span class="q2">Tom Arden/Tidepress</span></figcaption></figure>`,
    ],
    [
      'in tags that are written in capitals',
      `<DIV CLASS="pic"><IMG SRC="c.jpg" WIDTH=640><BR><FONT SIZE=1>The crane in its last year (Tide photo by Tom Arden)</FONT></DIV>`.replace(
        'Tide photo by ',
        '',
      ),
    ],
  ] as const)('%s', (_, before) => {
    const { leadImage, text, credits } = read({ before })
    expect(leadImage?.caption.replace(/\.$/, '')).toBe('The crane in its last year')
    expect(leadImage?.credit.toLowerCase()).toMatch(/^tom arden/)
    expect(credits).toContainEqual({ role: 'photographer', name: expect.stringMatching(/^tom arden$/i) })
    expect(text).toBe(story.join('\n\n'))
  })

  test('are not the paragraph that it stands in', () => {
    const { text } = read({
      between: `<p>${image}The hook weighs more than the cabin, and it is to stand in the museum.</p>`,
    })
    expect(text).toContain('The hook weighs more than the cabin')
  })
})

describe('a page with poor markup', () => {
  test('has its headline where an element is named so, and no metadata say it', () => {
    const { headline, text } = read({
      title:
        '<div class="news_title">The old crane of the harbour is gone</div><div class="news_date">04.10.2025 11:37 | Harbour</div>',
    })
    expect(headline).toBe('The old crane of the harbour is gone')
    expect(text).toBe(story.join('\n\n'))
  })

  test('has its head in lines of one block', () => {
    const title =
      '<font color="red" size="1">REGION</font><br><font size="4"><b>The old crane of the harbour is gone</b></font><br><font size="1">04-10-2025 | Mora Press</font><br><br>'
    const { headline, byline, section, publishedOn, text } = read({ title })
    expect([headline, byline, section, publishedOn]).toEqual([
      'The old crane of the harbour is gone',
      'Mora Press',
      'REGION',
      '2025-10-04',
    ])
    expect(text).toBe(story.join('\n\n'))
  })

  test('leads to a related story in a box of one line', () => {
    const between = '<div class="v">READ ALSO: <a href="/ferry">The ferry loses a third of its passengers</a></div>'
    const { related, text } = read({ between })
    expect(related).toEqual(['The ferry loses a third of its passengers'])
    expect(text).toBe(story.join('\n\n'))
  })

  test('leads to a related story in a quotation that is a link and no more', () => {
    const between =
      '<blockquote class="c-promo"><a href="/ferry">The ferry loses a third of its passengers</a></blockquote>'
    const { related, text } = read({ between })
    expect([related, text]).toEqual([['The ferry loses a third of its passengers'], story.join('\n\n')])
  })

  test.each([
    ['its channel', '<div class="c">Join our WhatsApp channel and get the news of the coast on your telephone!</div>'],
    [
      'its newsletter',
      '<div class="n">Our newsletter with what matters on the coast, every Friday in your mailbox.</div>',
    ],
  ])('offers %s below the story, which is none of it', (_, after) => {
    expect(read({ after }).text).toBe(story.join('\n\n'))
  })

  test('leads to a related story in what is marked as a quotation and is none', () => {
    const between =
      '<blockquote class="r"><p>Read also: <a href="/ferry">The ferry loses a third of its passengers</a></p></blockquote>'
    const { related, text } = read({ between })
    expect([related, text]).toEqual([['The ferry loses a third of its passengers'], story.join('\n\n')])
  })

  test('leads to a related story in a box between paragraphs, whatever it is called', () => {
    const between =
      '<aside class="z"><h3>Background</h3><a href="/ferry">The ferry loses a third of its passengers</a></aside>'
    const { related, headings, text } = read({ between })
    expect([related, headings]).toEqual([['The ferry loses a third of its passengers'], []])
    expect(text).toBe(story.join('\n\n'))
  })

  test.each([
    [
      'in the line of the label',
      '<p>&raquo; See also: <a href="b.html">The ferry loses a third of its passengers</a></p>',
    ],
    [
      'in a list under the label',
      '<div class="q"><h3>Read also</h3><ul><li><a href="b.html">The ferry loses a third of its passengers</a></li></ul></div>',
    ],
    [
      'in links behind the label',
      '<div class="q"><span>Read also in The Tide</span><a href="b.html">The ferry loses a third of its passengers</a></div>',
    ],
  ])('leads to related stories under its last paragraph: %s', (_, after) => {
    const { related, text } = read({
      after: `${after}<h3>2 comments</h3><p>Anon: I remember it well from the year of the flood.</p>`,
    })
    expect([related, text]).toEqual([['The ferry loses a third of its passengers'], story.join('\n\n')])
  })

  test('has its standfirst in bold, and a heading in an element that is named so', () => {
    const { standfirst, headings, text } = read({
      before: '<p><b>The harbour has lost its oldest machine. Nobody knows what will stand there.</b></p>',
      between: '<div class="inter">Ninety years</div>',
    })
    expect([standfirst, headings]).toEqual([
      'The harbour has lost its oldest machine. Nobody knows what will stand there.',
      ['Ninety years'],
    ])
    expect(text).toBe([story[0], 'Ninety years', ...story.slice(1)].join('\n\n'))
  })

  test('has who edited and translated it in lines of its head', () => {
    const { byline, credits, text } = read({
      before:
        '<div>30 November 2021, 19:02<br>Text: Ana Ruiz<br>Editor: Tom Arden</div><div>Translated from the French by: Ada Lund</div>',
    })
    expect(byline).toBe('Ana Ruiz')
    expect(credits.map(({ role, name }) => `${role} ${name}`).sort()).toEqual([
      'author Ana Ruiz',
      'editor Tom Arden',
      'translator Ada Lund',
    ])
    expect(text).toBe(story.join('\n\n'))
  })

  test.each([
    'A longer version of this obituary first appeared in the Southern Chronicle on 7 April.',
    'This article was published on 7 April in the weekly Southern Chronicle.',
  ])('says in a note where it appeared before: %s', (line) => {
    const { sources, text } = read({ after: `<p>${line}</p>` })
    expect(sources.map(({ publisher }) => publisher.replace(/^the /i, ''))).toEqual(['Southern Chronicle'])
    expect(text).toBe(story.join('\n\n'))
  })

  test.each([
    ['Words: Ana Ruiz. Pictures: Tom Arden', 'Ana Ruiz'],
    ['Ana Ruiz', 'Ana Ruiz'],
    ['By Ana Ruiz', 'Ana Ruiz'],
  ])('is signed under its last paragraph: %s', (line, wanted) => {
    const { byline, text, credits } = read({ after: `<p>${line}</p>` })
    expect(byline).toBe(wanted)
    expect(credits).toContainEqual({ role: 'author', name: 'Ana Ruiz' })
    expect(text).toBe(story.join('\n\n'))
  })
})
