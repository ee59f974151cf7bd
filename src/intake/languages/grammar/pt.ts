import type { Grammar } from '../grammar.ts'

/** Portuguese. */
export const portugueseGrammar: Grammar = {
  nounStandsFirst: true,

  contractedInNames: true,
  articlesAgree: true,
  articlesAreObjects: true,
  pluralEndings: ['s'],

  until: ['até'],
}
