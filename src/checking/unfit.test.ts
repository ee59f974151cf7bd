import { expect, test } from 'vitest'
import { emptyDocument } from '../story/document.ts'
import { parseDocument } from '../story/stored/parse.ts'
import { checkingWords } from '../words/checking.ts'
import { unfitWords } from './unfit.ts'

const told = (language: string, more: object) => {
  const parsed = parseDocument({ ...emptyDocument('en'), ...more })
  return parsed.ok ? '' : unfitWords(parsed, checkingWords(language), language)
}
const paragraph = (id: string, length: number) => ({
  type: 'paragraph',
  attrs: { id },
  content: [{ type: 'text', text: 'x'.repeat(length) }],
})

test.each([
  ['en', 'Longer than can be kept: Headline. ', 'Longer than can be kept: part 2 of the text. '],
  [
    'es',
    'Más largo de lo que se puede guardar: Titular. ',
    'Más largo de lo que se puede guardar: parte 2 del texto. ',
  ],
  ['ar', 'أطول مما يمكن حفظه: العنوان. ', 'أطول مما يمكن حفظه: الجزء ٢ من النص. '],
])('what is too long is named in the member’s language: %s', (language, headline, part) => {
  expect(told(language, { headline: 'x'.repeat(501) })).toContain(headline)
  expect(told(language, { body: [paragraph('a', 3), paragraph('b', 50_001)] })).toContain(part)
})

test('several are named beside each other, each once', () => {
  const hop = { with: 'x'.repeat(301), author: 'x'.repeat(301) }
  expect(told('en', { headline: 'x'.repeat(501), standfirst: 'x'.repeat(3001), hops: [hop] })).toContain(
    ': Headline, Standfirst, Step of the chain 1. ',
  )
})

test('other causes are told as they are, after a sentence of ours', () => {
  expect(told('ar', { schema: 2 })).toBe(
    'لا يمكن حفظ القصة هكذا. \u2068The story has form 2; this version of Dateline knows form 1. Upgrade it.\u2069',
  )
})
