import { wordsIn } from '../forms.ts'
import type { Grammar } from '../grammar.ts'

/** Italian. */
export const italianGrammar: Grammar = {
  nounStandsFirst: true,

  articlesAgree: true,
  articlesAreObjects: true,

  objectPronounsBefore: wordsIn("l' la le li lo gli ne ci vi"),
  reflexives: ['si', 'se'],
  negations: ['non'],
  possessiveArticles: wordsIn('suo sua sue suoi loro'),
  toThe: ['al', 'alla', 'allo', "all'"],
  onAir: ['su'],
  inside: ['in'],
  yearsOld: ['anni'],
  until: ['fino', 'entro'],
  since: ['dal', 'del'],
}
