import { expect, test } from 'vitest'
import { draftOf } from './draft.ts'
import type { Found } from './found.ts'
import { readPage } from './read.ts'

const prose =
  'Las barcas saldrán a las cuatro de la mañana y volverán antes de las tres de la tarde, con tiempo para la subasta.'

function read(text: string): Found {
  const reading = readPage({ bytes: new TextEncoder().encode(text) })
  if (!reading.ok) throw new Error(reading.problem)
  return reading.found
}

const page = (...parts: string[]): Found =>
  read(`<!doctype html><html lang="es"><head><title>La lonja cambia de hora desde el lunes</title></head><body><article>
<h1>La lonja cambia de hora desde el lunes</h1>
<p>El documento dice que el horario «se revisará en primavera». ${prose}</p>
${parts.join('\n')}
<p>La cofradía votará otra vez en marzo. ${prose}</p></article></body></html>`)

const spoken = ({ quotations }: Found) => quotations.map(({ text, speaker }) => [text.slice(0, 10), speaker])
const reasonOf = (found: Found, start: string) =>
  found.findings.find(({ kind, value }) => kind === 'quotation' && value.startsWith(start))?.why.code

test.each([
  ['a cite', '<p>Nos levantamos con los peces.</p><cite>Marta Olivera</cite>'],
  ['a footer', '<p>Nos levantamos con los peces.</p><footer>— Marta Olivera, patrona</footer>'],
  ['a cite in a footer', '<p>Nos levantamos con los peces.</p><footer><cite>Marta Olivera</cite></footer>'],
  ['a last line after a dash', '<p>Nos levantamos con los peces.</p><p>— Marta Olivera</p>'],
  ['a cite, and marks', '<p>«Nos levantamos con los peces».</p><cite>Marta Olivera</cite>'],
])('%s in a block quotation is its speaker, and no paragraph', (_, inside) => {
  const found = page(`<blockquote>${inside}</blockquote>`)
  expect(spoken(found)[1]).toEqual(['Nos levant', 'Marta Olivera'])
  expect(found.text).not.toContain('Marta')
  expect(found.text.slice(...found.quotations[1]!.at)).toBe(found.quotations[1]!.text)
  expect(reasonOf(found, 'Nos')).toBe('cited')
})

test('a figure’s caption names the speaker of its block quotation', () => {
  const found = page(
    '<figure><blockquote><p>Nos levantamos con los peces.</p></blockquote><figcaption>Marta Olivera</figcaption></figure>',
  )
  expect(spoken(found)[1]).toEqual(['Nos levant', 'Marta Olivera'])
  expect(found.text).not.toContain('Marta')
})

test('a subject in the sentence before is nearer than the one who spoke last', () => {
  const found = page(`<p>El patrón más viejo es Julio Sandoval. «Yo cuento las mareas», dijo. ${prose}</p>`)
  expect(spoken(found)[1]).toEqual(['Yo cuento ', 'Julio Sandoval'])
  expect(reasonOf(found, 'Yo cuento')).toBe('earlierSentence')
})

test('a subject between two quotations of a paragraph takes over', () => {
  const found = page(
    `<p>«Yo cuento las mareas», dijo Julio Sandoval. Marta Olivera no estaba de acuerdo. «Hay que contar las horas del día.»</p>`,
  )
  expect(spoken(found).slice(1)).toEqual([
    ['Yo cuento ', 'Julio Sandoval'],
    ['Hay que co', 'Marta Olivera'],
  ])
})

test('a document speaks where a verb of saying binds it, and does not go on', () => {
  const found = page(`<p>«Yo ya no cuento las horas, cuento las mareas.»</p>`)
  expect(spoken(found)).toEqual([
    ['se revisar', 'El documento'],
    ['Yo ya no c', ''],
  ])
  const { quotations } = draftOf(found, { publisher: 'The Tide', newId: () => 'a' })
  expect(quotations.map(({ speaker }) => speaker)).toEqual([
    { kind: 'described', description: 'El documento', deskOnly: '' },
    { kind: 'unknown' },
  ])
})

test('who speaks on in the next paragraph is said to be unsure', () => {
  const found = page('<p>«Yo cuento las mareas», dijo Julio Sandoval.</p><p>«No cuento las horas del día.»</p>')
  expect(spoken(found)[2]).toEqual(['No cuento ', 'Julio Sandoval'])
  expect(reasonOf(found, 'No cuento')).toBe('carriedOver')
})

test('a name with a number in it is whole', () => {
  const found = page(`<p>«No hay hielo en el puerto», dijo la Cooperativa 12 de Octubre. ${prose}</p>`)
  expect(spoken(found)[1]).toEqual(['No hay hie', 'Cooperativa 12 de Octubre'])
})

test('one word that somebody is told to have said is a quotation, a film’s name is none', () => {
  const found = page(`<p>Julio Sandoval dijo que el hielo era «escaso» y que vio la película «Marea». ${prose}</p>`)
  expect(spoken(found).slice(1)).toEqual([['escaso', 'Julio Sandoval']])
})
