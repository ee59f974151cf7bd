import { describe, expect, test } from 'vitest'
import { readListingInWorker } from './in-worker.ts'
import type { Listing } from './listing.ts'
import { readListing } from './read.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const read = (text: string, address = 'https://news.example/') => readListing({ bytes: bytesOf(text), address })
function listed(text: string, address?: string): Listing {
  const reading = read(text, address)
  if (!reading.ok) throw new Error(reading.problem)
  return reading.listing
}
const told = (text: string) =>
  listed(text).items.map(({ headline, address, published, language }) => [headline, address, published, language])

describe('what a followed address lists', () => {
  test('RSS 2.0, its text in two fields', () => {
    const { items, ...feed } = listed(`<?xml version="1.0"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Costa Hoy</title><language>es-ES</language><ttl>45</ttl>
      <item><title>Las tripulaciones &amp; el puerto</title><link>https://news.example/a</link><pubDate>Fri, 30 Jan 2026 09:00:00 +0100</pubDate>
      <description>Los barcos no salen &lt;b&gt;hasta&lt;/b&gt; el lunes.</description><content:encoded><![CDATA[<p>Los barcos no salen.</p>]]></content:encoded></item></channel></rss>`)
    expect(feed).toEqual({ kind: 'feed', title: 'Costa Hoy', language: 'es-ES', ttl: 45 })
    expect(items).toMatchObject([
      {
        ...{ headline: 'Las tripulaciones & el puerto', address: 'https://news.example/a', outlet: 'Costa Hoy' },
        ...{ language: 'es', published: '2026-01-30T09:00:00+01:00', summary: 'Los barcos no salen hasta el lunes.' },
      },
    ])
  })

  test.each([
    [
      'Atom',
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>T</title><entry><id>urn:1</id><title>The ferry crews are on strike</title><link rel="alternate" href="https://news.example/a"/><published>2026-01-30T09:00:00Z</published></entry></feed>',
      '2026-01-30T09:00:00Z',
    ],
    [
      'RSS 1.0',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>T</title><dc:language>en</dc:language></channel><item><title>The ferry crews are on strike</title><link>https://news.example/a</link><dc:date>2026-01-30</dc:date></item></rdf:RDF>',
      '2026-01-30',
    ],
    [
      'JSON Feed',
      '{"version":"https://jsonfeed.org/version/1.1","title":"T","language":"en","items":[{"id":"1","url":"https://news.example/a","title":"The ferry crews are on strike","date_published":"2026-01-30T09:00:00Z"}]}',
      '2026-01-30T09:00:00Z',
    ],
  ])('%s', (_, text, published) =>
    expect(told(text)).toEqual([['The ferry crews are on strike', 'https://news.example/a', published, 'en']]),
  )

  test('an address that is written short is seen from the site, from xml:base, or from the feed', () => {
    const at = (text: string) => listed(text, 'https://feeds.example/vell/rss.xml').items.map(({ address }) => address)
    const item = '<item><title>The ferry crews</title><link>/a</link></item>'
    expect(at(`<rss><channel><link>https://news.example/</link>${item}</channel></rss>`)).toEqual([
      'https://news.example/a',
    ])
    expect(at(`<rss><channel>${item}</channel></rss>`)).toEqual(['https://feeds.example/a'])
    const entry = '<entry xml:base="coast/"><title>The ferry crews</title><link href="a"/></entry>'
    expect(at(`<feed xml:base="https://news.example/x/">${entry}</feed>`)).toEqual(['https://news.example/x/coast/a'])
    const script = '<item><title>No address</title><link>javascript:alert(1)</link></item>'
    expect(at(`<rss><channel>${script}</channel></rss>`)).toEqual([])
  })

  test('an item without a headline is called by its first words, one without an address is left out', () => {
    const text = `<rss><channel><title>T</title><item><link>https://news.example/a</link><description>${'The boats stay in. '.repeat(20)}</description></item><item><title>No address</title></item></channel></rss>`
    const [first, ...others] = listed(text).items
    expect(first?.headline).toMatch(/^The boats stay in\. .*…$/)
    expect(first?.headline.length).toBeLessThan(102)
    expect(others).toEqual([])
  })

  test('what stands under each item of a feed tells none of them', () => {
    const item = (n: number) =>
      `<item><title>Headline number ${n}</title><link>https://news.example/${n}</link><description>Subscribe to read on, and to support the work of our newsroom every day of the week</description></item>`
    const { items } = listed(`<rss><channel><title>T</title>${item(1)}${item(2)}</channel></rss>`)
    expect(items.map(({ summary, fingerprints }) => [summary, fingerprints.length])).toEqual([
      ['', 0],
      ['', 0],
    ])
  })
})

