import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Found } from '../found.ts'
import { readInput } from '../read-input.ts'
import { markupOf } from './pdf/pdf.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

async function found(given: string | Uint8Array, item?: number): Promise<Found> {
  const reading = await readInput({ bytes: typeof given === 'string' ? bytesOf(given) : given }, item)
  if (!('found' in reading)) throw new Error('problem' in reading ? reading.problem : 'several')
  return reading.found
}

async function choices(given: string): Promise<readonly string[]> {
  const reading = await readInput({ bytes: bytesOf(given) })
  return 'choices' in reading ? reading.choices.map(({ headline }) => headline) : []
}

const outcome = async (given: Uint8Array): Promise<string> => {
  const reading = await readInput({ bytes: given })
  return reading.ok ? 'ok' : reading.problem
}

const story = [
  'The salt pans of Mirel were flooded on Tuesday for the first time in forty years.',
  '“We raked what we could before the tide came,” said Ada Brenn, who has kept the pans since spring.',
]
const paragraphs = story.map((text) => `<p>${text}</p>`).join('')

const head = { headline: 'Tide takes the salt of Mirel', publishedOn: '2026-02-10', language: 'en' }

describe('feeds', () => {
  const item = (title: string, content: string) => `<item><title>${title}</title><link>https://tide.example/salt</link>
    <guid isPermaLink="false">tide-1</guid><dc:creator>Lena Ost</dc:creator><pubDate>Tue, 10 Feb 2026 07:30:00 +0100</pubDate>
    <description>Forty years of dry pans &amp;amp; one tide.</description><content:encoded><![CDATA[${content}]]></content:encoded>
    <media:content url="https://tide.example/pans.jpg" medium="image"><media:description>The pans at noon</media:description><media:credit>Jo Ferr</media:credit></media:content></item>`
  const rss = (
    ...items: string[]
  ) => `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/">
    <channel><title>The Tide</title><link>https://tide.example</link><language>en</language>${items.join('')}</channel></rss>`

  test('an RSS item with its text', async () => {
    expect(await found(rss(item(head.headline, paragraphs)))).toMatchObject({
      ...head,
      publishedAt: '2026-02-10T07:30:00+01:00',
      standfirst: 'Forty years of dry pans & one tide.',
      byline: 'Lena Ost',
      text: story.join('\n\n'),
      leadImage: { address: 'https://tide.example/pans.jpg', caption: 'The pans at noon', credit: 'Jo Ferr' },
      quotations: [{ speaker: 'Ada Brenn' }],
    })
  })

  test('a feed with several stories lists them, and gives the one that is asked for', async () => {
    const two = rss(
      item('One', paragraphs),
      item('Two', '<p>Another story of the pans, told at length by somebody.</p>'),
    )
    expect(await choices(two)).toEqual(['One', 'Two'])
    expect((await found(two, 1)).headline).toBe('Two')
  })

  test('an ampersand that should have been escaped breaks nothing', async () => {
    expect((await found(rss(item('Salt & tide &nbsp; at Mirel', paragraphs)))).headline).toBe('Salt & tide at Mirel')
  })

  test('an Atom entry with XHTML', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Tide</title><entry><id>urn:1</id>
      <title type="html">Tide takes the salt of &lt;i&gt;Mirel&lt;/i&gt;</title><published>2026-02-10T07:30:00Z</published>
      <updated>2026-02-12T09:00:00Z</updated><link href="https://tide.example/salt"/><author><name>Lena Ost</name></author>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${paragraphs}</div></content></entry></feed>`
    expect(await found(atom)).toMatchObject({ ...head, byline: 'Lena Ost', text: story.join('\n\n') })
  })

  test('a JSON Feed item', async () => {
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'The Tide', language: 'en' }
    const one = {
      id: 1,
      url: 'https://tide.example/salt',
      title: head.headline,
      content_html: paragraphs,
      date_published: '2026-02-10T07:30:00+01:00',
      authors: [{ name: 'Lena Ost' }],
    }
    expect(await found(JSON.stringify({ ...feed, items: [one] }))).toMatchObject({ ...head, byline: 'Lena Ost' })
  })

  test('entities that a file declares itself are not expanded', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${rss(item('&b;', paragraphs)).replace(/^<\?xml[^>]*>/, '')}`
    expect((await found(bomb)).headline.length).toBeLessThan(10)
  })
})

