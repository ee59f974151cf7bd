import { describe, expect, test } from 'vitest'
import { draftOf } from '../../draft.ts'
import type { Found, FoundBlock } from '../../found.ts'
import { readPage } from '../../read.ts'

const first =
  'The harbour board closed two of the five piers of Vell on Monday after the river rose by a metre, its master said.'
const second =
  'Boats will land at the northern quay until the water falls, and the market is to open an hour later than it did.'
const third =
  'The board will meet again on Friday, when divers have looked at the piles that the ice tore loose in the winter.'
const story = [first, second, third]
const paragraphs = story.map((text) => `<p>${text}</p>`)

const reading = (body: string, head = '', address = 'https://costahoy.example/port/piers') =>
  readPage({
    bytes: new TextEncoder().encode(
      `<!doctype html><html lang="en"><head><title>Two piers close</title>${head}</head><body>${body}</body></html>`,
    ),
    address,
  })

function found(body: string, head = ''): Found {
  const read = reading(body, head)
  if (!read.ok) throw new Error(read.problem)
  return read.found
}

/** A page with something before, between and after the paragraphs of its story. */
const page = ({ before = '', between = '', after = '', beyond = '' }): string =>
  `<main><article class="story-body"><h1>Two piers close</h1>${before}${paragraphs[0]}${between}${paragraphs[1]}${paragraphs[2]}${after}</article>${beyond}</main>`

const blocksOf = (kind: FoundBlock['kind'], { blocks }: Found): FoundBlock[] =>
  blocks.filter((block) => block.kind === kind)

const beside: readonly (readonly [what: string, parts: Parameters<typeof page>[0]])[] = [
  ['a share bar', { between: '<div class="share-bar"><a href="#">Post it</a> <a href="#">Mail it</a></div>' }],
  [
    'a sign-up box',
    { between: '<div class="article__newsletter"><h3>The morning tide</h3><p>News of the port, weekdays.</p></div>' },
  ],
  ['a name in one word of capitals', { between: '<div class="inlineSignUp">Every morning in your mailbox</div>' }],
  [
    'a list of what the page itself holds',
    {
      between:
        '<ul><li><a href="#a">The piers</a></li><li><a href="#b">The river</a></li><li><a href="#c">The market</a></li></ul>',
    },
  ],
  ['a label of which nothing is left', { after: '<p>Related articles:</p>' }],
  ['an advertisement', { between: '<div class="ad-slot"><p>Advert</p></div>' }],
  [
    'a rail of other stories',
    {
      between:
        '<div class="rail rail--trending"><div><a href="/1"><img src="/1.jpg"></a><h4>CAUGHT</h4><span>Cat steals a herring</span></div></div>',
    },
  ],
  [
    'a box that is nothing but links',
    {
      between:
        '<div>Boats <a href="/a">Prices of boats</a> <a href="/b">Prices of nets</a> <a href="/c">Prices of ice</a> <a href="/d">Prices of salt</a></div>',
    },
  ],
  [
    'comments',
    { after: '<section id="comments"><p>Ada: About time, after all these years of waiting for it.</p></section>' },
  ],
  [
    'an author box',
    {
      after:
        '<div class="author-bio"><h3>Ana Ruiz</h3><p>Ana has written about the sea since she was nine years old, and swims.</p></div>',
    },
  ],
  ['a cookie notice', { before: '<div class="cookie-consent">We use cookies to remember you.</div>' }],
  ['a date line', { before: '<div class="article-date">Nov. 20, 2026 Updated: Nov. 20, 2026 1:35 a.m.</div>' }],
  ['a bare time', { before: '<time datetime="2026-11-20">20 November 2026</time>' }],
  ['a counter of pictures', { before: '<p>Image 1 of 8</p>' }],
  ['the address of the page', { before: '<p>https://costahoy.example/port/piers</p>' }],
  [
    'what is printed only',
    { after: '<div class="d-none d-print-block">Printed from the site of the paper for you to keep.</div>' },
  ],
  ['the same word again and again', { before: '<p>Anzeige</p>', between: '<p>Anzeige</p>' }],
  ['headings of nothing', { after: '<h3>Latest news</h3>' }],
  [
    'a list of links under the story',
    {
      after:
        '<h3>More from the port</h3><ul><li><a href="/1">The price of ice has doubled</a></li><li><a href="/2">Ferry crews sign for winter</a></li></ul>',
    },
  ],
  ['where to write to', { after: '<p>Write to Ana Ruiz at ana@costahoy.example</p>' }],
  [
    'who worked on it, in brackets',
    { after: '<p>(Reporting by Ana Ruiz and Pau Serra; editing by Mira Sol in Vell)</p>' },
  ],
  [
    'a note in another type that leads elsewhere',
    { after: '<p><em>Hear more in our <a href="/pod">podcast of the sea</a>.</em></p>' },
  ],
  ['a copyright line', { after: '<p>© Costa Hoy 2026, all of it</p>' }],
  ['when it was published first', { after: '<p>First published: Monday, 20 November 2026</p>' }],
  [
    'other articles',
    {
      beyond: `<article><h2><a href="/x">Another story of the day</a></h2><p>${third.replace('board', 'court')}</p></article>`,
    },
  ],
]

