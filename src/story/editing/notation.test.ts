import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryInline, arbitraryStory, arbitraryText } from '../../../test/arbitrary-story.ts'
import type { Inline, Mark } from '../document.ts'
import { linesOf } from './lines.ts'
import { blockToSource, blockWithSource, inlineToSource, quotationLabels, sourceToInline } from './notation.ts'
import { textOfRuns } from './runs.ts'

const labels = new Map([
  ['q-one', '1'],
  ['q-two', '2'],
])
const said = (id: string): Mark => ({ type: 'quotation', attrs: { id } })
const link = (href: string): Mark => ({ type: 'link', attrs: { href } })
const strong: Mark = { type: 'strong' }
const emphasis: Mark = { type: 'emphasis' }
const words = (text: string, ...marks: Mark[]): Inline => ({ type: 'text', text, ...(marks.length ? { marks } : {}) })

describe('the notation', () => {
  test.each<[string, Inline[]]>([
    ['“{1: Nobody won here},” she said.', [words('“'), words('Nobody won here', said('q-one')), words(',” she said.')]],
    [
      'a **strong** and *slanted* word',
      [words('a '), words('strong', strong), words(' and '), words('slanted', emphasis), words(' word')],
    ],
    ['*a***b**', [words('a', emphasis), words('b', strong)]],
    ['**a*b***', [words('a', strong), words('b', strong, emphasis)]],
    ['[the ruling](https://a.example/x_\\(y\\))', [words('the ruling', link('https://a.example/x_(y)'))]],
    [
      '{1: **all** of {2: it}}',
      [words('all', said('q-one'), strong), words(' of ', said('q-one')), words('it', said('q-one'), said('q-two'))],
    ],
    ['[a\\](https://a.example/) as text', [words('[a](https://a.example/) as text')]],
    [
      '[\\[a\\](https://b.example/)](https://a.example/)',
      [words('[a](https://b.example/)', link('https://a.example/'))],
    ],
    ['the port [the northern one] and \\*', [words('the port [the northern one] and *')]],
    [
      '{1: قال [هنا](https://a.example/)}',
      [words('قال ', said('q-one')), words('هنا', said('q-one'), link('https://a.example/'))],
    ],
  ])('%s', (source, content) => {
    expect(inlineToSource(content, labels)).toBe(source)
    expect(sourceToInline(source, labels)).toEqual(content)
  })

  test.each([
    ['[sic] (he said)'],
    ['5 * 3'],
    ['f****'],
    ['{3: not a quotation}'],
    ['{ and } alone'],
    ['{1: never closed'],
    ['[x](javascript:alert)'],
    ['C:\\files'],
  ])('what has no meaning in it is plain: %s', (source) => {
    expect(sourceToInline(source, labels)).toEqual([words(source)])
  })

  test.each([
    ['an address with plain brackets', '[x](https://a.example/x_(y))', [words('x', link('https://a.example/x_(y)'))]],
    ['no space after the number', '{1:words}', [words('words', said('q-one'))]],
    ['line ends of a form', 'a\r\nb', [words('a\nb')]],
  ])('is read leniently: %s', (_, source, content) => {
    expect(sourceToInline(source, labels)).toEqual(content)
  })

  test('loses nothing of any line', () => {
    fc.assert(
      fc.property(arbitraryInline(['q-one', 'q-two']), (content) => {
        expect(sourceToInline(inlineToSource(content, labels), labels)).toEqual(content)
      }),
      { numRuns: 1_000 },
    )
  })

  test('loses nothing of any block', () => {
    fc.assert(
      fc.property(arbitraryStory, (document) => {
        const names = quotationLabels(document)
        for (const block of document.body) {
          expect(blockWithSource(block, blockToSource(block, names), names)).toEqual(block)
        }
      }),
    )
  })

  test('an item of a list for each line', () => {
    const list = { type: 'list', attrs: { id: 'l', ordered: false }, content: [{ type: 'listItem' }] } as const
    const read = blockWithSource(list, 'one\ntwo\\\nand more\nthree\\\\\nfour', labels)
    expect(linesOf(read).map(textOfRuns)).toEqual(['one', 'two\nand more', 'three\\', 'four'])
  })

  test('reads any text, however odd, in a time that grows with its length', () => {
    fc.assert(fc.property(arbitraryText, (text) => void sourceToInline(text, labels)))
    const timeFor = (odd: string): number => {
      const started = performance.now()
      sourceToInline(odd.repeat(50_000 / odd.length), labels)
      return performance.now() - started
    }
    // The quickest of some tries: what else the machine does must not count.
    for (const odd of ['*a', '{1: ', '}', '[', '](https://a.example/)', '\\', '[a](https://a.example/('])
      expect(Math.min(...[1, 2, 3].map(() => timeFor(odd))), odd).toBeLessThan(2_000)
  })
})
