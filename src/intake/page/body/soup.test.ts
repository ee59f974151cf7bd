import { describe, expect, test } from 'vitest'
import { readPage } from '../../read.ts'

const story = [
  'The crane stood on the quay for ninety years, and on Friday it was taken down in four hours, as the harbour board had announced.',
  'Nobody was on it when the hook came off, and the port was open again before noon, with two ships waiting outside the mole.',
  'What is to stand in its place is not decided; the board wants a garden, and the dockers want another crane, if a smaller one.',
  'The steel goes to a yard up the river, where it is to be cut and sold by weight, and the money goes to the harbour’s pensioners.',
]

/** A story in elements that are called nothing, with something before its third paragraph and after the last. */
function read({ between = '', after = '', mark = 'div class="t"', lang = 'en' }) {
  const [one, two, three, four] = story.map((text) => `<${mark}>${text}</${mark.split(' ')[0]}>`)
  const markup = `<html lang="${lang}"><head><title>The old crane is gone</title></head><body><div class="a0"><h1>The old crane is gone</h1></div><div class="b0"><div class="b1">${one}${two}${between}${three}${four}${after}</div></div></body></html>`
  const reading = readPage({ bytes: new TextEncoder().encode(markup) })
  if (!reading.ok) throw new Error(reading.problem)
  return reading.found
}
const whole = story.join('\n\n')

describe('lines between paragraphs that are marked up otherwise', () => {
  test.each([
    ['in a box of its own name', '<div class="x9">Ninety years on the quay</div>'],
    ['that ask', '<div class="x9">Who pays for the steel?</div>'],
    ['with a word in marks', '<div class="x9">The end of “Old Bess”</div>'],
    ['in a paragraph of another name', '<p class="x9">Ninety years on the quay</p>'],
  ])('%s are headings', (_, between) => {
    const text = between.replace(/<[^>]+>/g, '')
    expect(read({ between }).headings).toEqual([text])
  })
  test.each([
    ['a sentence', '<div class="x9">The hook came off first.</div>'],
    ['what somebody says', '<div class="x9">— And then it was gone</div>'],
    ['what readers do not hear', '<div class="x9" aria-hidden="true">Ninety years on the quay</div>'],
    [
      'a line beside headings that are marked as such',
      '<h2>Four hours</h2><div class="x9">Ninety years on the quay</div>',
    ],
    ['a line marked as the paragraphs are', '<div class="t">Ninety years on the quay</div>'],
    [
      'one of two of that name, of which the other is a sentence',
      '<div class="x9">Ninety years</div><div class="x9">It rang like a bell.</div>',
    ],
  ])('%s is none', (_, between) => {
    expect(read({ between }).headings).not.toContain('Ninety years on the quay')
    expect(read({ between }).headings.filter((line) => line !== 'Four hours')).toEqual([])
  })
})

describe('boxes between paragraphs that hold nothing of the story', () => {
  test.each([
    [
      'a promotion',
      '<div class="n1"><div>Stay on course</div><div>The harbour letter, every other Thursday.</div><div class="b">Order it</div></div>',
    ],
    [
      'what a film is called that is shown there',
      '<div class="n2"><div class="n3">See the crane come down</div></div>',
    ],
    [
      'an advertisement',
      '<div class="n4"><span>Advertisement. Tide Windows Ltd</span><a href="#">New windows for little money!</a></div>',
    ],
    [
      'an advertisement in a table',
      '<center><table class="n4"><tr><td>ADVERTISEMENT. Wells bored to order. Less for pensioners!</td></tr></table></center>',
    ],
    [
      'an advertisement that its label stands above',
      '<div class="n5"><div>Advertisement</div><div>November prices, and they fall and fall.</div></div>',
    ],
  ])('%s', (_, between) => {
    expect(read({ between }).text).toBe(whole)
  })
  test('but a box of sentences is the story’s', () => {
    const between = '<div class="n1"><div>It was the last of six.</div><div>None was older.</div></div>'
    expect(read({ between }).text).toContain('None was older.')
  })
  test('and the words under which a story is filed', () => {
    expect(
      read({ after: '<div class="f9"><span>harbour</span> <span>old cranes</span> <span>Vell</span></div>' }).text,
    ).toBe(whole)
  })
})