describe('beside the story, and no text of it', () => {
  test.each(beside)('%s', (_, parts) => {
    const { text, dropped } = found(page(parts))
    expect(text).toBe(story.join('\n\n'))
    expect(dropped).not.toContain(first)
  })

  test('links that a page shows when one points at a name', () => {
    const name = `<span class="people"><a href="/p">Ana Ruiz</a><span class="pop"><span><a href="/p">Ana Maria Ruiz</a><a href="/1">Divers look at the piles</a> <a href="/2">The river falls again</a> <a href="/3">MORE</a></span></span></span>`
    const { text } = found(
      page({ between: `<p>The master, ${name}, said that nobody was hurt when the ice came down.</p>` }),
    )
    expect(text).toContain('The master, Ana Ruiz, said that nobody was hurt')
    expect(text).not.toContain('piles again')
    expect(text).not.toContain('MORE')
  })

  test('a form to sign in with on an article', () => {
    const { text } = found(`<form><input type="password"></form>${page({})}`)
    expect(text).toBe(story.join('\n\n'))
  })
})

const kept: readonly (readonly [what: string, between: string, words: string])[] = [
  ['a name on what holds the story', '', first],
  ['a list of facts', '<ul><li>Pier one: closed</li><li>Pier two: open</li></ul>', 'Pier one: closed\nPier two: open'],
  [
    'a question that is a link',
    '<p><a href="#1">What did the divers see under the second pier?</a></p>',
    'What did the divers see under the second pier?',
  ],
  [
    'the answer in italics',
    '<p><em>We saw nothing but ice, and then we saw that the piles were gone.</em></p>',
    'We saw nothing but ice',
  ],
  [
    'a dateline in an element of its own',
    '<p><span class="dateline">VELL</span> — The second pier is the oldest that the port has, and it was built of oak.</p>',
    'VELL — The second pier',
  ],
  [
    'a name in a named element',
    '<p>It was <span class="author-link"><a href="/p">Ana Ruiz</a></span> who closed it, and nobody else of the board.</p>',
    'It was Ana Ruiz who closed it',
  ],
]

test.each(kept)('text stays: %s', (_, between, words) => {
  expect(found(page({ between })).text).toContain(words)
})

test('a name on the elements of the story itself is not believed', () => {
  const wrapped = paragraphs.map(
    (paragraph) => `<div class="social-share-wrapper">${paragraph}${paragraph.replace('<p>', '<p>Also: ')}</div>`,
  )
  expect(found(`<h1>Two piers close</h1><div>${wrapped.join('')}</div>`).text).toContain(second)
})

