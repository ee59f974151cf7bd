import { wordsIn } from '../forms.ts'
import type { Grammar } from '../grammar.ts'

/** Portuguese. */
export const portugueseGrammar: Grammar = {
  nounStandsFirst: true,

  contractedInNames: true,
  articlesAgree: true,
  articlesAreObjects: true,
  pluralEndings: ['s'],

  objectPronounsBefore: wordsIn('o a os as'),
  reflexives: ['se', 'me'],
  possessiveArticles: wordsIn('seu sua seus suas'),
  toThe: ['ao', 'à'],
  yearsOld: ['anos'],
  until: ['até'],
}