describe('boxes that lead to other stories', () => {
  const link = '<a href="/n/1">The six cranes of Vell, and who built them</a>'
  test('stand behind the words under which the story is filed, with links that are no headlines', () => {
    const after = `<div>Tags: <a href="/t/1">harbour</a></div><div><h4>Related stories</h4><ul><li>${link}</li><li><a href="/a/2">Berta Solé</a></li><li><a href="/more">Read more</a></li></ul></div>`
    expect(read({ after }).related).toEqual(['The six cranes of Vell, and who built them'])
  })
  test.each([
    [
      'whose label stands in a box of its own',
      `<div class="r1"><div class="r2">Read also</div><div class="r3">${link}</div></div>`,
    ],
    ['that are tables', `<table><tr><td bgcolor="#ffc"><b>Read also: ${link}</b></td></tr></table>`],
    [
      'that have lost their link',
      '<aside class="related-inline"><p>The six cranes of Vell, and who built them</p></aside>',
    ],
  ])('%s', (_, between) => {
    const { related, text } = read({ between })
    expect(related).toEqual(['The six cranes of Vell, and who built them'])
    expect(text).toBe(whole)
  })
  test('with all that are marked up as one of them is', () => {
    const after = '<div class="r1"><a href="/n/2">The garden that the board would have</a></div>'
    const { related } = read({
      between: `<div class="r1"><a href="/n/1">Read also: The six cranes of Vell</a></div>`,
      after,
    })
    expect(related).toEqual(['The six cranes of Vell', 'The garden that the board would have'])
  })
  test('also inside one element that holds all of a story’s lines', () => {
    const markup = `<html lang="en"><head><title>The old crane is gone</title></head><body><table><tr><td><font size="5"><b>The old crane is gone</b></font><br><span class="tx">${story.join('<br><br>')}<table><tr><td><a href="/n/1"><b>Read also: The six cranes of Vell</b></a></td></tr></table></span></td></tr></table></body></html>`
    const reading = readPage({ bytes: new TextEncoder().encode(markup) })
    expect(reading.ok && reading.found.related).toEqual(['The six cranes of Vell'])
  })
})

describe('what a story is interrupted by', () => {
  test.each([
    ['a list of what is pressed', '<ul class="k1"><li>Share</li><li>Print</li><li>Facebook</li></ul>'],
    [
      'a post of which nothing but the link is there',
      '<blockquote class="twitter-tweet"><a href="https://x.com/vell/1">See what the harbour board posted</a></blockquote>',
    ],
  ])('%s', (_, between) => {
    expect(read({ between, mark: 'p' }).text).toBe(whole)
  })
  test('such a post stays as what the page shows', () => {
    const between =
      '<blockquote class="twitter-tweet"><a href="https://x.com/vell/1">See what the harbour board posted</a></blockquote>'
    const shown = read({ between, mark: 'p' }).blocks.filter(({ kind }) => kind === 'embed')
    expect(shown).toEqual([{ kind: 'embed', address: 'https://x.com/vell/1', title: '' }])
  })
  test('headlines in bold behind arrows', () => {
    const line = (n: number): string =>
      `<p><strong><a href="/${n}">&gt;&gt;&gt; The ${n} cranes of Vell and who built them</a></strong></p>`
    const { related, headings } = read({ between: line(6) + line(7), mark: 'p' })
    expect([related, headings]).toEqual([
      ['The 6 cranes of Vell and who built them', 'The 7 cranes of Vell and who built them'],
      [],
    ])
  })
  test('headlines under a line that announces them below the story', () => {
    const after =
      '<p>These stories of ours could be for you:</p><p><a href="/1">The six cranes of Vell and who built them</a></p><p><a href="/2">The garden that the harbour board would have</a></p>'
    const { related, text } = read({ after, mark: 'p' })
    expect(related).toEqual([
      'The six cranes of Vell and who built them',
      'The garden that the harbour board would have',
    ])
    expect(text).toBe(whole)
  })
  test.each([
    ['words in marks that a paragraph has are printed again', '“the port was open again.”', false],
    [
      'words in marks that no paragraph has are the story’s',
      '“Nobody will miss her as I do, and I am no docker.”',
      true,
    ],
  ])('%s', (_, words, isStory) => {
    const { text } = read({
      between: `<div class="q1"><div>${words.replace('the port was open again', 'the port was open again before noon')}</div></div>`,
    })
    expect(text.includes('“')).toBe(isStory)
  })
})
