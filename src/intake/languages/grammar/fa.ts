import { wordsIn } from '../forms.ts'
import type { Grammar } from '../grammar.ts'

/** Persian. */
export const persianGrammar: Grammar = {
  nounStandsFirst: true,

  owners: ['اش', 'ش', 'م'],
  some: 'ي',

  originEndings: ['ی', 'یه'],
  nunated: /اً|ًا$/,
  adverbPrinted: /^بی\u200c|انه$|وار$/,
  ownObject: /[^اآ]ش$/,
  clauseEnd: /(?:شد|است|بود|نیست|کرد|دارد|ندارد|می\S+|ند|خواهد شد)[.!]?$/u,

  makers: wordsIn('نویسنده کارگردان خالق سازنده شاعر مؤلف مولف مترجم'),
  calledAs: ['عنوان'],
  partOf: ['از'],
  yearsOld: ['ساله'],
}
