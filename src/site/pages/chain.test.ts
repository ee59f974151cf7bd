import { expect, test } from 'vitest'
import type { Hop } from '../../story/hop.ts'
import { siteWords } from '../../words/site.ts'
import type { Site } from '../site.ts'
import { hopLine } from './chain.tsx'

const siteIn = (language: string) => ({ language, name: 'The Harbour Desk', words: siteWords(language) }) as Site

const interview: Hop = {
  ...{ id: 'h1', kind: 'interview', with: 'Marta Quil', publisher: 'Onda Norte', author: '', address: '' },
  ...{ language: 'es', publishedOn: '', seen: 'others', visible: 'public', deskNote: '', snapshot: null },
}
const ours: Hop = { ...interview, publisher: 'The Harbour Desk', seen: 'us' }

test('the first step in a line names who published it and the language that it came from', () => {
  expect(hopLine(interview, siteIn('en'))).toBe('Interview, Onda Norte, from Spanish')
  expect(hopLine(interview, siteIn('en'), 'language')).toBe('Interview, Onda Norte')
  expect(hopLine(interview, siteIn('es'))).toBe('Entrevista, Onda Norte')
})

test('our own reporting came from nobody: it is not said to be from a language, whatever was spoken', () => {
  for (const language of ['en', 'ar'])
    for (const hop of [ours, { ...ours, kind: 'observation' as const, publisher: '' }])
      expect(hopLine(hop, siteIn(language))).toBe(siteWords(language).chain.ourOwn)
  expect(hopLine({ ...ours, language: 'ar' }, siteIn('es'))).toBe(siteWords('es').chain.ourOwn)
})

test('nothing that joins words in Arabic looks like its zero, which is a dot', () => {
  expect(siteWords('ar').between).not.toMatch(/[·•.]/)
})
