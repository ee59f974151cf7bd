import { describe, expect, test } from 'vitest'
import type { FindingKind } from '../found.ts'
import { readPage } from '../read.ts'

const story =
  'The boats are to leave at four in the morning and to be back before three in the afternoon, in time for the auction, the harbour board said after its meeting with the crews.'
const title = 'The fish market opens an hour earlier'

interface Parts {
  readonly head?: string
  readonly named?: string
  readonly above?: string
  readonly h1?: string
  readonly under?: string
  readonly below?: string
}

function read({ head = '', named = title, above = '', h1 = `<h1>${title}</h1>`, under = '', below = '' }: Parts) {
  const markup = `<!doctype html><html lang="en"><head><title>${named}</title>${head}</head><body>${above}<article>${h1}${under}<p>${story}</p><p>${story} It is a trial.</p></article>${below}</body></html>`
  const reading = readPage({ bytes: new TextEncoder().encode(markup) })
  if (!reading.ok || !('found' in reading)) throw new Error('not read')
  const { found } = reading
  return { ...found, of: (kind: FindingKind) => found.findings.find((one) => one.kind === kind)?.value ?? '' }
}

describe('the headline', () => {
  test.each([
    ['without the kicker in it', { h1: `<h1><span class="kicker">Harbour</span> <span>${title}</span></h1>` }],
    ['in lines', { h1: '<h1>The fish market<br>opens an hour earlier</h1>' }],
    ['beside the site’s name', { named: `${title} | The Tide at Mora`, above: '<h1>The Tide at Mora</h1>' }],
    [
      'where only the site’s name is an h1',
      { named: `${title} – The Tide at Mora`, above: '<h1>The Tide at Mora</h1>', h1: `<h3>${title}</h3>` },
    ],
    [
      'where an h1 has a word of it, the section’s',
      {
        named: `${title} | The Tide, Port and Market`,
        above: '<h1>P Port</h1><h1>The logo of it</h1>',
        h1: `<h2>${title}</h2>`,
      },
    ],
    [
      'where the site’s name is longer',
      {
        named: `${title} | The Tide at Mora, paper of the port and the islands`,
        head: `<meta property="og:title" content="${title}">`,
        h1: `<h3>5 comments on “${title}”</h3><h1>${title}</h1>`,
      },
    ],
  ] as const)('%s', (_, parts) => expect(read(parts).headline).toBe(title))
})

describe('the kicker', () => {
  test.each([
    ['above the headline', { h1: `<p class="antetitulo">Harbour</p><h1>${title}</h1>` }],
    ['in it', { h1: `<h1><span class="article-kicker">Harbour</span> ${title}</h1>` }],
  ])('%s', (_, parts) => {
    const found = read(parts)
    expect(found.of('kicker')).toBe('Harbour')
    expect(found.text.startsWith('The boats')).toBe(true)
  })

  test('is not another story’s further down', () => {
    expect(read({ under: '<div><span class="kicker">Survey</span></div>' }).of('kicker')).toBe('')
  })
})

describe('the standfirst', () => {
  const standfirst = 'The board wants the boats back in time for the auction'

  test('is not the motto of the site above the headline', () => {
    const motto = '<p class="description">All that floats, and what the fish say of it</p>'
    expect(read({ h1: `<div>${motto}<h1>${title}</h1></div>` }).standfirst).toBe('')
  })

  test('is what is marked as one', () => {
    expect(read({ under: `<p class="standfirst">${standfirst}</p>` }).standfirst).toBe(standfirst)
  })

  test('may stand under a picture that has words of its own', () => {
    const picture = '<figure><img src="/m.jpg"><figcaption>The market at four. Photo: Tom Arden</figcaption></figure>'
    const under = `${picture}<p class="summary">${standfirst}</p>`
    expect(read({ under }).standfirst).toBe(standfirst)
  })

  test.each([
    ['a byline', '<div class="intro">Ana Ruiz, 5 March 2026, updated 6 March 2026</div>'],
    [
      'an author’s life',
      '<div class="author-box"><p class="intro">Ana Ruiz writes about harbours for The Tide.</p></div>',
    ],
    ['the beginning of another story', '<p class="excerpt">The ice plant was sold to its own crew after...</p>'],
    [
      'a caption',
      '<figure><figcaption class="intro">The market at four in the morning, on a Tuesday.</figcaption></figure>',
    ],
  ])('is not %s', (_, under) => expect(read({ under }).standfirst).toBe(''))
})

describe('the byline', () => {
  test.each([
    ['with what stands beside it', '<p class="byline"><a>Ana Ruiz</a><span>5 min read</span></p>'],
    ['with a date written onto it', '<p class="byline"><span>By Ana Ruiz</span><time>5 March 2026</time></p>'],
    ['in lines', '<div class="byline"><div>Ana Ruiz</div><div>View more articles</div></div>'],
  ])('%s', (_, under) => {
    const found = read({ under })
    expect(found.byline).toBe('Ana Ruiz')
    expect(found.credits).toEqual([{ role: 'author', name: 'Ana Ruiz' }])
  })

  test('an office behind a name is nobody’s name', () => {
    const found = read({ under: '<p class="byline">By Ana Ruiz, Senior Harbour Editor</p>' })
    expect(found.credits.map(({ name }) => name)).toEqual(['Ana Ruiz'])
  })

  test.each(['Tide Staff', 'Reuters', 'Staff writer'])('%s gives no credit', (name) => {
    expect(read({ under: `<p class="byline">By ${name}</p>` }).credits).toEqual([])
  })

  test('is not that of a comment, a form or another story', () => {
    const below =
      '<form><label class="comment-form-author">Name *</label></form><div id="comments"><b class="author">Pau Serra</b></div><div class="related"><b class="author">Pau Serra</b></div>'
    expect(read({ below }).byline).toBe('')
  })
})

test('the publisher’s name is without what the site says of itself', () => {
  const head = '<meta property="og:site_name" content="The Tide | News of the coast">'
  expect(read({ head }).of('publisher')).toBe('The Tide')
})

test('an outlet that the page’s title ends with in marks is its publisher', () => {
  const markup = `<html><head><title>${title} | News of the coast — «Vell Courier»</title></head><body><h1>${title}</h1><p>${story}</p></body></html>`
  const reading = readPage({ bytes: new TextEncoder().encode(markup) })
  const values = reading.ok ? reading.found.findings.filter(({ kind }) => kind === 'publisher') : []
  expect(values.map(({ value }) => value)).toEqual(['Vell Courier'])
})

test('a line of the head that says where the story is from is a source', () => {
  const under = '<div><time>3 February 2026</time> <span>Source: Reuters</span></div>'
  expect(read({ under }).sources).toMatchObject([{ kind: 'report', publisher: 'Reuters' }])
})

test('a page without a body tag is read', () => {
  const markup = `<html><head><title>${title}</title></head><h1>${title}</h1><p>${story}</p><p>${story}</p></html>`
  const reading = readPage({ bytes: new TextEncoder().encode(markup) })
  expect(reading).toMatchObject({ ok: true, found: { headline: title, language: 'en' } })
})