describe('wire items', () => {
  test.each([
    [
      'ninjs 1',
      { headline: head.headline, body_html: paragraphs, byline: 'Lena Ost', versioncreated: '2026-02-10T07:30:00Z' },
    ],
    [
      'ninjs 2',
      {
        headlines: [{ role: 'main', value: head.headline }],
        bodies: [{ contenttype: 'text/html', value: paragraphs }],
        by: 'Lena Ost',
        versioncreated: '2026-02-10T07:30:00Z',
      },
    ],
    [
      'ninjs 3',
      {
        headlines: [{ role: 'main', value: head.headline }],
        bodies: [{ contentType: 'text/plain', value: story.join('\n\n') }],
        by: 'Lena Ost',
        firstCreated: '2026-02-10T07:30:00Z',
        versionCreated: '2026-02-11T07:30:00Z',
      },
    ],
  ])('%s', async (_, item) => {
    const wire = JSON.stringify({
      uri: 'https://wire.example/1',
      type: 'text',
      language: 'en',
      infosources: [{ name: 'Radio Mirel' }],
      ...item,
    })
    expect(await found(wire)).toMatchObject({
      ...head,
      byline: 'Lena Ost',
      text: story.join('\n\n'),
      sources: [{ publisher: 'Radio Mirel' }],
    })
  })

  test('NewsML-G2 with XHTML', async () => {
    const newsml = `<?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem guid="tag:1">
      <itemMeta><provider><name>Wire North</name></provider><firstCreated>2026-02-10T07:30:00+01:00</firstCreated><versionCreated>2026-02-11T07:30:00Z</versionCreated></itemMeta>
      <contentMeta><by>Lena Ost</by><language tag="en"/><headline>${head.headline}</headline></contentMeta>
      <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${paragraphs}</body></html></inlineXML></contentSet>
      </newsItem></itemSet></newsMessage>`
    expect(await found(newsml)).toMatchObject({ ...head, byline: 'Lena Ost', text: story.join('\n\n') })
  })

  test('NITF', async () => {
    const nitf = `<?xml version="1.0"?><nitf xml:lang="en"><head><docdata><date.release norm="20260210T073000+0100"/></docdata></head>
      <body><body.head><hedline><hl1>${head.headline}</hl1></hedline><byline>By Lena Ost</byline></body.head><body.content>${paragraphs}</body.content></body></nitf>`
    expect(await found(nitf)).toMatchObject({
      ...head,
      publishedAt: '2026-02-10T07:30:00+01:00',
      text: story.join('\n\n'),
    })
  })
})

