import { describe, expect, test } from 'vitest'
import { emphasis, html, link, mail, paragraph, plain, said, storyOf, strong, words } from '../../../test/blocks.ts'
import type { Block, Mark, Picture } from '../document.ts'
import { plainText } from './index.ts'

const button = (n: number) =>
  `<button class="q-mark" type="button" popovertarget="note-${n}" aria-label="About this quotation, ${n}">${n}</button>`

/** No line begins with the stop. */
const withStop = (n: number, stop: string) => `<span class="q-end">${button(n)}${stop}</span>`

describe('a quotation on a page', () => {
  test('has its mark after the sign that closes it', () => {
    expect(html(storyOf(paragraph('p', words('“'), words('Nobody won', said('q1')), words(',” she said.'))))).toBe(
      `<p>“<span class="q" id="q-q1">Nobody won</span>,”${button(1)} she said.</p>`,
    )
  })

  test('has it right after its words where no sign closes it', () => {
    expect(
      html(storyOf(paragraph('p', words('They were '), words('on the pier', said('q1')), words(', he said')))),
    ).toBe(`<p>They were <span class="q" id="q-q1">on the pier</span>${withStop(1, ',')} he said</p>`)
  })

  test.each([
    ['«', 'Nadie ganó', '», dijo.'],
    ['«', 'لم ينتصر أحد', '»، قالت'],
    ['„', 'Niemand', '“, sagte sie'],
    ['「', '誰も', '」と'],
  ])('closed as its language does: %s%s%s', (open, text, rest) => {
    expect(html(storyOf(paragraph('p', words(open), words(text, said('q1')), words(rest))))).toContain(
      rest[1] === 'と'
        ? `${text}</span>${rest[0]}${button(1)}`
        : `${text}</span>${rest[0]}${withStop(1, rest[1] ?? '')}`,
    )
  })

  test('that is interrupted has its mark once, at its end', () => {
    const document = storyOf(
      paragraph('p', words('Nobody won', said('q1')), words(', she said, '), words('nobody', said('q1')), words('.')),
    )
    expect(html(document)).toBe(
      `<p><span class="q" id="q-q1">Nobody won</span>, she said, <span class="q">nobody</span>${withStop(1, '.')}</p>`,
    )
  })

  test('over several blocks has its mark once, at its end, and its id once, at its beginning', () => {
    const document = storyOf(paragraph('a', words('One.', said('q1'))), {
      type: 'list',
      attrs: { id: 'l', ordered: false },
      content: [
        { type: 'listItem', content: [words('Two.', said('q1'))] },
        { type: 'listItem', content: [words('Three.', said('q1'))] },
      ],
    })
    expect(html(document)).toBe(
      `<p><span class="q" id="q-q1">One.</span></p>\n<ul><li><span class="q">Two.</span></li><li><span class="q">Three.</span>${button(1)}</li></ul>`,
    )
  })

  test('inside another, in a link and half in bold keeps all its words under right tags', () => {
    const document = storyOf(
      paragraph(
        'p',
        words('a', link),
        words('b', link, said('q1')),
        words('c', said('q1'), said('q2'), strong),
        words('d', strong),
      ),
    )
    const a = '<a href="https://ondanorte.example/a?b=1&amp;c=2">'
    expect(html(document)).toBe(
      `<p>${a}a</a><span class="q" id="q-q1">${a}b</a><span class="q" id="q-q2"><strong>c</strong></span></span>${button(1)}${button(2)}<strong>d</strong></p>`,
    )
  })

  test('that nobody knows is words', () => {
    expect(html({ ...storyOf(paragraph('p', words('x', said('q9')))), quotations: [] })).toBe('<p>x</p>')
  })
})

