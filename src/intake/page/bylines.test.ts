import { describe, expect, test } from 'vitest'
import { readPage } from '../read.ts'

const told = [
  'The harbour board closed two of the five piers of Vell on Monday after the river rose by a metre, its master said.',
  'Boats will land at the northern quay until the water falls, and the market is to open an hour later than it did.',
  'The board will meet again on Friday, when divers have looked at the piles that the ice tore loose in the winter.',
]
const headline = 'Vell closes two piers after the river rises'

function found(under: string, head = `<title>${headline} | The Vell Courier</title>`, story = told) {
  const body = `<article><h1>${headline}</h1>${under}<div>${story.map((text) => `<p>${text}</p>`).join('')}</div></article>`
  const read = readPage({
    bytes: new TextEncoder().encode(`<html lang="en"><head>${head}</head><body>${body}</body></html>`),
  })
  if (!read.ok) throw new Error(read.problem)
  return read.found
}

const authors = (...names: string[]) => names.map((name) => expect.objectContaining({ role: 'author', name }))

describe('a byline is found with what stands beside it', () => {
  test('two authors between an hour and how long it takes to read', () => {
    const page = found(
      '<div><time datetime="2026-05-03T09:15:00+02:00">03.05.2026, 09:15</time> <span>By <a>Ana Ruiz</a> and <a>Pau Serra</a></span> <span>Reading time: 3 minutes</span></div>',
    )
    expect(page).toMatchObject({ byline: 'Ana Ruiz and Pau Serra', publishedOn: '2026-05-03' })
    expect(page.credits).toEqual(authors('Ana Ruiz', 'Pau Serra'))
  })

  test('an agency right behind a name', () => {
    const page = found('<p class="byline">By ANA RUIZ-MARLOW Associated Press</p><p>3 May 2026</p>')
    expect(page.credits).toEqual(authors('ANA RUIZ-MARLOW'))
    expect(page.sources).toMatchObject([{ kind: 'report', publisher: 'Associated Press' }])
  })

  test('an account beside a name is no part of it', () => {
    const page = found('<div class="byline"><p>By <a>Ana Ruiz</a> <span>@ana_ruiz</span></p></div><p>3 May 2026</p>')
    expect(page.byline).toBe('Ana Ruiz')
    expect(page.credits).toEqual(authors('Ana Ruiz'))
  })

  test('a photographer below the picture, whose name is marked much as an author’s is', () => {
    const page = found(
      '<footer class="node__meta"><span class="firma">Ana Ruiz</span> / <span>Vell</span> <time datetime="2026-05-03">3 May 2026</time></footer><div><img src="/quay.jpg" width="640"><div class="pie-foto">The northern quay under water.</div><div class="autor-foto">Tom Arden</div></div>',
    )
    expect(page.byline).toBe('Ana Ruiz')
    expect(page.leadImage).toMatchObject({ caption: 'The northern quay under water.', credit: 'Tom Arden' })
  })

  test('a photographer without a colon, who is no line of the story', () => {
    const page = found(
      '<div class="firma"><span>By</span> <a href="/a">Ana Ruiz</a> <span>Photos <b>Tom Arden</b></span><span>3 May 2026</span></div>',
      `<title>${headline}</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"${headline}","author":{"name":"Ana Ruiz"}}</script>`,
    )
    expect(page).toMatchObject({ byline: 'Ana Ruiz', text: told.join('\n\n') })
  })

  test('what each had to do with it, behind their names', () => {
    const page = found('<div class="authors">Ana Ruiz text · Tom Arden photos</div><p>3 May 2026</p>')
    expect(page.byline).toBe('Ana Ruiz')
    expect(page.credits).toEqual([
      ...authors('Ana Ruiz'),
      expect.objectContaining({ role: 'photographer', name: 'Tom Arden' }),
    ])
  })

  test('the place that it was written in, behind a comma', () => {
    const page = found('<p class="byline">By Ana Ruiz, in Port Vell</p><p>3 May 2026</p>')
    expect(page.byline).toBe('Ana Ruiz')
  })

  test('a place and the hour of a change, run together with it', () => {
    const page = found(
      '<div class="by"><strong>Ana Ruiz Marlow</strong><span>Port Vell (NV)</span><time datetime="2026-05-03 09:15:00">3 May 2026, 09:15</time><span>Updated: 3 May 2026, 11:40</span></div>',
    )
    expect(page).toMatchObject({ byline: 'Ana Ruiz Marlow', text: told.join('\n\n') })
  })
})

test('a headline that is shorter than the site’s name in the title is the page’s all the same', () => {
  const page = found(
    '<p>By Ana Ruiz</p><p>3 May 2026</p>',
    `<title>${headline} – The Vell Courier. Stories from the river and from all of its harbours</title><meta property="og:site_name" content="The Vell Courier">`,
    [
      told[0]!,
      told[1]!,
      `${told[2]}</p><h2>A winter of ice on the river</h2><p>${told[0]!.replace('Monday', 'Sunday')}`,
    ],
  )
  expect(page).toMatchObject({ headline, byline: 'Ana Ruiz', publishedOn: '2026-05-03' })
  expect(page.text).toContain(told[0])
})

