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

const filler =
  'The boats will leave at four in the morning and be back before three in the afternoon, in time for the sale of the day.'
const inEnglish = (...paragraphs: string[]): Found => read([filler, ...paragraphs, filler].join('\n\n'))

test.each<[string, string, string]>([
  ['a question before its clause', '“Who counts the tides?” Olivera asked in the hall.', 'Olivera'],
  ['words that no list knows', '“The ice is gone,” the night narrator said.', 'the night narrator'],
  ['one of several', '“The ice is gone,” said one of two swimmers who were there.', 'one of two swimmers'],
  [
    'an apposition',
    'Julio Sandoval, who called Marta Olivera at noon, told the hall: “There is no ice.”',
    'Julio Sandoval',
  ],
  [
    'a possessive',
    'Marta Olivera bemoaned Sandoval’s reports, saying that they “come far too late to matter.”',
    'Marta Olivera',
  ],
  [
    'a participle across a name',
    'Sandoval told a Varnholm crowd that it was late, adding that Olivera “never answers letters.”',
    'Sandoval',
  ],
  ['a second verb', 'Sandoval said the harbour belongs to Varnholm and added, “Nobody asked the boats.”', 'Sandoval'],
  [
    'the outer of two who say',
    'Marta Olivera says she thinks the ice can “come back in a cold year.”',
    'Marta Olivera',
  ],
  [
    'the passive',
    'Sandoval was asked by Marta Olivera whether the ice would “last until the boats are back.”',
    'Marta Olivera',
  ],
  [
    'a clause before the main one',
    'While Sandoval spoke, Marta Olivera was writing, calling the sale “a market without a scale.”',
    'Marta Olivera',
  ],
  ['an opener that is no name', 'Frustrated, Olivera said that the sale was “a market without a scale.”', 'Olivera'],
  ['a clause at the end', '“A market without a scale” is what they have, said Marta Olivera.', 'Marta Olivera'],
  [
    'a verb after a relative word',
    'Sandoval said he wants a plan that calls for “an honest scale in every hall.”',
    'Sandoval',
  ],
])('%s does not hide who speaks', (_, sentence, speaker) => {
  const { quotations } = inEnglish(sentence)
  expect(quotations.map((quotation) => quotation.speaker)).toEqual([speaker])
})

test('a turn without a word is no quotation', () => {
  expect(inEnglish('- , said Marta Olivera.').quotations).toEqual([])
})

test('an apostrophe inside straight single marks opens and closes nothing', () => {
  const { quotations } = inEnglish(
    "'It was my grandmother's scale, and it's honest,' said Marta Olivera. 'It's not for sale.'",
  )
  expect(quotations.map(({ text, speaker }) => [text, speaker])).toEqual([
    ["It was my grandmother's scale, and it's honest,", 'Marta Olivera'],
    ["It's not for sale.", 'Marta Olivera'],
  ])
})

test('a name under a quotation after a dash is its speaker', () => {
  const { quotations } = inEnglish('“There will be no ice before the spring.”', '— Marta Olivera')
  expect(quotations.map(({ speaker }) => speaker)).toEqual(['Marta Olivera'])
})

test('a sentence that ends with a colon announces the paragraph after it', () => {
  const { quotations } = inEnglish('Then Marta Olivera echoed him:', '“There will be no ice before the spring.”')
  expect(quotations.map(({ speaker, verb }) => [speaker, verb])).toEqual([['Marta Olivera', 'echoed']])
})