describe('marks', () => {
  test('the one that goes on longest is outside', () => {
    const document = storyOf(paragraph('p', words('a', strong, emphasis), words('b', emphasis), words('\nc')))
    expect(html(document)).toBe('<p><em><strong>a</strong>b</em><br/>c</p>')
  })

  test('in mail a link is styled and a quotation is words', () => {
    const document = storyOf(paragraph('p', words('x', link), words('y', said('q1'))))
    expect(mail(document)).toMatch(/<a href="https:\/\/ondanorte[^>]+ class="ink" style="[^"]+">x<\/a>y<\/p>$/)
  })

  test('in text a link has its address behind it, once', () => {
    const address: Mark = { type: 'link', attrs: { href: 'https://ondanorte.example' } }
    const document = storyOf(
      paragraph('p', words('here', address), words(' and '), words('https://ondanorte.example', address, strong)),
    )
    expect(plain(document)).toBe('here <https://ondanorte.example> and https://ondanorte.example')
  })

  test('a link that a type could not stop leads nowhere', () => {
    const document = storyOf(paragraph('p', words('x', { type: 'link', attrs: { href: 'javascript:alert(1)' } })))
    expect([html(document), mail(document).includes('<a')]).toEqual(['<p>x</p>', false])
  })
})

describe('kinds of block', () => {
  const heading = (id: string, text: string): Block => ({
    type: 'heading',
    attrs: { id, level: 2 },
    content: [words(text)],
  })
  const related = (story: string | null): Block => ({
    type: 'related',
    attrs: { id: 'r', story, headline: 'As printed', address: 'https://costahoy.example/x' },
  })
  const file: Picture = {
    media: 'm1',
    address: 'https://x.example/a.jpg',
    alt: 'A pier',
    caption: 'The pier.',
    credit: 'Lena Abt',
    focal: [0.5, 0.5],
  }
  const picture = (more: Partial<Picture> = {}): Block => ({
    type: 'picture',
    attrs: { id: 'i', picture: { ...file, ...more } },
  })

  test('headings have anchors made of their words, each another', () => {
    expect(html(storyOf(heading('a', 'Two boats'), heading('b', 'Two boats'), heading('c', '?')))).toBe(
      '<h2 id="h-two-boats">Two boats</h2>\n<h2 id="h-two-boats-2">Two boats</h2>\n<h2 id="h-story">?</h2>',
    )
  })

  test('the dateline opens the first paragraph, in each form', () => {
    const document = {
      ...storyOf(heading('h', 'X'), paragraph('a', words('One')), paragraph('b', words('Two'))),
      dateline: 'VELL',
    }
    expect(html(document)).toContain('<p><span class="dateline">VELL</span> — One</p>\n<p>Two</p>')
    expect(plain(document)).toBe('X\nVELL — One\nTwo')
    expect(mail(document).match(/VELL/g)).toHaveLength(1)
  })

  test('a related story of ours goes by its headline and address of today', () => {
    expect(html(storyOf(related('s1')))).toBe(
      '<div class="related"><span>Related</span> <a href="/en/of-today">The headline of today</a></div>',
    )
  })

  test('one that is withdrawn is gone, in each form', () => {
    const none = { story: () => null }
    const document = storyOf(related('s1'))
    expect([html(document, none), mail(document, none), plain(document, none)]).toEqual(['', '', ''])
  })

  test('one that never was ours is its headline, without a link', () => {
    expect(html(storyOf(related(null)))).toBe('<div class="related"><span>Related</span> <b>As printed</b></div>')
  })

  test('a picture of ours is shown, with its words; where it was found is nowhere', () => {
    const page = html(storyOf(picture()))
    expect(page).toContain('<img src="/media/m1.jpg" srcset="/media/m1-400.jpg 400w"')
    expect(page).toContain('alt="A pier"')
    expect(page).toContain('<figcaption>The pier. Photo: Lena Abt</figcaption>')
    expect(page + mail(storyOf(picture())) + plain(storyOf(picture()))).not.toContain('x.example')
  })

  test('a picture that is not ours is never loaded', () => {
    expect(html(storyOf(picture({ media: null })))).toBe(
      '<figure><figcaption>The pier. Photo: Lena Abt</figcaption></figure>',
    )
    expect(mail(storyOf(picture({ media: null })))).not.toContain('<img')
  })

  test('lists and block quotations as text', () => {
    const list = (ordered: boolean): Block => ({
      type: 'list',
      attrs: { id: `l${ordered}`, ordered },
      content: [
        { type: 'listItem', content: [words('one')] },
        { type: 'listItem', content: [words('two')] },
      ],
    })
    const quotation: Block = { type: 'blockQuotation', attrs: { id: 'q' }, content: [words('a\nb')] }
    expect(plain(storyOf(list(false), list(true), quotation))).toBe('- one\n- two\n1. one\n2. two\n> a\n> b')
  })

  test('a kind that this version does not know is its text', () => {
    const node = {
      type: 'poll',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: '<b>Who</b> pays?' }] }],
    }
    expect(html(storyOf({ type: 'unknown', attrs: { id: 'u' }, node }))).toBe('<p>&lt;b&gt;Who&lt;/b&gt; pays?</p>')
  })

  test('the plain words of a story', () => {
    const document = { ...storyOf(paragraph('a', words('One', strong), words(' boat'))), headline: 'Boats' }
    expect(plainText(document)).toBe('Boats\n\nOne boat')
  })
})
