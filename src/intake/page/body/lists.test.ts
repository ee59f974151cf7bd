import { expect, test } from 'vitest'
import { readPage } from '../../read.ts'

const prose = [
  'The crane stood on the quay for ninety years, and on Friday it was taken down in four hours, as the harbour board had announced.',
  'Nobody was on it when the hook came off, and the port was open again before noon, with two ships waiting outside the mole.',
  'What is to stand in its place is not decided; the board wants a garden, and the dockers want another crane, if a smaller one.',
]
const steps = [
  'Take the hook off before the wind turns, and lay it on the barge.',
  'Cut the arm into three parts, each as long as a man is high.',
]

function textOf(body: string): string {
  const markup = `<html lang="en"><head><title>How to take a crane down</title></head><body><article><h1>How to take a crane down</h1>${prose.map((text) => `<p>${text}</p>`).join('')}${body}</article><footer><ul><li>The Tide tells of the port, and of the sea around it.</li><li>All that is told here is told by the people of the port.</li></ul></footer></body></html>`
  const reading = readPage({ bytes: new TextEncoder().encode(markup) })
  if (!reading.ok) throw new Error(reading.problem)
  return reading.found.text
}

test('steps with a picture each stay in the story, with the heading above them', () => {
  const items = steps.map(
    (step, i) => `<li>${step}<img src="/${i}.jpg" width="600"><img src="/${i}b.jpg" width="600"></li>`,
  )
  const box = `<div class="card"><div class="tools"><h3>Tools</h3><ul><li>A barge that carries four tons and more</li><li>Two ropes, of which one is of steel</li></ul></div><div class="steps"><h3>Steps</h3><ul>${items.join('')}</ul></div></div>`
  const text = textOf(box)
  expect(text.split('\n\n').slice(-2)).toEqual(['Steps', steps.join('\n')])
})

test('a list of sentences that stands far below a story does not come into it', () => {
  expect(textOf('')).toBe(prose.join('\n\n'))
})