describe('mails and saved pages', () => {
  const mail = (subject: string, body: string, more = '') =>
    `From: "The Tide" <desk@tide.example>\r\nTo: us@news.example\r\nSubject: ${subject}\r\nDate: Tue, 10 Feb 2026 07:30:00 +0100\r\nMIME-Version: 1.0\r\n${more || 'Content-Type: text/plain; charset=utf-8\r\n'}\r\n${body}`

  test('a mail: its text without signature and quoted answers', async () => {
    const text = `${story.join('\r\n\r\n')}\r\n\r\n> What did they say?\r\n-- \r\nLena Ost, The Tide`
    expect(await found(mail(`Re: [press] ${head.headline}`, text))).toMatchObject({ ...head, text: story.join('\n\n') })
  })

  test('a press release as HTML: its greeting, its note to the desk and its closing are left out, and can be put back', async () => {
    const html = `<html><head><style>p { margin: 0 }</style></head><body><p>Dear colleagues,</p><p>please find our announcement below.</p><h2>${head.headline}</h2>${paragraphs}<p>Kind regards<br>Lena Ost</p><div class="gmail_quote"><p>On Monday you wrote: when is it out?</p></div></body></html>`
    const read = await found(mail(`[press] ${head.headline}`, html, 'Content-Type: text/html; charset=utf-8\r\n'))
    expect(read).toMatchObject({
      ...head,
      text: story.join('\n\n'),
      dropped: ['Dear colleagues,\nplease find our announcement below.', 'Kind regards\nLena Ost'],
    })
  })

  test('a forwarded mail is the one that is forwarded', async () => {
    const forwarded = `See below.\r\n\r\n---------- Forwarded message ---------\r\nFrom: Radio Mirel <r@mirel.example>\r\nDate: 9 Feb 2026 18:00\r\nSubject: ${head.headline}\r\n\r\n${story.join('\r\n\r\n')}`
    expect(await found(mail('Fwd: something', forwarded))).toMatchObject({
      headline: head.headline,
      publishedOn: '2026-02-09',
      text: story.join('\n\n'),
    })
  })

  test('a mail with a document: both are offered', async () => {
    const document = Buffer.from(docx(`<w:p><w:r><w:t>${story[0]}</w:t></w:r></w:p>`))
      .toString('base64')
      .replace(/.{76}/g, '$&\r\n')
    const parts = [
      'Content-Type: text/plain\r\n\r\nThe statement is attached.',
      `Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="statement.docx"\r\nContent-Transfer-Encoding: base64\r\n\r\n${document}`,
    ]
    const body = `${parts.map((part) => `--x\r\n${part}\r\n`).join('')}--x--\r\n`
    const whole = mail('Statement', body, 'Content-Type: multipart/mixed; boundary=x\r\n')
    expect(await choices(whole)).toHaveLength(2)
    expect((await found(whole, 1)).text).toBe(story[0])
  })

  test('a page that a browser saved as one file', async () => {
    const page = `<html lang="en"><head><title>${head.headline}</title></head><body><article><h1>${head.headline}</h1><p>10 February 2026</p>${paragraphs}${paragraphs}</article></body></html>`
    const mhtml = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://tide.example/salt\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Location: https://tide.example/salt\r\n\r\n${page}\r\n--b--\r\n`
    const read = await found(mhtml)
    expect(read).toMatchObject(head)
    expect(read.findings.find(({ kind }) => kind === 'address')?.value).toBe('https://tide.example/salt')
  })
})

/** A DOCX with a body, and the parts that Word always writes. */
function docx(body: string, extra: Record<string, Uint8Array> = {}): Uint8Array {
  const ns =
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
  return zipSync({
    '[Content_Types].xml': bytesOf('<Types/>'),
    'word/document.xml': bytesOf(`<?xml version="1.0"?><w:document ${ns}><w:body>${body}</w:body></w:document>`),
    'word/styles.xml': bytesOf(
      `<w:styles ${ns}><w:style w:styleId="Titel"><w:name w:val="Title"/></w:style><w:style w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style></w:styles>`,
    ),
    'word/_rels/document.xml.rels': bytesOf(
      '<Relationships><Relationship Id="r1" Type="http://x/hyperlink" Target="https://tide.example"/></Relationships>',
    ),
    'docProps/core.xml': bytesOf(
      '<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:creator>Lena Ost</dc:creator><dcterms:created>2026-02-10T07:30:00Z</dcterms:created></cp:coreProperties>',
    ),
    ...extra,
  })
}