test('a picture’s credit with its day, in an element of its own, is no part of the caption', () => {
  const page = found(
    '<p>By Ana Ruiz</p><p>3 May 2026</p><figure><img src="/pier.jpg"><figcaption>The second pier of Port Vell on Monday (PA) <cite>Tom Arden - 12.Sep.25/Vell Courier</cite></figcaption></figure>',
  )
  expect(page.leadImage).toMatchObject({
    caption: 'The second pier of Port Vell on Monday (PA)',
    credit: 'Tom Arden - 12.Sep.25/Vell Courier',
  })
  expect(page.credits).toContainEqual(expect.objectContaining({ role: 'photographer', name: 'Tom Arden' }))
})

test('a page in tables gives its story without the head that was run onto it and the columns beside it', () => {
  const body = `<CENTER><TABLE WIDTH=900><TR><TD COLSPAN=3><FONT SIZE=6><A HREF="/">Il Molo</A></FONT></TD></TR>
    <TR><TD WIDTH=150><FONT SIZE=1><B>IN EVIDENZA</B><BR><A HREF="/1">Il faro torna acceso</A><BR><A HREF="/2">La rete dei pescatori</A><BR><BR><B>NEWSLETTER</B><BR>Una mail alla settimana</FONT></TD>
    <TD WIDTH=600><FONT SIZE=1>STORIE / PORTO</FONT><BR><FONT SIZE=5><B>Il porto che aspetta la sua gru da diciannove anni</B></FONT><BR><FONT SIZE=3><I>A Vella, sulla costa, la gru &#232; stata pagata due volte. Ma sul molo non l'ha mai vista nessuno.</I></FONT><BR><BR>
    <FONT SIZE=2>di <B>Anna Rovere</B> - 3 maggio 2026</FONT><BR><FONT SIZE=1><A HREF="#">Stampa</A> <A HREF="#">Condividi</A></FONT><BR><BR>
    <FONT SIZE=3>A Vella il molo &#232; lungo quattrocento metri e di gru, a contarle con calma una mattina di maggio, non ce n'&#232; nemmeno una.<BR><BR>
    La prima gara fu vinta nel 2007 da un'impresa di Trani, che consegn&#242; i disegni e tre anni dopo chiuse gli uffici senza dire altro.<BR><BR>
    La seconda, dieci anni pi&#249; tardi, and&#242; a una cooperativa del posto, che aspetta ancora di sapere dove mettere le fondamenta.<BR><BR>
    In comune dicono che i soldi ci sono e che manca soltanto un timbro, quello della capitaneria, che per&#242; non ha ricevuto le carte.<BR><BR></FONT></TD>
    <TD WIDTH=150><FONT SIZE=1><B>I PIU' LETTI</B><BR>1. Il treno che non arriva<BR>2. Quanto costa il pesce</FONT></TD></TR></TABLE></CENTER>`
  const read = readPage({
    bytes: new TextEncoder().encode(
      `<html><head><title>Il Molo - Storie - Il porto che aspetta la sua gru</title></head><body>${body}</body></html>`,
    ),
  })
  if (!read.ok) throw new Error(read.problem)
  expect(read.found).toMatchObject({
    headline: 'Il porto che aspetta la sua gru da diciannove anni',
    standfirst: "A Vella, sulla costa, la gru è stata pagata due volte. Ma sul molo non l'ha mai vista nessuno.",
    byline: 'Anna Rovere',
    publishedOn: '2026-05-03',
  })
  expect(read.found.text.split('\n\n').map((text) => text.split(' ', 3).join(' '))).toEqual([
    'A Vella il',
    'La prima gara',
    'La seconda, dieci',
    'In comune dicono',
  ])
})

describe('a byline is none where a page marks as one', () => {
  const other = '<aside><h3>More</h3><p class="author">Tom Arden</p><p>The ice of the upper river</p></aside>'

  test('who wrote another story, and its data name who wrote this one', () => {
    const data = { '@type': 'NewsArticle', headline, author: { '@type': 'Person', name: 'Ana Ruiz' } }
    const page = found(
      `${other}<p>Story: <a class="authors">Ana Ruiz</a></p>`,
      `<title>${headline}</title><script type="application/ld+json">${JSON.stringify(data)}</script>`,
    )
    expect(page.credits).toEqual(authors('Ana Ruiz'))
  })

  test('the headline again, beside the stars that readers give', () => {
    const page = found(
      `<div class="author">Ana Ruiz, 3 May 2026<div><span>${headline}</span><span>4.5</span><span>12</span></div></div>`,
    )
    expect(page).toMatchObject({ byline: 'Ana Ruiz', headline })
  })

  test('its section', () => {
    const page = found(
      '<p class="byline">Upper River</p><p>3 May 2026</p>',
      `<title>${headline}</title><meta property="article:section" content="Upper River">`,
    )
    expect(page).toMatchObject({ byline: '', credits: [], section: 'Upper River' })
  })

  test('a line that heads links below the story', () => {
    const page = found('', undefined, [
      ...told,
      '</p><h3>External Links</h3><ul><li><a href="https://ice.example">The ice on the river, day by day</a></li></ul><p>',
    ])
    expect(page).toMatchObject({ byline: '', credits: [] })
  })
})

