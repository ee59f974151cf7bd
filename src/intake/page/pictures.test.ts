import { describe, expect, test } from 'vitest'
import { readPage } from '../read.ts'

const told = [
  'The harbour board closed two of the five piers of Vell on Monday after the river rose by a metre, its master said.',
  'Boats will land at the northern quay until the water falls, and the market is to open an hour later than it did.',
]
const headline = 'Vell closes two piers after the river rises'

function found({ above = '', under = '', head = '', lang = 'en', story = told }) {
  const text = story.map((words) => `<p>${words}</p>`).join('')
  const markup = `<html lang="${lang}"><head><title>${headline}</title>${head}</head><body>${above}<article><h1>${headline}</h1>${under}${text}</article></body></html>`
  const read = readPage({ bytes: new TextEncoder().encode(markup), address: 'https://tide.example/piers' })
  if (!read.ok) throw new Error(read.problem)
  return read.found
}

describe('the words of the picture on top of a story', () => {
  const image = '<img src="/pier.jpg" width="100%">'
  test.each([
    ['its credit alone', { under: `${image}<p>© PORTPRESS / POOL</p>` }, '', 'PORTPRESS / POOL'],
    [
      'a caption in one line and its credit in the next',
      { under: `${image}<p>A pier.</p><p>Photo: Radio Vell / Tom Arden</p>` },
      'A pier.',
      'Radio Vell / Tom Arden',
    ],
    [
      'its credit before the caption, which the picture’s own words repeat',
      {
        under:
          '<img src="/pier.jpg" alt="The second pier under water on Monday"><p>Photo: Vell Media</p><p>The second pier under water on Monday</p>',
      },
      'The second pier under water on Monday',
      'Vell Media',
    ],
    [
      'what enlarges it before the caption',
      {
        under:
          '<img src="/pier.jpg" alt="The second pier under water on Monday"><div><b>Enlarge</b> The second pier under water on Monday</div>',
      },
      'The second pier under water on Monday',
      '',
    ],
    [
      'a credit with its year in brackets',
      {
        under: `<figure>${image}<figcaption>The second pier under water on Monday (© 2026 Port Authority )</figcaption></figure>`,
      },
      'The second pier under water on Monday',
      '2026 Port Authority',
    ],
    [
      'a credit under the headline, below a picture above it',
      { above: image, under: '<div>© PORTPRESS / Tom Arden</div>' },
      '',
      'PORTPRESS / Tom Arden',
    ],
    ['a credit above the headline', { above: `${image}<p>Photo: Tom Arden</p>` }, '', 'Tom Arden'],
    [
      'an institution and a name in brackets',
      { under: `${image}<p>A painter's view of the piers. (Port Museum of Vell/Tom Arden)</p>` },
      "A painter's view of the piers.",
      'Port Museum of Vell/Tom Arden',
    ],
    [
      'an ordinal number before capitals',
      {
        lang: 'de',
        under: `<figure>${image}<figcaption><span>Die Hafenmeisterin eröffnet das 15. Forum Nördlicher Häfen.</span> <span>© Hafenamt</span></figcaption></figure>`,
      },
      'Die Hafenmeisterin eröffnet das 15. Forum Nördlicher Häfen.',
      'Hafenamt',
    ],
  ])('are read where they are %s', (_, page, caption, credit) => {
    const { leadImage, text } = found(page)
    expect(leadImage).toMatchObject({ address: 'https://tide.example/pier.jpg', caption, credit })
    expect(text).toBe(told.join('\n\n'))
  })

  test.each([
    ['a date with a name', '<p>3 May 2026 | Ana Ruiz, MA</p>'],
    ['a trail', '<p>Home | Rivers</p>'],
    ['the headline again', `<p>${headline}</p>`],
  ])('are none of %s', (_, line) => {
    const { leadImage } = found({ under: `<img src="/pier.jpg" alt="${headline}">${line}` })
    expect(leadImage).toMatchObject({ caption: '', credit: '' })
  })
})

describe('a picture is none that is', () => {
  const meta = (address: string) => `<meta property="og:image" content="https://tide.example${address}">`
  test.each([
    ['a button', { under: '<img src="/static/buttons/post-medium.png" width="200">' }],
    ['the site’s sign', { head: meta('/images/tide_fb_logo.png') }],
    ['one of its signs', { head: meta('/images/logos/plus-600x300.png') }],
  ])('%s', (_, page) => expect(found(page).leadImage).toBeNull())

  test('but a company’s sign in a story about it is one', () => {
    expect(found({ head: meta('/uploads/norwharf-logo-1024.jpg') }).leadImage).toMatchObject({
      address: 'https://tide.example/uploads/norwharf-logo-1024.jpg',
    })
  })
})
