import type { Grammar } from '../grammar.ts'

/** Italian. */
export const italianGrammar: Grammar = {
  nounStandsFirst: true,

  articlesAgree: true,
  articlesAreObjects: true,

  until: ['fino', 'entro'],
  since: ['dal', 'del'],
}
