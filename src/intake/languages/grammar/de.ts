import type { Grammar } from '../grammar.ts'

/** German. */
export const germanGrammar: Grammar = {
  daysHaveCapitals: true,
  contractedInNames: true,
  articlesAgree: true,
  articlesAreObjects: true,
  pluralEndings: ['s'],

  until: ['bis'],
}