test('a label that software prints in English is no part of a name on other pages', () => {
  const body = `<article><h1>Zwei Molen gesperrt</h1><p>By Anna Lohse | 03.05.2026</p><p>Der Hafen hat am Montag zwei seiner fünf Molen gesperrt, weil der Fluss seit dem Morgen um einen Meter gestiegen ist.</p><p>Die Boote legen am nördlichen Kai an, bis das Wasser fällt, und der Markt öffnet eine Stunde später als bisher.</p></article>`
  const read = readPage({ bytes: new TextEncoder().encode(`<html lang="de"><body>${body}</body></html>`) })
  expect(read).toMatchObject({ found: { byline: 'Anna Lohse', credits: authors('Anna Lohse') } })
})

test('a sentence that opens as a byline does is the story’s', () => {
  const page = found('', undefined, ['By telephone, the mayor Ana Ruiz said: “We could not wait.”', ...told])
  expect(page.credits).toEqual([])
  expect(page.quotations[0]).toMatchObject({ speaker: 'Ana Ruiz' })
})

describe('the words of the lead picture', () => {
  test('are not the only paragraph of a page, with a credit below it', () => {
    const picture = `<img src="/quay.jpg" width="640" alt="A"><p>${told[0]}</p><p>Photo: Vell TV</p>`
    expect(found(picture, undefined, [])).toMatchObject({ text: told[0], leadImage: { credit: 'Vell TV' } })
  })

  test('are the only line of a figure that names who took it, whatever it is called', () => {
    const page = found(
      '<figure><img src="/quay.jpg" alt=""><p class="media__description">Boats at the northern quay — Photo: Tom Arden/Own archive</p></figure>',
    )
    expect(page.leadImage).toMatchObject({ caption: 'Boats at the northern quay', credit: 'Tom Arden/Own archive' })
  })

  test('stand in small type under it, in a row of a table above the story', () => {
    const page = found(
      '<table><tr><td><img src="/quay.jpg" width="640"><br><font size="1">The northern quay under water. Photo: Tom Arden</font></td></tr></table>',
    )
    expect(page.leadImage).toMatchObject({ caption: 'The northern quay under water.', credit: 'Tom Arden' })
    expect(page.text).toBe(told.join('\n\n'))
  })

  test('have an institution that took it behind their last sentence, in a part of its own', () => {
    const page = found(
      '<figure><img src="/quay.jpg"><figcaption>The northern quay under water, 2 May. <span>Press office of the port</span></figcaption></figure>',
    )
    expect(page.leadImage).toMatchObject({
      caption: 'The northern quay under water, 2 May.',
      credit: 'Press office of the port',
    })
  })

  test('have the name of who took it in capitals behind them', () => {
    const page = found(
      '<div class="picture"><img src="/quay.jpg"><p>Boats at the northern quay since 1969 <i>TOM ARDEN</i></p></div>',
    )
    expect(page.leadImage).toMatchObject({ caption: 'Boats at the northern quay since 1969', credit: 'TOM ARDEN' })
  })

  test('stand in what is marked as a quotation', () => {
    const page = found(
      '<div><img src="/quay.jpg" width="640"><blockquote class="image-field-caption">Boats at the northern quay on Monday (Getty)</blockquote></div>',
    )
    expect(page.leadImage).toMatchObject({ caption: 'Boats at the northern quay on Monday', credit: 'Getty' })
    expect(page.text).toBe(told.join('\n\n'))
  })
})

test('a story ends where readers’ comments begin, whatever they are called', () => {
  const page = found('<p>By Ana Ruiz</p>', undefined, [
    ...told,
    '</p><h3>Comments from our readers</h3><p><b>Marta:</b> My grandmother bought her fish there',
  ])
  expect(page.text).toBe(told.join('\n\n'))
})

test('what follows the one article that holds the story is the page’s', () => {
  const read = readPage({
    bytes: new TextEncoder().encode(
      `<html lang="en"><head><title>${headline}</title></head><body><main><article><h1>${headline}</h1>${told.map((text) => `<p>${text}</p>`).join('')}</article><section class="q"><h3>Post from the coast</h3><p>Written for you by Ana, with all that matters between the river and the sea, and sent when the ferries sleep.</p></section></main></body></html>`,
    ),
  })
  expect(read.ok && read.found.text).toBe(told.join('\n\n'))
})
