import { describe, expect, test } from 'vitest'
import { readPage } from '../read.ts'

const story = [
  'VELL - The harbour board closed two of the five piers of Vell on Monday after the\nriver rose by a metre, its master said, and told the ferries to wait outside until\nthe water falls.',
  'Boats will land at the northern quay, and the market is to open an hour later than\nit did, for the road that leads to it is under water too and nobody can say how long\nit will be.',
  'The board will meet again on Friday, when divers have looked at the piles that the\nice tore loose in the winter; the two piers will be open again by the summer at the\nlatest, the master told a crowd of fishermen.',
].join('\n\n')

function found(saved: string) {
  const read = readPage({ bytes: new TextEncoder().encode(saved) })
  if (!read.ok) throw new Error(read.problem)
  return read.found
}

describe('an item as a wire’s client shows it', () => {
  const item = found(`BC-XX-Vell-Piers
Slug: Piers-Closed
Keywords: Ports, Weather

Two of the five piers of Vell are closed

By Ana Arden
THE CANADIAN PRESS

${story}

This report by The Canadian Press was first published Feb. 2, 2026.

INDEX: TRANSPORT WEATHER
-----
NOTE TO EDITORS: Follows an item sent at 9:14 a.m. French version moves as
Quais-Fermes.
© 2026 The Canadian Press`)

  test('has its headline below its fields, and its byline above the agency', () => {
    expect(item).toMatchObject({
      headline: 'Two of the five piers of Vell are closed',
      byline: 'Ana Arden',
      headings: [],
    })
    expect(item.text.slice(0, 25)).toBe('VELL - The harbour board ')
    expect(item.text).toMatch(/a crowd of fishermen\.$/)
    expect(item.dropped).toContain('Slug: Piers-Closed')
  })

  test('has the day and the agency of the note that ends it', () => {
    expect(item.publishedOn).toBe('2026-02-02')
    expect(item.sources).toMatchObject([{ kind: 'report', publisher: 'The Canadian Press', publishedOn: '2026-02-02' }])
  })

  test('keeps its day, which stands among the fields', () => {
    const { headline, publishedAt } = found(
      `Item no 4491\nSubjects: Ports\n02-02-2026 16:47\n\nHarbours: Two of five piers of Vell are closed\n\n${story}`,
    )
    expect({ headline, publishedAt }).toEqual({
      headline: 'Harbours: Two of five piers of Vell are closed',
      publishedAt: '2026-02-02T16:47',
    })
  })

  test.each([
    ['a line of strokes that nothing in capitals follows', `${story}\n\n-----\n\n${story.replaceAll('pier', 'gate')}`],
    ['a first block that is no field', `Harbour: closed\n\n${story}\n\n${story.replaceAll('pier', 'gate')}`],
  ])('loses nothing over %s', (_, saved) => {
    const { text } = found(saved)
    expect(text).toContain('the two gates will be open again')
    expect(text).toContain('the two piers will be open again')
  })

  test('has its picture where a line in brackets stands for it', () => {
    const { leadImage, text } = found(
      `Two of the five piers of Vell are closed\nMonday, 2 February 2026\n\n[Photo: The northern quay]\nThe northern quay on Monday - Photo: Tom Arden\n\n${story}`,
    )
    expect(leadImage).toMatchObject({ caption: 'The northern quay on Monday', credit: 'Tom Arden' })
    expect(text).not.toContain('quay on Monday')
  })

  test('has each related headline that stands in a line of its own, and no comment below them', () => {
    const { related } = found(
      `Two of the five piers of Vell are closed\n\n${story}\n\nRead also:\nThe ferry that waits for nobody\nWhat the river took from the old market\n\nComments (1)\nTom from Vell, 02.02.2026 09:31\nAbout time.`,
    )
    expect(related).toEqual(['The ferry that waits for nobody', 'What the river took from the old market'])
  })

  test('has its headings between dashes', () => {
    const { headings } = found(
      `Two of the five piers of Vell are closed\n\n${story}\n\n- A winter of ice -\n\n${story}`,
    )
    expect(headings).toEqual(['A winter of ice'])
  })
})

describe('an item with the lines that agencies have sent before and after a text since teleprinters', () => {
  const item = found(`ZCZC0412/SXR
RPA60312
U ECO S44 S0R QBXL
>>>ANSA/ Two of the five piers of Vell are closed

   (by Ana Arden)

   (ANSA) - ${story}

     KRC/TNO
2-FEB-26 16:58 NNNN

--------------------------------------------------
RELATED SERVICES
ANSA/ What the ferries carry (16:20)`)

  test('has its headline without the agency’s signs, and its byline', () => {
    expect(item).toMatchObject({
      headline: 'Two of the five piers of Vell are closed',
      byline: 'Ana Arden',
      headings: [],
    })
  })

  test('has the day and hour of the line that ends it, and who signed it', () => {
    expect(item).toMatchObject({ publishedAt: '2026-02-02T16:58', signOffs: ['KRC', 'TNO'] })
    expect(item.text).toMatch(/a crowd of fishermen\.$/)
  })

  test('has the day of its dateline where no other is', () => {
    const { publishedOn, sources } = found(
      `FRS0612 4 FRA /AFP-RT73\nSports-ports-river\n\nTwo of the five piers of Vell are closed\n\nVell, 2 February 2026 (AFP) - ${story.slice(7)}\n\nebr/rlp\n\n(c) AFP 2026\n\n-----\nPHOTOS - VIDEO\nPhotos of the piers can be had by the code PIERS.`,
    )
    expect(publishedOn).toBe('2026-02-02')
    expect(sources).toMatchObject([{ kind: 'report', publisher: 'AFP' }])
  })

  test('in Russian, below the name of the agency’s service', () => {
    const { headline, publishedAt, sources, text } = found(
      `ИНТЕРФАКС-ЮГ\nЛента "Порты". Доступ по подписке\n05.03.2026 14:22\n\nСуд обязал порт Вареды открыть два причала\n\nВареда. 5 марта. ИНТЕРФАКС-ЮГ - Суд обязал порт Вареды открыть два причала из пяти, закрытых зимой, сообщила пресс-служба суда в четверг.\n\nПричалы были закрыты в январе, когда лед сорвал сваи, и рыбаки три месяца разгружали лодки на северной набережной.\n\nао/нк\n\nКОНЕЦ СООБЩЕНИЯ\n----------\n(С) 2026 Интерфакс. Все права защищены.`,
    )
    expect(headline).toBe('Суд обязал порт Вареды открыть два причала')
    expect(publishedAt).toBe('2026-03-05T14:22')
    expect(sources).toContainEqual(expect.objectContaining({ kind: 'report', publisher: 'Интерфакс-Юг' }))
    expect(text).toMatch(/на северной набережной\.$/)
  })
})