describe('what a page lists', () => {
  const page = (body: string, head = '') =>
    `<!doctype html><html lang="en"><head><title>Vell</title>${head}</head><body>${body}</body></html>`
  const links = (body: string) => {
    const { items } = listed(page(body), 'https://www.vell.example/news/')
    return items.map(({ headline, address }) => `${headline} ${new URL(address).pathname}`)
  }

  test('the stories of its site, each once, by their headlines', () =>
    expect(
      links(`
      <header><h1><a href="/">The Vell Courier of the Coast</a></h1></header>
      <nav><a href="/harbour-and-sea-and-coast">All about harbour and sea and coast</a></nav>
      <main>
        <article><a href="/s/1"><img alt=""></a><h2><a href="/s/1">The ferry crews go on strike</a></h2><a href="/s/1#comments">Read the twelve comments on this story</a></article>
        <article><h2><a href="s/2?utm_source=front">Salt gets its old name back</a></h2><a href="/author/pia-holm">By Pia Holm of the Courier</a></article>
        <article><a href="https://sport.vell.example/s/3"><h3>The regatta is put off until spring</h3><p>Wind and waves.</p></a></article>
        <p><a href="https://elsewhere.example/s/4">A story of some other paper here</a> <a href="/s/5">More</a></p>
      </main>
      <footer><a href="/imprint-of-the-paper">Imprint and names of the whole newsroom</a></footer>`),
    ).toEqual([
      'The ferry crews go on strike /s/1',
      'Salt gets its old name back /news/s/2',
      'The regatta is put off until spring /s/3',
    ]))

  test('its feeds, without those of comments, once each', () => {
    const head = `<link rel="stylesheet alternate" href="a.css"><link rel=alternate type=application/rss+xml title="Vell" href="/feed/"><link rel="alternate" type="application/rss+xml" href="https://www.news.example/feed"><link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed/"><link rel="alternate" type="application/json" href="/wp-json/1"><link rel="alternate" hreflang="es" href="/es/"><link rel="alternate" type="application/atom+xml" href="javascript:alert(1)">`
    const listing = listed(page('', head))
    expect(listing.kind === 'page' && listing.feeds).toEqual([{ address: 'https://news.example/feed/', title: 'Vell' }])
  })

  test('that it asks for a password', () => {
    const listing = listed(page('<form><input type="password"></form>'))
    expect(listing.kind === 'page' && listing.signIn).toBe(true)
  })
})

describe('in its thread, within two seconds and its memory', () => {
  const inThread = async (text: string) => {
    const start = performance.now()
    const reading = await readListingInWorker({ bytes: bytesOf(text), address: 'https://news.example/' })
    expect(performance.now() - start).toBeLessThan(4000)
    return reading.ok ? reading.listing.items.length : reading.problem
  }
  const entities = Array.from({ length: 30 }, (_, n) => `<!ENTITY e${n + 1} "&e${n};&e${n};&e${n};&e${n};">`).join('')

  test.each([
    ['a million items', `<rss><channel>${'<item/>'.repeat(1_000_000)}</channel></rss>`, 'tooLarge'],
    [
      'entities that grow',
      `<!DOCTYPE rss [<!ENTITY e0 "ha">${entities}]><rss><channel><title>&e30;</title></channel></rss>`,
      0,
    ],
    ['ten thousand nested elements', `<rss><channel>${'<item>'.repeat(10_000)}`, 'tooLarge'],
    ['JSON nested as deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'unknownForm'],
    ['a page of nested elements', '<div>'.repeat(20_000), 0],
    ['a page of a million links', '<a href="/a">A headline that is long enough</a>'.repeat(200_000), 'tooLarge'],
    ['an attribute of ten megabytes', `<rss version="${'9'.repeat(10_000_000)}"><channel/></rss>`, 0],
    ['fifty megabytes', ' '.repeat(50 * 1024 * 1024), 'tooLarge'],
    ['nothing', '', 'empty'],
    ['an archive', 'PK\u0003\u0004', 'notText'],
  ])('%s', async (_, text, expected) => expect(await inThread(text)).toBe(expected))

  test('after what broke it, it reads the next one', async () =>
    expect(
      await inThread(
        '<rss><channel><title>T</title><item><title>The ferry crews</title><link>https://news.example/a</link></item></channel></rss>',
      ),
    ).toBe(1))
})
