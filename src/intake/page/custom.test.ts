import { expect, test } from 'vitest'
import { readPage } from '../read.ts'

function found(body: string) {
  const read = readPage({
    bytes: new TextEncoder().encode(
      `<html lang="en"><head><title>Vell closes two piers after the river rises</title></head><body>${body}</body></html>`,
    ),
  })
  if (!read.ok) throw new Error(read.problem)
  return read.found
}

const told = [
  'The harbour board closed two of the five piers of Vell on Monday after the river rose by a metre, its master said.',
  'Boats will land at the northern quay until the water falls, and the market is to open an hour later than it did.',
  'The board will meet again on Friday, when divers have looked at the piles that the ice tore loose in the winter.',
  'The piers were built a hundred and ten years ago, and the town has paid for no larger repair of them since 1974.',
]

test('a page whose text stands in elements of its own making is read by what they hold', () => {
  const [first, ...others] = told.map((text) => `<vc-text><span>${text}</span></vc-text>`)
  const page = found(`<vc-app><vc-menu><a href="/">Vell Courier</a><a href="/town">Town</a></vc-menu><vc-story>
    <vc-top><vc-name role="heading" aria-level="1">Vell closes two piers after the river rises</vc-name>
    <vc-under>Boats land at the northern quay, and the market opens later.</vc-under>
    <vc-who>By <a href="/ana">Ana Ruiz</a><br>Published on 3 May 2026</vc-who></vc-top>
    <vc-view><img src="/pier.jpg"><vc-shows>The second pier of Vell on Monday.</vc-shows> <vc-taken>Photo: Tom Arden</vc-taken></vc-view>
    <vc-flow>${first}<vc-part>What the ice did</vc-part>${others.join('')}</vc-flow></vc-story>
    <vc-footer>Vell Courier is printed by the Courier Press. Privacy. Terms.</vc-footer></vc-app>`)
  expect(page).toMatchObject({
    headline: 'Vell closes two piers after the river rises',
    standfirst: 'Boats land at the northern quay, and the market opens later.',
    byline: 'Ana Ruiz',
    headings: ['What the ice did'],
    leadImage: { caption: 'The second pier of Vell on Monday.' },
    text: [told[0], 'What the ice did', ...told.slice(1)].join('\n\n'),
  })
})

test('such an element among the words of a sentence does not end it', () => {
  const [first, ...others] = told
  const page = found(
    `<h1>Vell closes two piers after the river rises</h1><vc-flow><vc-text>${first} <vc-note>More</vc-note> is known on Friday.</vc-text>${others
      .map((text) => `<vc-text>${text}</vc-text>`)
      .join('')}</vc-flow>`,
  )
  expect(page.text.split('\n\n')[0]).toBe(`${first} More is known on Friday.`)
})