describe('related stories', () => {
  const links = '<a href="/ice">The price of ice has doubled</a>'
  test.each([
    ['in a box', `<div class="related-stories"><h4>Related</h4>${links}</div>`],
    ['in an aside', `<aside class="read-more">${links}</aside>`],
    ['as a line that is one link', `<p>${links}</p>`],
    ['as a list under a label', `<p><strong>More:</strong></p><ul><li>${links}</li></ul>`],
    ['after a label', `<p>Related: ${links}</p>`],
  ])('%s stand in their place and not in the text', (_, between) => {
    const read = found(page({ between }))
    expect(read.text).toBe(story.join('\n\n'))
    expect(read.related).toEqual(['The price of ice has doubled'])
    const [block] = blocksOf('related', read)
    expect(block).toMatchObject({ address: 'https://costahoy.example/ice' })
    expect(read.blocks.indexOf(block!)).toBe(1)
  })
})

describe('pictures', () => {
  const lead = '<figure><img src="/lead.jpg"></figure>'
  const picture = (between: string): FoundBlock | undefined =>
    blocksOf('picture', found(page({ before: lead, between })))[0]
  const words = { caption: 'The second pier.', credit: 'Pau Serra' }
  const address = 'https://costahoy.example/pier.jpg'

  test.each([
    ['a figure', '<figure><img src="/pier.jpg"><figcaption>The second pier. Photo: Pau Serra</figcaption></figure>'],
    [
      'a box with a caption',
      '<div class="wp-caption"><img src="/pier.jpg"><p class="wp-caption-text">The second pier. (Photo: Pau Serra)</p></div>',
    ],
    [
      'a caption and a credit beside it',
      '<div><img src="/pier.jpg"><div class="image-caption">The second pier.</div><span class="photo-credit">Pau Serra</span></div>',
    ],
    ['a line in italics under it', '<p><img src="/pier.jpg"></p><p><em>The second pier. Photo: Pau Serra</em></p>'],
    [
      'one that is loaded later',
      '<figure><img src="data:image/gif;base64,R0lGOD" data-src="/pier.jpg"><figcaption>The second pier. Photo: Pau Serra</figcaption></figure>',
    ],
    [
      'one of several sizes',
      '<figure><img srcset="/small.jpg 400w, /pier.jpg 1200w"><figcaption>The second pier. Photo: Pau Serra</figcaption></figure>',
    ],
    [
      'one with sources',
      '<figure><picture><source srcset="/pier.jpg 1200w"><img src="/placeholder.png"></picture><figcaption>The second pier. Photo: Pau Serra</figcaption></figure>',
    ],
    [
      'one for readers without scripts',
      '<figure><img src="/blank.gif"><noscript><img src="/pier.jpg"></noscript><figcaption>The second pier. Photo: Pau Serra</figcaption></figure>',
    ],
    [
      'one of AMP',
      '<figure><amp-img src="/pier.jpg" width="800" height="600"></amp-img><figcaption>The second pier. Photo: Pau Serra</figcaption></figure>',
    ],
  ])('%s', (_, between) => {
    expect(picture(between)).toMatchObject({ picture: { address, ...words } })
    expect(found(page({ before: lead, between })).text).toBe(story.join('\n\n'))
  })

  test('the same one twice is one', () => {
    const twice =
      '<figure><img src="/pier.jpg"></figure><figure><img src="/pier.jpg"><figcaption>The pier.</figcaption></figure>'
    expect(blocksOf('picture', found(page({ before: lead, between: twice })))).toHaveLength(1)
  })
})

describe('tables', () => {
  const table =
    '<table><caption>Piers</caption><tr><th>Pier</th><th>State</th></tr><tr><td><a href="/1">One</a></td><td>closed</td></tr><tr><td>Two</td><td>open</td></tr></table>'

  test('of facts are a list of rows, with their links', () => {
    const read = found(page({ between: table }))
    expect(read.text).toBe([first, 'Piers', 'Pier | State\nOne | closed\nTwo | open', second, third].join('\n\n'))
    expect(blocksOf('list', read)[0]).toMatchObject({
      marks: [{ kind: 'link', address: 'https://costahoy.example/1', at: [13, 16] }],
    })
  })

  test('that lay out the page are read as the page', () => {
    const { text } = found(
      `<h1>Two piers close</h1><table><tr><td>${paragraphs.join('')}</td><td><img src="/a.jpg"></td></tr></table>`,
    )
    expect(text).toBe(story.join('\n\n'))
  })
})