describe('documents', () => {
  const styled = (style: string, text: string) =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`

  test('a DOCX: title, headings, bold, links, lists; what was deleted stays deleted', async () => {
    const body = [
      styled('Titel', head.headline),
      `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>The salt pans</w:t></w:r><w:r><w:t xml:space="preserve"> of </w:t></w:r><w:hyperlink r:id="r1"><w:r><w:t>Mirel</w:t></w:r></w:hyperlink><w:del><w:r><w:delText> never</w:delText></w:r></w:del><w:r><w:t xml:space="preserve"> were flooded on Tuesday.</w:t></w:r></w:p>`,
      styled('berschrift2', 'What is left'),
      ...['Two rakes', 'One boat'].map(
        (text) => `<w:p><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`,
      ),
    ].join('')
    const read = await found(docx(body))
    expect(read).toMatchObject({
      headline: head.headline,
      byline: 'Lena Ost',
      headings: ['What is left'],
      publishedOn: '',
    })
    expect(read.text).toBe('The salt pans of Mirel were flooded on Tuesday.\n\nWhat is left\n\nTwo rakes\nOne boat')
    expect(read.blocks[0]).toMatchObject({
      marks: [
        { kind: 'strong', at: [0, 13] },
        { kind: 'link', at: [17, 22], address: 'https://tide.example/' },
      ],
    })
  })

  test('a ZIP that is no document, one that unpacks to far more, and a locked one', async () => {
    expect(await outcome(zipSync({ 'a.txt': bytesOf('a') }))).toBe('notText')
    const bomb = docx('', { 'word/document.xml': new Uint8Array(30 * 1024 * 1024) })
    expect(bomb.length).toBeLessThan(200_000)
    expect(await outcome(bomb)).toBe('tooLarge')
    const locked = Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...bytesOf([...'EncryptedPackage'].join('\0')),
    ])
    expect(await outcome(locked)).toBe('encrypted')
  })

  test('a PDF: its lines are paragraphs again', async () => {
    const read = await found(
      pdf([
        [24, 720, head.headline],
        [11, 680, 'The salt pans of Mirel were flooded on Tuesday for the first'],
        [11, 666, 'time in forty years. Nobody had seen the water come over the long har-'],
        [11, 652, 'bour wall.'],
        [11, 620, 'Ada Brenn has kept the pans since spring.'],
      ]),
    )
    expect(read.headline).toBe(head.headline)
    expect(read.text).toBe(
      'The salt pans of Mirel were flooded on Tuesday for the first time in forty years. Nobody had seen the water come over the long harbour wall.\n\nAda Brenn has kept the pans since spring.',
    )
  })

  test('a document’s own lines say who wrote it and when, not the file', async () => {
    const lines = [
      styled('Titel', head.headline),
      ...['By Lena Ost', '10 February 2026', ...story].map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`),
    ]
    expect(await found(docx(lines.join('')))).toMatchObject({ ...head, byline: 'Lena Ost', text: story.join('\n\n') })
  })

  test('a PDF without text says so', async () => {
    expect(await outcome(pdf([]))).toBe('pictures')
  })

  test('running heads and page numbers are no text', () => {
    const line = (page: number, y: number, text: string) => ({
      page,
      y,
      text,
      left: 50,
      right: 500,
      size: 10,
      atEdge: y > 750 || y < 60,
    })
    const pages = [1, 2].flatMap((page) => [
      line(page, 780, 'The Tide Report 2026'),
      line(page, 700, `Page ${page} says something of its own.`),
      line(page, 40, `Page ${page} of 2`),
    ])
    expect(markupOf(pages).markup).toBe(
      '<p>Page 1 says something of its own.</p><p>Page 2 says something of its own.</p>',
    )
  })
})

/** A PDF of one page with lines of a size at a height. */
function pdf(lines: readonly (readonly [size: number, y: number, text: string])[]): Uint8Array {
  const content = lines.map(([size, y, text]) => `BT /F1 ${size} Tf 50 ${y} Td (${text}) Tj ET`).join('\n')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const at = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const xref = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`
  return bytesOf(`${file}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF`)
}
