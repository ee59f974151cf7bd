import { expect, test } from 'vitest'
import { readInput } from '../read-input.ts'

/** What each form says of its day and hour stays as it is printed, though it is another day in UTC. */
const text = 'The salt pans of Mirel were flooded in the night for the first time in forty years, and nobody slept.'
const mail = (date: string, body = text) =>
  `From: Lena Ost <lena@tide.example>\r\nTo: desk@desk.example\r\nSubject: The tide\r\nDate: ${date}\r\nMessage-ID: <1@tide.example>\r\n\r\n${body}\r\n`
const forwarded = (line: string, field: string, date: string) =>
  mail(
    'Thu, 12 Feb 2026 09:00:00 +0100',
    `---------- ${line} ---------\r\nFrom: Ada Brenn <ada@mirel.example>\r\n${field}: ${date}\r\nSubject: The tide\r\n\r\n${text}`,
  )
const rss = (field: string) =>
  `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Tide</title><item><title>The tide</title>${field}<description>${text}</description></item></channel></rss>`
const atom = (date: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Tide</title><entry><title>The tide</title><published>${date}</published><content>${text}</content></entry></feed>`
const jsonFeed = (date: string) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Tide',
    items: [{ id: '1', title: 'The tide', content_text: text, date_published: date }],
  })
const ninjs = (fields: object) =>
  JSON.stringify({ uri: 'https://wire.example/1', headline: 'The tide', body_text: text, ...fields })
const newsml = (date: string) =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="tag:1"><itemMeta><firstCreated>${date}</firstCreated></itemMeta><contentMeta><headline>The tide</headline></contentMeta><contentSet><inlineData contenttype="text/plain">${text}</inlineData></contentSet></newsItem>`
const nitf = (date: string) =>
  `<nitf><head><docdata><date.release norm="${date}"/></docdata></head><body><body.head><hedline><hl1>The tide</hl1></hedline></body.head><body.content><p>${text}</p></body.content></body></nitf>`

const night = '2026-02-10T00:20:00+01:00'
test.each([
  ['a mail', mail('Tue, 10 Feb 2026 00:20:00 +0100'), night],
  ['a mail with a remark', mail('Tue, 10 Feb 2026 00:20 +0100 (CET)'), night],
  ['a mail whose date is folded', mail('Tue,\r\n 10 Feb 2026\r\n 22:20:00 -0530'), '2026-02-10T22:20:00-05:30'],
  ['a mail with the year and zone of RFC 822', mail('10 Feb 26 22:20:00 EST'), '2026-02-10T22:20:00-05:00'],
  ['a mail with a zone that has no one meaning', mail('Tue, 10 Feb 2026 00:20:00 CET'), '2026-02-10T00:20:00'],
  ['a forwarded mail', forwarded('Forwarded message', 'Date', 'Tue, Feb 10, 2026 at 11:20 PM'), '2026-02-10T23:20:00'],
  [
    'one by midday’s name',
    forwarded('Forwarded message', 'Date', 'Tue, Feb 10, 2026 at 12:05 AM'),
    '2026-02-10T00:05:00',
  ],
  ['RSS', rss('<pubDate>Tue, 10 Feb 2026 00:20:00 +0100</pubDate>'), night],
  ['RSS with the year of RFC 822', rss('<pubDate>Tue, 10 Feb 26 00:20:00 +0100</pubDate>'), night],
  ['RSS with hyphens', rss('<pubDate>10-Feb-2026 22:20:00 EST</pubDate>'), '2026-02-10T22:20:00-05:00'],
  ['RSS with Dublin Core', rss('<dc:date>2026-02-10T00:20+01:00</dc:date>'), night],
  ['Atom', atom('2026-02-10T00:20:00.123+01:00'), night],
  ['JSON Feed', jsonFeed(night), night],
  ['ninjs 1', ninjs({ versioncreated: '2026-02-10T00:20:00+0100' }), night],
  ['ninjs 3', ninjs({ firstCreated: '2026-02-10T00:20:00+01' }), night],
  ['NewsML-G2', newsml(night), night],
  ['NITF', nitf('20260210T002000+0100'), night],
  ['NITF with hyphens', nitf(night), night],
])('%s', async (_, given, printed) => {
  const reading = await readInput({ bytes: new TextEncoder().encode(given) })
  if (!('found' in reading)) throw new Error('not read')
  const { publishedOn, publishedAt } = reading.found
  expect([publishedOn, publishedAt]).toEqual([printed.slice(0, 10), printed])
})

test('what is no day is none', async () => {
  const reading = await readInput({ bytes: new TextEncoder().encode(rss('<pubDate>31 Feb 2026 10:00</pubDate>')) })
  expect('found' in reading && reading.found.publishedOn).toBe('')
})