describe('what another site shows inside the page', () => {
  test.each([
    [
      'a frame',
      '<iframe src="https://www.youtube.com/embed/abc" title="The pier falls"></iframe>',
      'https://www.youtube.com/embed/abc',
    ],
    [
      'a frame that is loaded later',
      '<figure><iframe data-src="//player.vimeo.com/video/1" title="The pier falls"></iframe></figure>',
      'https://player.vimeo.com/video/1',
    ],
    [
      'a player of AMP',
      '<amp-youtube data-videoid="abc" title="The pier falls"></amp-youtube>',
      'https://www.youtube.com/watch?v=abc',
    ],
  ])('is a link in its place: %s', (_, between, address) => {
    const read = found(page({ between }))
    expect(read.blocks[1]).toEqual({ kind: 'embed', address, title: 'The pier falls' })
    expect(read.text).toBe(story.join('\n\n'))
    let next = 0
    const draft = draftOf(read, { publisher: 'The Harbour Desk', newId: () => `id-${next++}` })
    expect(draft.body[1]).toMatchObject({
      type: 'paragraph',
      content: [{ text: 'The pier falls', marks: [{ type: 'link', attrs: { href: address } }] }],
    })
  })

  test('frames of advertising are nothing', () => {
    const read = found(page({ between: '<iframe src="https://ads.example/x"></iframe>' }))
    expect(blocksOf('embed', read)).toEqual([])
  })

  test('a post keeps the line that signs it', () => {
    const post = `<blockquote class="twitter-tweet"><p>The second pier is gone. Stay away from the quay tonight.</p>— Mira Sol (@portofvell) <a href="https://twitter.com/portofvell/status/1">20 November 2026</a></blockquote>`
    const read = found(page({ between: post }))
    expect(read.text).toContain('tonight.\n\n— Mira Sol (@portofvell) 20 November 2026\n\n')
    expect(read.quotations.find(({ text }) => text.startsWith('The second pier'))?.speaker).toBe('Mira Sol')
  })
})

test('a bold line between paragraphs is a heading, a bold sentence is none', () => {
  const read = found(
    page({ between: `<p><b>What the divers saw</b></p>${paragraphs[1]}<p><strong>Nobody was hurt.</strong></p>` }),
  )
  expect(read.headings).toEqual(['What the divers saw'])
  expect(read.text).toContain('Nobody was hurt.')
})

test('a standfirst that is marked as one is no text', () => {
  const lead = 'Two of five piers are shut, and the market opens an hour later than it did.'
  const read = found(page({ before: `<div class="article-lead">${lead}</div>` }))
  expect([read.standfirst, read.text]).toEqual([lead, story.join('\n\n')])
})

describe('the page’s own word for its text', () => {
  const data = (text: string): string =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Two piers close', articleBody: text })}</script>`
  const many = [...story, ...story.map((text) => text.replace('board', 'court').replace('Boats', 'Ships'))]
  const body = many.map((text) => `<p>${text}</p>`).join('')
  const comment = 'I have waited for this since I came to Vell, and I will wait for as long again, said the cat.'

  test('tells where the story ends', () => {
    const markup = `<article><h1>Two piers close</h1>${body}<p>${comment}</p></article>`
    expect(found(markup, data(many.join(' '))).text).toBe(many.join('\n\n'))
  })

  test('is not believed where it is cut short', () => {
    const markup = `<article><h1>Two piers close</h1>${body}${body.replaceAll('Monday', 'Tuesday')}${body.replaceAll('Monday', 'Sunday')}</article>`
    expect(found(markup, data(many.join(' '))).text).toContain('on Sunday after the river rose')
  })

  test('is not believed where it is not printed', () => {
    expect(found(page({}), data(many.join(' ').replaceAll('pier', 'boat'))).text).toBe(story.join('\n\n'))
  })
})
