import type { Grammar } from '../grammar.ts'

/** Spanish. */
export const spanishGrammar: Grammar = {
  nounStandsFirst: true,

  contractedInNames: true,
  articlesAgree: true,
  articlesAreObjects: true,
  pluralEndings: ['s'],

  until: ['hasta'],
}
