import { describe, expect, test } from 'vitest'
import { readPage } from '../read.ts'

const told = [
  'The harbour board closed two of the five piers of Vell on Monday after the river rose by a metre, its master said.',
  'Boats will land at the northern quay until the water falls, and the market is to open an hour later than it did.',
]
const more = [
  'The board will meet again on Friday, when divers have looked at the piles that the ice tore loose in the winter.',
  'Until then the ferry goes to the old quay in the north of the town, from which a bus takes its passengers on.',
]
const headline = 'Vell closes two piers after the river rises'
const words = 'The water stands higher than in any May since the quay was built, and rain is forecast.'

function found(under: string, holds = '') {
  const text = [...told, ...more].map((one) => `<p>${one}</p>`).join('')
  const markup = `<html lang="en"><head><title>${headline}</title></head><body><article><header class="${holds}"><h1>${headline}</h1>${under}</header>${text}</article></body></html>`
  const read = readPage({ bytes: new TextEncoder().encode(markup), address: 'https://tide.example/piers' })
  if (!read.ok) throw new Error(read.problem)
  return read.found
}

describe('what is marked like a standfirst', () => {
  test.each([
    ['with the hour in it', `<p class="lead"><time>09:15</time> ${words}</p>`, ''],
    ['with a day behind it', `<p class="lead">${words}<time>3 May 2026</time></p>`, ''],
    [
      'above a line of the same name with the byline',
      `<div class="abstract">${words}</div><div class="subtitle"><span class="author">Ana Ruiz</span> | Community 1 Share:</div>`,
      '',
    ],
    ['in a head that is named after captions', `<div><p class="dek">${words}</p></div>`, 'head__caption-style-default'],
  ])('is one %s', (_, under, holds) => expect(found(under, holds).standfirst).toBe(words))

  test.each([
    [
      'the words of a picture',
      '<div><picture><img src="/pier.jpg"></picture><div class="description"><b>Enlarge</b> The second pier under the water</div></div>',
    ],
    [
      'a row of links to networks',
      '<p class="lead">Share: Click to share on Facebook (Opens in new window) Click to share on Twitter (Opens in new window)</p>',
    ],
    [
      'the life of who wrote it',
      '<div class="intro"><div class="author-box"><p>Ana Ruiz</p><p>Ruiz has sailed since she was four. She writes about boats and about rivers for the Tide.</p></div><p class="publish-date">3 May 2026</p></div>',
    ],
  ])('is none where it is %s', (_, under) => expect(found(under).standfirst).toBe(''))
})
