import { expect, test } from 'vitest'
import { readPage } from '../../read.ts'

const story = [
  'The harbour board closed two of the five piers of Vell on Monday after the river rose by a metre, its master said.',
  'Boats will land at the northern quay until the water falls, and the market is to open an hour later than it did.',
  'The board will meet again on Friday, when divers have looked at the piles that the ice tore loose in the winter.',
  'Until then the ferry to Costahoy leaves from the old customs house, where the tickets of the week remain valid.',
]

function textOf(markup: string): string {
  const read = readPage({ bytes: new TextEncoder().encode(markup), address: 'https://costahoy.example/port/piers' })
  if (!read.ok) throw new Error(read.problem)
  return read.found.text
}

const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>Two piers close</title></head><body><h1>Two piers close</h1>${body}</body></html>`

test('a paragraph that is one link is of the story where those beside it are marked up alike', () => {
  const boxes = story.map(
    (text, i) => `<div class="p-wrap"><p>${i === 2 ? `<a href="/divers">${text}</a>` : text}</p></div>`,
  )
  expect(textOf(page(`<div class="content">${boxes.join('')}</div>`))).toBe(story.join('\n\n'))
})

test('prose that stands apart from a box of text is the story', () => {
  const all = ['', 'Later: ', 'Again: '].flatMap((before) => story.map((text) => before + text))
  const lone = all.map((text) => `<div class="section"><div class="unlikely-comment-x"><div>${text}</div></div></div>`)
  const box = `<div class="article-body"><p>${'Wave, the paper of the port, may earn a fee from what is bought by way of its pages, '.repeat(3)}</p></div>`
  expect(textOf(page(`${box}<div id="all">${lone.join('')}</div>`))).toContain(story[0])
})

test('what a page prints before its root is of its head', () => {
  const paragraphs = story.map((text) => `<p>${text}</p>`).join('')
  const head = '<title>Two piers close</title><meta name="description" content="Two piers close in Vell.">'
  const markup = `<!doctype html>${head}<html lang="en"><head><meta name="viewport"></head><body><article><h1>Two piers close</h1>${paragraphs}</article></body></html>`
  expect(textOf(markup)).toBe(story.join('\n\n'))
})
