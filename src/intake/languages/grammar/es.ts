import { wordsIn } from '../forms.ts'
import type { Grammar } from '../grammar.ts'

/** Spanish. */
export const spanishGrammar: Grammar = {
  nounStandsFirst: true,

  contractedInNames: true,
  articlesAgree: true,
  articlesAreObjects: true,
  pluralEndings: ['s'],

  objectPronounsBefore: wordsIn('la las lo los le les'),
  reflexives: ['se', 'me'],
  negations: ['no'],
  possessiveArticles: ['su', 'sus'],
  toThe: ['al'],
  yearsOld: ['años'],
  until: ['hasta'],
}
